// What the benchmark wants of the operating system. C functions take pointers, each only for the duration of the call.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

func exitProcess(_ code: Int32) -> Never { exit(code) }

/// A file that several threads read at positions of their own.
final class BenchmarkFile: Sendable {
  private let descriptor: Int32
  let size: Int

  init(path: String) throws {
    descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw BenchmarkFailure("cannot open \(path)") }
    size = Int(lseek(descriptor, 0, SEEK_END))
  }

  /// Fills the buffer from there as far as one call gives bytes; 0 at the end.
  func read(into buffer: inout [UInt8], at offset: Int) -> Int {
    max(0, unsafe buffer.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, off_t(offset)) })
  }

  func contents() throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe pread(descriptor, $0.baseAddress?.advanced(by: filled), size - filled, off_t(filled))
      }
      guard count > 0 else { throw BenchmarkFailure("cannot read everything") }
      filled += count
    }
    return bytes
  }

  deinit { _ = close(descriptor) }
}
