import Foundation
import Testing

@testable import RapsCommandLine

@Suite("What -o names")
struct OutputNameTests {
  @Test("may have any ending where --format tells the format", arguments: ["x", "results.v2", "x.json"])
  func formatOfAnyName(name: String) throws {
    let folder = try SmallSurvey.folder()
    let target = "\(folder.path)/\(name)"
    let outcome = scoreSmall(folder, "-f", "json", "-o", target)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(try folder.read(name) == scoreSmall(folder, "-f", "json").output)
    // What raps wrote, it replaces.
    #expect(scoreSmall(folder, "-f", "json", "-o", target).exitCode == .success)
  }

  @Test func withoutFormatAnUnknownEndingIsTold() throws {
    let folder = try SmallSurvey.folder()
    for name in ["\(folder.path)/x", "-"] {
      let outcome = scoreSmall(folder, "-o", name)
      #expect(outcome.exitCode == .usage)
      #expect(outcome.error.contains("or name the format: --format json"), "\(outcome.error)")
    }
    #expect(try folder.fileNames() == ["answers.csv", "small.raps"])
  }

  @Test("as - is standard output where --format tells the format", arguments: ["json", "csv", "html", "terminal"])
  func standardOutput(format: String) throws {
    let folder = try SmallSurvey.folder()
    let outcome = scoreSmall(folder, "-f", format, "-o", "-")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output == scoreSmall(folder, "-f", format).output)
    #expect(!outcome.output.isEmpty)
    #expect(scoreSmall(folder, "-f", "xlsx", "-o", "-").exitCode == .usage)
  }

  @Test func plansAndComparisonsDoAlike() throws {
    let folder = try ScratchFolder()
    let answers = fixture("acme/responses.csv")
    #expect(raps("plan", answers, "-f", "json", "-o", "\(folder.path)/plan").exitCode == .success)
    #expect(try folder.read("plan").hasPrefix("{"))
    #expect(raps("plan", answers, "-f", "markdown", "-o", "-").output == raps("plan", answers).output)
    let later = "\(folder.path)/later.csv"
    #expect(raps("simulate", "raps-jdr", "--rows", "120", "-o", later).exitCode == .success)
    #expect(raps("compare", answers, later, "-f", "json", "-o", "\(folder.path)/change").exitCode == .success)
    #expect(try folder.read("change").hasPrefix("{"))
  }

  @Test("through a link to a file that is not there yet is that file", arguments: ["results.json", "sub/results.json"])
  func danglingLink(target: String) throws {
    let folder = try SmallSurvey.folder()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/sub", withIntermediateDirectories: false)
    let link = "\(folder.path)/link.json"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    let outcome = scoreSmall(folder, "-o", link)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(try folder.read(target) == scoreSmall(folder, "-f", "json").output)
  }

  @Test func throughALinkToAMissingFolderIsAnError() throws {
    let folder = try SmallSurvey.folder()
    let link = "\(folder.path)/link.json"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "none/results.json")
    let outcome = scoreSmall(folder, "-o", link)
    #expect(outcome.exitCode == .cannotWrite)
    #expect(outcome.error.contains("there is no folder"), "\(outcome.error)")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "none/results.json")
  }

  @Test(
    "and what raps reads needs a name",
    arguments: [["score", ""], ["check", ""], ["show", ""], ["fmt", "a.raps", ""], ["compare", "a.csv", ""]])
  func emptyName(arguments: [String]) {
    let outcome = raps(arguments)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("is empty"), "\(outcome.error)")
  }

  @Test func helpKnowsOneTopicAtATime() {
    let outcome = raps("help", "formats", "rules")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("not \"rules\" too"), "\(outcome.error)")
    #expect(raps("help", "--help").output == raps("--help").output)
    #expect(raps("help", "-h").exitCode == .success)
  }
}
