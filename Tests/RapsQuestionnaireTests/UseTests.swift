import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// `use`, `override`, `keep` and `remove`, and how protection is inherited (ANONYMITY A12).
struct UseTests {
  private static let base = """
    raps 1
    questionnaire base
      version 1.0
      languages nl en
      title nl "Basis" en "Base"
    answers f
      1 nl "nee" en "no"
      2 nl "soms" en "sometimes"
      3 nl "ja" en "yes"
    scale load
      kind challenge
      title nl "Druk" en "Load"
      answered f
      score 0..100
      require 3 of 4
      risk high
      cutoffs red from 67 status provisional
      item l1 nl "a1" en "b1"
      item l2 nl "a2" en "b2"
      item l3 reversed nl "a3" en "b3"
      item l4 nl "a4" en "b4"
      expect 1 1 3 1 gives 0
    scale rest
      kind hindrance
      title nl "Rust" en "Rest"
      answered f
      score 0..100
      risk high
      item r1 nl "c" en "d"
      item r2 nl "e" en "f"
    composite total
      kind hindrance
      title nl "Totaal" en "Total"
      of scales load rest
      risk high
      cutoffs red from 67 status provisional
    variable team
      title nl "Team" en "Team"

    """

  private static let head = """
    raps 1
    questionnaire own
      version 2.0
      title nl "Eigen" en "Own"
    use base

    """

  private func own(_ text: String, base: String = Self.base) throws -> Questionnaire {
    let parsed = parse(Self.head + text + "\n", using: ["base": base])
    return try #require(parsed.questionnaire, "\(rendered(parsed))")
  }

  @Test func bringsEverythingButTheHeader() throws {
    let base = try #require(parse(Self.base).questionnaire)
    let own = try own("")
    #expect(own.id == "own" && own.version == "2.0" && own.languages == base.languages)
    #expect(own.items == base.items)
    #expect(own.scales.map(\.id) == base.scales.map(\.id))
    #expect(own.composites.map(\.id) == ["total"])
    #expect(own.variables == base.variables)
  }

  @Test func laterSectionsAdd() throws {
    let own = try own(
      "scale more\n kind resource\n title nl \"m\" en \"m\"\n answered f\n score mean\n risk low\n item m1 nl \"m\" en \"n\""
    )
    #expect(own.scales.map(\.id) == ["load", "rest", "more"])
    #expect(own.items.last?.id == "m1")
  }

  @Test func overrideReplacesTheWholeSectionInItsPlace() throws {
    let own = try own(
      "override scale load\n kind challenge\n title nl \"x\" en \"x\"\n answered f\n score 0..100\n risk high\n item z1 nl \"m\" en \"n\""
    )
    #expect(own.items.map(\.id) == ["z1", "r1", "r2"])
    #expect(own.scales[0].cutOffs == nil && !own.scales[0].lostInheritedFigures)
  }

  @Test func aScaleThatLosesItemsLosesItsFigures() throws {
    let own = try own("remove scale load l4")
    let load = own.scales[0]
    #expect(load.lostInheritedFigures && load.cutOffs == nil && load.expectations.isEmpty)
    #expect(load.items.map { own.items[$0.item].id } == ["l1", "l2", "l3"])
    #expect(load.requiredItemCount == 3, "3 of 4 is scaled to 2.25 of 3, rounded up")
    let total = try #require(own.composites.first)
    #expect(total.lostInheritedFigures && total.cutOffs == nil)
    #expect(!own.scales[1].lostInheritedFigures)
  }

  @Test func keepingAllItemsLosesNothing() throws {
    let own = try own("keep scale load l1 l2 l3 l4\nkeep scale rest")
    #expect(!own.scales[0].lostInheritedFigures && own.scales[0].cutOffs != nil)
  }

  @Test func keepDropsTheOthersOfItsKindOnly() throws {
    let own = try own("keep scale rest\nremove composite all")
    #expect(own.scales.map(\.id) == ["rest"])
    #expect(own.composites.isEmpty)
    #expect(own.variables.map(\.id) == ["team"])
  }

