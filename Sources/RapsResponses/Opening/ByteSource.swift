/// Where bytes come from, one call per buffer. The command line implements it for files and pipes, tests for arrays.
package protocol ByteSource: AnyObject {
  /// What diagnostics call it.
  var name: String { get }
  /// Fills the buffer from its start and returns how many bytes it now holds; 0 at the end.
  /// - Throws: `DiagnosedFailure` if reading fails.
  func read(into buffer: inout [UInt8]) throws -> Int
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

  package func read(into buffer: inout [UInt8]) -> Int {
    let count = min(buffer.count, bytes.count - offset)
    buffer.replaceSubrange(0..<count, with: bytes[offset..<offset + count])
    offset += count
    return count
  }
}
