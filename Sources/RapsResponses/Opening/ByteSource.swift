/// Where bytes come from, one call per buffer. The command line implements it for files and pipes, tests for arrays.
package protocol ByteSource: AnyObject {
  /// What diagnostics call it.
  var name: String { get }
  /// Fills a range of the buffer from its start and returns how many bytes it now holds; 0 at the end.
  /// - Throws: `DiagnosedFailure` if reading fails.
  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws -> Int
}

extension ByteSource {
  /// Fills the buffer from its start and returns how many bytes it now holds; 0 at the end.
  package func read(into buffer: inout [UInt8]) throws -> Int { try read(into: &buffer, buffer.indices) }
}

/// Bytes already in memory.
package final class MemoryByteSource: ByteSource {
  package let name: String
  private let bytes: [UInt8]
  private var offset = 0

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package func read(into buffer: inout [UInt8], _ range: Range<Int>) -> Int {
    let count = min(range.count, bytes.count - offset)
    for index in 0..<count { buffer[range.lowerBound + index] = bytes[offset + index] }
    offset += count
    return count
  }
}