  @Test func textsInOtherLanguagesAreDropped() throws {
    let parsed = parse(
      "raps 1\nquestionnaire own\n version 2.0\n languages en\n title en \"Own\"\nuse base\n",
      using: ["base": Self.base])
    let own = try #require(parsed.questionnaire)
    #expect(own.items[0].text.entries.map(\.language.code) == ["en"])
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func adviceConcernsTheUsersOwnFileOnly() {
    let parsed = parse(Self.head + "\n", using: ["base": Self.base.replacing(" en \"b1\"", with: "")])
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func errorsOfAUsedFileStandInThatFile() throws {
    let parsed = parse(Self.head + "\n", using: ["base": Self.base.replacing("score 0..100", with: "score 0..10")])
    let finding = try #require(parsed.diagnostics.first)
    guard case .source(let name, _) = finding.location else {
      Issue.record("no place")
      return
    }
    #expect(name == "base")
    #expect(parsed.sources.map(\.name) == ["test.raps", "base"])
  }

  @Test func oneFileUsedOnTwoWaysBringsItsSectionsOnce() throws {
    let middle = "raps 1\nquestionnaire middle\n version 1\n title nl \"m\" en \"m\"\nuse base\n"
    let parsed = parse(
      "raps 1\nquestionnaire own\n version 1\n title nl \"o\" en \"o\"\nuse middle\nuse base\n",
      using: ["base": Self.base, "middle": middle])
    #expect(parsed.questionnaire?.items.count == 6)
  }

  @Test func usesEightDeepAreRight() throws {
    var files: [String: String] = ["level8": Self.base]
    for level in 1..<8 {
      files["level\(level)"] =
        "raps 1\nquestionnaire l\(level)\n version 1\n title nl \"l\" en \"l\"\nuse level\(level + 1)\n"
    }
    let top = "raps 1\nquestionnaire top\n version 1\n title nl \"t\" en \"t\"\nuse level1\n"
    #expect(parse(top, using: files).questionnaire?.items.count == 6)
    files["level8"] = files["level7"]?.replacing("use level8", with: "use level9")
    files["level9"] = Self.base
    #expect(parse(top, using: files).codes == ["Q0063"])
  }

  @Test func aFileThatUsesItselfEnds() {
    #expect(
      parse(
        "raps 1\nquestionnaire own\n version 1\n title nl \"o\"\nuse \"test.raps\"\n",
        using: ["test.raps": "raps 1\nquestionnaire own\n version 1\n title nl \"o\"\nuse \"test.raps\"\n"]
      ).codes.contains("Q0062"))
  }

  @Test func namesOfAFileThatCannotBeReadAreNotCalledUnknown() {
    let text =
      Self.head.replacing("use base", with: "use nowhere")
      + "keep scale load\noverride scale load\n kind challenge\n title nl \"x\"\n answered f\n score mean\n risk high\n"
      + " item i1 nl \"x\"\n item i2 nl \"x\"\ncomposite c\n kind challenge\n title nl \"x\"\n of scales load rest\n risk high\n"
    #expect(parse(text).diagnostics.filter { $0.severity == .error }.map(\.code) == ["Q0060"])
  }

  @Test func anOverrideThatTakesNeededItemsAwayIsTheMistake() {
    let base =
      Self.base
      + "composite some\n kind hindrance\n title nl \"x\" en \"x\"\n of items l1 r1\n score 0..100\n risk high\n"
    let marked = MarkedSource(
      Self.head
        + "override scale ⟪Q0068⟫load\n kind challenge\n title nl \"x\" en \"x\"\n answered f\n score 0..100\n risk high\n"
        + " item z1 nl \"x\" en \"x\"\n item z2 nl \"y\" en \"y\"\n")
    #expect(marked.marks(of: parse(marked.source, using: ["base": base]).diagnostics) == marked.marks)
  }

  // MARK: Protection

  private func identified(_ text: String) -> String {
    text.replacing("title nl \"Basis\" en \"Base\"", with: "title nl \"Basis\" en \"Base\"\n  respondents identified")
  }

  @Test func teachingDataOfResourcesAndDemandsMayBeIdentified() throws {
    #expect(parse(identified(Self.base)).questionnaire?.respondents == .identified)
  }

  @Test(arguments: ["outcome", "personal"])
  func identifiedIsRefusedBesideOutcomesAndPersonalCharacteristics(kind: String) {
    #expect(parse(identified(Self.base).replacing("kind challenge", with: "kind \(kind)")).codes == ["Q0081"])
    #expect(
      parse(
        identified(Self.base).replacing("composite total\n  kind hindrance", with: "composite total\n  kind \(kind)")
      )
      .codes == ["Q0081"])
  }

  @Test func protectionMayRise() throws {
    let own = try own("", base: identified(Self.base))
    #expect(own.respondents == .anonymous)
  }

  @Test func protectionMayNotFall() {
    let text = Self.head.replacing("use base", with: "  respondents identified\nuse base")
    #expect(parse(text, using: ["base": Self.base]).codes == ["Q0080"])
    #expect(parse(text, using: ["base": identified(Self.base)]).codes.isEmpty)
  }

  /// An identified file cannot launder an anonymous one by standing between.
  @Test func protectionMayNotFallThroughAThirdFile() {
    let middle = identified(
      Self.head.replacing("title nl \"Eigen\" en \"Own\"", with: "title nl \"Basis\" en \"Base\""))
    let text = "raps 1\nquestionnaire top\n version 1\n title nl \"t\" en \"t\"\n respondents identified\nuse middle\n"
    #expect(parse(text, using: ["base": Self.base, "middle": middle]).codes.contains("Q0080"))
  }

  @Test func bundledItemsAreKnownByTheirIdsIgnoringCase() {
    let text = identified(Self.base).replacing("item l1", with: "item L1")
    #expect(parse(SourceText(name: "t", text: text), bundledItems: ["l1": "raps-jdr"]).codes == ["Q0082"])
    #expect(parse(SourceText(name: "t", text: Self.base), bundledItems: ["l1": "raps-jdr"]).codes.isEmpty)
  }

  /// Another id does not make another item of it.
  @Test(arguments: [
    ("item l1 nl", "item x1 column \"Q1\" nl", "q1"), ("item l1 nl \"a1\"", "item x1 nl \"Élan\"", "élan"),
  ])
  func bundledItemsAreKnownByTheirColumnsAndTexts(old: String, new: String, name: String) {
    let text = identified(Self.base).replacing(old, with: new)
    #expect(parse(SourceText(name: "t", text: text), bundledItems: [name: "raps-jdr"]).codes == ["Q0082"])
    #expect(parse(SourceText(name: "t", text: text), bundledItems: ["l1": "raps-jdr"]).codes.isEmpty)
  }
}
