import RapsQuestionnaire

/// Understands the cells of one grouping variable.
struct GroupDecoder {
  enum Outcome: Hashable {
    /// Index into the variable's `GroupDictionary`.
    case group(UInt32)
    /// Neither blank nor declared: not stated.
    case undeclared
    /// A cell of a variable with bands that is no number: not stated.
    case notANumber
    /// Two declared values answer to the cell.
    case ambiguous
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
  private let mostGroups: Int
  private var remembered: ByteCache

  init(_ domain: Variable.Domain, mostGroups: Int = Self.mostGroups) {
    self.domain = domain
    self.mostGroups = mostGroups
    remembered = ByteCache(mostEntries: mostGroups)
    if case .list(let list) = domain { values = Self.table(of: list) } else { values = [:] }
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
    if let index = remembered.value(bytes, content, hash: hash) { return .group(index) }
    guard content.count <= Self.longestName else {
      if case .text = domain { return .nameTooLong }
      return .undeclared
    }
    let label: GroupLabel
    switch domain {
    case .text: label = .text(String(decoding: content.map { bytes[$0] }, as: UTF8.self))
    case .list:
      guard let value = value(bytes, content) else { return .undeclared }
      if value < 0 { return .ambiguous }
      label = .declared(value)
    case .bands(let bands):
      guard let number = DecimalSpelling(bytes, content) else { return .notANumber }
      guard let band = bands.firstIndex(where: { Self.contains($0, number) }) else { return .undeclared }
      label = .declared(band)
    }
    guard let index = groups.index(of: label, mostGroups: mostGroups) else { return .tooManyGroups }
    remembered.insert(index, bytes, content, hash: hash)
    return .group(index)
  }

  /// The declared value that answers to the cell's text, or to its number: `1.0` is the code `1`, because spreadsheets
  /// and statistics programs turn whole numbers into it.
  private func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if let value = values[NormalizedText(utf8: range.map { bytes[$0] })] { return value }
    return DecimalSpelling(bytes, range)?.integer.flatMap { values[NormalizedText(String($0))] }
  }

  private static func contains(_ band: Variable.Band, _ number: DecimalSpelling) -> Bool {
    [band.lower, band.upper].allSatisfy { $0.map(number.satisfies) ?? true }
  }
}
