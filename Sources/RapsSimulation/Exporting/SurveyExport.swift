import RapsQuestionnaire

/// The answers that a simulator invents, written as a survey tool would export them.
///
/// Plan: the simulator writes plain rows; each is taken apart again and put together in the tool's columns. Codes,
/// labels and listed groups are quoted and encoded once, before the first row. What the tool tells beside the answers
/// (ids, dates, addresses) follows from seed and row as the answers do.
package struct SurveyExport: Sendable {
  private let simulator: Simulator
  private let form: SurveyForm
  private let layout: ExportLayout
  /// Per column what is written for a plain cell; cells that are not in it are written as they are.
  private let writtenCells: [[String: [UInt8]]]
  /// Per variable of the questionnaire its place in a plain row.
  private let placeOfVariable: [Int: Int]
  private let delimiter: [UInt8]
  private let lineEnd: [UInt8]
  private let skipped: [UInt8]
  private let unseen: [UInt8]
  private let notStated: [UInt8]

  /// - Parameter language: of the texts; nil takes the tool's default if the questionnaire has it, else its first.
  /// - Throws: if a text does not fit the tool's encoding.
  package init(_ simulator: Simulator, as tool: SurveyTool, language: Language? = nil) throws(UnwritableText) {
    let questionnaire = simulator.questionnaire
    let usual = questionnaire.languages.contains(tool.defaultLanguage) ? tool.defaultLanguage : nil
    form = SurveyForm(
      questionnaire, language: language ?? usual ?? questionnaire.languages[0], variables: simulator.writtenVariables)
    layout = tool.layout(of: form)
    self.simulator = simulator
    placeOfVariable = Dictionary(uniqueKeysWithValues: simulator.writtenVariables.enumerated().map { ($1, $0) })
    delimiter = try layout.manner.encoding.bytes(of: layout.manner.delimiter)
    lineEnd = try layout.manner.encoding.bytes(of: layout.manner.lineEnd)
    skipped = try layout.manner.bytes(of: layout.skipped)
    unseen = try layout.manner.bytes(of: layout.unseen)
    notStated = try layout.manner.bytes(of: layout.notStated)
    writtenCells = try Self.writtenCells(form, layout)
  }

  private static func writtenCells(
    _ form: SurveyForm, _ layout: ExportLayout
  ) throws(UnwritableText) -> [[String: [UInt8]]] {
    var written: [[String: [UInt8]]] = []
    for column in layout.columns {
      let cells: [String: ExportCell] =
        switch column.content {
        case .fact: [:]
        case .variable(let index, let values): form.cells(ofVariable: index, as: values)
        case .item(let index, let values): form.cells(ofItem: index, as: values)
        }
      var bytes: [String: [UInt8]] = [:]
      for (plain, cell) in cells { bytes[plain] = try layout.manner.bytes(of: cell) }
      written.append(bytes)
    }
    return written
  }

  // MARK: Lines

  /// What stands above the first row of answers.
  package func header() throws(UnwritableText) -> [UInt8] {
    var bytes = layout.manner.startsWithByteOrderMark ? layout.manner.encoding.byteOrderMark : []
    for line in layout.preamble {
      try append(line + Array(repeating: "", count: layout.columns.count - line.count), into: &bytes)
    }
    for row in 0..<(layout.columns.first?.headings.count ?? 0) {
      try append(layout.columns.map { $0.headings[row] }, into: &bytes)
    }
    return bytes
  }

  /// What stands below the last row.
  package func footer() -> [UInt8] { layout.endsWithEmptyLine ? lineEnd : [] }

  private func append(_ texts: [String], into bytes: inout [UInt8]) throws(UnwritableText) {
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes += delimiter }
      bytes += try layout.manner.bytes(of: .text(text))
    }
    bytes += lineEnd
  }

  /// Appends a line per row of the simulator.
  package func appendRows(_ rows: Range<Int>, into bytes: inout [UInt8]) throws(UnwritableText) {
    var plain: [UInt8] = []
    simulator.appendRows(rows, into: &plain)
    var reader = PlainRows(plain)
    for row in rows { try append(reader.next(), row: row, into: &bytes) }
  }

  private func append(_ cells: [String], row: Int, into bytes: inout [UInt8]) throws(UnwritableText) {
    let items = cells.dropFirst(placeOfVariable.count)
    let submission = Submission(
      row: row, seed: simulator.seed, itemCount: items.count,
      reachedItemCount: (items.lastIndex { !$0.isEmpty } ?? items.startIndex - 1) + 1 - items.startIndex,
      durationSeconds: form.durationVariable.flatMap { placeOfVariable[$0] }.flatMap { Int(cells[$0]) })
    for (index, column) in layout.columns.enumerated() {
      if index > 0 { bytes += delimiter }
      switch column.content {
      case .fact(let value): bytes += try layout.manner.bytes(of: value(submission))
      case .item(let item, _):
        let cell = items[items.startIndex + item]
        if cell.isEmpty {
          bytes += item < submission.reachedItemCount ? skipped : unseen
        } else if let written = writtenCells[index][cell] {
          bytes += written
        } else {
          bytes += try layout.manner.bytes(of: .number(cell))
        }
      case .variable(let variable, _):
        let cell = placeOfVariable[variable].map { cells[$0] } ?? ""
        bytes += try written(cell, of: variable, column: index, submission)
      }
    }
    bytes += lineEnd
  }

  private func written(
    _ cell: String, of variable: Int, column: Int, _ submission: Submission
  ) throws(UnwritableText) -> [UInt8] {
    if cell.isEmpty { return notStated }
    if let written = writtenCells[column][cell] { return written }
    let declared = form.questionnaire.variables[variable]
    if declared.role == .duration {
      let hundredths = layout.hasFractionalDuration ? submission.durationHundredths : submission.durationSeconds * 100
      return try layout.manner.bytes(of: .number(decimal(hundredths: hundredths, sign: layout.decimalSign)))
    }
    guard case .bands = declared.domain else { return try layout.manner.bytes(of: .text(cell)) }
    return try layout.manner.bytes(of: .number(cell.split(separator: ".").joined(separator: layout.decimalSign)))
  }
}
