/// Which of a file's first records are its header.
struct HeaderLayout: Hashable {
  /// Records above the header.
  var preambleCount = 0
  /// Records of the header.
  var count = 1
  /// The one with the names, counted from the first of the header.
  var nameRecord = 0
  /// Whether the first record has the stems of questions, once and then blank, and the second the rows below them.
  var hasStems = false
}

/// Settles which of a file's first records are its header.
///
/// It is the first record, as everywhere, unless something shows that it is not: a row that only a survey tool writes, a
/// row below that has far more of the names that are known, or a title above a table that is several times as wide. So
/// what reads well by its first record is not touched.
struct HeaderFinder {
  /// Records that are looked at for the header, and a few below.
  static let mostRecords = 24
  /// Records that can stand above it.
  private static let mostAbove = 16
  /// Records that a header can have.
  private static let mostHeaderRecords = 3
  /// Known names that make a record a header below another record.
  private static let leastNames = 2

  private let records: [LeadingRecord]
  private let names: HeaderNames?
  private var loaded: OwnerNames<Int>?
  private var scores: [Int: Int] = [:]

  init(_ records: [LeadingRecord], names: HeaderNames?) {
    self.records = records
    self.names = names
  }

  mutating func layout() -> HeaderLayout {
    guard records.count > 1, !isPlain else { return HeaderLayout() }
    if let layout = layoutByImportIDs() { return layout }
    var layout = HeaderLayout()
    let first = firstRecord()
    layout.preambleCount = first.header
    layout.nameRecord = first.names - first.header
    layout.count = layout.nameRecord + 1
    if isStems(first.names) {
      layout.count = 2
      layout.nameRecord = 0
      layout.hasStems = true
    }
    while layout.count < Self.mostHeaderRecords, isText(layout.preambleCount + layout.count, below: layout) {
      layout.count += 1
    }
    // A header needs a row.
    return layout.preambleCount + layout.count < records.count ? layout : HeaderLayout()
  }

  private var width: Int { records.map(\.filledCount).max() ?? 0 }

  /// Whether the first record names all columns and the second is a row.
  private var isPlain: Bool {
    records[0].filledCount == records[0].cells.count && records[0].filledCount >= width && records[1].hasDatum
      && records[0].filledCount > 1
  }

  // MARK: Qualtrics

  private func layoutByImportIDs() -> HeaderLayout? {
    guard
      let last = records.indices.prefix(Self.mostAbove).first(where: { ToolHeadings.areImportIDs(records[$0].cells) }),
      last > 0, last + 1 < records.count
    else { return nil }
    var first = last
    while first > 0, last - first < Self.mostHeaderRecords - 1,
      records[first - 1].filledCount * 2 >= records[last].filledCount
    { first -= 1 }
    guard first < last else { return nil }
    return HeaderLayout(preambleCount: first, count: last - first + 1)
  }

  // MARK: The record with the names

  /// The first record of the header and the one with the names.
  private mutating func firstRecord() -> (header: Int, names: Int) {
    let candidates = records.indices.dropLast().prefix(Self.mostAbove)
    if let best = candidates.max(by: { score($0) < score($1) || score($0) == score($1) && $0 > $1 }) {
      let isFirst = score(0) * 2 >= score(best)
      if score(best) >= Self.leastNames, best > 0, !isFirst {
        // Texts may stand above the names, as wide as they are.
        let isText =
          records[best - 1].filledCount * 2 >= records[best].filledCount && !records[best - 1].hasDatum
          && records[best - 1].filledCount > 2
        if isStems(best - 1) { return (best - 1, best - 1) }
        return isText ? (best - 1, best) : (best, best)
      }
      if isFirst, score(0) > 0 { return (0, 0) }
    }
    let title = belowTitle()
    return (title, title)
  }

  /// The first record below titles that are far narrower than the table.
  private func belowTitle() -> Int {
    let width = width
    func isTitle(_ record: LeadingRecord) -> Bool { record.filledCount <= 2 && record.filledCount * 2 <= width }
    guard isTitle(records[0]) else { return 0 }
    for (index, record) in records.enumerated().prefix(Self.mostAbove) where !isTitle(record) {
      // Without names to go by, rows of numbers below must tell the header from an answer.
      let isHeader = !record.hasDatum && record.filledCount * 4 >= width * 3
      return isHeader && records[(index + 1)...].contains(where: \.hasDatum) ? index : 0
    }
    return 0
  }

  /// How many cells of a record are known names.
  private mutating func score(_ record: Int) -> Int {
    if let score = scores[record] { return score }
    if loaded == nil { loaded = names?.load() }
    var score = 0
    if let loaded { score = Set(records[record].cells).count { !$0.isEmpty && loaded.knows($0) } }
    scores[record] = score
    return score
  }

  // MARK: Further records of the header

  /// Whether a record says more about the columns that the one above it names.
  private mutating func isText(_ index: Int, below layout: HeaderLayout) -> Bool {
    guard index + 1 < records.count, !layout.hasStems else { return false }
    let record = records[index]
    let above = records[layout.preambleCount + layout.nameRecord]
    // The header once more: files were joined.
    if record.hasDatum || record.cells == above.cells { return false }
    if score(index) >= Self.leastNames { return true }
    return layout.count == 1 && ToolHeadings.areQualtrics(above.cells) && record.filledCount * 2 >= above.filledCount
      && record.filledCount > 3
  }

  // MARK: SurveyMonkey

  /// Whether a record has stems, and the one below it the rows of the questions.
  ///
  /// The columns that the tool adds have nothing below their names; a question with rows has its stem once.
  private mutating func isStems(_ index: Int) -> Bool {
    guard index + 2 < records.count else { return false }
    let stems = records[index]
    let rows = records[index + 1]
    guard !rows.hasDatum, !stems.hasDatum, rows.filledCount > 0, stems.filledCount > 1 else { return false }
    let added = stems.cells.indices.prefix { !stems.cells[$0].isEmpty && rows.cell($0).isEmpty }.count
    guard added > 0, !records[index + 2].cell(0).isEmpty else { return false }
    let answers = rows.cells.filter { !$0.isEmpty }
    let saysAnswer = answers.contains { ToolHeadings.surveyMonkeyAnswers.contains(NormalizedText($0).text) }
    let unnamed = rows.cells.indices.count { !rows.cells[$0].isEmpty && stems.cell($0).isEmpty }
    if ToolHeadings.areSurveyMonkey(stems.cells) { return saysAnswer || unnamed > 0 || Set(answers).count == 1 }
    return unnamed >= 2 && (saysAnswer || added >= 3 || score(index + 1) >= Self.leastNames)
  }
}
