/// Settles which of a file's first records are its header.
///
/// It is the first record, as everywhere, unless something shows that it is not: a row that only a survey tool writes,
/// a row below that has far more of the names that are known, or a title above a table that is several times as wide.
/// So what reads well by its first record is not touched. What people answered never shows it: a person's words must
/// not become a header, because headers are shown (ANONYMITY A13). So a further record must hold what no answer is.
struct HeaderFinder {
  /// Records that are looked at for the header, and those below.
  static let mostRecords = 24
  /// Records that can stand above it.
  static let mostAbove = 16
  /// Records that a header can have.
  static let mostHeaderRecords = 3
  /// Known names that make a record a header below another record.
  static let leastNames = 2

  let records: [LeadingRecord]
  private let names: HeaderNames?
  private var loaded: OwnerNames<HeaderOwner>?
  private var itemCounts: [Int: Int] = [:]

  init(_ records: [LeadingRecord], names: HeaderNames?) {
    self.records = records
    self.names = names
  }

  /// - Throws: `FileProblem` if what stands in the header may be somebody's answers.
  mutating func layout() throws(FileProblem) -> HeaderLayout {
    guard records.count > 1 else { return HeaderLayout() }
    if let layout = try layoutByImportIDs() { return layout }
    if isPlain { return HeaderLayout() }
    var layout = HeaderLayout()
    let first = firstRecord()
    layout.preambleCount = first.header
    layout.nameRecord = first.names - first.header
    layout.count = layout.nameRecord + 1
    if areStems(first.names) {
      layout.count = 2
      layout.nameRecord = 0
      layout.hasStems = true
    }
    while layout.count < Self.mostHeaderRecords, areTexts(layout.preambleCount + layout.count, below: layout) {
      layout.count += 1
    }
    // A header needs a row.
    return layout.preambleCount + layout.count < records.count ? layout : HeaderLayout()
  }

  private var width: Int { records.map(\.filledCount).max() ?? 0 }

  /// Whether the first record names all columns and the second is a row.
  private var isPlain: Bool {
    records[0].filledCount == records[0].cells.count && records[0].filledCount >= width && records[1].hasDatum
      && records[0].filledCount > 1 && !areQualtricsTexts(1, below: records[0])
  }

  // MARK: The record with the names

  /// The first record of the header and the one with the names.
  private mutating func firstRecord() -> (header: Int, names: Int) {
    let candidates = records.indices.dropLast().prefix(Self.mostAbove)
    if let best = candidates.max(by: { (itemCount($0), $1) < (itemCount($1), $0) }) {
      let knownCount = knownNames().map { names in Set(records[0].cells).count { !$0.isEmpty && names.knows($0) } } ?? 0
      let isFirst = knownCount * 2 >= itemCount(best)
      if itemCount(best) >= Self.leastNames, best > 0, !isFirst {
        if areStems(best - 1) { return (best - 1, best - 1) }
        if !isRepeated(best) { return (areTexts(above: best) ? best - 1 : best, best) }
      }
      if isFirst, knownCount > 0 { return (0, 0) }
    }
    let title = belowTitle()
    return (title, title)
  }

  /// Whether texts stand above the names, as wide as they are.
  private func areTexts(above names: Int) -> Bool {
    let above = records[names - 1]
    return above.filledCount * 2 >= records[names].filledCount && !above.hasDatum && above.filledCount > 2
  }

  /// The first record below titles that are far narrower than the table.
  private func belowTitle() -> Int {
    let width = width
    func isTitle(_ record: LeadingRecord) -> Bool { record.filledCount <= 2 && record.filledCount * 2 <= width }
    guard isTitle(records[0]) else { return 0 }
    for (index, record) in records.enumerated().prefix(Self.mostAbove) where !isTitle(record) {
      // Without names to go by, columns of numbers below must tell the header from an answer.
      let isHeader = !record.hasDatum && record.filledCount * 4 >= width * 3 && !isRepeated(index)
      return isHeader && record.cells.indices.contains { isAboveData($0, index) } ? index : 0
    }
    return 0
  }

