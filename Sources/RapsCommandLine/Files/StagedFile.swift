import RapsDiagnostics

/// A file that grows under a temporary name beside its target and takes its place only when it is whole.
///
/// If it never does, it is removed with the last reference to it.
final class StagedFile: ByteSink {
  private let target: OutputTarget
  private let temporaryPath: String
  /// Nil once closed.
  private var file: OpenFile?
  /// Whether the temporary file is there.
  private var isPending = false

  /// - Parameter isPrivate: whether nobody but its owner may read it (ANONYMITY A14).
  /// - Throws: `CommandFailure` with exit code 73.
  init(_ target: OutputTarget, isPrivate: Bool = false) throws(CommandFailure) {
    self.target = target
    temporaryPath = target.place + ".raps-tmp"
    // Left behind by a run that was killed.
    removeFile(temporaryPath)
    file = OpenFile.creating(temporaryPath, replacing: target.place, isPrivate: isPrivate)
    isPending = file != nil
    guard isPending else { throw failure }
  }

  func write(_ bytes: [UInt8]) throws {
    guard file?.write(bytes) == true else { throw failure }
  }

  /// Puts the file in its target's place.
  private func commit() throws(CommandFailure) {
    file = nil
    guard moveReplacing(temporaryPath, target.place) else { throw failure }
    isPending = false
  }

  private var failure: CommandFailure {
    .file(.cannotWrite, "F0006", target.path, "cannot be written: \(lastSystemError())")
  }

  deinit {
    guard isPending else { return }
    file = nil
    removeFile(temporaryPath)
  }

  /// Writes files together: no target has changed if this throws, unless a rename itself failed.
  /// - Throws: `CommandFailure` with exit code 73.
  static func write(_ outputs: [(target: OutputTarget, bytes: [UInt8])]) throws {
    try commit(
      outputs.map { output in
        let staged = try StagedFile(output.target)
        try staged.write(output.bytes)
        return staged
      })
  }

  /// Puts whole files in their targets' places.
  static func commit(_ files: [StagedFile]) throws(CommandFailure) {
    for file in files { try file.commit() }
  }
}
