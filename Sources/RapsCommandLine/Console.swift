import RapsDiagnostics
import RapsResponses

/// Where a command's words go: the process's streams, or arrays in a test.
package protocol ByteSink: AnyObject {
  /// - Throws: `CommandFailure` if the bytes cannot be written, `ReaderGone` if nobody reads them any more.
  func write(_ bytes: [UInt8]) throws
}

/// The reader of standard output has closed the pipe: a quiet end, not a failure.
package struct ReaderGone: Error {}

/// What a command knows of the world it runs in.
package struct Console {
  package let output: any ByteSink
  package let error: any ByteSink
  package let input: any ByteSource
  package let isOutputTerminal: Bool
  package let isErrorTerminal: Bool
  /// Columns of the output.
  package let outputWidth: Int
  /// True if the user asked for no colour (https://no-color.org) or the terminal has none.
  package let refusesColor: Bool
  /// False on a terminal that would not show more than ASCII.
  package let showsUnicode: Bool
  private let kept = KeptValues()

  package init(
    output: any ByteSink, error: any ByteSink, input: any ByteSource, isOutputTerminal: Bool = false,
    isErrorTerminal: Bool = false, outputWidth: Int = 80, refusesColor: Bool = false, showsUnicode: Bool = true
  ) {
    self.output = output
    self.error = error
    self.input = input
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.outputWidth = outputWidth
    self.refusesColor = refusesColor
    self.showsUnicode = showsUnicode
  }

  /// Keeps a value as long as the console: large ones at the end of a command, which the system takes back at once and
  /// whose parts would else be given back one by one.
  func keepToTheEnd(_ value: Any) { kept.values.append(value) }

  /// Writes to standard output.
  func print(_ text: String) throws {
    try output.write(Array(text.utf8))
  }

  /// Writes to standard error; a broken standard error is no reason to stop.
  func printError(_ text: String) {
    try? error.write(Array(text.utf8))
  }

  /// Writes diagnostics to standard error.
  func report(_ diagnostics: [Diagnostic], omittedCount: Int = 0, sources: [SourceText] = []) {
    guard !diagnostics.isEmpty else { return }
    printError(
      DiagnosticRenderer(sources: sources).render(DiagnosedFailure(diagnostics, omittedCount: omittedCount)))
  }
}

extension Console {
  /// Writes diagnostics of which there may be one per line of a file to standard error: the first ten of each code, and
  /// the number of its others.
  func reportTenOfEachCode(_ diagnostics: [Diagnostic]) {
    let byCode = Dictionary(grouping: diagnostics, by: \.code)
    for (_, found) in byCode.sorted(by: { $0.key < $1.key }) {
      let shown = Array(found.prefix(10))
      report(shown, omittedCount: found.count - shown.count)
    }
  }

  /// The console of this process.
  static func ofProcess() -> Console {
    let columns = environmentVariable("COLUMNS").flatMap { Int($0) }
    return Console(
      output: StreamSink(.output), error: StreamSink(.error),
      input: FileByteSource(name: "standard input", file: .standardInput()),
      isOutputTerminal: StandardStream.output.isTerminal, isErrorTerminal: StandardStream.error.isTerminal,
      outputWidth: StandardStream.output.terminalWidth ?? columns ?? 80,
      refusesColor: environmentVariable("NO_COLOR").map { !$0.isEmpty } ?? false
        || environmentVariable("TERM") == "dumb",
      showsUnicode: terminalShowsUnicode)
  }

  /// ASCII only where the terminal is dumb or the locale names another character set.
  private static var terminalShowsUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environmentVariable).first { !$0.isEmpty } ?? ""
    let characterSet = locale.split(separator: ".").dropFirst().last?.uppercased() ?? "UTF-8"
    return environmentVariable("TERM") != "dumb" && characterSet.hasPrefix("UTF")
  }
}

private final class KeptValues {
  var values: [Any] = []
}

private final class StreamSink: ByteSink {
  private let stream: StandardStream

  init(_ stream: StandardStream) {
    self.stream = stream
  }

  func write(_ bytes: [UInt8]) throws {
    guard !stream.write(bytes) else { return }
    if isLastErrorBrokenPipe() { throw ReaderGone() }
    throw CommandFailure.file(.cannotWrite, "F0006", "standard output", "cannot be written: \(lastSystemError())")
  }
}