  // MARK: Known names

  private mutating func knownNames() -> OwnerNames<HeaderOwner>? {
    if loaded == nil { loaded = names?.load() }
    return loaded
  }

  /// How many cells of a record are items' names.
  private mutating func itemCount(_ record: Int) -> Int {
    if let count = itemCounts[record] { return count }
    let names = knownNames()
    let count = names.map { names in Set(records[record].cells).count { names.namesItem($0) } } ?? 0
    itemCounts[record] = count
    return count
  }

  /// Whether a record has the ids or texts of the items whose names stand in the same columns of another record, or,
  /// where that names no item, of any items.
  ///
  /// A cell that repeats the name above it shows nothing: items may be called as their answers are.
  mutating func tellsItems(_ index: Int, below above: LeadingRecord) -> Bool {
    guard let names = knownNames() else { return false }
    var own = 0
    var unnamed = 0
    var others = 0
    var namesItems = false
    for (column, cell) in records[index].cells.enumerated() {
      let name = above.cell(column)
      let named = names.owners(ofWhole: name) + names.owners(ofCodeIn: name)
      namesItems = namesItems || named.contains(where: \.isItem)
      guard !cell.isEmpty else { continue }
      let told = names.owners(ofWhole: cell)
      if named.isEmpty {
        if told.contains(where: \.isItem) { unnamed += 1 }
      } else if NormalizedText(cell) != NormalizedText(name), told.contains(where: { $0.isItem && named.contains($0) })
      {
        own += 1
      } else {
        others += 1
      }
    }
    return own >= Self.leastNames || !namesItems && unnamed >= Self.leastNames && unnamed > others
  }

  /// Whether several cells of a record end with texts of items, behind the stem of a question.
  mutating func endWithItems(_ index: Int) -> Bool {
    guard let names = knownNames() else { return false }
    let items = records[index].cells.flatMap { cell in
      names.match(words: HeaderWords(cell)) { owner, _ in owner.isItem }?.owners.filter(\.isItem) ?? []
    }
    return Set(items).count >= Self.leastNames
  }

  // MARK: Further records of the header

  /// Whether a record says more about the columns that the one above it names.
  private mutating func areTexts(_ index: Int, below layout: HeaderLayout) -> Bool {
    guard index + 1 < records.count, !layout.hasStems else { return false }
    let above = records[layout.preambleCount + layout.nameRecord]
    // The header once more: files were joined.
    if records[index].cells == above.cells { return false }
    if layout.count == 1, areQualtricsTexts(index, below: above) { return true }
    return !records[index].hasDatum && !isRepeated(index) && tellsItems(index, below: above)
  }

  // MARK: What answers do

  /// Whether a later record has the same in a column, as answers do, and the texts above them do not.
  func isRepeated(_ index: Int) -> Bool {
    records[index].cells.enumerated().contains { column, cell in
      !cell.isEmpty && records[(index + 1)...].contains { $0.cell(column) == cell }
    }
  }

  /// Whether a cell is a text above nothing but numbers and dates.
  func isAboveData(_ column: Int, _ index: Int) -> Bool {
    let cell = records[index].cell(column)
    let below = answers(column, below: index)
    return !cell.isEmpty && !LeadingRecord.isDatum(cell) && !below.isEmpty && below.allSatisfy(LeadingRecord.isDatum)
  }

  /// Whether a cell stands above a few other texts that come again and again, as the answers to a choice do.
  func isAboveChoices(_ column: Int, _ index: Int) -> Bool {
    let below = answers(column, below: index)
    let different = Set(below).count
    return !records[index].cell(column).isEmpty && different > 1 && different * 2 <= below.count
  }

  private func answers(_ column: Int, below index: Int) -> [String] {
    records[(index + 1)...].filter { !$0.isImportIDs }.map { $0.cell(column) }.filter { !$0.isEmpty }
  }
}
