import RapsDiagnostics

/// Why a command stops: the diagnostics for the user and the exit code for the caller.
package struct CommandFailure: Error {
  package let exitCode: ExitCode
  package let failure: DiagnosedFailure
  /// The texts that the diagnostics point into.
  package let sources: [SourceText]

  package init(_ exitCode: ExitCode, _ failure: DiagnosedFailure, sources: [SourceText] = []) {
    self.exitCode = exitCode
    self.failure = failure
    self.sources = sources
  }

  /// A mistake on the command line.
  static func usage(_ code: String, _ message: String, help: [String] = []) -> CommandFailure {
    CommandFailure(.usage, DiagnosedFailure(Diagnostic(code: code, at: .commandLine, message, help: help)))
  }

  /// A file that cannot be read or written.
  static func file(
    _ exitCode: ExitCode, _ code: String, _ path: String, _ message: String, help: [String] = []
  ) -> CommandFailure {
    CommandFailure(exitCode, DiagnosedFailure(Diagnostic(code: code, at: .file(path), message, help: help)))
  }
}
