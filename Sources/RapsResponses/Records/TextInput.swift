/// The decoded text of a source in a sliding window: all of it passes, little of it is held.
///
/// UTF-8 is read straight into the window and only looked through for flaws where somebody asks: fast rows are made of
/// bytes that are known to be text.
struct TextInput {
  /// NULs behind the window. No cell goes past one, so whoever reads sixteen bytes from a place inside the window stays
  /// inside the array and finds nothing that looks like data.
  static let padding = 32

  private let source: any ByteSource
  private let chunkSize: Int
  private var decoder: TextDecoder
  /// Bytes before they are decoded; none for UTF-8.
  private var raw: [UInt8] = []
  private var nextFlaw = 0
  /// UTF-8 offset of `bytes[0]` in the text.
  private var discardedCount = 0
  /// The window, then `padding` NULs, then junk.
  private(set) var bytes: [UInt8] = []
  /// What stands before it is done with.
  private(set) var start = 0
  /// The end of the window.
  private(set) var end = 0
  private(set) var isAtEnd = false

  /// - Parameters:
  ///   - head: the source's first bytes, already read, without a byte order mark.
  ///   - isWhole: whether the head is all there is.
  ///   - chunkSize: bytes to ask of the source at a time; changes nothing but speed and memory.
  init(source: any ByteSource, head: ArraySlice<UInt8>, isWhole: Bool, encoding: TextEncoding, chunkSize: Int) {
    self.source = source
    self.chunkSize = max(1, chunkSize)
    decoder = TextDecoder(encoding: encoding)
    makeRoom(forTextFrom: head.count)
    end = decoder.decode(head.span, into: &bytes, at: 0)
    if isWhole { finish() }
    pad()
  }

  /// Gives up the text before an index of the window.
  mutating func consume(to index: Int) {
    start = index
  }

  /// Adds more text to the window, or finds the end.
  ///
  /// What is held already at least doubles, so that looking through a long row again costs linear time in all,
  /// however little a pipe gives at a time.
  mutating func fill() throws {
    discardConsumed()
    let held = end
    let wanted = max(chunkSize, held)
    repeat { try read(wanted) } while !isAtEnd && end < 2 * held
    pad()
  }

  private mutating func discardConsumed() {
    guard start > 0 else { return }
    let held = start..<end
    var window = bytes.mutableSpan
    for index in held { window[index - held.lowerBound] = window[index] }
    discardedCount += start
    end -= start
    start = 0
  }

  private mutating func read(_ count: Int) throws {
    makeRoom(forTextFrom: count)
    if encoding == .utf8 {
      let readCount = try source.read(into: &bytes, end..<end + count)
      if readCount == 0 { return finish() }
      end += readCount
    } else {
      if raw.count < count { raw = Array(repeating: 0, count: count) }
      let readCount = try source.read(into: &raw, 0..<count)
      if readCount == 0 { return finish() }
      let undecoded = raw
      end = decoder.decode(undecoded.span.extracting(0..<readCount), into: &bytes, at: end)
    }
  }

  private mutating func makeRoom(forTextFrom count: Int) {
    let needed = end + decoder.mostBytes(ofTextFrom: count) + Self.padding
    if bytes.count < needed { bytes.append(contentsOf: repeatElement(0, count: needed - bytes.count)) }
  }

  private mutating func finish() {
    isAtEnd = true
    end = decoder.finish(into: &bytes, at: end)
  }

  private mutating func pad() {
    let range = end..<end + Self.padding
    var window = bytes.mutableSpan
    for index in range { window[index] = 0 }
  }

  var encoding: TextEncoding { decoder.encoding }

  /// Up to where the window has no flaw, as far as that is known without looking: UTF-8 tells nothing.
  var knownFlawIndex: Int {
    nextFlaw < decoder.flaws.count ? decoder.flaws[nextFlaw].offset - discardedCount : Int.max
  }

  /// The first flaw between the start and an index of the window, if there is one; it and the others before the index
  /// are forgotten.
  mutating func takeFlaw(before index: Int) -> TextFlaw? {
    if encoding == .utf8 {
      let flaw = firstFlaw(bytes.span, start..<index, isWhole: isAtEnd || index < end)
      return flaw.map { TextFlaw(offset: discardedCount + $0.offset, kind: $0.kind) }
    }
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
