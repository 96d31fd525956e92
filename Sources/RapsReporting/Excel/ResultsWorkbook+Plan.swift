import RapsDocuments
import RapsJSON

extension ResultsWorkbook {
  /// One row per measure, with empty cells to fill in, on large paper.
  func planSheet(_ tree: PlanTree) -> Worksheet {
    let texts = tree.words
    let columns: [Column] = [
      .text(texts.measureColumn, 32), .text(sheetWords.priority, 24), .text(texts.levelColumn, 20),
      .text(texts.responsibleColumn, 18), .text(texts.carriedOutByColumn, 20), .text(texts.targetGroupColumn, 20),
      .text(texts.timetableColumn, 20), .text(texts.indicatorColumn, 34), .text(texts.statusColumn, 12),
      .text(sheetWords.owner, 16), .text(texts.budgetColumn, 12), .text(sheetWords.start, 12),
      .text(sheetWords.due, 12), .text(sheetWords.remarks, 28),
    ]
    let titles = Dictionary(
      tree.rows("priorities").map { (tree.id($0), tree.title($0)) }, uniquingKeysWith: { first, _ in first })
    let rows = tree.ordered(tree.rows("measures")).map { row(of: $0, titles, tree) }
    var sheet = table(sheetWords.plan, columns, rows)
    sheet.paper = .a3
    if !rows.isEmpty {
      sheet.choices = [Worksheet.Choice(Worksheet.Area(rows: 1...rows.count, columns: 8...8), sheetWords.statuses)]
    }
    return sheet
  }

  private func row(of measure: JSONValue, _ titles: [String: String], _ tree: PlanTree) -> [Cell] {
    let text = measure["text"]
    let people = measure["people"]
    let status = tree.text(people?["status"])
    let proposed = [
      tree.title(measure), tree.texts(measure["priorities"]).map { titles[$0] ?? $0 }.joined(separator: ", "),
      tree.nature(of: measure).filter { !$0.isEmpty }.joined(separator: ", "), tree.text(text?["responsible"]),
      tree.text(text?["carriedOutBy"]), tree.text(text?["targetGroup"]), tree.text(text?["timetable"]),
      tree.text(text?["indicator"]),
    ]
    let written: [(key: String, style: CellStyle)] = [
      ("owner", .blank), ("budget", .blankAmount), ("start", .blankDate), ("due", .blankDate), ("remarks", .blank),
    ]
    return proposed.map(entry) + [.text(status.isEmpty ? tree.words.statusOpen : status, .blank)]
      + written.map { key, style in filled(people?[key], style, tree) }
  }

  /// What people wrote, as a date or a number where it is one; else room to write.
  private func filled(_ value: JSONValue?, _ style: CellStyle, _ tree: PlanTree) -> Cell {
    if style == .blankAmount, let amount = value?.double { return Cell(.real(amount), style) }
    let text = value?.elements == nil ? tree.text(value) : tree.texts(value).joined(separator: "\n")
    guard !text.isEmpty else { return Cell(.empty, style) }
    if style == .blankDate, let day = dayNumber(of: text) {
      return Cell(.number(mantissa: day, fractionDigits: 0), style)
    }
    return .text(text, .blank)
  }
}

/// The day that a text such as `2027-03-31` names, as Excel counts days: from 30 December 1899 for all years after 1900
/// (ECMA-376 part 1, 18.17.4.1). Nil for other texts, for days that are none, and for earlier years.
func dayNumber(of text: String) -> Int? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 }),
    let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 1900, 1...12 ~= month
  else { return nil }
  let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  guard day >= 1, day <= lengths[month - 1] else { return nil }
  let before = year - 1
  let leapDays = before / 4 - before / 100 + before / 400
  let ordinal = before * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day
  return ordinal - 693_594  // the ordinal of 1899-12-30 in the Gregorian calendar
}
