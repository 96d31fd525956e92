import RapsDiagnostics

/// Files that are written together or not at all: each under a temporary name beside its target, then renamed.
struct OutputFiles {
  private var files: [(path: String, bytes: [UInt8])] = []

  /// How many of its first bytes an existing file must share with the new one to count as written by raps.
  private static let signatureLength = 24

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.append((path, bytes))
  }

  /// Refuses, before anything is written, to replace an input or a file that raps did not write.
  /// - Throws: `CommandFailure` with exit code 73.
  private func checkTargets(inputs: [String], force: Bool) throws {
    for (path, bytes) in files {
      switch fileKind(at: path) {
      case .absent:
        continue
      case .directory:
        throw CommandFailure.file(.cannotWrite, "F0008", path, "is a folder, and a file of that name is to be written")
      case .file:
        if inputs.contains(where: { isSameFile($0, path) }) {
          throw CommandFailure.file(.cannotWrite, "F0009", path, "is an input and is not overwritten")
        }
        if !force, try !Self.isOurs(path, bytes) {
          throw CommandFailure.file(
            .cannotWrite, "F0005", path, "exists and was not written by raps", help: ["--force replaces it"])
        }
      }
    }
  }

  private static func isOurs(_ path: String, _ bytes: [UInt8]) throws -> Bool {
    var start = [UInt8](repeating: 0, count: signatureLength)
    let count = try FileByteSource.open(path).read(into: &start)
    return start.prefix(count).elementsEqual(bytes.prefix(signatureLength))
  }

  /// Writes all files.
  /// - Throws: `CommandFailure` with exit code 73; then no target has changed unless a rename itself failed.
  func write(inputs: [String], force: Bool) throws {
    try checkTargets(inputs: inputs, force: force)
    var staged: [String] = []
    do {
      for (path, bytes) in files {
        let temporary = path + ".raps-tmp"
        removeFile(temporary)
        guard let file = OpenFile.creating(temporary) else {
          throw CommandFailure.file(.cannotWrite, "F0006", path, "cannot be written: \(lastSystemError())")
        }
        staged.append(temporary)
        guard file.write(bytes) else {
          throw CommandFailure.file(.cannotWrite, "F0006", path, "cannot be written: \(lastSystemError())")
        }
      }
      for ((path, _), temporary) in zip(files, staged) where !moveReplacing(temporary, path) {
        throw CommandFailure.file(.cannotWrite, "F0006", path, "cannot be written: \(lastSystemError())")
      }
    } catch {
      staged.forEach(removeFile)
      throw error
    }
  }
}
