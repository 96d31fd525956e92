/// A strip of a file, as if it were a file of its own.
final class StripSource: ByteSource {
  private let source: any PositionalByteSource
  private var offset: Int
  private let end: Int

  init(_ source: any PositionalByteSource, _ range: Range<Int>) {
    self.source = source
    offset = range.lowerBound
    end = range.upperBound
  }

  var name: String { source.name }

  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws -> Int {
    let count = min(range.count, end - offset)
    guard count > 0 else { return 0 }
    try source.read(into: &buffer, range.lowerBound..<range.lowerBound + count, at: offset)
    offset += count
    return count
  }
}
