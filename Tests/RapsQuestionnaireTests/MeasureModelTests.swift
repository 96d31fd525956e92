import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// What comes out of measures and guidance, in a questionnaire and in a library.
struct MeasureModelTests {
  private func text(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText([.init(Language("nl"), nl), .init(Language("en"), en)])
  }

  private func library() throws -> MeasureLibrary {
    let parsed = parseLibrary(everyMeasure, forEverything: true)
    #expect(rendered(parsed) == "")
    return try #require(parsed.library)
  }

  @Test func measures() throws {
    let measures = try library().measures
    #expect(
      measures.first
        == Measure(
          id: "workload-talk", factors: ["workload", "bullying"], level: .team, prevention: .secondary, term: .quickWin,
          effort: 2, title: text("Praten", "Talk"), about: text("Het team praat.", "The team talks."),
          responsible: text("Leidinggevende", "Supervisor"), executor: .external, executorText: text("Coach", "Coach"),
          target: text("Teams", "Teams"), timing: text("Elk jaar", "Every year"), indicator: "workload",
          indicatorText: text("Minder", "Less")))
    #expect(measures.last?.indicatorText.isEmpty == true, "the words of an indicator may be left out")
    #expect(measures.map(\.id) == ["workload-talk", "bullying-rules"])
  }

  @Test func guidance() throws {
    let guidances = try library().guidances
    #expect(
      guidances == [
        Guidance(
          factor: "workload", objective: text("Werk op maat.", "Work that fits."),
          causes: [text("Te weinig mensen", "Too few people"), text("Pieken", "Peaks")],
          questions: [text("Wat kan later?", "What may wait?")], keep: text("Zo houden.", "Keep it so.")),
        Guidance(factor: "bullying", objective: text("Niemand wordt gepest.", "Nobody is bullied.")),
      ])
  }

  @Test func aQuestionnaireHasThemAlike() throws {
    let questionnaire = try #require(parse(everything).questionnaire)
    #expect(questionnaire.measureLibrary == (try library()))
  }

  @Test func findsWhatBelongsToAFactor() throws {
    let library = try library()
    #expect(library.measures(for: "bullying").map(\.id) == ["workload-talk", "bullying-rules"])
    #expect(library.measures(for: "calm").isEmpty)
    #expect(library.guidance(for: "workload")?.causes.count == 2)
    #expect(library.guidance(for: "calm") == nil)
  }

  /// Norms are tied to the hash, and no score depends on measures.
  @Test func contentHashDoesNotKnowThem() throws {
    let questionnaire = try #require(parse(everything).questionnaire)
    let start = try #require(everything.firstRange(of: "guidance workload"))
    let without = try #require(parse(String(everything[..<start.lowerBound])).questionnaire)
    #expect(without.measures.isEmpty && !questionnaire.measures.isEmpty)
    #expect(without.contentHash == questionnaire.contentHash)
  }

  // MARK: Laying over

  @Test func theUpperLibraryReplacesWhereTheLowerOneStandsAndAddsBehind() throws {
    let lower = try library()
    let upper = try #require(
      parseLibrary(
        everyMeasure.replacing("guidance workload", with: "guidance energy")
          .replacing("measure workload-talk", with: "measure team-talk")
          .replacing("measure bullying-rules", with: "measure Bullying-Rules")
          .replacing("\"Rules\"", with: "\"Our rules\"")
      ).library)
    let both = lower.overlaid(by: upper)
    #expect(both.measures.map(\.id) == ["workload-talk", "Bullying-Rules", "team-talk"])
    #expect(both.measures[1].title == text("Regels", "Our rules"), "the whole section, ids compared ignoring case")
    #expect(both.guidances.map(\.factor) == ["workload", "bullying", "energy"])
    #expect(both.measures(for: "bullying").map(\.id) == ["workload-talk", "Bullying-Rules", "team-talk"])
    for both in [lower.overlaid(by: lower), lower.overlaid(by: MeasureLibrary()), MeasureLibrary().overlaid(by: lower)]
    {
      #expect(both.measures == lower.measures && both.guidances == lower.guidances)
    }
    // What was laid over others is an organisation's own.
    #expect(lower.measures.allSatisfy { !lower.overlaid(by: MeasureLibrary()).isOwn($0) })
    #expect(lower.measures.allSatisfy { lower.overlaid(by: lower).isOwn($0) })
  }

  // MARK: Recognising

  @Test(arguments: [
    (everyMeasure, true), (everything, false), ("raps 1\nguidance x\n", true), ("raps 1\n", false), ("", false),
    ("raps 1\nscale s\n", false), ("raps 1\nmeasure m\nscale s\n", true), ("raps 2\nmeasure m\n", false),
    ("raps 1\noverride measure m\n", true),
  ])
  func aLibraryIsTold(text: String, isLibrary: Bool) {
    #expect(isMeasureLibrary(SourceText(name: "test.raps", text: text)) == isLibrary)
  }

  @Test func aLibraryIsNoQuestionnaire() {
    let parsed = parse(everyMeasure)
    #expect(parsed.codes == ["Q0036"])
    #expect(parsed.diagnostics.first?.message == "the file is a measure library, not a questionnaire")
  }

  @Test func aQuestionnaireIsNoLibrary() {
    let parsed = parseLibrary(everything)
    #expect(parsed.codes == ["Q0040"])
    #expect(parsed.diagnostics.first?.message == "the file is a questionnaire, not a measure library")
  }

  // MARK: Names

  @Test func withoutAQuestionnaireNoNameIsUnknown() throws {
    let text = everyMeasure.replacing("factor workload", with: "factor elsewhere")
    #expect(parseLibrary(text).codes.isEmpty)
    let parsed = parseLibrary(text, forEverything: true)
    #expect(parsed.codes == ["Q0059"] && parsed.library == nil)
  }

  @Test func theNearestFactorIsSuggested() {
    let parsed = parseLibrary(
      everyMeasure.replacing("guidance workload", with: "guidance worklaod"), forEverything: true)
    #expect(parsed.diagnostics.first?.help == ["did you mean \"workload\"?"])
  }

  @Test(arguments: [
    ("factor workload bullying", "factor mixed bullying", "Q0057"),
    ("factor workload bullying", "factor strain", "Q0057"),
    ("factor workload bullying", "factor balance", "Q0057"),
    ("factor workload bullying", "factor workload workload", "Q0058"),
    ("factor workload bullying", "factor workload calm", "Q0210"),
    ("indicator workload", "indicator balance", "Q0057"),
    ("guidance bullying", "guidance calm", "Q0210"),
    ("effort 2", "effort 4", "Q0031"),
    ("effort 2", "effort 1.5", "Q0030"),
    ("level team", "level company", "Q0025"),
    ("measure bullying-rules", "measure Workload-Talk", "Q0050"),
    ("guidance bullying", "guidance workload", "Q0050"),
    ("measure bullying-rules", "override measure bullying-rules", "Q0064"),
    ("guidance bullying", "use raps-jdr\nguidance bullying", "Q0040"),
    ("target nl \"Teams\" en \"Teams\"", "", "Q0038"),
    ("target nl \"Teams\" en \"Teams\"", "target nl \"Teams\"", "Q0200"),
    ("carried-out-by external nl \"Coach\"\n    en \"Coach\"", "carried-out-by external", "Q0027"),
    ("keep nl \"Zo houden.\" # or so\n    en \"Keep it so.\"", "keep", "Q0027"),
    ("factor workload bullying", "factor nl \"workload\"", "Q0025"),
  ])
  func oneMistakeGivesOneFinding(old: String, new: String, code: String) {
    #expect(everyMeasure.contains(old))
    #expect(parseLibrary(everyMeasure.replacing(old, with: new), forEverything: true).codes == [code])
  }

  @Test func whatLiesInPeopleMayShowWhetherAMeasureHelped() {
    let text = everyMeasure.replacing("indicator workload nl", with: "indicator calm nl")
    #expect(parseLibrary(text, forEverything: true).codes == [])
  }

  // MARK: Gaps

  @Test func gapsAreToldOncePerSort() throws {
    let questionnaire = try #require(parse(everything).questionnaire)
    #expect(questionnaire.plannedFactors == ["workload", "energy", "bullying"])
    let gaps = measureGaps(of: try library(), for: questionnaire, inFile: "own.raps")
    #expect(gaps.map(\.code) == ["Q0212", "Q0213", "Q0213", "Q0214", "Q0215"])
    #expect(gaps.map { $0.notes } == [["energy"], ["workload"], ["workload, bullying"], ["workload"], ["energy"]])
    #expect(gaps.allSatisfy { $0.severity == .warning && $0.location == .file("own.raps") })
  }
}
