import RapsQuestionnaire
import Testing

/// Scoring facts of published instruments, written down a second time from their sources.
@Suite("Published instruments") struct PublishedInstrumentTests {
  struct Facts: Sendable, CustomTestStringConvertible {
    let questionnaire: String
    let scale: String
    /// In the order of `expect` rows.
    let items: [String]
    var isReversed = false
    var risk = RiskDirection.low
    var testDescription: String { "\(questionnaire) \(scale)" }

    init(
      _ questionnaire: String, _ scale: String, _ prefix: String, _ numbers: [Int], isReversed: Bool = false,
      risk: RiskDirection = .low
    ) {
      self.questionnaire = questionnaire
      self.scale = scale
      items = numbers.map { "\(prefix)\($0)" }
      self.isReversed = isReversed
      self.risk = risk
    }
  }

  /// All of these are means of the items' codes and need every item.
  static let facts: [Facts] = [
    Facts("hse-indicator", "hse-demands", "hse", [3, 6, 9, 12, 16, 18, 20, 22], isReversed: true),
    Facts("hse-indicator", "hse-control", "hse", [2, 10, 15, 19, 25, 30]),
    Facts("hse-indicator", "hse-manager-support", "hse", [8, 23, 29, 33, 35]),
    Facts("hse-indicator", "hse-peer-support", "hse", [7, 24, 27, 31]),
    Facts("hse-indicator", "hse-relationships", "hse", [5, 14, 21, 34], isReversed: true),
    Facts("hse-indicator", "hse-role", "hse", [1, 4, 11, 13, 17]),
    Facts("hse-indicator", "hse-change", "hse", [26, 28, 32]),
    Facts("uwes-9", "uwes-vigour", "uwes", [1, 2, 5]),
    Facts("uwes-9", "uwes-dedication", "uwes", [3, 4, 7]),
    Facts("uwes-9", "uwes-absorption", "uwes", [6, 8, 9]),
    Facts("uwes-9", "uwes-total", "uwes", Array(1...9)),
    Facts("uwes-17", "uwes-vigour", "uwes", [1, 4, 8, 12, 15, 17]),
    Facts("uwes-17", "uwes-dedication", "uwes", [2, 5, 7, 10, 13]),
    Facts("uwes-17", "uwes-absorption", "uwes", [3, 6, 9, 11, 14, 16]),
    Facts("uwes-17", "uwes-total", "uwes", Array(1...17)),
    Facts("bat-23", "bat-exhaustion", "bat_ex", Array(1...8), risk: .high),
    Facts("bat-23", "bat-mental-distance", "bat_md", Array(1...5), risk: .high),
    Facts("bat-23", "bat-cognitive-impairment", "bat_ci", Array(1...5), risk: .high),
    Facts("bat-23", "bat-emotional-impairment", "bat_ei", Array(1...5), risk: .high),
    Facts("bat-12", "bat-exhaustion", "bat_ex", [1, 3, 4], risk: .high),
    Facts("bat-12", "bat-mental-distance", "bat_md", [1, 3, 5], risk: .high),
    Facts("bat-12", "bat-cognitive-impairment", "bat_ci", [1, 4, 5], risk: .high),
    Facts("bat-12", "bat-emotional-impairment", "bat_ei", [1, 2, 5], risk: .high),
  ]

