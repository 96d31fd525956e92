import RapsQuestionnaire

/// Understands the cells of one grouping variable.
struct GroupDecoder {
  enum Outcome: Hashable {
    /// Index into the variable's `GroupDictionary`.
    case group(UInt32)
    /// `NA` and the like: not stated.
    case notAvailable
    /// The same as `group`, of a cell that a spreadsheet turned into a date.
    case restored(UInt32)
    /// Neither blank nor declared: not stated.
    case undeclared
    /// A cell of a variable with bands that is no number: not stated.
    case notANumber
    /// Two declared values answer to the cell.
    case ambiguous
    /// A date that two declared values could have become.
    case damaged
    case nameTooLong
    case tooManyGroups
  }

  /// Bytes of a group's name. Longer is free text, not a group.
  static let longestName = 1000
  /// Different names of one text variable; more is an id of persons or free text, not a grouping variable.
  static let mostGroups = 100_000

  private let domain: Variable.Domain
  /// Of a list: which value answers to a text; −1 if several do.
  private let values: [NormalizedText: Int]
  /// The same of texts that are compared loosely.
  private let looseValues: [LooseText: Int]
  /// Of a list: which values may have become a date.
  private let originals: [SpreadsheetDate: Set<Int>]
  private let mostGroups: Int
  private static let mostRefusedCells = 1 << 8
  private var remembered: ByteCache
  private var refused = ByteCache(mostEntries: mostRefusedCells)

  init(_ domain: Variable.Domain, mostGroups: Int = Self.mostGroups) {
    self.domain = domain
    self.mostGroups = mostGroups
    remembered = ByteCache(mostEntries: mostGroups)
    guard case .list(let list) = domain else {
      values = [:]
      looseValues = [:]
      originals = [:]
      return
    }
    values = Self.table(of: list)
    var looseValues: [LooseText: Int] = [:]
    var originals: [SpreadsheetDate: Set<Int>] = [:]
    for (index, value) in list.enumerated() {
      for text in Set(value.codes + value.label.entries.map(\.text)) {
        let key = LooseText(text)
        if !key.isEmpty { looseValues[key] = looseValues[key].map { $0 == index ? index : -1 } ?? index }
        for date in SpreadsheetDate.made(from: text) { originals[date, default: []].insert(index) }
      }
    }
    self.looseValues = looseValues
    self.originals = originals
  }

  /// Ids are stronger than codes, and codes than labels.
  private static func table(of list: [Variable.Value]) -> [NormalizedText: Int] {
    var table: [NormalizedText: Int] = [:]
    func add(_ tier: [[String]]) {
      var additions: [NormalizedText: Int] = [:]
      for (index, names) in tier.enumerated() {
        for key in names.map(NormalizedText.init) where !key.isEmpty && table[key] == nil {
          additions[key] = additions[key].map { $0 == index ? index : -1 } ?? index
        }
      }
      table.merge(additions) { first, _ in first }
    }
    add(list.map { [$0.id] })
    add(list.map(\.codes))
    add(list.map { $0.label.entries.map(\.text) })
    return table
  }

  /// The group of a cell. Complexity: linear in its length.
  mutating func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, into groups: inout GroupDictionary) -> Outcome {
    let content = trimmed(bytes, range)
    if content.isEmpty { return .group(0) }
    let hash = byteHash(bytes, content)
    if let known = remembered.value(bytes, content, hash: hash) { return Outcome(cell: known) }
    if let known = refused.value(bytes, content, hash: hash) { return Outcome(refusal: known) }
    guard content.count <= Self.longestName else {
      if case .text = domain { return .nameTooLong }
      return .undeclared
    }
    let outcome = understand(bytes, content, into: &groups)
    if let cell = outcome.cell {
      remembered.insert(cell, bytes, content, hash: hash)
    } else if let number = outcome.refusal {
      refused.insert(number, bytes, content, hash: hash)
    }
    return outcome
  }

  private func understand(_ bytes: Span<UInt8>, _ content: Range<Int>, into groups: inout GroupDictionary) -> Outcome {
    func group(_ label: GroupLabel) -> UInt32? { groups.index(of: label, mostGroups: mostGroups) }
    switch domain {
    case .text:
      if isNotAvailableGroup(bytes, content) { return .notAvailable }
      let text = String(decoding: content.map { bytes[$0] }, as: UTF8.self)
      return group(.text(text)).map { .group($0) } ?? .tooManyGroups
    case .list:
      if let value = value(bytes, content) {
        return value < 0 ? .ambiguous : group(.declared(value)).map { .group($0) } ?? .tooManyGroups
      }
      if isNotAvailable(bytes, content) { return .notAvailable }
      let candidates = candidates(forDate: String(decoding: content.map { bytes[$0] }, as: UTF8.self))
      guard let value = candidates.first else { return .undeclared }
      return candidates.count > 1 ? .damaged : group(.declared(value)).map { .restored($0) } ?? .tooManyGroups
    case .bands(let bands):
      guard let number = DecimalSpelling(bytes, content) else {
        return isNotAvailable(bytes, content) ? .notAvailable : .notANumber
      }
      guard let band = bands.firstIndex(where: { Self.contains($0, number) }) else { return .undeclared }
      return group(.declared(band)).map { .group($0) } ?? .tooManyGroups
    }
  }

  /// The declared value that answers to the cell's text, or to its number: `1.0` is the code `1`, because spreadsheets
  /// and statistics programs turn whole numbers into it. Last as tools change texts.
  private func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    if let value = values[NormalizedText(text)] { return value }
    if let integer = DecimalSpelling(bytes, range)?.integer, let value = values[NormalizedText(String(integer))] {
      return value
    }
    return looseValues[LooseText(text)]
  }

  private func candidates(forDate text: String) -> Set<Int> {
    guard !originals.isEmpty else { return [] }
    return SpreadsheetDate.readings(ofCell: text).dates.reduce(into: []) { $0.formUnion(originals[$1] ?? []) }
  }

  private static func contains(_ band: Variable.Band, _ number: DecimalSpelling) -> Bool {
    [band.lower, band.upper].allSatisfy { $0.map(number.satisfies) ?? true }
  }
}

extension GroupDecoder.Outcome {
  /// What is written to a block, perhaps a mark; nil for a cell that was not understood.
  var cell: UInt32? {
    switch self {
    case .group(let index): index
    case .restored(let index): index | CellMark.restoredGroup
    case .notAvailable: CellMark.notAvailableGroup
    case .undeclared, .notANumber, .ambiguous, .damaged, .nameTooLong, .tooManyGroups: nil
    }
  }

  /// What a cell that was not understood is remembered as; nil for what depends on the groups that stand before it.
  fileprivate var refusal: UInt32? {
    switch self {
    case .undeclared: 0
    case .notANumber: 1
    case .ambiguous: 2
    case .damaged: 3
    case .group, .restored, .notAvailable, .nameTooLong, .tooManyGroups: nil
    }
  }

  fileprivate init(refusal: UInt32) {
    self = [.undeclared, .notANumber, .ambiguous, .damaged][Int(refusal)]
  }

  fileprivate init(cell: UInt32) {
    self =
      if cell == CellMark.notAvailableGroup {
        .notAvailable
      } else if cell & CellMark.restoredGroup != 0 {
        .restored(cell & ~CellMark.restoredGroup)
      } else {
        .group(cell)
      }
  }
}
