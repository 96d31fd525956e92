import Foundation
import RapsResponses
import Testing

@testable import RapsCommandLine

/// Takes nothing, and counts how often it was asked to.
private final class LeavingReader: ByteSink {
  var count = 0

  func write(_ bytes: [UInt8]) throws {
    count += 1
    throw ReaderGone()
  }
}

@Suite("An output replaces only what it may")
struct OutputFileTests {
  /// Real answers have the header of invented ones.
  @Test func simulateKeepsAnExistingFile() throws {
    let folder = try ScratchFolder()
    let target = try folder.write("answers.csv", raps("simulate", "who-5", "--rows", "30").output)
    let refused = raps("simulate", "who-5", "--rows", "3", "-o", target)
    #expect(refused.exitCode == .cannotWrite)
    #expect(refused.error.contains("error[F0005]"))
    #expect(try folder.read("answers.csv").split(separator: "\n").count == 31)
    #expect(raps("simulate", "who-5", "--rows", "3", "-o", target, "--force").exitCode == .success)
    #expect(try folder.read("answers.csv") == raps("simulate", "who-5", "--rows", "3").output)
    #expect(try folder.fileNames() == ["answers.csv"])
  }

  @Test(arguments: ["results.txt", "results.json", "scales.csv"])
  func ourOwnResultsOfOtherAnswersAreReplaced(name: String) throws {
    let folder = try SmallSurvey.folder()
    let target = "\(folder.path)/\(name)"
    #expect(scoreSmall(folder, "-o", target).exitCode == .success)
    let before = try folder.read(name)
    let rows = SmallSurvey.answers.split(separator: "\n").dropLast(9).joined(separator: "\n")
    try folder.write("answers.csv", rows + "\n")
    let again = scoreSmall(folder, "-o", target, "--language", "de")
    #expect(again.exitCode == .success, "\(again.error)")
    #expect(try folder.read(name) != before)
  }

  /// On a page of its own every group is asked for once; beside other outputs they are kept.
  @Test func aDocumentIsTheSameAloneAndBesideOthers() throws {
    let folder = try ScratchFolder()
    let survey = [
      "score", fixture("acme/responses.csv"), "--group", "department", "--benchmark", fixture("acme/norm.json"),
    ]
    let alone = raps(survey + ["--format", "json"])
    #expect(alone.exitCode == .success, "\(alone.error)")
    #expect(raps(survey + ["-o", "\(folder.path)/one.json"]).exitCode == .success)
    #expect(raps(survey + ["-o", "\(folder.path)/all/"]).exitCode == .success)
    #expect(try folder.read("one.json") == alone.output)
    #expect(try folder.read("all/results.json") == alone.output)
  }

  @Test(arguments: ["report.html", "results.xlsx"])
  func ourOwnPagesAndWorkbooksAreReplaced(name: String) throws {
    let folder = try SmallSurvey.folder()
    let target = "\(folder.path)/\(name)"
    #expect(scoreSmall(folder, "-o", target).exitCode == .success)
    let before = FileManager.default.contents(atPath: target)
    let again = scoreSmall(folder, "-o", target, "--language", "de")
    #expect(again.exitCode == .success, "\(again.error)")
    #expect(FileManager.default.contents(atPath: target) != before)
  }

  @Test func aReaderWhoLeavesEndsTheDocumentQuietly() {
    let sink = LeavingReader()
    let error = LeavingReader()
    let console = Console(output: sink, error: error, input: MemoryByteSource(name: "standard input", bytes: []))
    let arguments = ["score", fixture("acme/responses.csv"), "--group", "department", "--format", "json"]
    #expect(runRaps(arguments, on: console) == .success)
    #expect(sink.count == 1)
  }

  @Test(arguments: ["results.txt", "results.json", "scales.csv", "report.html", "results.xlsx"])
  func someoneElsesFileIsKept(name: String) throws {
    let folder = try SmallSurvey.folder()
    let target = try folder.write(name, SmallSurvey.answers)
    #expect(scoreSmall(folder, "-o", target).exitCode == .cannotWrite)
    #expect(try folder.read(name) == SmallSurvey.answers)
  }

  @Test func aLinkStaysALinkAndPermissionsStay() throws {
    let folder = try SmallSurvey.folder()
    let file = try folder.write(
      "unformatted.raps", SmallSurvey.questionnaire.replacing("  version   1.0", with: "version 1.0"))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let link = "\(folder.path)/link.raps"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let outcome = raps("fmt", link, file)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try folder.read("unformatted.raps") == SmallSurvey.questionnaire)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
  }

  @Test func aDeviceIsNeverReplaced() {
    let outcome = raps("simulate", "who-5", "--rows", "3", "-o", "/dev/null", "--force")
    #expect(outcome.exitCode == .cannotWrite)
    #expect(outcome.error.contains("error[F0010]"))
  }

  @Test(arguments: ["no/results.json", "no/such/"])
  func aMissingFolderIsToldBeforeAnythingIsRead(target: String) throws {
    let folder = try SmallSurvey.folder()
    try folder.write("answers.csv", "p1,p2,p3\n9,9,9\n")
    let outcome = scoreSmall(folder, "-o", "\(folder.path)/\(target)")
    #expect(outcome.exitCode == .cannotWrite)
    #expect(outcome.error.contains("there is no folder"))
    #expect(try folder.fileNames() == ["answers.csv", "small.raps"])
  }
}
