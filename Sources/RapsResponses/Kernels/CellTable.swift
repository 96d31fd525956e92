/// What the bytes of cells mean that were understood before: labels, wide codes, names of groups.
///
/// The fast rows' memory, filled by the careful ones: a cell that is found here is known to be text and known to mean
/// something, by its exact bytes. An open-addressing table with linear probing. A key's first eight bytes stand in its
/// slot, so that most cells are found or not found with one comparison; the rest of longer keys stands apart. It stops
/// learning when it is full: its memory does not depend on the number of rows.
struct CellTable: Sendable {
  /// Longer cells are not remembered.
  static let longestKey = 255
  /// More than the groups that a variable may have.
  private static let mostEntries = 1 << 17

  struct Slot: Sendable, BitwiseCopyable {
    /// The key's first eight bytes, NULs behind a shorter key.
    var first: UInt64 = 0
    /// Where the key's further words start.
    var rest: UInt32 = 0
    /// 0 is a free slot.
    var length: UInt16 = 0
    /// Tells apart what the same bytes mean in different columns.
    var domain: UInt16 = 0
    var value: UInt32 = 0
  }

  private(set) var slots = Array(repeating: Slot(), count: 64)
  /// The keys' words from the second on, with NULs behind the last byte.
  private(set) var words: [UInt64] = []
  private var count = 0

  /// What the bytes mean in a domain; nil if that was not learned. Complexity: O(length) on average.
  ///
  /// - Parameters:
  ///   - range: not empty; seven more bytes must stand behind it.
  @inline(__always)
  static func value(
    _ slots: Span<Slot>, _ words: Span<UInt64>, _ domain: UInt16, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> UInt32? {
    let length = range.count
    let first = word(bytes, at: range.lowerBound, count: length)
    var hash = start(first, length: length, domain: domain)
    if length > 8 { hash = continued(hash, bytes, range) }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[index]
      if slot.length == 0 { return nil }
      if slot.first == first, Int(slot.length) == length, slot.domain == domain,
        length <= 8 || isRest(words, from: Int(slot.rest), bytes, range)
      {
        return slot.value
      }
      index = (index + 1) & mask
    }
  }

  /// Remembers what the bytes mean in a domain, if that is not known and there is room.
  ///
  /// - Parameters:
  ///   - range: seven more bytes must stand behind it.
  mutating func learn(_ value: UInt32, domain: UInt16, _ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard count < Self.mostEntries, 1...Self.longestKey ~= range.count else { return }
    if Self.value(slots.span, words.span, domain, bytes, range) != nil { return }
    if (count + 1) * 2 > slots.count { grow() }
    var slot = Slot(
      first: Self.word(bytes, at: range.lowerBound, count: range.count), rest: UInt32(words.count),
      length: UInt16(range.count), domain: domain, value: value)
    if range.count <= 8 { slot.rest = 0 }
    for index in stride(from: range.lowerBound + 8, to: range.upperBound, by: 8) {
      words.append(Self.word(bytes, at: index, count: range.upperBound - index))
    }
    place(slot)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length > 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var hash = Self.start(slot.first, length: Int(slot.length), domain: slot.domain)
    var rest = Int(slot.rest)
    for _ in stride(from: 8, to: Int(slot.length), by: 8) {
      hash = folded(hash ^ words[rest], 0xE703_7ED1_A0B4_28DB)
      rest += 1
    }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[index].length > 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  @inline(__always)
  private static func start(_ first: UInt64, length: Int, domain: UInt16) -> UInt64 {
    folded(first ^ UInt64(truncatingIfNeeded: length << 16 | Int(domain)), 0xA076_1D64_78BD_642F)
  }

  private static func continued(_ hash: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = hash
    for index in stride(from: range.lowerBound + 8, to: range.upperBound, by: 8) {
      hash = folded(hash ^ word(bytes, at: index, count: range.upperBound - index), 0xE703_7ED1_A0B4_28DB)
    }
    return hash
  }

  private static func isRest(
    _ words: Span<UInt64>, from start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var rest = start
    for index in stride(from: range.lowerBound + 8, to: range.upperBound, by: 8) {
      if words[rest] != word(bytes, at: index, count: range.upperBound - index) { return false }
      rest += 1
    }
    return true
  }

  /// The first `count` of the eight bytes at an index, with NULs for the others.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at index: Int, count: Int) -> UInt64 {
    let word = bytes.word64(at: index)
    return count >= 8 ? word : word & (1 << UInt64(truncatingIfNeeded: 8 * count) &- 1)
  }
}
