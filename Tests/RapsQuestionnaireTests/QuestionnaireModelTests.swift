import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// What comes out of a text that has every statement.
struct QuestionnaireModelTests {
  private func model() throws -> Questionnaire {
    let parsed = parse(everything)
    #expect(rendered(parsed) == "")
    return try #require(parsed.questionnaire)
  }

  private func text(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText([.init(Language("nl"), nl), .init(Language("en"), en)])
  }

  @Test func header() throws {
    let model = try model()
    #expect(model.id == "sample")
    #expect(model.version == "1.10")
    #expect(model.languages.map(\.code) == ["nl", "en"])
    #expect(model.about == text("Over", "About \"it\"\néé"))
    #expect(model.source == "Nobody")
    #expect(model.respondents == .anonymous)
    #expect(!model.isWordingWithheld)
  }

  @Test func answers() throws {
    let sets = try model().answerSets
    #expect(sets.map(\.id) == ["frequency", "ten"])
    #expect(sets[0].options.map(\.code) == [1, 2, 3])
    #expect(sets[0].options[0].label == text("nooit", "never"))
    #expect(sets[0].options[0].synonyms == [.init(Language("nl"), "helemaal nooit")])
    #expect(sets[0].missing.map(\.code) == [9, 99])
    #expect(sets[0].missing.map(\.label.isEmpty) == [false, true])
    #expect(sets[0].notApplicable.map(\.code) == [8])
    #expect(sets[1].options.map(\.code) == Array(0...10))
    #expect(sets[1].options[0].label == text("niets", "nothing"))
  }

  @Test func items() throws {
    let items = try model().items
    #expect(items.map(\.id) == ["wl1", "wl2", "en1", "en2", "calm1", "calm2", "bul1"])
    #expect(items.map(\.answerSet) == [0, 0, 1, 1, 0, 0, 0])
    #expect(items[1].columns == ["W2", "w.2"])
    #expect(items[0].text == text("Ik heb werk.", "I have work."))
  }

  @Test func scales() throws {
    let scales = try model().scales
    #expect(scales.map(\.id) == ["workload", "energy", "calm", "mixed"])
    let workload = scales[0]
    #expect(workload.kind == .challenge && workload.aspect == .content && workload.need == .autonomy)
    #expect(workload.items == [.init(item: 0, isReverseKeyed: false), .init(item: 1, isReverseKeyed: true)])
    #expect(workload.metric == .percent && workload.requiredItemCount == 1 && workload.risk == .high)
    #expect(
      workload.cutOffs
        == CutOffs(
          amber: Bound(.from, ExactDecimal(50)),
          red: Bound(.above, ExactDecimal(significand: 6667, fractionDigits: 2)), status: .validated, source: "manual",
          population: "workers"))
    #expect(
      workload.norms == [
        Norm(
          name: "Here", mean: ExactDecimal(significand: 455, fractionDigits: 1),
          standardDeviation: ExactDecimal(significand: 1225, fractionDigits: 2), respondentCount: 1000,
          organisationCount: 12, year: 2020, source: "survey", status: .normBased)
      ])
    #expect(workload.expectations.map(\.outcome) == [.score(ExactDecimal(0)), .score(ExactDecimal(100)), .missing])
    #expect(workload.expectations[1].answers == [nil, ExactDecimal(1)])
    #expect(workload.source == "Own")
    #expect(scales[1].metric == .sum(factor: 4) && scales[1].requiredItemCount == 1)
    #expect(scales[3].isComposite && scales[3].requiredItemCount == 2)
    #expect(scales[3].items.map(\.item) == [0, 4, 2])
    #expect(scales[3].items.map(\.isReverseKeyed) == [false, true, false])
  }

  @Test func compositesExposuresAndProfiles() throws {
    let model = try model()
    let strain = try #require(model.composites.first)
    #expect(strain.scales == [0, 2] && strain.requiredScaleCount == 2 && strain.kind == .outcome)
    let bullying = try #require(model.exposures.first)
    #expect(bullying.source == .thirdParties && bullying.aspect == .relations)
    #expect(bullying.items == [6] && bullying.positiveCodes == 2...3)
    #expect(bullying.expectations.map(\.outcome) == [.positive, .negative, .missing])
    let balance = try #require(model.profiles.first)
    #expect(balance.demands == .init(measure: .scale(0), high: Bound(.from, ExactDecimal(50))))
    #expect(balance.resources == .init(measure: .composite(0), high: Bound(.above, ExactDecimal(50))))
    #expect(balance.quadrantTitles.map { $0[Language("en")] } == ["relaxed", "active", "passive", "strained"])
  }

  @Test func variablesStandBehindTheirParents() throws {
    let variables = try model().variables
    #expect(variables.map(\.id) == ["division", "department", "age", "token", "time"])
    #expect(variables.map(\.parent) == [nil, 0, nil, nil, nil])
    #expect(variables.map(\.role) == [.group, .group, .group, .respondent, .duration])
    #expect(variables[1].columns == ["Afdeling", "Department name"])
    #expect(
      variables[0].domain
        == .list([
          .init(id: "north", label: text("noord", "north"), codes: ["1", "N"]),
          .init(id: "south", label: text("zuid", "south")),
        ]))
    #expect(
      variables[2].domain
        == .bands([
          .init(id: "young", label: text("jong", "young"), lower: nil, upper: Bound(.below, ExactDecimal(30))),
          .init(
            id: "middle", label: text("midden", "middle"), lower: Bound(.from, ExactDecimal(30)),
            upper: Bound(.to, ExactDecimal(50))),
          .init(id: "old", label: text("oud", "old"), lower: Bound(.above, ExactDecimal(50)), upper: nil),
        ]))
  }

  @Test func withheldWordingHasNoTexts() throws {
    let text = try #require(validTexts()["who-5"])
    let who = try #require(parse(text).questionnaire)
    #expect(who.isWordingWithheld)
    #expect(who.items.count { !$0.text.isEmpty } == 0)
  }

  // MARK: The content hash

  @Test func contentHashIgnoresLayoutCommentsAndEscapes() throws {
    let model = try model()
    let changed = everything.replacing("# why", with: "# because").replacing(
      "  kind challenge", with: "kind   challenge"
    )
    .replacing("\\u{e9}e\\u{301}", with: "e\u{301}\u{e9}")
    #expect(parse(changed).questionnaire?.contentHash == model.contentHash)
    #expect(model.contentHash.count == 64)
  }

  @Test(arguments: [
    ("risk low", "risk high"), ("amber from 50", "amber from 51"), ("\"nooit\"", "\"nimmer\""),
    ("version 1.10", "version 1.1"),
    ("under division", ""),
  ])
  func contentHashTellsWhatCounts(old: String, new: String) throws {
    let parsed = parse(
      everything.replacing(old, with: new).replacing(
        "red below 10", with: new == "risk high" ? "red from 10" : "red below 10"))
    let changed = try #require(parsed.questionnaire, "\(rendered(parsed))")
    let unchanged = try model()
    #expect(changed.contentHash != unchanged.contentHash)
  }
}
