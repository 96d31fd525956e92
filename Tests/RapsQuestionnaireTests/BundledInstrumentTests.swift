import RapsQuestionnaire
import Testing

/// What issue and design ask of the default instrument.
@Suite("raps-jdr") struct BundledInstrumentTests {
  let questionnaire: Questionnaire

  init() throws {
    questionnaire = try bundled("raps-jdr")
  }

  @Test("has at least 24 scales and 70 to 90 items")
  func size() {
    #expect(questionnaire.scales.filter { !$0.isComposite }.count >= 24)
    #expect((70...90).contains(questionnaire.items.count))
    // The manual tells these numbers.
    #expect(questionnaire.scales.filter { !$0.isComposite }.count == 29)
    #expect(questionnaire.exposures.count == 10)
    #expect(questionnaire.items.count == 89)
  }

  @Test("covers every kind", arguments: ScaleKind.allCases)
  func kind(_ kind: ScaleKind) {
    #expect(questionnaire.scales.filter { $0.kind == kind }.count >= 2)
  }

  @Test("covers every aspect of work with risks and resources", arguments: Aspect.allCases)
  func aspect(_ aspect: Aspect) {
    let scales = questionnaire.scales.filter { $0.aspect == aspect }
    #expect(scales.contains { $0.kind == .resource })
    #expect(scales.contains { $0.kind == .hindrance || $0.kind == .challenge })
  }

  @Test("covers every basic need", arguments: [BasicNeed.autonomy, .relatedness, .competence])
  func need(_ need: BasicNeed) {
    #expect(questionnaire.scales.filter { $0.need == need }.count >= 2)
  }

  @Test(
    "has the outcomes that users ask for",
    arguments: ["engagement", "exhaustion", "recovery-need", "sleep", "satisfaction", "turnover-intention"])
  func outcome(id: String) throws {
    let scale = try #require(questionnaire.scales.first { $0.id == id })
    #expect(scale.kind == .outcome)
  }

  @Test("names an aspect for every demand and resource, and none for what lies in people")
  func aspects() {
    for scale in questionnaire.scales {
      #expect((scale.aspect == nil) == (scale.kind == .personal || scale.kind == .outcome), "\(scale.id)")
    }
  }

  @Test("counts resources, personal characteristics and demands as a risk at the right end")
  func risks() {
    for scale in questionnaire.scales where scale.kind != .outcome {
      let isDemand = scale.kind == .hindrance || scale.kind == .challenge
      #expect(scale.risk == (isDemand ? .high : .low), "\(scale.id)")
    }
  }

  @Test(
    "asks for each unwanted behaviour by colleagues and by third parties",
    arguments: ["bullying", "discrimination", "verbal-violence", "physical-violence", "sexual-behaviour"],
    [Exposure.Source.colleagues, .thirdParties])
  func exposure(behaviour: String, source: Exposure.Source) throws {
    let exposure = try #require(
      questionnaire.exposures.first { $0.id.hasPrefix(behaviour) && $0.source == source })
    #expect(exposure.id == "\(behaviour)-\(source.rawValue)")
    #expect(exposure.items.count == 1)
    #expect(exposure.aspect == .relations)
    #expect(exposure.positiveCodes == 2...5)
  }

  @Test("expects of every exposure a positive, a negative and a missing result")
  func exposureExpectations() {
    for exposure in questionnaire.exposures {
      #expect(Set(exposure.expectations.map(\.outcome)) == [.positive, .negative, .missing], "\(exposure.id)")
    }
  }

  @Test("reports scales of two to four items on 0–100 from half of the answers")
  func scoring() {
    for scale in questionnaire.scales {
      #expect((2...4).contains(scale.items.count), "\(scale.id)")
      #expect(scale.metric == .percent, "\(scale.id)")
      #expect(scale.requiredItemCount == (scale.items.count + 1) / 2, "\(scale.id)")
    }
    #expect(questionnaire.scales.filter { $0.items.count >= 3 }.count * 3 >= questionnaire.scales.count * 2)
  }

  @Test("has reversed items in most scales, and never reversed items only")
  func reversedItems() {
    let mixed = questionnaire.scales.filter { $0.items.contains(where: \.isReverseKeyed) }
    #expect(mixed.count * 2 > questionnaire.scales.count)
    for scale in questionnaire.scales {
      #expect(scale.items.contains { !$0.isReverseKeyed }, "\(scale.id)")
    }
  }

  @Test("has a strain profile over composites of demands and resources")
  func profile() throws {
    let profile = try #require(questionnaire.profiles.first)
    #expect(profile.id == "strain" && questionnaire.profiles.count == 1)
    guard case .composite(let demands) = profile.demands.measure,
      case .composite(let resources) = profile.resources.measure
    else {
      Issue.record("the axes are no composites")
      return
    }
    #expect(questionnaire.composites[demands].risk == .high)
    #expect(questionnaire.composites[resources].risk == .low)
    #expect(questionnaire.composites[resources].scales.allSatisfy { questionnaire.scales[$0].kind == .resource })
  }

  @Test("groups by division, department, function, age, gender, seniority and sector")
  func variables() throws {
    let groups = questionnaire.variables.filter { $0.role == .group }
    #expect(
      groups.map(\.id) == ["division", "department", "function_group", "age_band", "gender", "seniority", "sector"])
    let parents = groups.map { $0.parent.map { questionnaire.variables[$0].id } }
    #expect(parents == [nil, "division", nil, nil, nil, nil, nil])
    for variable in groups {
      #expect(!variable.columns.isEmpty, "\(variable.id) is found under other names too")
      switch variable.domain {
      case .text: #expect(["division", "department", "sector"].contains(variable.id))
      case .list(let values): #expect(values.allSatisfy { $0.label.entries.count == 4 }, "\(variable.id)")
      case .bands(let bands): #expect(bands.allSatisfy { $0.label.entries.count == 4 }, "\(variable.id)")
      }
    }
  }

  @Test("leaves 8 and 9 for answers that do not count, in every answer set")
  func specialCodes() {
    for answers in questionnaire.answerSets {
      #expect(answers.options.map(\.code) == Array(1...5), "\(answers.id)")
      #expect(answers.missing.map(\.code) == [9], "\(answers.id)")
      #expect(answers.notApplicable.map(\.code) == [8], "\(answers.id)")
    }
  }
}
