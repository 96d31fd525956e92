import RapsAnalysis
import RapsDocuments
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// The results as an Excel workbook (`.xlsx`): numbers as numbers, one table per sheet, nothing that Excel would compute.
///
/// - Parameter plan: the draft of an action plan, for its sheet.
/// - Complexity: linear in groups times scales.
package func renderWorkbook(
  _ results: ScoreResults, analysis: Analysis? = nil, plan: JSONValue? = nil, options: DataOptions
) -> [UInt8] {
  ResultsWorkbook(results: results, analysis: analysis, plan: plan, options: options).workbook().bytes()
}

/// Which sheets there are, in which order.
struct ResultsWorkbook {
  typealias Cell = Worksheet.Cell

  /// A column of a table.
  struct Column {
    let head: String
    /// In characters.
    let width: Double
    let isNumber: Bool

    static func text(_ head: String, _ width: Double) -> Column { Column(head: head, width: width, isNumber: false) }
    static func number(_ head: String, _ width: Double) -> Column { Column(head: head, width: width, isNumber: true) }
  }

  let results: ScoreResults
  let analysis: Analysis?
  let plan: JSONValue?
  let options: DataOptions
  let phrasing: Phrasing
  let sheetWords: SheetWords

  init(results: ScoreResults, analysis: Analysis?, plan: JSONValue?, options: DataOptions) {
    self.results = results
    self.analysis = analysis
    self.plan = plan
    self.options = options
    phrasing = Phrasing(results.questionnaire, language: options.language)
    sheetWords = SheetWords.in(phrasing.language)
  }

  var words: Words { phrasing.words }
  var numbers: NumberStyle { phrasing.numbers }

  func workbook() -> Workbook {
    var tables: [(sheet: Worksheet, explanation: String)] = []
    if let organisation = results.organisation {
      tables.append((scales(organisation), sheetWords.scalesExplained))
      if let groups = groups() { tables.append((groups, sheetWords.groupsExplained)) }
      tables.append((items(organisation), sheetWords.itemsExplained))
      if results.measured.exposures.contains(true) {
        tables.append((exposures(organisation), sheetWords.exposuresExplained))
      }
      if let matrix = analysis?.matrix, !matrix.points.isEmpty {
        tables.append((self.matrix(matrix), sheetWords.matrixExplained))
      }
      if let drivers = analysis?.drivers { tables.append((self.drivers(drivers), sheetWords.driversExplained)) }
    }
    if let plan { tables.append((planSheet(PlanTree(plan)), sheetWords.planExplained)) }
    tables.append((textSheet(sheetWords.method, methodBlocks), sheetWords.methodExplained))
    var book = Workbook(title: words.title, language: phrasing.language.rawValue, percentGap: numbers.percentGap)
    book.sheets = [summary(firstScreen, tables.map { ($0.sheet.name, $0.explanation) })] + tables.map(\.sheet)
    for index in book.sheets.indices {
      book.sheets[index].fit { sheetWords.tooLarge(numbers.count($0), numbers.count($1)) }
    }
    return book
  }

  private func builder(_ medium: ReportMedium, variables: [Int]) -> ReportBuilder {
    ReportBuilder(
      results, analysis: analysis, language: options.language, country: options.country, variables: variables,
      medium: medium, plan: plan)
  }

  /// What the page says first: who answered, what stands out, what is proposed.
  private var firstScreen: [Report.Block] {
    var builder = builder(.page, variables: [])
    return builder.report().beginning
  }

  /// How to read the figures, then the rules and formulas behind them.
  private var methodBlocks: [Report.Block] {
    var builder = builder(.text, variables: options.groups)
    return builder.report().explanations(words) + [.heading(MethodWords.in(phrasing.language).title)]
      + self.builder(.page, variables: options.groups).methodBlocks()
  }

  // MARK: For all sheets

  /// A sheet whose first row names its columns and stays in sight.
  func table(_ name: String, _ columns: [Column], _ rows: [[Cell]], isFiltered: Bool = true) -> Worksheet {
    var sheet = Worksheet(name: name)
    sheet.isLandscape = true
    sheet.columnWidths = columns.map(\.width)
    sheet.rows = [columns.map { .text($0.head, $0.isNumber ? .numberHead : .head) }] + rows
    sheet.frozenRowCount = 1
    sheet.frozenColumnCount = 1
    if isFiltered, !rows.isEmpty { sheet.filter = Worksheet.Area(rows: 0...rows.count, columns: 0...columns.count - 1) }
    return sheet
  }

  func entry(_ text: String) -> Cell { .text(text, .entry) }

  func number(_ figure: Figure?, _ style: CellStyle? = nil) -> Cell {
    guard let figure else { return Cell(.empty, .entry) }
    return Cell(figure.content, style ?? figure.style)
  }

  func percent(_ figure: Figure?) -> Cell {
    guard let figure else { return Cell(.empty, .entry) }
    return Cell(figure.content, figure.fractionDigits == 0 ? .percent : .oneDecimalPercent)
  }

  func signed(_ figure: Figure?) -> Cell {
    guard let figure else { return Cell(.empty, .entry) }
    let styles: [CellStyle] = [.signedInteger, .signedOneDecimal, .signed]
    return Cell(figure.content, styles[min(figure.fractionDigits, 2)])
  }

  func count(_ number: Int) -> Cell { Cell(.number(mantissa: number, fractionDigits: 0), .integer) }

  static let hidden = Cell(.text("–"), .hidden)

  /// A percentage with its interval in three cells; a bounded share in words.
  func cells(of share: Share?) -> [Cell] {
    let empty = Cell(.empty, .entry)
    switch share {
    case .percent(let figure, let interval)?:
      return [percent(figure), percent(interval?.lower), percent(interval?.upper)]
    case .notShown?: return [Self.hidden, empty, empty]
    case .some(let share): return [phrasing.share(share).map(entry) ?? Self.hidden, empty, empty]
    case nil: return [empty, empty, empty]
    }
  }
}

extension Figure {
  var content: Worksheet.Content {
    switch value {
    case .rounded(let mantissa, let fractionDigits): .number(mantissa: mantissa, fractionDigits: fractionDigits)
    case .full(let number): .real(number)
    }
  }

  /// Decimals that are shown: as many as the figure has.
  fileprivate var fractionDigits: Int {
    switch value {
    case .rounded(_, let fractionDigits): fractionDigits
    case .full: 2
    }
  }

  var style: CellStyle {
    let styles: [CellStyle] = [.integer, .oneDecimal, .twoDecimals]
    return styles[min(fractionDigits, 2)]
  }

  var heatStyle: CellStyle {
    let styles: [CellStyle] = [.heat, .heatOneDecimal, .heatTwoDecimals]
    return styles[min(fractionDigits, 2)]
  }
}
