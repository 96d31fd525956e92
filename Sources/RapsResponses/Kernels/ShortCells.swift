/// What short cells mean, as they stand in the file: with their quotes and the byte that ends them.
///
/// It stands before the `CellTable`, for names of groups and for labels. How a cell is read depends on its bytes up to the
/// one that ends it and on nothing else, so a cell of the same bytes means the same, and neither quotes nor blanks nor
/// control characters need be looked for again. Sixteen bytes are loaded, cut off behind the first that may end the cell,
/// and compared as two words. That takes half the time of finding the content's end and then the content. It stops
/// learning when it is full: its memory does not depend on the number of rows.
struct ShortCells: Sendable {
  /// Twice as many slots are less than 2 MiB.
  private static let mostEntries = 1 << 15

  private struct Slot: BitwiseCopyable {
    var key = Key()
    var value: UInt32 = 0
  }

  private struct Key: BitwiseCopyable {
    /// A cell and what ends it, with NULs behind, which no plain cell has.
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// Tells apart what the same bytes mean in different columns: the domain + 1; 0 is a free slot.
    var domain: UInt32 = 0

    @inline(__always)
    static func == (left: Key, right: Key) -> Bool {
      (left.first ^ right.first) | (left.second ^ right.second) | UInt64(left.domain ^ right.domain) == 0
    }

    @inline(__always)
    func place(in slotCount: Int) -> Int {
      // The high bits of the product depend on all bytes.
      let mixed = (first ^ second &* 0xE703_7ED1_A0B4_28DB ^ UInt64(domain)) &* 0xA076_1D64_78BD_642F
      return Int(truncatingIfNeeded: mixed &>> 40) & (slotCount &- 1)
    }
  }

  /// A power of two of them, at most half of them taken.
  private var slots: [Slot]
  private var count = 0

  init() { slots = Array(repeating: Slot(), count: 64) }

  private init(slots: [Slot]) { self.slots = slots }

  /// Without room, to stand in the place of another for a while.
  static var none: ShortCells { ShortCells(slots: []) }

  /// The value of the cell at a position, and the position behind what ends it; nil if it was not learned.
  ///
  /// - Parameters:
  ///   - position: 16 bytes must stand from there on.
  ///   - terminators: what ends the cell, sixteen times.
  @inline(__always)
  borrowing func find(
    domain: UInt16, _ window: Span<UInt8>, at position: Int, endedBy terminators: SIMD16<UInt8>
  ) -> (value: UInt32, end: Int)? {
    let (key, length) = Self.key(domain: domain, window, at: position, endedBy: terminators)
    let slots = slots.span
    var index = key.place(in: slots.count)
    while true {
      let slot = slots[index]
      // Sixteen bytes without an end may be a cell that was learned in a column where another byte ends it.
      if slot.key == key { return length <= 16 ? (slot.value, position &+ length) : nil }
      if slot.key.domain == 0 { return nil }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }

  /// The cell at a position, and the length of it and its end. Of one that does not end within sixteen bytes, its first
  /// sixteen and a length of 17: nobody learns them.
  @inline(__always)
  private static func key(
    domain: UInt16, _ window: Span<UInt8>, at position: Int, endedBy terminators: SIMD16<UInt8>
  ) -> (key: Key, length: Int) {
    let bytes = window.vector(at: position)
    let ends = words(bytes .== terminators)
    let (first, second) = words(bytes)
    // Ones up to the end of the first marked byte; all if there is none.
    let firstMask = (ends.first & (0 &- ends.first)) &<< 8 &- 1
    let secondMask = ends.first == 0 ? (ends.second & (0 &- ends.second)) &<< 8 &- 1 : 0
    let key = Key(first: first & firstMask, second: second & secondMask, domain: UInt32(domain) &+ 1)
    return (key, firstMarkedByte(ends) &+ 1)
  }

  /// Remembers a plain cell, if it is short and there is room.
  ///
  /// - Parameters:
  ///   - range: the cell and what ends it; 16 bytes must stand from its start on.
  ///   - value: what it means in the domain.
  ///   - terminators: what ends the cell, sixteen times.
  mutating func learn(
    _ value: UInt32, domain: UInt16, _ window: Span<UInt8>, _ range: Range<Int>,
    endedBy terminators: SIMD16<UInt8>
  ) {
    let (key, length) = Self.key(domain: domain, window, at: range.lowerBound, endedBy: terminators)
    // A quoted cell may hold the byte that ends cells.
    guard count < Self.mostEntries, length <= 16, length == range.count else { return }
    if find(domain: domain, window, at: range.lowerBound, endedBy: terminators) != nil { return }
    if (count + 1) * 2 > slots.count {
      let old = slots
      slots = Array(repeating: Slot(), count: old.count * 2)
      for slot in old where slot.key.domain != 0 { place(slot) }
    }
    place(Slot(key: key, value: value))
    count += 1
  }

  private mutating func place(_ slot: Slot) {
    var index = slot.key.place(in: slots.count)
    while slots[index].key.domain != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }
}
