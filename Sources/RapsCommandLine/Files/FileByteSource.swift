import RapsDiagnostics
import RapsResponses

/// The bytes of a file or pipe. A file that changes while it is read is an error: its figures would be of no moment.
final class FileByteSource: PositionalByteSource {
  let name: String
  let byteCount: Int?
  private let file: OpenFile
  /// Of a regular file, when it was opened.
  private let state: FileState?
  /// The place of the first byte: standard input may be a file of which somebody has read a part.
  private let origin: Int

  init(name: String, file: OpenFile) {
    self.name = name
    self.file = file
    let origin = file.position ?? 0
    let state = file.state
    self.origin = origin
    self.state = state
    byteCount = OpenFile.canReadAtPlaces ? state.map { max(0, $0.byteCount - origin) } : nil
  }

  /// Opens a file for reading.
  /// - Throws: `CommandFailure` that says what stands in the way.
  static func open(_ path: String) throws(CommandFailure) -> FileByteSource {
    switch fileKind(at: path) {
    case .absent:
      throw .file(.noInput, "F0001", path, "there is no such file")
    case .directory:
      throw .file(.noInput, "F0002", path, "this is a folder", help: ["name the file in it"])
    case .file, .special, .unreachable:
      guard let file = OpenFile.reading(path) else {
        throw .file(.readError, "F0003", path, "cannot be opened: \(lastSystemError())")
      }
      return FileByteSource(name: path, file: file)
    }
  }

  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws -> Int {
    guard let count = file.read(into: &buffer, range) else {
      throw CommandFailure.file(.readError, "F0004", name, "cannot be read: \(lastSystemError())")
    }
    if count < range.count { try checkUnchanged() }
    return count
  }

  func read(into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) throws {
    guard file.read(into: &buffer, range, at: origin + offset) else {
      try checkUnchanged()
      throw CommandFailure.file(.readError, "F0004", name, "cannot be read: \(lastSystemError())")
    }
  }

  func checkUnchanged() throws {
    guard state != file.state else { return }
    throw CommandFailure.file(
      .readError, "F0014", name, "changed while it was read", help: ["wait until it is written, or read a copy"])
  }
}

/// A whole file that is read at once: a questionnaire or a list of headcounts.
///
/// The limit keeps a wrong file name, such as a device or a data set, from filling the memory.
func readWholeFile(_ source: any ByteSource, limit: Int = 64 << 20) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = try source.read(into: &buffer)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
    if bytes.count > limit {
      throw CommandFailure.file(
        .data, "F0007", source.name, "is larger than \(limit >> 20) MB, which no such file is",
        help: ["was another file meant?"])
    }
  }
}

/// - Throws: `CommandFailure` if two of the names are `-`.
func checkStandardInputIsReadOnce(_ names: [String]) throws(CommandFailure) {
  if names.count(where: { $0 == "-" }) > 1 { throw .usage("U0009", "standard input (-) can be read only once") }
}