  private func scale(_ facts: Facts) throws -> (Questionnaire, Scale) {
    let questionnaire = try bundled(facts.questionnaire)
    return (questionnaire, try #require(questionnaire.scales.first { $0.id == facts.scale }))
  }

  @Test("have the items, the direction and the missing rule of their sources", arguments: facts)
  func keys(_ facts: Facts) throws {
    let (questionnaire, scale) = try scale(facts)
    #expect(scale.items.map { questionnaire.items[$0.item].id } == facts.items)
    #expect(scale.items.allSatisfy { $0.isReverseKeyed == facts.isReversed })
    #expect(scale.metric == .mean)
    #expect(scale.risk == facts.risk)
    #expect(scale.requiredItemCount == facts.items.count)
  }

  @Test("expect what an own reckoning gives: the ends, something between, one answer too few", arguments: facts)
  func expectations(_ facts: Facts) throws {
    let (questionnaire, scale) = try scale(facts)
    let answers = questionnaire.answerSets[questionnaire.items[scale.items[0].item].answerSet]
    let (low, high) = (Double(answers.minimumCode), Double(answers.maximumCode))
    var means: [Double] = []
    for row in scale.expectations {
      let codes = row.answers.compactMap { $0?.doubleValue }
      guard codes.count == facts.items.count else {
        #expect(row.outcome == .missing)
        continue
      }
      let mean = codes.map { facts.isReversed ? low + high - $0 : $0 }.reduce(0, +) / Double(codes.count)
      means.append(mean)
      guard case .score(let expected) = row.outcome else {
        Issue.record("\(row.answers) has a score")
        continue
      }
      #expect((expected.doubleValue - mean).magnitude < 1e-6)
    }
    #expect(means.contains(low) && means.contains(high) && means.contains { low < $0 && $0 < high })
    #expect(scale.expectations.contains { $0.answers.count { $0 == nil } == 1 && $0.outcome == .missing })
  }

  @Test("HSE: all neutral, but item 3 never, gives demands 3.25")
  func demands() throws {
    let scale = try #require(try bundled("hse-indicator").scales.first { $0.id == "hse-demands" })
    let row = try #require(
      scale.expectations.first { $0.answers.map { $0?.doubleValue } == [1] + Array(repeating: 3, count: 7) })
    #expect(row.outcome == .score(ExactDecimal(significand: 325, fractionDigits: 2)))
  }

  @Test("HSE: items 1 to 23 are answered by frequency, 24 to 35 by agreement")
  func answerSets() throws {
    let questionnaire = try bundled("hse-indicator")
    #expect(questionnaire.items.count == 35)
    for item in questionnaire.items {
      let number = try #require(Int(item.id.dropFirst(3)))
      let answers = questionnaire.answerSets[item.answerSet]
      #expect(answers.id == (number <= 23 ? "hse-frequency" : "hse-agreement"), "\(item.id)")
      #expect(answers.options.map(\.code) == Array(1...5))
    }
  }

  @Test(
    "BAT: the total of all items has validated cut-offs, the symptoms have none",
    arguments: [("bat-23", 23, 259, 302), ("bat-12", 12, 254, 296)])
  func batTotal(id: String, count: Int, amber: Int64, red: Int64) throws {
    let questionnaire = try bundled(id)
    let total = try #require(questionnaire.scales.first { $0.id == "bat-total" })
    #expect(total.isComposite && total.items.count == count && total.requiredItemCount == count)
    #expect(Set(total.items.map(\.item)).count == count && questionnaire.items.count == count)
    #expect(total.metric == .mean && total.risk == .high && total.kind == .outcome)
    let cutOffs = try #require(total.cutOffs)
    #expect(cutOffs.amber == Bound(.from, ExactDecimal(significand: amber, fractionDigits: 2)))
    #expect(cutOffs.red == Bound(.from, ExactDecimal(significand: red, fractionDigits: 2)))
    #expect(cutOffs.status == .validated)
    #expect(cutOffs.source?.contains("10.5271/sjweh.4093") == true && cutOffs.population?.isEmpty == false)
    #expect(questionnaire.scales.filter { $0.id != "bat-total" }.allSatisfy { $0.cutOffs == nil })
    // The last score below each cut-off and the first beyond it stand among the expectations.
    let points = Set(
      total.expectations.compactMap { row -> Int? in
        let codes = row.answers.compactMap { $0.map { Int($0.doubleValue) } }
        return codes.count == count ? codes.reduce(0, +) : nil
      })
    for bound in [amber, red] {
      let first = (Int(bound) * count + 99) / 100
      #expect(points.contains(first - 1) && points.contains(first), "\(bound)")
    }
  }

  @Test("BAT: the short form has items of the long one, under the same names")
  func batShortForm() throws {
    let long = Dictionary(uniqueKeysWithValues: try bundled("bat-23").items.map { ($0.id, $0.columns) })
    for item in try bundled("bat-12").items {
      let columns = try #require(long[item.id], "\(item.id)")
      #expect(Set(item.columns).isSubset(of: columns), "\(item.id)")
      // Two numberings of the short form are in use.
      #expect(!item.columns.contains { $0.wholeMatch(of: /BAT_?[0-9]+/) != nil }, "\(item.id)")
    }
  }

