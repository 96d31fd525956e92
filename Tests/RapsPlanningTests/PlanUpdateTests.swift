import RapsJSON
import Testing
import _RapsTestSupport

@testable import RapsPlanning

@Suite("Bringing a plan up to date keeps what people wrote")
struct PlanUpdateTests {
  private func updated() throws -> JSONValue {
    try updatedPlan(
      old: PlanTrees.edited(), new: PlanTrees.newDraft(), highIsUnfavourable: PlanTrees.directions)
  }

  @Test func figuresOfTheNewDraftReplaceTheOld() throws {
    let plan = try updated()
    #expect(plan.value("response", "answered") == JSONValue(.number("700")))
    #expect(plan.row("priorities", "workload")?.value("figures", "mean")?.integer == 50)
    #expect(plan.row("measures", "bullying-policy")?.value("figures", "today")?.integer == 1)
    #expect(plan.value("notMeasured")?.elements?.count == 1)
    #expect(plan.ids("risks") == ["noise"])
    #expect(plan.value("updated")?.boolean == true)
  }

  @Test func textsTitlesAndWhatPeopleFilledInStay() throws {
    let (before, plan) = try (PlanTrees.edited(), updated())
    for key in ["title", "language", "unit", "box", "evaluation", "agreedWith"] {
      #expect(plan.value(key) == before.value(key))
    }
    for list in ["priorities", "measures", "strengths"] {
      #expect(plan.ids(list).starts(with: before.ids(list)))
      for id in before.ids(list) {
        for key in ["title", "text", "people", "baseline", "since"] {
          #expect(plan.row(list, id)?.value(key) == before.row(list, id)?.value(key), "\(id).\(key)")
        }
      }
    }
  }

  @Test func rowsComeGoAndComeBack() throws {
    let plan = try updated()
    #expect(plan.ids("priorities").last == "noise")
    #expect(plan.ids("measures").last == "noise-survey")
    #expect(plan.row("priorities", "bullying")?.value("current")?.boolean == false)
    #expect(plan.row("measures", "workload-team-board")?.value("current")?.boolean == false)
    #expect(plan.row("priorities", "role-clarity")?.value("current")?.boolean == true)
    #expect(plan.row("measures", "own-quiet-room") == (try PlanTrees.edited()).row("measures", "own-quiet-room"))
  }

  @Test func aMeasureWhosePrioritiesAllWentStandsUnderThatOfToday() throws {
    var old = try PlanTrees.edited()
    old.replaceRow("measures", "workload-coaching") {
      $0.set("priorities", JSONValue(.array([JSONValue(.string("x"))])))
    }
    let plan = updatedPlan(old: old, new: try PlanTrees.newDraft())
    let served = plan.row("measures", "workload-coaching")?.value("priorities")?.elements?.compactMap(\.string)
    #expect(served == ["x", "workload"])
  }

  @Test func aRowOfTheirOwnWithAnIndicatorGetsFiguresAndABaseline() throws {
    var new = try PlanTrees.newDraft()
    let row = try PlanTrees.row("measures", "own-quiet-room", today: 62, interval: "[60, 64]", isCurrent: false)
    new.set("measures", JSONValue(.array((new.value("measures")?.elements ?? []) + [row])))
    let plan = try updatedPlan(old: PlanTrees.edited(), new: new)
    let own = plan.row("measures", "own-quiet-room")
    #expect(own?.value("figures", "today")?.integer == 62)
    #expect(own?.value("baseline", "mean")?.integer == 62)
    #expect(own?.value("current") == nil)
    #expect(own?.value("people", "phone")?.string == "12 34")
  }

  @Test(arguments: 1...20) func updatingTwiceChangesNothing(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var old = try PlanTrees.edited()
    for _ in 0..<10 { _ = PlanEdit.random(in: old, using: &generator).map { old = $0.plan } }
    let new = try PlanTrees.newDraft()
    let once = updatedPlan(old: old, new: new, highIsUnfavourable: PlanTrees.directions)
    #expect(updatedPlan(old: once, new: new, highIsUnfavourable: PlanTrees.directions) == once)
  }

