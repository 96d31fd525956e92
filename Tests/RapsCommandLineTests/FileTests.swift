import Foundation
import Testing

@testable import RapsCommandLine

@Suite("Files are read and written whole or not at all")
struct FileTests {
  private let folder: ScratchFolder
  private let answers: String

  init() throws {
    folder = try ScratchFolder()
    answers = try folder.write("answers.csv", raps("simulate", "who-5", "--rows", "60").output)
  }

  @Test func aMissingFileIsNamed() {
    let outcome = raps("score", "no-such.csv")
    #expect(outcome.exitCode == .noInput)
    #expect(outcome.error.contains("no-such.csv: error[F0001]: there is no such file"))
    #expect(outcome.output.isEmpty)
  }

  @Test func aFolderIsNotAFile() throws {
    let outcome = raps("score", try ScratchFolder().path)
    #expect(outcome.exitCode == .noInput || outcome.error.contains("no such file"))
    #expect(raps("score", fixture("acme")).error.contains("this is a folder"))
  }

  @Test func aFolderGetsTheWholeSet() throws {
    let outcome = raps("score", answers, "-o", "\(folder.path)/out/")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out").sorted()
    #expect(names == ["report.html", "results.json", "results.txt", "results.xlsx", "scales.csv"])
    #expect(try folder.read("out/results.json") == raps("score", answers, "--format", "json").output)
    #expect(raps("score", answers, "-o", "\(folder.path)/out").exitCode == .success, "our own files are replaced")
  }

  @Test func aForeignFileIsKept() throws {
    let target = try folder.write("results.json", "my notes")
    let refused = raps("score", answers, "-o", target)
    #expect(refused.exitCode == .cannotWrite)
    #expect(refused.error.contains("--force"))
    #expect(try folder.read("results.json") == "my notes")
    #expect(raps("score", answers, "-o", target, "--force").exitCode == .success)
    #expect(try folder.read("results.json").hasPrefix("{"))
  }

  @Test func anInputIsNeverOverwritten() throws {
    let text = try folder.read("answers.csv")
    let outcome = raps("score", answers, "-o", answers, "--force")
    #expect(outcome.exitCode == .cannotWrite)
    #expect(try folder.read("answers.csv") == text)
  }

  @Test func badDataLeavesNoFileBehind() throws {
    var lines = try folder.read("answers.csv").split(separator: "\n").map(String.init)
    lines[5] += ",9,9,9"
    let input = try folder.write("bad.csv", lines.joined(separator: "\n"))
    let outcome = raps("score", input, "-o", "\(folder.path)/results.json")
    #expect(outcome.exitCode == .data)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("bad.csv:6"))
    #expect(try folder.fileNames() == ["answers.csv", "bad.csv"])
  }

  @Test func anUnwritablePlaceIsExitCode73() throws {
    let outcome = raps("score", answers, "-o", "/no/such/folder/results.json")
    #expect(outcome.exitCode == .cannotWrite)
    #expect(outcome.error.contains("cannot be written"))
  }
}
