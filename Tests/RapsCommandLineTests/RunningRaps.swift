import Foundation
import RapsDiagnostics
import RapsResponses
import _RapsTestSupport

@testable import RapsCommandLine

/// What one command line did.
struct Outcome {
  let exitCode: ExitCode
  let output: String
  let error: String
}

private final class Capture: ByteSink {
  private(set) var bytes: [UInt8] = []

  func write(_ bytes: [UInt8]) { self.bytes += bytes }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Runs a command line inside this process, with its streams captured.
func raps(_ arguments: String..., input: String = "", width: Int = 80) -> Outcome {
  raps(arguments, input: Array(input.utf8), width: width)
}

func raps(_ arguments: [String], input: [UInt8] = [], width: Int = 80) -> Outcome {
  let output = Capture()
  let error = Capture()
  let console = Console(
    output: output, error: error, input: MemoryByteSource(name: "standard input", bytes: input), outputWidth: width)
  let exitCode = runRaps(arguments, on: console)
  return Outcome(exitCode: exitCode, output: output.text, error: error.text)
}

/// A fixture of the checkout.
func fixture(_ path: String) -> String { "\(repositoryPath)/Fixtures/\(path)" }

/// A folder of its own for a test, removed at its end.
final class ScratchFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "raps-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func fileNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
