import Foundation
import RapsDiagnostics
import RapsResponses
import Testing

@testable import RapsCommandLine

@Suite("A file that changes while it is read gives no figures")
struct FileByteSourceTests {
  private static let start = "wl1,wl2\n" + String(repeating: "1,2\n", count: 40_000)

  /// The rows of one file, and what happens to it after its start was read.
  private func read(_ change: (FileHandle) throws -> Void, inPlaces: Bool) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("answers.csv", Self.start)
    let source = try FileByteSource.open(path)
    var buffer = [UInt8](repeating: 0, count: 100)
    #expect(try source.read(into: &buffer) == 100)
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try change(handle)
    try handle.close()
    if inPlaces {
      let byteCount = try #require(source.byteCount)
      for offset in stride(from: 0, to: byteCount, by: 100) {
        try source.read(into: &buffer, 0..<min(100, byteCount - offset), at: offset)
      }
      try source.checkUnchanged()
    } else {
      while try source.read(into: &buffer) > 0 {}
    }
  }

  private func expectChange(_ change: (FileHandle) throws -> Void) {
    for inPlaces in [false, true] {
      let failure = #expect(throws: CommandFailure.self) { try read(change, inPlaces: inPlaces) }
      #expect(failure?.exitCode == .readError)
      #expect(failure?.failure.diagnostics.map(\.code) == ["F0014"])
    }
  }

  @Test func aSteadyFileIsRead() throws {
    try read({ _ in }, inPlaces: false)
    try read({ _ in }, inPlaces: true)
  }

  @Test func aFileThatGrowsIsAnError() {
    expectChange { handle in
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("3,4\n".utf8))
    }
  }

  @Test func aFileThatShrinksIsAnError() {
    expectChange { try $0.truncate(atOffset: 50_000) }
  }

  @Test func aFileThatIsWrittenOverIsAnError() {
    expectChange { handle in
      // A clock of the file system may be coarse.
      Thread.sleep(forTimeInterval: 0.05)
      try handle.seek(toOffset: 20)
      try handle.write(contentsOf: Data("5".utf8))
    }
  }

  /// Large enough for several strips, and the same from a pipe, which is read in one piece.
  @Test func aLargeFileIsReadAlikeHoweverItComes() throws {
    let folder = try ScratchFolder()
    let rows = raps("simulate", "who-5", "--rows", "60").output.split(separator: "\n")
    let remark = ",\"\(String(repeating: "a remark, \nof some length; ", count: 40))\"\n"
    let body = rows.dropFirst().map { $0 + remark }.joined()
    let text = rows[0] + ",remark\n" + String(repeating: body, count: (5 << 18) / body.utf8.count)
    let path = try folder.write("answers.csv", text)
    let arguments = ["--format", "json", "--questionnaire", "who-5"]
    let outcome = raps(["score", path] + arguments)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(raps(["score", "-"] + arguments, input: Array(text.utf8)).output == outcome.output)
  }
}
