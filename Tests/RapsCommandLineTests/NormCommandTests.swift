import Foundation
import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("From answers to a norm, by way of working files or not")
struct NormCommandTests {
  private static let questionnaire =
    SmallSurvey.questionnaire + """
      scale voice
        kind     resource
        aspect   organisation
        title    en "Voice"
        answered frequency
        score    0..100
        risk     low
        item v1 en "Are you heard?"
        item v2 en "Can you take part?"

      variable gender
        title en "Gender"
        value woman en "woman"
        value man   en "man"

      variable site
        title en "Site"

      """

  private static let names = ["north", "east", "south", "west", "isle", "hill"]

  /// The rows of one organisation; no two are alike.
  private static func rows(_ number: Int) -> [String] {
    (0..<24 + 3 * number).map { row in
      let answers = [row, row / 3, row / 9, row / 2, row + number].map { String(($0 + number) % 3 + 1) }
      let gender = row % 7 == 0 ? "" : row % 2 == 0 ? "woman" : "man"
      return (answers + [gender, "Site \(row % 2)"]).joined(separator: ",")
    }
  }

  /// A folder with the questionnaire, a file per organisation, and one file of all with a column `firm`.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("small.raps", questionnaire)
    let header = "p1,p2,p3,v1,v2,gender,site"
    var all = "firm;" + header.replacing(",", with: ";") + "\n"
    for (number, name) in names.enumerated() {
      let rows = rows(number)
      try folder.write("\(name).csv", header + "\n" + rows.joined(separator: "\n") + "\n")
      all += rows.map { "\(name);\($0.replacing(",", with: ";"))\n" }.joined()
    }
    try folder.write("all.csv", all)
    return folder
  }

  @Test("A questionnaire where a norm is expected: what a norm is, and how declared ones are used")
  func questionnaireForNorm() throws {
    let folder = try Self.folder()
    let file = "\(folder.path)/small.raps"
    let outcome = raps("score", "\(folder.path)/north.csv", "-q", file, "--benchmark", file)
    #expect(outcome.exitCode == .data && outcome.output.isEmpty)
    #expect(outcome.error.contains("F0015"))
    #expect(outcome.error.contains("raps benchmark build"))
  }

  private static func build(_ folder: ScratchFolder, _ files: [String], _ options: String...) -> Outcome {
    raps(
      ["benchmark", "build"] + files.map { "\(folder.path)/\($0)" } + ["-q", "\(folder.path)/small.raps"] + options)
  }

  private static func tally(_ folder: ScratchFolder, _ files: [String], _ options: String...) -> Outcome {
    raps(["tally"] + files.map { "\(folder.path)/\($0)" } + ["-q", "\(folder.path)/small.raps"] + options)
  }

  @Test(arguments: [[], ["--strata", "gender"]])
  func mergingTalliesAndThenBuildingEqualsBuildingFromAllFiles(strata: [String]) throws {
    let folder = try Self.folder()
    let files = Self.names.map { "\($0).csv" }
    let direct = raps(
      ["benchmark", "build"] + files.map { "\(folder.path)/\($0)" } + ["-q", "\(folder.path)/small.raps"] + strata)
    #expect(direct.exitCode == .success, "\(direct.error)")
    #expect(direct.output.contains("\"organisations\": 6"))
    // One working file of one organisation, one of two, one of three.
    for (name, range) in [("a", 0..<1), ("b", 1..<3), ("c", 3..<6)] {
      let made = Self.tally(folder, Array(files[range]), "-o", "\(folder.path)/\(name).tally")
      #expect(made.exitCode == .success, "\(made.error)")
      #expect(made.output.isEmpty)
    }
    let merged = raps(
      ["benchmark", "build"] + ["c.tally", "a.tally", "b.tally"].map { "\(folder.path)/\($0)" }
        + ["-q", "\(folder.path)/small.raps"] + strata)
    #expect(merged.output == direct.output, "\(merged.error)")
    let mixed = raps(
      ["benchmark", "build"]
        + ["west.csv", "a.tally", "hill.csv", "b.tally", "isle.csv"].map { "\(folder.path)/\($0)" }
        + ["-q", "\(folder.path)/small.raps"] + strata)
    #expect(mixed.output == direct.output, "\(mixed.error)")
    let byColumn = raps(
      ["benchmark", "build", "\(folder.path)/all.csv", "--organisation", "firm", "-q", "\(folder.path)/small.raps"]
        + strata)
    #expect(byColumn.output == direct.output, "\(byColumn.error)")
  }

  @Test func aDeclaredVariableCanNameTheOrganisations() throws {
    let folder = try Self.folder()
    let outcome = Self.tally(folder, ["all.csv"], "--organisation", "Site", "-o", "\(folder.path)/sites.tally")
    #expect(outcome.error.contains("2 organisations"), "\(outcome.error)")
    #expect(try folder.read("sites.tally").contains("\"name\": \"Site 1\""))
  }

  /// A14.
  @Test func aWorkingFileIsForItsOwnerOnlyAndNoNorm() throws {
    let folder = try Self.folder()
    let target = "\(folder.path)/north.tally"
    #expect(Self.tally(folder, ["north.csv"], "-o", target).exitCode == .success)
    func permissions() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    }
    #expect(try permissions() == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: target)
    #expect(Self.tally(folder, ["north.csv"], "-o", target).exitCode == .success)
    #expect(try permissions() == 0o600)
    #expect(try folder.read("north.tally").hasPrefix("{\"confidential\": "))
    let shown = raps("benchmark", "show", target)
    #expect(shown.exitCode == .data)
    #expect(shown.output.isEmpty)
    #expect(shown.error.contains("north.tally:1: error[N0002]"))
    #expect(Self.tally(folder, ["north.csv"]).error.contains("error[U0032]"))
    #expect(Self.tally(folder, ["north.csv"], "-o", "\(folder.path)/").error.contains("error[U0033]"))
    #expect(Self.tally(folder, ["north.csv"], "-o", folder.path).error.contains("error[U0038]"))
    #expect(Self.tally(folder, ["north.csv"], "-o", "\(folder.path)/east.csv").error.contains("error[U0038]"))
  }

  @Test func whatCannotBePooledIsRefusedByName() throws {
    let folder = try Self.folder()
    let path = folder.path
    #expect(Self.build(folder, ["north.csv", "north.csv"]).error.contains("error[U0023]"))
    try FileManager.default.createDirectory(atPath: "\(path)/other", withIntermediateDirectories: false)
    try folder.write("other/north.csv", try folder.read("east.csv"))
    #expect(Self.build(folder, ["north.csv", "other/north.csv"]).error.contains("error[U0028]"))
    #expect(Self.build(folder, ["north.csv", "small.raps"]).exitCode == .data)
    let noColumn = Self.build(folder, ["all.csv", "north.csv"], "--organisation", "firm")
    #expect(noColumn.exitCode == .data)
    #expect(noColumn.error.contains("north.csv: error[D0902]"), "\(noColumn.error)")
    #expect(Self.build(folder, ["all.csv"], "--strata", "gendr").error.contains("did you mean gender?"))
    #expect(Self.tally(folder, ["north.csv"], "--strata", "site", "-o", "\(path)/s.tally").exitCode == .success)
    let otherStrata = Self.build(folder, ["s.tally"], "--strata", "gender")
    #expect(otherStrata.error.contains("s.tally: error[D0903]"), "\(otherStrata.error)")
    try folder.write(
      "small.raps", Self.questionnaire.replacing("Are you heard?", with: "Do they listen?"))
    let otherWords = Self.build(folder, ["s.tally"])
    #expect(otherWords.exitCode == .data)
    #expect(otherWords.error.contains("s.tally: error[N0031]"), "\(otherWords.error)")
  }

  @Test func answersToAnotherQuestionnaireAreRefusedByName() throws {
    let folder = try ScratchFolder()
    #expect(raps("simulate", "who-5", "--rows", "12", "-o", "\(folder.path)/a.csv").exitCode == .success)
    #expect(raps("simulate", "raps-jdr", "--rows", "12", "-o", "\(folder.path)/b.csv").exitCode == .success)
    let outcome = raps("tally", "\(folder.path)/a.csv", "\(folder.path)/b.csv", "-o", "\(folder.path)/c.tally")
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("b.csv: error[D0904]"), "\(outcome.error)")
    #expect(try folder.fileNames() == ["a.csv", "b.csv"])
  }

  @Test func oneOrganisationCanHaveSeveralFiles() throws {
    let folder = try Self.folder()
    let outcome = Self.tally(folder, ["north.csv", "east.csv"], "--name", "Both", "-o", "\(folder.path)/both.tally")
    #expect(outcome.error.contains("51 respondents in 1 organisation,"), "\(outcome.error)")
  }

  @Test func tooFewOrganisationsGiveNoNorm() throws {
    let folder = try Self.folder()
    let target = "\(folder.path)/norm.json"
    let outcome = Self.build(folder, ["north.csv", "east.csv", "south.csv", "west.csv"], "-o", target)
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("error[N0901]"))
    #expect(try !folder.fileNames().contains("norm.json"))
  }

  @Test func aWrongCellStopsTheBuildAndNothingIsWritten() throws {
    let folder = try Self.folder()
    try folder.write("bad.csv", "p1,p2,p3,v1,v2\n1,2,3,1,9\n")
    let outcome = Self.build(folder, Self.names.map { "\($0).csv" } + ["bad.csv"], "-o", "\(folder.path)/norm.json")
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("bad.csv:2: row 1, column \"v2\""))
    #expect(try !folder.fileNames().contains { $0.hasPrefix("norm.json") })
  }

  @Test func aNormIsShownAndChecked() throws {
    let folder = try Self.folder()
    let target = "\(folder.path)/norm.json"
    let built = Self.build(
      folder, Self.names.map { "\($0).csv" }, "--strata", "gender", "--name", "Invented", "--period", "2024",
      "--expires", "2027", "-o", target)
    #expect(built.exitCode == .success, "\(built.error)")
    #expect(built.output.isEmpty)
    // A norm of ours is replaced without being asked.
    #expect(Self.build(folder, Self.names.map { "\($0).csv" }, "--expires", "2027", "-o", target).exitCode == .success)
    let small = ["-q", "\(folder.path)/small.raps"]
    for language in ["nl", "fr", "de", "en"] {
      let shown = raps(["benchmark", "show", target, "--language", language] + small)
      #expect(shown.exitCode == .success, "\(shown.error)")
      #expect(shown.output.contains("Voice"))
      #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(shown.output)")
    }
    #expect(raps(["benchmark", "check", target] + small).exitCode == .success)
    #expect(raps(["benchmark", "check", target, "--year", "2027"] + small).exitCode == .success)
    let expired = raps(["benchmark", "check", target, "--year", "2028"] + small)
    #expect(expired.exitCode == .finding)
    #expect(expired.output.contains("expired"))
    try folder.write("changed.raps", Self.questionnaire.replacing("Are you heard?", with: "Do they listen?"))
    let changed = raps("benchmark", "check", target, "-q", "\(folder.path)/changed.raps")
    #expect(changed.exitCode == .success)
    #expect(changed.output.contains("compares: 1 (pace)"))
    #expect(changed.output.contains("defined otherwise, not compared: 1 (voice)"))
    #expect(raps("benchmark", "check", target, "-q", "who-5").exitCode == .finding)
  }

  @Test(arguments: [
    (["benchmark"], "U0007"), (["benchmark", "shwo", "x"], "U0034"), (["benchmark", "show"], "U0007"),
    (["benchmark", "show", "a", "b"], "U0007"), (["benchmark", "show", "a", "--year", "2026"], "U0035"),
    (["benchmark", "check", "a", "--year", "soon"], "U0036"),
    (["benchmark", "build", "a.csv", "-o", "b.xlsx"], "U0013"),
    (["tally", "a.csv", "--name", "x", "--organisation", "y"], "U0031"), (["tally", "-", "-o", "a.tally"], "U0026"),
  ]) func mistakesOnTheCommandLine(arguments: [String], code: String) {
    let outcome = raps(arguments)
    #expect(outcome.exitCode == .usage, "\(outcome.error)")
    #expect(outcome.error.contains("error[\(code)]"), "\(outcome.error)")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["nl", "fr", "de", "en"]) func theNormOfAcmeReadsWell(language: String) {
    let shown = raps("benchmark", "show", fixture("acme/norm.json"), "--language", language)
    #expect(shown.exitCode == .success)
    expectGolden(shown.output, "benchmark-show-\(language).txt")
  }

  /// It is made again by CI; here only that it belongs to today's questionnaire.
  @Test func theNormOfAcmeIsOfThisQuestionnaire() {
    let checked = raps("benchmark", "check", fixture("acme/norm.json"), "--year", "2026")
    #expect(checked.exitCode == .success)
    #expect(!checked.output.contains("defined otherwise"))
    #expect(checked.output.contains("compares: 29 "), "\(checked.output)")
  }

  /// A15: two norms of which one has one organisation more would tell that organisation's figures.
  @Test func whatOneMoreOrganisationWouldTellIsKept() throws {
    let folder = try Self.folder()
    let files = Self.names.map { "\($0).csv" }
    let before = "\(folder.path)/before.json"
    #expect(Self.build(folder, files, "-o", before).exitCode == .success)
    try folder.write("extra.csv", "p1,p2,p3,v1,v2\n" + (0..<30).map { "\($0 % 3 + 1),2,3,1,2\n" }.joined())
    #expect(Self.build(folder, files + ["extra.csv"]).exitCode == .success)
    let after = Self.build(folder, files + ["extra.csv"], "--previous", before)
    #expect(after.exitCode == .data)
    #expect(after.error.contains("error[N0901]"))
    #expect(Self.build(folder, files, "--previous", before).output == Self.build(folder, files).output)
  }

  /// A13: sums and names of small groups are not quoted.
  @Test func aDamagedWorkingFileIsToldByLineOnly() throws {
    let folder = try Self.folder()
    let target = "\(folder.path)/north.tally"
    #expect(Self.tally(folder, ["north.csv"], "-o", target).exitCode == .success)
    try folder.write(
      "north.tally", folder.read("north.tally").replacing("\"respondents\": ", with: "\"respondents\": -"))
    let outcome = Self.build(folder, ["north.tally"])
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains(/north\.tally:\d+: error\[N0013\]: this number cannot be\n$/), "\(outcome.error)")
  }
}
