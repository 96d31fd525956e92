/// Bytes that grow at their end, with room behind them that is asked for once per member of a document.
///
/// An array checks on every byte whether it is shared and whether it has room: two thirds of the time that JSON took.
/// Nothing else of the writer has a pointer. Advice: `put` and `place` need a `reserve` of at least as many bytes before
/// them, which debug builds check.
///
/// Invariant: `start` points to `capacity` bytes that belong to this room alone, of which the first `count` are written;
/// they are given back once, by `deinit` or where they are replaced. `[UInt8]` is the plain twin (`JSONWriterTests`).
@safe struct ByteRoom: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    unsafe start = UnsafeMutablePointer.allocate(capacity: self.capacity)
  }

  deinit {
    unsafe start.deallocate()
  }

  var bytes: [UInt8] {
    unsafe Array(unsafeUninitializedCapacity: count) { copy, copiedCount in
      if count > 0 { unsafe copy.baseAddress?.initialize(from: start, count: count) }
      copiedCount = count
    }
  }

  mutating func removeAll() { count = 0 }

  /// Makes room for so many bytes more.
  @inline(__always) mutating func reserve(_ added: Int) {
    if capacity - count < added { grow(added) }
  }

  @inline(never) private mutating func grow(_ added: Int) {
    let larger = max(2 * capacity, count + added)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe moved.initialize(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = moved
    capacity = larger
  }

  @inline(__always) mutating func put(_ byte: UInt8) {
    assert(count < capacity)
    unsafe start[count] = byte
    count += 1
  }

  /// Opens so many bytes, to be filled by `place`.
  @inline(__always) mutating func skip(_ added: Int) {
    assert(capacity - count >= added)
    count += added
  }

  @inline(__always) mutating func place(_ byte: UInt8, at index: Int) {
    assert(0..<count ~= index)
    unsafe start[index] = byte
  }

  @inline(__always) mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    assert(capacity - count >= text.count)
    for index in 0..<text.count { unsafe start[count + index] = text[index] }
    count += text.count
  }

  /// Puts a text of which every byte is a character of ASCII that JSON writes as it is; false, and nothing is put, if
  /// any is not.
  @inline(__always) mutating func put(plain text: UnsafeBufferPointer<UInt8>) -> Bool {
    assert(capacity - count >= text.count)
    // Without a branch per byte, so that long texts go in vectors.
    var special: UInt8 = 0
    for index in 0..<text.count {
      let byte = unsafe text[index]
      special |= byte &- 0x20 > 0x5E ? 1 : 0
      special |= byte == UInt8(ascii: "\"") ? 1 : 0
      special |= byte == UInt8(ascii: "\\") ? 1 : 0
      unsafe start[count + index] = byte
    }
    guard special == 0 else { return false }
    count += text.count
    return true
  }
}
