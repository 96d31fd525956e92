import RapsConcurrency

/// How many newlines a file has: the floor under every reader of lines, for it looks at each byte once and does nothing
/// else.
///
/// Positional reads into one buffer of 256 KiB per chunk, chunks in parallel; 64 newline counters side by side, which are
/// added up before one can overflow.
struct NewlineCount {
  private typealias Lanes = SIMD16<UInt8>
  private static let newline = UInt8(ascii: "\n")
  private static let bufferSize = 256 << 10
  /// Groups of 64 bytes after which the counters, one byte each, are added up.
  private static let groupsPerSum = 255

  let count: Int

  init(path: String, chunkCount: Int) throws {
    let file = try BenchmarkFile(path: path)
    let chunk = (file.size + chunkCount - 1) / chunkCount
    count = concurrentMap(chunkCount) { index in
      Self.newlines(of: file, in: min(file.size, index * chunk)..<min(file.size, (index + 1) * chunk))
    }.reduce(0, +)
  }

  private static func newlines(of file: BenchmarkFile, in range: Range<Int>) -> Int {
    var buffer = [UInt8](repeating: 0, count: bufferSize)
    var offset = range.lowerBound
    var total = 0
    while offset < range.upperBound {
      let count = min(file.read(into: &buffer, at: offset), range.upperBound - offset)
      if count <= 0 { break }
      total += newlines(in: buffer.span.extracting(first: count))
      offset += count
    }
    return total
  }

  static func newlines(in bytes: Span<UInt8>) -> Int {
    // Bytes have no padding between them.
    let raw = unsafe bytes.bytes
    var total = 0
    var position = 0
    while position + 64 <= bytes.count {
      var counters = (Lanes(), Lanes(), Lanes(), Lanes())
      let end = min(bytes.count - 63, position + 64 * groupsPerSum)
      while position < end {
        // In bounds: `end` leaves room for 64 bytes.
        counters.0 &+= marks(unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: Lanes.self))
        counters.1 &+= marks(unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: position &+ 16, as: Lanes.self))
        counters.2 &+= marks(unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: position &+ 32, as: Lanes.self))
        counters.3 &+= marks(unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: position &+ 48, as: Lanes.self))
        position &+= 64
      }
      for lane in 0..<Lanes.scalarCount {
        total += Int(counters.0[lane]) + Int(counters.1[lane]) + Int(counters.2[lane]) + Int(counters.3[lane])
      }
    }
    while position < bytes.count {
      total += bytes[position] == newline ? 1 : 0
      position += 1
    }
    return total
  }

  /// 1 in each lane with a newline.
  ///
  /// Vectors of 16 bytes and constants that are vectors: with vectors of 64 this loop is 200 × slower, without any 20 ×.
  @inline(__always)
  private static func marks(_ bytes: Lanes) -> Lanes {
    Lanes().replacing(with: Lanes(repeating: 1), where: bytes .== Lanes(repeating: newline))
  }
}
