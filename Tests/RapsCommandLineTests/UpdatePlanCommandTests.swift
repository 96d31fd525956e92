import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// `raps update-plan` on a small survey: two measurements, and people who edit in between.
@Suite("Plans that people edited are brought up to date from files") struct UpdatePlanCommandTests {
  private static let questionnaire = """
    raps 1

    questionnaire firm
      version   1.0
      languages en
      title     en "One scale"

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

    variable unit
      title en "Unit"
      values text

    measure load-review
      factor         load
      level          organisation
      prevention     primary
      term           structural
      effort         2
      title          en "Review the load"
      about          en "Look at it together."
      responsible    en "management"
      carried-out-by internal en "supervisors"
      target         en "everyone"
      timing         en "yearly"
      indicator      load

    """

  private static func answers(load: Int, units: [(String, Int)] = [("east", 60), ("west", 45)]) -> String {
    var text = "l1,unit\n"
    for (unit, size) in units { for row in 0..<size { text += "\(load + row * 7 % 4),\(unit)\n" } }
    return text
  }

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("firm.raps", questionnaire)
    try folder.write("first.csv", answers(load: 6))
    try folder.write("later.csv", answers(load: 6, units: [("east", 50), ("west", 50)]))
    try folder.write("better.csv", answers(load: 0))
    return folder
  }

  private static func run(_ folder: ScratchFolder, _ words: String...) -> Outcome {
    raps(
      words.map { $0.contains(".") ? "\(folder.path)/\($0)" : $0 } + ["-q", "\(folder.path)/firm.raps"])
  }

  /// A plan of the first measurement, in which people wrote.
  private static func editedPlan(_ folder: ScratchFolder, _ options: [String] = []) throws {
    let made = raps(
      ["plan", "\(folder.path)/first.csv", "-q", "\(folder.path)/firm.raps", "-o", "\(folder.path)/plan.json"] + options
    )
    #expect(made.exitCode == .success, "\(made.error)")
    var text = try folder.read("plan.json")
    for (empty, written) in [
      (#""status": """#, #""status": "done""#), (#""owner": """#, #""owner": "Ann | HR""#),
      (#""remarks": """#, #""remarks": "kept", "own": [1, {"a": 1.50}]"#),
    ] {
      #expect(text.contains(empty))
      text = text.replacingOccurrences(of: empty, with: written)
    }
    try folder.write("plan.json", text)
  }

  @Test func whatPeopleWroteStaysAndFinishedMeasuresThatDidNotHelpAreMarked() throws {
    let folder = try Self.folder()
    try Self.editedPlan(folder)
    let done = Self.run(folder, "update-plan", "plan.json", "later.csv", "-o", "new.json")
    #expect(done.exitCode == .success, "\(done.error)")
    let text = try folder.read("new.json")
    for kept in [#""status": "done""#, #""owner": "Ann | HR""#, #""own": ["#, "1.50"] { #expect(text.contains(kept)) }
    #expect(text.contains(#""indicatorDidNotMove": true"#))
    #expect(text.contains(#""updated": true"#))
    #expect(text.contains(#""answered": 100"#))
    let again = Self.run(folder, "update-plan", "new.json", "later.csv")
    #expect(again.output == text)
  }

  @Test func whatIsNoPriorityAnyMoreStaysWithItsFigures() throws {
    let folder = try Self.folder()
    try Self.editedPlan(folder)
    let done = Self.run(folder, "update-plan", "plan.json", "better.csv")
    #expect(done.exitCode == .success, "\(done.error)")
    #expect(
      done.output.contains(#""id": "load", "kind": "scale", "current": false"#)
        || done.output.contains("\"current\": false"))
    #expect(done.output.contains(#""indicatorDidNotMove": false"#))
    #expect(done.output.contains("Ann | HR"))
    let page = Self.run(folder, "update-plan", "plan.json", "better.csv", "--format", "markdown")
    #expect(page.output.contains("(not a priority at the latest measurement)"))
    #expect(page.output.contains("Ann &#124; HR"))
  }

  @Test func thePlanOfAGroupIsBroughtUpToDateForThatGroup() throws {
    let folder = try Self.folder()
    try Self.editedPlan(folder, ["--group", "unit=west"])
    let done = Self.run(folder, "update-plan", "plan.json", "later.csv")
    #expect(done.output.contains(#""answered": 50"#), "\(done.error)")
    try folder.write("gone.csv", Self.answers(load: 6, units: [("east", 60), ("south", 40)]))
    let gone = Self.run(folder, "update-plan", "plan.json", "gone.csv")
    #expect(gone.exitCode == .data)
    #expect(gone.error.contains("D0912"))
    #expect(gone.output.isEmpty)
  }

  @Test("of two groups with one name each keeps its own figures, told apart by the group around them")
  func groupsOfTheSameName() throws {
    let folder = try Self.folder()
    let nested = Self.questionnaire.replacingOccurrences(
      of: "variable unit\n",
      with: "variable division\n  title en \"Division\"\n  values text\n\nvariable unit under division\n")
    try folder.write("firm.raps", nested)
    var answers = "l1,division,unit\n"
    for (division, unit, size) in [("north", "desk", 60), ("south", "desk", 45), ("south", "shop", 40)] {
      for row in 0..<size { answers += "\(6 + row * 7 % 4),\(division),\(unit)\n" }
    }
    try folder.write("first.csv", answers)
    func planned(_ group: String, _ output: String...) -> Outcome {
      let files = ["\(folder.path)/first.csv", "-q", "\(folder.path)/firm.raps"]
      return raps(["plan"] + files + ["--group", "unit=\(group)", "--language", "en"] + output)
    }
    let both = planned("desk", "--format", "json")
    #expect(both.exitCode == .usage && both.error.contains("U0052") && both.output.isEmpty)
    #expect(planned("nobody").error.contains("north/desk, south/desk, shop"))
    for (name, size) in [("north/desk", 60), ("South/DESK", 45)] {
      let made = planned(name, "-o", "\(folder.path)/plan.json", "--force")
      #expect(made.exitCode == .success, "\(made.error)")
      #expect(try folder.read("plan.json").contains(#""answered": \#(size),"#))
      let updated = Self.run(folder, "update-plan", "plan.json", "first.csv")
      #expect(updated.output.contains(#""answered": \#(size),"#), "\(updated.error)")
    }
    // A plan that does not tell which of the two it is for is refused, not given the figures of either.
    let vague = try folder.read("plan.json").replacingOccurrences(
      of: #""parentGroup": "south""#, with: #""parentGroup": null"#)
    try folder.write("plan.json", vague)
    let refused = Self.run(folder, "update-plan", "plan.json", "first.csv")
    #expect(refused.exitCode == .data && refused.error.contains("D0912") && refused.error.contains("parentGroup"))
    #expect(planned("desk", "-o", "\(folder.path)/plans/").exitCode == .success)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/plans").filter { $0.hasSuffix(".md") }
        .sorted()
        == ["action-plan-unit-north-desk.md", "action-plan-unit-south-desk.md"])
  }

  @Test("a table or a page where the plan should be is named so, and nothing of it is quoted (A13)")
  func otherFormats() throws {
    let folder = try Self.folder()
    try folder.write("page.md", "# Action plan\nAnn")
    try folder.write("secret.csv", "5,4,3,Ann\n")
    for file in ["page.md", "secret.csv", "first.csv"] {
      let refused = Self.run(folder, "update-plan", file, "later.csv")
      #expect(refused.exitCode == .data && refused.error.contains("P0001"), "\(refused.error)")
      #expect(refused.error.contains("raps plan -o plan.json") && !refused.error.contains("Ann"))
    }
    try Self.editedPlan(folder)
    let named = Self.run(folder, "update-plan", "plan.json", "later.csv", "-o", "new.txt")
    #expect(named.exitCode == .usage && named.error.contains("raps update-plan cannot write"))
  }

  @Test func thePlanThatIsReadIsNeverOverwritten() throws {
    let folder = try Self.folder()
    try Self.editedPlan(folder)
    let before = try folder.read("plan.json")
    for force in [[], ["--force"]] {
      let files = ["plan.json", "later.csv"].map { "\(folder.path)/\($0)" }
      let refused = raps(
        ["update-plan"] + files + ["-q", "\(folder.path)/firm.raps", "-o", "\(folder.path)/plan.json"] + force)
      #expect(refused.exitCode == .cannotWrite)
      #expect(refused.error.contains("F0009"))
    }
    try folder.write("other.json", "{}")
    #expect(Self.run(folder, "update-plan", "plan.json", "later.csv", "-o", "other.json").exitCode == .cannotWrite)
    #expect(try folder.read("plan.json") == before)
    #expect(try folder.read("other.json") == "{}")
  }

  @Test func anythingElseThanThisPlanIsRefusedWithItsPlace() throws {
    let folder = try Self.folder()
    try Self.editedPlan(folder)
    let plan = try folder.read("plan.json")
    let cases = [
      ("{", "J0001"), ("{}", "P0001"), (#"{"schemaVersion": 1, "document": "raps-norm"}"#, "P0002"),
      (#"{"confidential": "x", "document": "raps-tally", "name": "secret"}"#, "P0003"),
      (plan.replacingOccurrences(of: #""schemaVersion": 1"#, with: #""schemaVersion": 9"#), "P0005"),
      (plan.replacingOccurrences(of: #""id": "firm""#, with: #""id": "other""#), "P0031"),
    ]
    for (text, code) in cases {
      try folder.write("plan.json", text)
      let refused = Self.run(folder, "update-plan", "plan.json", "later.csv", "-o", "new.json")
      #expect(refused.exitCode == .data, "\(code)")
      #expect(refused.error.contains("error[\(code)]"), "\(refused.error)")
      #expect(refused.error.contains("plan.json"))
      #expect(!refused.error.contains("secret"))
    }
    #expect(try !folder.fileNames().contains("new.json"))
  }
}
