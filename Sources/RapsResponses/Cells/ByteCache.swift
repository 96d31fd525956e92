/// Remembers what short byte strings mean, so that a label is understood once and not once per row.
///
/// An open-addressing table with linear probing over keys kept in one array. It stops learning when it is full:
/// its memory does not depend on the number of rows.
struct ByteCache {
  /// Longer keys are not remembered.
  private static let longestKey = 255

  private struct Slot {
    var hash: UInt32 = 0
    var keyStart: UInt32 = 0
    /// 0 is a free slot.
    var keyLength: UInt32 = 0
    var value: UInt32 = 0
  }

  private let mostEntries: Int
  private var slots = Array(repeating: Slot(), count: 64)
  private var keys: [UInt8] = []
  private var count = 0

  init(mostEntries: Int) {
    self.mostEntries = mostEntries
  }

  /// What was remembered for the bytes. Complexity: O(length) on average.
  func value(_ bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt64) -> UInt32? {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].keyLength > 0 {
      let slot = slots[index]
      if slot.hash == UInt32(truncatingIfNeeded: hash >> 32), isKey(slot, bytes, range) { return slot.value }
      index = (index + 1) & mask
    }
    return nil
  }

  private func isKey(_ slot: Slot, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(slot.keyLength) == range.count else { return false }
    let start = Int(slot.keyStart)
    for offset in 0..<range.count where keys[start + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  /// Remembers a value for bytes that are not empty and have none yet.
  mutating func insert(_ value: UInt32, _ bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt64) {
    guard count < mostEntries, 1...Self.longestKey ~= range.count else { return }
    if (count + 1) * 2 > slots.count { grow() }
    let slot = Slot(
      hash: UInt32(truncatingIfNeeded: hash >> 32), keyStart: UInt32(keys.count), keyLength: UInt32(range.count),
      value: value)
    for index in range { keys.append(bytes[index]) }
    place(slot, hash: hash)
    count += 1
  }

  private mutating func place(_ slot: Slot, hash: UInt64) {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].keyLength > 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.keyLength > 0 {
      let start = Int(slot.keyStart)
      place(slot, hash: byteHash(keys.span, start..<start + Int(slot.keyLength)))
    }
  }
}
