import RapsAnalysis
import RapsDiagnostics
import RapsQuestionnaire
import RapsResults

/// The results as CSV: one row per group and measure, RFC 4180 with LF, UTF-8, numbers with a point; or as Excel reads it
/// where numbers have a comma (`DecimalMark`).
///
/// The response of the organisation is the first row (METHOD D5), notices follow. What cannot be told is an empty cell
/// with its reason in `note`, or where nothing was asked or is known. Texts that a spreadsheet would take for a formula get a leading apostrophe.
package func writeCSV(_ results: ScoreResults, analysis: Analysis? = nil, options: DataOptions) -> [UInt8] {
  CSVTable(results: results, analysis: analysis, options: options).bytes()
}

/// Whether a file that starts so is such a table.
package func isOurTable(_ start: [UInt8]) -> Bool {
  DecimalMark.allCases.contains { mark in
    start.starts(with: "\(mark.prefix)respondents\(mark.delimiter)variable\(mark.delimiter)group".utf8)
  }
}

/// One line of the table; cells without a value stay empty.
struct CSVRow {
  enum Column: Int, CaseIterable {
    case respondents, variable, group, label, parent, type, measure, part, title, kind, status, n, mean, lower, upper
    case sd, q1, median, q3, sharePercent, shareLower, shareUpper, cutOff, cutOffStatus, level, alpha, invited
    case ratePercent, note
    // Comparison with a norm or the rest of the organisation, weight and priority, means drawn towards the others.
    case reference, difference, standardised, standardisedLower, standardisedUpper, qAtMost, relevant, comparison
    case comparisonCertainty, comparisonAlternative, expected, adjusted, weightPercent, weightLower, weightUpper,
      quadrant
    case quadrantCertainty, quadrantAlternative, place, placeBest, placeWorst, shrunken, shrunkenLower, shrunkenUpper
    case rank, rankBest, rankWorst, agreement

    /// As "share_percent".
    var name: String {
      "\(self)".reduce(into: "") { name, letter in
        if letter.isUppercase { name += "_" }
        name += letter.lowercased()
      }
    }
  }

  private var cells: [String?] = Array(repeating: nil, count: Column.allCases.count)
  private let mark: DecimalMark

  init(_ mark: DecimalMark = .point) { self.mark = mark }

  /// A number or a word of our own.
  subscript(column: Column) -> String? {
    get { cells[column.rawValue] }
    set { cells[column.rawValue] = newValue }
  }

  /// A text of the questionnaire or the data.
  mutating func setText(_ text: String, _ column: Column) { self[column] = Self.harmless(text) }

  mutating func setFigure(_ figure: Figure?, _ column: Column) {
    self[column] = figure.map { mark.written($0.shortestText) }
  }

  var line: String {
    cells.map { Self.quoted($0 ?? "", delimiter: mark.delimiter) }.joined(separator: "\(mark.delimiter)") + "\n"
  }

  /// Its first cell tells whether respondents are identified, for the first line of every output must (ANONYMITY A12).
  static func header(isIdentified: Bool, _ mark: DecimalMark) -> String {
    let names = Column.allCases.map { $0 == .respondents && isIdentified ? "respondents_identified" : $0.name }
    return mark.prefix + names.joined(separator: "\(mark.delimiter)") + "\n"
  }

  /// Never a formula in a spreadsheet, nothing that steers a terminal.
  ///
  /// Where the decimal mark is a comma, spreadsheets open this file by semicolons and honour no quotes inside a cell, so
  /// what follows a semicolon starts a cell too. Full-width signs are formulas in some locales.
  private static func harmless(_ text: String) -> String {
    var harmless = String.UnicodeScalarView()
    var startsCell = true
    for scalar in text.unicodeScalars {
      if startsCell, "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar) { harmless.append("'") }
      startsCell = scalar == ";" || startsCell && scalar.properties.isWhitespace
      harmless.append(scalar)
    }
    return terminalSafe(String(harmless))
  }

  private static func quoted(_ text: String, delimiter: Character) -> String {
    let delimiter = delimiter.asciiValue
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == delimiter || $0 == 0x0A || $0 == 0x0D }) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
