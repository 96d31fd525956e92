import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// What a definition in the language says of its items and scales, as far as these tests look.
private struct Outline {
  private(set) var scales: [String: [String]] = [:]
  private(set) var reversed: Set<String> = []

  init(_ text: String) {
    var scale: String?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "scale": scale = words.count > 1 ? String(words[1]) : nil
      case "answers", "exposure", "variable", "composite", "profile": scale = nil
      case "item":
        guard words.count > 1, let scale else { continue }
        scales[scale, default: []].append(String(words[1]))
        if words.dropFirst(2).first == "reversed" { reversed.insert(String(words[1])) }
      default: continue
      }
    }
  }
}

@Suite("raps new --from drafts a questionnaire that scores the file as it is")
struct DraftCommandTests {
  private let acme = fixture("acme/responses.csv")

  /// Drafted, checked, in canonical layout, and scored without an edit.
  private func drafted(_ data: String, _ options: String...) throws -> Outline {
    let folder = try ScratchFolder()
    let path = "\(folder.path)/draft.raps"
    let made = raps(["new", "--from", data, "-o", path] + options)
    try #require(made.exitCode == .success, "\(made.error)")
    #expect(made.output.isEmpty)
    let check = raps("check", "--strict", path)
    #expect(check.exitCode == .success, "\(check.error)")
    #expect(raps("fmt", "--check", path).exitCode == .success)
    let scored = raps("score", "-q", path, data)
    #expect(scored.exitCode == .success, "\(scored.error)")
    return Outline(try folder.read("draft.raps"))
  }

  /// The oracle is the questionnaire with which the answers were simulated.
  @Test func acmeGivesBackTheScalesAndTheReversedItems() throws {
    let truth = Outline(try String(contentsOfFile: "\(repositoryPath)/Questionnaires/raps-jdr.raps", encoding: .utf8))
    let found = try drafted(acme)
    try #require(truth.scales.count == 29)
    for items in truth.scales.values { #expect(found.scales.values.contains(items), "\(items)") }
    // Five pairs of questions on unwanted behaviour, which no prefix tells from a scale.
    #expect(found.scales.count == 34)
    let hits = found.reversed.intersection(truth.reversed).count
    #expect(hits == 28 && truth.reversed.count == 28)
    #expect(found.reversed.subtracting(truth.reversed).isEmpty)
  }

  @Test func aDraftSaysWhatItIsAndWhatElseThereIs() throws {
    let made = raps("new", "our-survey", "--from", acme, "--language", "nl")
    #expect(made.output.contains("\nquestionnaire our-survey\n"))
    #expect(made.output.contains("languages nl\n"))
    #expect(made.error.contains("28 reversed"))
    #expect(made.error.contains("the columns are those of raps-jdr"))
    // Of fourteen departments, and of answers that took so many seconds, nothing is told.
    for hidden in ["Quality", "Sales", "710"] { #expect(!made.output.contains(hidden), "\(hidden)") }
  }

  @Test func aPipeCanBeDraftedFrom() {
    let rows = (0..<80).map { "\($0 % 5 + 1);\($0 % 5 + 1)" }.joined(separator: "\n")
    let made = raps("new", "--from", "-", "--delimiter", "semicolon", input: "a1;a2\n" + rows + "\n")
    #expect(made.exitCode == .success, "\(made.error)")
    #expect(made.output.contains("item a2"))
  }

  @Test func nothingIsWrittenForAFileThatCannotBeDrafted() throws {
    let folder = try ScratchFolder()
    let data = try folder.write("few.csv", "a1,a2\n1,2\n")
    let refused = raps("new", "--from", data, "-o", "\(folder.path)/draft.raps")
    #expect(refused.exitCode == .data)
    #expect(refused.error.contains("error[N0101]"))
    #expect(try folder.fileNames() == ["few.csv"])
  }

  @Test func anExistingFileStays() throws {
    let folder = try ScratchFolder()
    let existing = try folder.write("draft.raps", "mine")
    #expect(raps("new", "--from", acme, "-o", existing).exitCode == .cannotWrite)
    #expect(try folder.read("draft.raps") == "mine")
  }

  /// Scores of answers in the order of the alphabet would be wrong without a word.
  @Test func aDraftWithoutAnOrderIsRefusedUntilItIsGiven() throws {
    let folder = try ScratchFolder()
    let path = "\(folder.path)/draft.raps"
    let data = fixture("Invalid/drafting/N0105/colours.csv")
    let made = raps("new", "--from", data, "-o", path)
    #expect(made.exitCode == .success)
    #expect(made.error.contains("warning[N0105]"))
    #expect(raps("check", path).exitCode != .success)
    #expect(raps("score", "-q", path, data).exitCode != .success)
  }

  @Test(arguments: [
    ["new", "raps-jdr", "--from", "x.csv"], ["new"], ["new", "x", "--delimiter", "tab"],
    ["new", "--from", "x.csv", "--language", "Dutch"],
  ])
  func mistakesOnTheCommandLineAreTold(arguments: [String]) {
    #expect(raps(arguments).exitCode == .usage)
  }
}

/// Survey files that others have published; they lie beside the checkout, not in it.
@Suite(
  "Real survey files are drafted",
  .enabled(
    if: FileManager.default.fileExists(atPath: "\(repositoryPath)/../shared/data/leadership_units.csv"),
    "there is no ../shared/data with the real survey files"))
struct RealDraftTests {
  private func drafted(_ file: String) throws -> (outline: Outline, text: String) {
    let folder = try ScratchFolder()
    let path = "\(folder.path)/draft.raps"
    let data = "\(repositoryPath)/../shared/data/\(file)"
    let made = raps("new", "--from", data, "-o", path)
    try #require(made.exitCode == .success, "\(made.error)")
    #expect(raps("check", "--strict", path).exitCode == .success)
    #expect(raps("fmt", "--check", path).exitCode == .success)
    let scored = raps("score", "-q", path, data)
    #expect(scored.exitCode == .success, "\(scored.error)")
    let text = try folder.read("draft.raps")
    return (Outline(text), text)
  }

  @Test func leadershipUnits() throws {
    let (outline, text) = try drafted("leadership_units.csv")
    #expect(outline.scales.mapValues(\.count) == ["lead": 11, "tsig": 3, "hostil": 5])
    #expect(outline.reversed.isEmpty)
    #expect(text.contains("range 0..4") && text.contains("range 1..5"))
  }

  @Test func workEnvironment() throws {
    let (outline, text) = try drafted("work_environment_sv.csv")
    let sizes = ["q0005": 5, "q0006": 6, "q0007": 5, "q0008": 7, "q0009": 5, "q0010": 6, "q0011": 4, "q0013": 7]
    #expect(outline.scales.mapValues(\.count) == sizes)
    #expect(outline.reversed.isEmpty)
    // Age, gender, sector and days at home are no items although their names have a part in common.
    #expect(text.contains("variable q0001"))
    // Fewer than ten people are of another gender.
    #expect(!text.contains("value code-3 coded \"3\" en \"code 3\"\n\n#   variable q0002"))
  }
}
