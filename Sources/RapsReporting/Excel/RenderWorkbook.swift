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
    var book = Workbook(title: words.title, language: phrasing.language.rawValue)
    let report = builtReport
    book.sheets.append(textSheet(sheetWords.summary, report.beginning))
    if let organisation = results.organisation {
      book.sheets.append(scales(organisation))
      if let groups = groups() { book.sheets.append(groups) }
      book.sheets.append(items(organisation))
      if !results.questionnaire.exposures.isEmpty { book.sheets.append(exposures(organisation)) }
      if let matrix = analysis?.matrix, !matrix.points.isEmpty { book.sheets.append(self.matrix(matrix)) }
      if let drivers = analysis?.drivers { book.sheets.append(self.drivers(drivers)) }
    }
    if let plan { book.sheets.append(planSheet(PlanTree(plan))) }
    book.sheets.append(textSheet(sheetWords.method, report.explanations(words)))
    return book
  }

  private var builtReport: Report {
    var builder = ReportBuilder(
      results, analysis: analysis, language: options.language, country: options.country, variables: [])
    return builder.report()
  }

  // MARK: Text

  /// Sentences below each other, in one wide column.
  private func textSheet(_ name: String, _ blocks: [Report.Block]) -> Worksheet {
    var sheet = Worksheet(name: name)
    sheet.columnWidths = [110]
    for block in blocks {
      switch block {
      case .lead(let text, let tone): sheet.rows.append([.text(text, tone == .caution ? .caution : .wrapped)])
      case .title(let title, let subtitle):
        sheet.rows += [[.text(title, .title)], [.text(subtitle, .quiet)]]
      case .heading(let text): sheet.rows += [[], [.text(text, .heading)]]
      case .subheading(let text): sheet.rows.append([.text(text, .heading)])
      case .paragraph(let text, let tone):
        sheet.rows.append([.text(text, tone == .caution ? .caution : tone == .quiet ? .quiet : .wrapped)])
      case .bullets(let texts): sheet.rows += texts.map { [.text("• " + $0, .wrapped)] }
      case .box(let title, let paragraphs):
        sheet.rows += [[], [.text(title, .heading)]] + paragraphs.map { [.text($0, .wrapped)] }
      case .columnHelp, .table, .matrix, .plot, .drawing, .legend, .sheet, .cards, .notes, .labelled, .form,
        .details:
        break
      }
    }
    return sheet
  }

  // MARK: For all sheets

  /// A sheet whose first row names its columns, stays in sight and can be filtered by.
  func table(_ name: String, _ columns: [(head: String, width: Double)], _ rows: [[Cell]]) -> Worksheet {
    var sheet = Worksheet(name: name)
    sheet.isLandscape = true
    sheet.columnWidths = columns.map(\.width)
    sheet.rows = [columns.map { .text($0.head, .head) }] + rows
    sheet.frozenRowCount = 1
    sheet.frozenColumnCount = 1
    if !rows.isEmpty { sheet.filter = Worksheet.Area(rows: 0...rows.count, columns: 0...columns.count - 1) }
    return sheet
  }

  func number(_ figure: Figure?, _ style: CellStyle? = nil) -> Cell {
    guard let figure else { return .empty }
    return Cell(figure.content, style ?? figure.style)
  }

  func count(_ number: Int) -> Cell { Cell(.number(mantissa: number, fractionDigits: 0), .integer) }

  static let hidden = Cell(.text("–"), .hidden)

  /// A percentage with its interval in three cells; a bounded share in words.
  func cells(of share: Share?) -> [Cell] {
    switch share {
    case .percent(let percent, let interval)?:
      [number(percent, .percent), number(interval?.lower, .percent), number(interval?.upper, .percent)]
    case .some(let share): [phrasing.shortShare(share).map { .text($0) } ?? Self.hidden, .empty, .empty]
    case nil: [.empty, .empty, .empty]
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

  /// As many decimals as the figure has.
  var style: CellStyle {
    switch value {
    case .rounded(_, 0): .integer
    case .rounded(_, 1): .oneDecimal
    default: .twoDecimals
    }
  }
}

extension Report {
  /// What stands before the first table: who answered, what stands out.
  fileprivate var beginning: [Block] {
    let headings = blocks.indices.filter { if case .heading = blocks[$0] { true } else { false } }
    return Array(headings.count > 1 ? blocks[..<headings[1]] : blocks[...])
  }

  /// The chapters without figures: how to read, what is hidden and why, how good the data are, and the box.
  fileprivate func explanations(_ words: Words) -> [Block] {
    let wanted: Set<String> = [words.howToRead, words.whatIsNotShown, words.reliability, words.dataQuality]
    var isWanted = false
    return blocks.filter { block in
      if case .heading(let text) = block { isWanted = wanted.contains(text) }
      if case .box = block { return true }
      return isWanted
    }
  }
}