  @Test(arguments: 1...60) func nothingThatPeopleWroteIsLost(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var old = try PlanTrees.edited()
    var written: [String] = []
    for _ in 0..<12 {
      guard let edit = PlanEdit.random(in: old, using: &generator) else { continue }
      old = edit.plan
      written.append(edit.text)
    }
    let kept = updatedPlan(old: old, new: try PlanTrees.newDraft(), highIsUnfavourable: PlanTrees.directions)
    let before = PlanEdit.places(of: Set(written), in: old)
    let after = PlanEdit.places(of: Set(written), in: kept)
    #expect(!before.isEmpty)
    for (text, place) in before { #expect(after[text] == place, "\(text)") }
  }

  // MARK: Finished measures

  /// Status, today with its interval, and whether the plan says that the indicator did not move; it began at 62 (60 to
  /// 64), whose standard error is 1.02, and low is better.
  static let changes: [(String, Int, String, Bool)] = [
    ("done", 62, "[60, 64]", true), ("done", 61, "[59, 63]", true), ("done", 58, "[56, 60]", false),
    ("done", 70, "[68, 72]", true), ("running", 62, "[60, 64]", false), ("", 62, "[60, 64]", false),
    ("Afgerond (3 mei)", 62, "[60, 64]", true), ("done", 62, "null", true),
    ("done", 58, "null", false), ("done", 61, "null", true),
    // z = 2.0/√(1.02² + 1.02²) = 1.39
    ("done", 60, "[58, 62]", true),
  ]

  @Test(arguments: changes) func finishedMeasuresWhoseIndicatorDidNotMoveAreMarked(
    status: String, today: Int, interval: String, isMarked: Bool
  ) throws {
    var old = try PlanTrees.edited()
    old.replaceRow("measures", "workload-coaching") { row in
      var people = row.value("people") ?? row
      people.set("status", JSONValue(.string(status)))
      row.set("people", people)
    }
    var new = try PlanTrees.newDraft()
    let row = try PlanTrees.row("measures", "workload-coaching", today: today, interval: interval)
    new.set("measures", JSONValue(.array([row])))
    for directions in [PlanTrees.directions, [:]] {
      // Without a known direction the target tells it, unless today is the target.
      let plan = updatedPlan(old: old, new: new, highIsUnfavourable: directions)
      let flag = plan.row("measures", "workload-coaching")?.value("figures", "indicatorDidNotMove")?.boolean
      #expect(flag == isMarked)
      #expect(plan.row("measures", "workload-coaching")?.value("baseline", "mean")?.integer == 62)
    }
  }

  /// The finished measure of a plan whose row has this baseline, after figures of 62 (60 to 64) among 9 people.
  private func flag(baseline: String, today: String = "62", status: String = "done") throws -> JSONValue? {
    var old = try PlanTrees.edited()
    old.replaceRow("measures", "workload-coaching") { row in
      row.set("baseline", try? PlanTrees.tree(baseline))
      var people = row.value("people") ?? row
      people.set("status", JSONValue(.string(status)))
      row.set("people", people)
    }
    var row = try PlanTrees.row("measures", "workload-coaching", today: 62, interval: "[60, 64]")
    var figures = try #require(row.value("figures"))
    figures.set("today", try PlanTrees.tree(today))
    row.set("figures", figures)
    var new = try PlanTrees.newDraft()
    new.set("measures", JSONValue(.array([row])))
    let once = updatedPlan(old: old, new: new, highIsUnfavourable: PlanTrees.directions)
    #expect(updatedPlan(old: once, new: new, highIsUnfavourable: PlanTrees.directions) == once)
    return once.row("measures", "workload-coaching")?.value("figures", IndicatorChange.flag)
  }

  @Test(
    "whether the indicator of a finished measure moved cannot be told without two measurements",
    arguments: [
      ("null", "62"), (#"{"mean": null, "interval": null, "n": 400}"#, "62"),
      (#"{"mean": 62, "interval": [60, 64], "n": 9}"#, "62"),
      (#"{"mean": 62, "interval": [60, 64], "n": 400}"#, "null"),
    ])
  func cannotTell(baseline: String, today: String) throws {
    #expect(try flag(baseline: baseline, today: today) == JSONValue(.null))
    #expect(try flag(baseline: baseline, today: today, status: "running") == JSONValue(.boolean(false)))
  }

  @Test func aMeasureWithoutIndicatorIsNotMarked() throws {
    var old = try PlanTrees.edited()
    old.set("measures", try PlanTrees.tree(#"[{"id": "own", "figures": {}, "people": {"status": "done"}}]"#))
    let plan = updatedPlan(old: old, new: try PlanTrees.newDraft(), highIsUnfavourable: PlanTrees.directions)
    #expect(plan.row("measures", "own")?.value("figures", IndicatorChange.flag)?.boolean == false)
  }

  // MARK: Lists that raps draws up anew

  @Test func whatPeopleWroteInTheRiskTableStays() throws {
    var old = try PlanTrees.edited()
    old.set(
      "risks",
      try PlanTrees.tree(
        """
        [{"id": "workload", "title": "Workload", "level": "high", "certainty": "clear", "controls": ["x"],
        "people": {"level": "M", "remarks": ""}},
        {"id": "autonomy", "title": "Autonomy", "level": "low", "people": {"level": "", "remarks": ""}},
        {"id": "noise", "title": "Noise", "level": "low", "who": "Ann", "people": {"remarks": "loud"}},
        {"id": "mould", "title": "Mould", "level": "high"}, "note"]
        """))
    let plan = updatedPlan(old: old, new: try PlanTrees.newDraft(), highIsUnfavourable: PlanTrees.directions)
    #expect(plan.ids("risks") == ["noise", "workload", "mould"])
    #expect(plan.row("risks", "noise")?.value("level")?.string == "high")
    #expect(plan.row("risks", "noise")?.value("who")?.string == "Ann")
    #expect(plan.row("risks", "noise")?.value("people", "remarks")?.string == "loud")
    // Nothing of today tells how high it is.
    #expect(plan.row("risks", "workload")?.value("level")?.string == "not-judged")
    #expect(plan.row("risks", "workload")?.value("people", "level")?.string == "M")
    #expect(plan.value("risks")?.elements?.last?.string == "note")
  }

  @Test func whatPeopleAddedToWhatWasNotMeasuredStays() throws {
    var old = try PlanTrees.edited()
    old.set("notMeasured", try PlanTrees.tree(#"["raps: a", "Noise at night.", {"own": 1}]"#))
    let new = try PlanTrees.newDraft()
    func updated(_ old: JSONValue) -> JSONValue {
      updatedPlan(old: old, new: new) { $0.hasPrefix("raps") || $0 == "Those who left." }
    }
    let once = updated(old)
    #expect(
      once.value("notMeasured") == (try PlanTrees.tree(#"["Those who left.", "Noise at night.", {"own": 1}]"#)))
    #expect(updated(once) == once)
  }

  @Test func whatCountsAsFinished() {
    for word in FinishedStatus.words { #expect(FinishedStatus.matches(word)) }
    for status in ["Done.", "TERMINÉ", "erledigt, 12.6.", "✓ klaar", "Beëindigd", "done 3-5", " finished "] {
      #expect(FinishedStatus.matches(status), "\(status)")
    }
    for status in ["", "not done", "klaar voor start", "fertig geplant", "doneness", "bijna klaar", "50%", "en cours"] {
      #expect(!FinishedStatus.matches(status), "\(status)")
    }
  }
}
