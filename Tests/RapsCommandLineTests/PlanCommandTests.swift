import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// `raps plan` and `raps score --plan` on a small survey.
@Suite("Plans are drafted from files") struct PlanCommandTests {
  private static let questionnaire = """
    raps 1

    questionnaire firm
      version   1.0
      languages en
      title     en "Two scales"

    answers ten
      range 0..10

    scale load
      kind     hindrance
      title    en "Load"
      answered ten
      score    0..100
      risk     high
      cutoffs  amber from 40 red from 60 status provisional
      item l1 en "How heavy?"

    scale support
      kind     resource
      title    en "Support"
      answered ten
      score    0..100
      risk     low
      cutoffs  amber to 50 red to 30 status provisional
      item s1 en "How much help?"

    variable unit
      title en "Unit"
      values text

    """

  /// `load` is high and `support` good; one unit is too small to be shown.
  private static let answers: String = {
    var text = "l1,s1,unit\n"
    for (unit, size) in [("East & Co", 60), ("west", 45), ("tiny", 6), ("minute", 7), ("small", 8)] {
      for row in 0..<size { text += "\(6 + row * 7 % 5),\(6 + row * 3 % 5),\(unit)\n" }
    }
    return text
  }()

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("firm.raps", questionnaire)
    try folder.write("answers.csv", answers)
    return folder
  }

  private func planned(_ folder: ScratchFolder, _ options: String...) -> Outcome {
    raps(["plan", "\(folder.path)/answers.csv", "-q", "\(folder.path)/firm.raps", "--language", "en"] + options)
  }

  @Test func printsMarkdownOrJSON() throws {
    let folder = try Self.folder()
    let page = planned(folder)
    #expect(page.exitCode == .success, "\(page.error)")
    #expect(page.output.hasPrefix("# Action plan"))
    #expect(page.output.contains("Load"))
    let document = planned(folder, "--format", "json")
    #expect(document.output.hasPrefix("{\"schemaVersion\": 1,"))
    let tree = try #require(try JSONSerialization.jsonObject(with: Data(document.output.utf8)) as? [String: Any])
    #expect(tree["document"] as? String == "raps-plan")
  }

  @Test("a hidden group and a name that no group has are told alike, and nothing is printed (A11)")
  func hiddenOrUnknown() throws {
    let folder = try Self.folder()
    let outcomes = ["tiny", "small", "nobody"].map { planned(folder, "--group", "unit=\($0)") }
    for outcome in outcomes {
      #expect(outcome.exitCode == .data)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error == outcomes[0].error)
      #expect(outcome.error.contains("D0911") && outcome.error.contains("west"))
      for name in ["tiny", "small", "minute"] { #expect(!outcome.error.contains(name)) }
    }
    #expect(planned(folder, "--group", "unit=WEST").output.contains("Unit: west"))
  }

  @Test("each shown group of a variable gets a chapter, or its own files in a folder")
  func groups() throws {
    let folder = try Self.folder()
    let page = planned(folder, "--group", "unit").output
    #expect(page.split(separator: "\n").count { $0.hasPrefix("# ") } == 2)
    for name in ["tiny", "minute", "small"] { #expect(!page.contains("Unit: \(name)")) }
    #expect(planned(folder, "--group", "unit", "-o", "\(folder.path)/plans/").exitCode == .success)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/plans").sorted()
    #expect(
      names == [
        "action-plan-unit-east-co.docx", "action-plan-unit-east-co.json", "action-plan-unit-east-co.md",
        "action-plan-unit-west.docx", "action-plan-unit-west.json", "action-plan-unit-west.md",
      ])
  }

  @Test("an existing plan is replaced only with --force, for people may have written in it")
  func existingPlan() throws {
    let folder = try Self.folder()
    let path = "\(folder.path)/plan.json"
    #expect(planned(folder, "-o", path).exitCode == .success)
    try folder.write("plan.json", "{\"edited\": true}")
    let refused = planned(folder, "-o", path)
    #expect(refused.exitCode == .cannotWrite)
    #expect(refused.error.contains("F0013"))
    #expect(try folder.read("plan.json") == "{\"edited\": true}")
    #expect(planned(folder, "-o", path, "--force").exitCode == .success)
    #expect(try folder.read("plan.json").contains("raps-plan"))
    #expect(planned(folder, "-o", "\(folder.path)/answers.csv", "--force").exitCode == .usage)
  }

  @Test("own measures replace bundled ones; a damaged file stops everything")
  func ownMeasures() throws {
    let folder = try Self.folder()
    let own = """
      raps 1

      measure load-fewer-tasks
        factor         load
        level          team
        prevention     primary
        term           quick-win
        effort         1
        title          en "Fewer tasks at once"
        about          en "The team drops what nobody misses."
        responsible    en "Supervisor"
        carried-out-by internal en "Team"
        target         en "Everyone"
        timing         en "Every month"
        indicator      load en "Load falls"

      """
    let path = try folder.write("own.raps", own)
    let page = planned(folder, "--measures", path)
    #expect(page.exitCode == .success, "\(page.error)")
    #expect(page.output.contains("Fewer tasks at once"))
    #expect(!planned(folder).output.contains("Fewer tasks at once"))
    try folder.write("own.raps", own.replacing("effort         1", with: "effort         9"))
    let damaged = planned(folder, "--measures", path, "-o", "\(folder.path)/plan.md")
    #expect(damaged.exitCode == .data)
    #expect(damaged.error.contains("own.raps:8:"), "\(damaged.error)")
    let norm = try folder.write("norm.json", "{\"document\": \"raps-norm\", ")
    #expect(planned(folder, "--benchmark", norm, "-o", "\(folder.path)/plan.md").exitCode == .data)
    #expect(try !folder.fileNames().contains("plan.md"))
  }

  @Test(arguments: [
    (["--top", "0"], "U0050"), (["--top", "many"], "U0050"), (["-o", "plan.csv"], "U0051"),
    (["-o", "plan.md", "--format", "json"], "U0014"), (["--format", "json", "--group", "unit"], "U0052"),
    (["-o", "plan.json", "--group", "unit=west", "--group", "unit=east"], "U0052"),
    (["--group", "team=west"], "U0018"),
  ])
  func mistakesNameTheWayOut(options: [String], code: String) throws {
    let folder = try Self.folder()
    let outcome = raps(["plan", "\(folder.path)/answers.csv", "-q", "\(folder.path)/firm.raps"] + options)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(code) && outcome.error.contains("help:"), "\(outcome.error)")
  }

  // MARK: With the results

  private func scored(_ folder: ScratchFolder, _ options: String...) -> Outcome {
    raps(["score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/firm.raps", "--language", "en"] + options)
  }

  @Test func planFollowsTheResultsOnThePage() throws {
    let folder = try Self.folder()
    let page = scored(folder).output
    let both = scored(folder, "--plan").output
    #expect(both == page + "\n" + planned(folder).output)
  }

  @Test func planStandsBesideTheResultsInAFolder() throws {
    let folder = try Self.folder()
    #expect(scored(folder, "--plan", "-o", "\(folder.path)/out/").exitCode == .success)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out").sorted()
    #expect(
      names == [
        "action-plan.docx", "action-plan.json", "action-plan.md", "report.html", "results.json", "results.txt",
        "results.xlsx", "scales.csv",
      ])
    #expect(try folder.read("out/action-plan.md") == planned(folder).output)
    // Results may be replaced, a plan that people edited may not.
    #expect(scored(folder, "-o", "\(folder.path)/out/").exitCode == .success)
    #expect(scored(folder, "--plan", "-o", "\(folder.path)/out/").exitCode == .cannotWrite)
  }

  @Test func thePageHasThePlanAsAChapter() throws {
    let folder = try Self.folder()
    let arguments = ["score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/firm.raps", "--format", "html"]
    let planless = raps(arguments).output
    let page = raps(arguments + ["--plan"])
    #expect(page.exitCode == .success)
    #expect(page.output.hasSuffix("</html>\n") && page.output.contains("class=\"page lying\""))
    #expect(!planless.contains("class=\"page lying\""))
  }

  @Test(arguments: [["--format", "json"], ["-o", "x.txt"], ["--explain", "load"]])
  func planGoesWithThePageOrAFolder(options: [String]) throws {
    let folder = try Self.folder()
    let outcome = raps(
      ["score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/firm.raps", "--plan"] + options)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("U0053"))
  }
}
