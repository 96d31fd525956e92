/// Bytes that stay where they are and can be read at any place, by several threads at a time: a file on a disk.
package protocol PositionalByteSource: ByteSource, Sendable {
  /// How many bytes there were when the source was opened; nil if it is a pipe or a device after all.
  var byteCount: Int? { get }
  /// Fills a range of the buffer with the bytes from an offset on.
  /// - Throws: if that fails, also because there are no longer as many.
  func read(into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) throws
  /// - Throws: if the file is not as it was when it was opened.
  func checkUnchanged() throws
}
