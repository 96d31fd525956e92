/// Collects what stands in one column.
///
/// The first `ColumnProfile.mostValues` different values are kept with their counts, further ones only counted, by their
/// hashes; so memory does not depend on the row count.
struct ColumnProfiler {
  private static let other: UInt8 = 255

  private let longestValue: Int
  private var keys: [UInt64] = []
  private var counts: [Int] = []
  private var texts: [[UInt8]] = []
  private var hasMoreValues = false
  /// Of values that are not kept.
  private var others: Set<UInt64> = []
  private var hasTooManyOthers = false
  private var filledCount = 0
  /// Of values that are not kept.
  private var shapes = CellShapes()
  private let nameKey: UInt64
  private let textKeys: Set<UInt64>
  private var holdsItsName = false
  private var holdsItsText = false

  /// - Parameter texts: what further records of the header say of the column.
  init(name: String, texts: [String], longestValue: Int) {
    self.longestValue = longestValue
    nameKey = Self.key(name)
    textKeys = Set(texts.map(Self.key))
  }

  private static func key(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return byteHash(bytes.span, bytes.indices)
  }

  /// Counts a cell: 0 if it is blank or says that there is nothing, 1… for the value of that place, else 255.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let content = trimmed(bytes, range)
    if content.isEmpty { return 0 }
    let key = byteHash(bytes, content)
    for index in keys.indices where keys[index] == key {
      counts[index] += 1
      filledCount += 1
      return UInt8(truncatingIfNeeded: index + 1)
    }
    return addUnknown(key, bytes, content)
  }

  private mutating func addUnknown(_ key: UInt64, _ bytes: Span<UInt8>, _ content: Range<Int>) -> UInt8 {
    if isNotAvailable(bytes, content), !Self.mayBeAnswer(bytes, content) { return 0 }
    filledCount += 1
    if key == nameKey { holdsItsName = true }
    if textKeys.contains(key) { holdsItsText = true }
    if keys.count < ColumnProfile.mostValues, content.count <= longestValue {
      keys.append(key)
      counts.append(1)
      texts.append(content.map { bytes[$0] })
      return UInt8(truncatingIfNeeded: keys.count)
    }
    hasMoreValues = true
    shapes.add(bytes, content)
    if !hasTooManyOthers, others.insert(key).inserted, keys.count + others.count > ColumnProfile.mostCounted {
      hasTooManyOthers = true
      others = []
    }
    return Self.other
  }

  /// Letters only, as `none`: a word that people may choose, or the name of a group. (`NA` and `NaN` are no words.)
  private static func mayBeAnswer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == 4 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "n")
      && bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "o")
  }

  func finish() -> ColumnProfile {
    var shapes = shapes
    for (text, count) in zip(texts, counts) { shapes.add(text.span, text.indices, count: count) }
    let values = zip(texts, counts).map {
      ColumnProfile.Value(text: String(decoding: $0, as: UTF8.self), rowCount: $1)
    }
    return ColumnProfile(
      filledCount: filledCount, values: hasMoreValues ? [] : values, hasMoreValues: hasMoreValues,
      distinctCount: hasTooManyOthers ? nil : keys.count + others.count, shapes: shapes, holdsItsName: holdsItsName,
      holdsItsText: holdsItsText)
  }
}