  /// Burr and others 2019, table 2: dimensions and their number of items in the middle version.
  @Test("COPSOQ III: the middle version's 60 items on 26 dimensions, in points, from half of the items")
  func copsoq() throws {
    let questionnaire = try bundled("copsoq-3")
    #expect(questionnaire.items.count == 60 && questionnaire.scales.count == 26)
    var counts: [String: Int] = [:]
    for scale in questionnaire.scales {
      let names = scale.items.map { questionnaire.items[$0.item].id.dropFirst("copsoq_".count) }
      let dimensions = Set(names.map { $0.prefix { $0.isLetter && $0 != "x" } })
      #expect(dimensions.count == 1, "\(scale.id)")
      counts[String(try #require(dimensions.first))] = scale.items.count
      #expect(scale.metric == .percent && scale.items.allSatisfy { !$0.isReverseKeyed }, "\(scale.id)")
      #expect(scale.requiredItemCount == (scale.items.count + 1) / 2, "\(scale.id)")
      #expect(scale.risk == (scale.kind == .challenge || scale.kind == .hindrance ? .high : .low), "\(scale.id)")
    }
    #expect(
      counts == [
        "qd": 3, "wp": 2, "ed": 3, "he": 3, "in": 4, "pd": 3, "ct": 4, "mw": 2, "pr": 2, "re": 1, "cl": 3, "co": 2,
        "it": 1,
        "ql": 3, "ss": 2, "sc": 2, "sw": 2, "ji": 2, "iw": 3, "qw": 1, "js": 3, "wf": 2, "te": 1, "tm": 3, "ju": 2,
        "gh": 1,
      ])
    for answers in questionnaire.answerSets {
      #expect(answers.options.map(\.code) == [0, 25, 50, 75, 100])
    }
  }

  @Test(
    "have no wording, and no answers' wording that is not everyday language",
    arguments: ["bat-12", "bat-23", "copsoq-3", "hse-indicator", "uwes-17", "uwes-9", "who-5"])
  func wording(id: String) throws {
    let questionnaire = try bundled(id)
    #expect(questionnaire.isWordingWithheld && questionnaire.items.allSatisfy { $0.text.isEmpty })
    #expect(questionnaire.exposures.isEmpty && questionnaire.variables.isEmpty)
    guard !id.hasPrefix("bat"), id != "hse-indicator" else { return }
    for answers in questionnaire.answerSets {
      #expect(answers.options.allSatisfy { $0.label.isEmpty }, "\(answers.id)")
    }
  }
}

@Suite("raps-pulse") struct PulseTests {
  let pulse: Questionnaire
  let full: Questionnaire

  init() throws {
    pulse = try bundled("raps-pulse")
    full = try bundled("raps-jdr")
  }

  @Test("has at most 20 items, on demands, resources and both ends of the model")
  func size() {
    #expect(pulse.items.count <= 20)
    #expect(Set(pulse.scales.map(\.kind)) == [.challenge, .hindrance, .resource, .outcome])
    #expect(Set(pulse.scales.map(\.id)).isSuperset(of: ["exhaustion", "engagement"]))
    #expect(pulse.exposures.isEmpty && pulse.composites.isEmpty && pulse.profiles.isEmpty)
  }

  @Test("has whole scales of raps-jdr: items, cut-offs and expectations as there")
  func scales() throws {
    for scale in pulse.scales {
      let whole = try #require(full.scales.first { $0.id == scale.id })
      #expect(scale.items.map { pulse.items[$0.item].id } == whole.items.map { full.items[$0.item].id })
      #expect(scale.items.map { pulse.items[$0.item].text } == whole.items.map { full.items[$0.item].text })
      #expect(scale.items.map(\.isReverseKeyed) == whole.items.map(\.isReverseKeyed))
      #expect(scale.cutOffs == whole.cutOffs && scale.cutOffs != nil)
      #expect(scale.requiredItemCount == whole.requiredItemCount && scale.risk == whole.risk)
      #expect(scale.expectations.map(\.answers) == whole.expectations.map(\.answers))
      #expect(scale.expectations.map(\.outcome) == whole.expectations.map(\.outcome) && !scale.expectations.isEmpty)
    }
  }

  @Test("asks for few groups, and keeps no answers that nothing uses")
  func groups() {
    #expect(pulse.variables.map(\.id) == ["division", "department", "function_group", "answer_time"])
    #expect(pulse.answerSets.map(\.id) == ["frequency", "agreement"])
  }
}
