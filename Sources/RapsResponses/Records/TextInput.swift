/// The decoded text of a source in a sliding window: all of it passes, little of it is held.
struct TextInput {
  private let source: any ByteSource
  private let chunkSize: Int
  private var decoder: TextDecoder
  private var raw: [UInt8]
  private var nextFlaw = 0
  /// UTF-8 offset of `bytes[0]` in the text.
  private var discardedCount = 0
  /// The window. What stands before `start` is done with.
  private(set) var bytes: [UInt8] = []
  private(set) var start = 0
  private(set) var isAtEnd = false

  /// - Parameters:
  ///   - head: the source's first bytes, already read, without a byte order mark.
  ///   - isWhole: whether the head is all there is.
  ///   - chunkSize: bytes to ask of the source at a time; changes nothing but speed and memory.
  init(source: any ByteSource, head: ArraySlice<UInt8>, isWhole: Bool, encoding: TextEncoding, chunkSize: Int) {
    self.source = source
    self.chunkSize = max(1, chunkSize)
    decoder = TextDecoder(encoding: encoding)
    raw = Array(repeating: 0, count: self.chunkSize)
    decoder.decode(head, into: &bytes)
    if isWhole { end() }
  }

  /// Gives up the text before an index of the window.
  mutating func consume(to index: Int) {
    start = index
  }

  /// Appends more text to the window, or finds the end.
  ///
  /// What is held already at least doubles, so that looking through a long row again costs linear time in all,
  /// however little a pipe gives at a time.
  mutating func fill() throws {
    if start > 0 {
      discardedCount += start
      bytes.removeSubrange(0..<start)
      start = 0
    }
    let held = bytes.count
    if raw.count < held { raw = Array(repeating: 0, count: held) }
    repeat {
      let count = try source.read(into: &raw)
      if count == 0 { return end() }
      decoder.decode(raw[0..<count], into: &bytes)
    } while bytes.count < 2 * held
  }

  private mutating func end() {
    isAtEnd = true
    decoder.finish(into: &bytes)
  }

  var encoding: TextEncoding { decoder.encoding }

  /// The first flaw before an index of the window, if there is one; it and the others before the index are forgotten.
  mutating func takeFlaw(before index: Int) -> TextFlaw? {
    guard nextFlaw < decoder.flaws.count else { return nil }
    let first = decoder.flaws[nextFlaw]
    guard first.offset < discardedCount + index else { return nil }
    while nextFlaw < decoder.flaws.count, decoder.flaws[nextFlaw].offset < discardedCount + index { nextFlaw += 1 }
    if nextFlaw == decoder.flaws.count {
      decoder.flaws.removeAll(keepingCapacity: true)
      nextFlaw = 0
    }
    return first
  }

  /// The index in the window of a flaw that was just taken.
  func index(of flaw: TextFlaw) -> Int { flaw.offset - discardedCount }
}
