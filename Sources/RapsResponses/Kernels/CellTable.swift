/// What the bytes of cells mean that were understood before: labels, wide codes, names of groups.
///
/// The fast rows' memory, filled by the careful ones: a cell that is found here is known to be text and known to mean
/// something, by its exact bytes. An open-addressing table with linear probing. A key's first 32 bytes stand in its slot,
/// so that most cells are found with one comparison, without a branch that depends on their length; the rest of longer
/// keys stands apart. It stops learning when it is full: its memory does not depend on the number of rows.
struct CellTable: Sendable {
  /// Longer cells are not remembered.
  static let longestKey = 255
  /// More than the groups that a variable may have.
  private static let mostEntries = 1 << 17

  struct Slot: Sendable, BitwiseCopyable {
    /// The key's first 32 bytes, NULs behind a shorter key.
    var key = CellKey()
    /// Where the key's further bytes start.
    var rest: UInt32 = 0
    /// 0 is a free slot.
    var length: UInt16 = 0
    /// Tells apart what the same bytes mean in different columns.
    var domain: UInt16 = 0
    var value: UInt32 = 0
  }

  private(set) var slots = Array(repeating: Slot(), count: 64)
  /// The keys' bytes from the 33rd on.
  private(set) var rests: [UInt8] = []
  private var count = 0

  /// What the bytes mean in a domain; nil if that was not learned. Complexity: O(length) on average.
  ///
  /// - Parameter range: not empty; 32 bytes must stand from its start on.
  @inline(__always)
  borrowing func value(domain: UInt16, _ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    let key = CellKey(bytes, range)
    let hash = key.hash(length: range.count, domain: domain)
    let slots = slots.span
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[index]
      if slot.length == 0 { return nil }
      if slot.key == key, Int(slot.length) == range.count, slot.domain == domain,
        range.count <= CellKey.length || isRest(Int(slot.rest), bytes, range)
      {
        return slot.value
      }
      index = (index + 1) & mask
    }
  }

  private func isRest(_ start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in CellKey.length..<range.count
    where rests[start + offset - CellKey.length] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  /// Remembers what the bytes mean in a domain, if that is not known and there is room.
  ///
  /// - Parameter range: 32 bytes must stand from its start on.
  mutating func learn(_ value: UInt32, domain: UInt16, _ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard count < Self.mostEntries, 1...Self.longestKey ~= range.count else { return }
    if self.value(domain: domain, bytes, range) != nil { return }
    if (count + 1) * 2 > slots.count { grow() }
    place(
      Slot(
        key: CellKey(bytes, range), rest: UInt32(rests.count), length: UInt16(range.count), domain: domain,
        value: value))
    for index in range.dropFirst(CellKey.length) { rests.append(bytes[index]) }
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length > 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    let hash = slot.key.hash(length: Int(slot.length), domain: slot.domain)
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[index].length > 0 { index = (index + 1) & mask }
    slots[index] = slot
  }
}
