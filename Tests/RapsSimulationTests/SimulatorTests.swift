import RapsQuestionnaire
import RapsSimulation
import Testing

@Suite struct SimulatorTests {
  private let survey = surveyQuestionnaire()

  private func bytes(_ simulator: Simulator, _ rows: Range<Int>) -> String {
    var bytes: [UInt8] = []
    simulator.appendRows(rows, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Written once and kept: the same seed gives the same bytes on every platform, in every later version.
  @Test func firstRowsAreTheSameEverywhere() {
    let simulator = Simulator(questionnaire: survey, seed: 1)
    #expect(
      String(decoding: simulator.header(), as: UTF8.self)
        == "person,division,department,gender,age,seconds,"
        + ["d1", "d2", "c1", "r1", "r2", "r3", "strain", "joy"].map { id in
          (1...4).map { "\(id)-\($0)" }.joined(separator: ",")
        }.joined(separator: ",") + ",bullied,threatened\n")
    #expect(
      bytes(simulator, 0..<3) == """
        r9f505634,Division A,Amber,male,56,241,2,1,5,2,2,1,4,2,9,1,4,3,4,3,2,4,4,4,1,4,5,4,2,5,2,5,2,3,3,3,4,3,0,2
        r01fce552,Division A,Cedar,male,24,189,3,2,3,2,2,4,5,2,5,4,3,2,4,2,9,3,5,4,2,4,4,5,2,3,4,2,4,2,3,4,3,2,0,2
        r0f8b8b36,Division A,Amber,male,23,217,1,2,5,1,1,1,5,1,3,3,4,2,5,4,3,3,4,5,3,4,2,2,5,3,2,2,3,2,3,4,2,5,0,2

        """)
  }

  @Test(arguments: [1, 2, 7, 64, 1000])
  func chunksGiveTheSameBytesAsOneRun(chunk: Int) {
    let simulator = Simulator(questionnaire: survey, seed: 5)
    let whole = bytes(simulator, 0..<200)
    let pieces = stride(from: 0, to: 200, by: chunk).map { bytes(simulator, $0..<min(200, $0 + chunk)) }
    #expect(pieces.joined() == whole)
    #expect(bytes(simulator, 150..<151) == whole.split(separator: "\n")[150] + "\n")
  }

  @Test func anotherSeedGivesOtherAnswers() {
    #expect(
      bytes(Simulator(questionnaire: survey, seed: 1), 0..<10)
        != bytes(Simulator(questionnaire: survey, seed: 2), 0..<10))
  }

  @Test func noRowsAreNoBytes() {
    #expect(bytes(Simulator(questionnaire: survey, seed: 1), 0..<0).isEmpty)
  }

  @Test func aQuestionnaireWithoutVariablesHasItemsOnly() {
    let bare = Questionnaire(
      id: "bare", version: "1", languages: [Language("en")], title: text("Bare"),
      answerSets: [answers("ten", 0...10)], items: [Questionnaire.Item(id: "only", answerSet: 0)], scales: [])
    let simulator = Simulator(
      questionnaire: bare, seed: 3, options: SimulationOptions(missingPerMille: 0))
    let lines = bytes(simulator, 0..<50).split(separator: "\n")
    #expect(lines.count == 50 && lines.allSatisfy { Int($0).map { (0...10).contains($0) } == true })
  }

  @Test func everyCellIsValidForItsColumn() {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: 11), rowCount: 2000)
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    for (index, item) in survey.items.enumerated() {
      let set = survey.answerSets[item.answerSet]
      let codes = Set((set.options + set.missing + set.notApplicable).map { String($0.code) } + [""])
      #expect(Set(table.column(item.id)).isSubset(of: codes), "item \(index)")
    }
    #expect(Set(table.column("gender")) == ["female", "male", "other", ""])
    #expect(Set(table.column("person")).count == 2000)
    #expect(table.column("seconds").allSatisfy { Int($0).map { $0 > 0 } == true })
  }

  @Test func bandsHoldNumbersOfEveryBand() {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: 11), rowCount: 3000)
    let ages = table.column("age").compactMap { Int($0) }
    #expect(Set(ages.filter { $0 < 30 }) == Set(20...29))
    #expect(Set(ages.filter { (30...49).contains($0) }) == Set(30...49))
    #expect(Set(ages.filter { $0 > 49 }) == Set(50...59))
  }

  // MARK: What is planted comes out

  @Test(arguments: [UInt64(1), 2, 3])
  func itemsOfAScaleGoTogether(seed: UInt64) {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: seed), rowCount: 3000)
    for scale in survey.scales.map(\.id) {
      let items = (1...4).map { table.codes("\(scale)-\($0)") }
      for (left, right) in [(0, 1), (0, 3), (1, 3)] {
        let value = correlation(items[left], items[right])
        #expect((0.3...0.6).contains(value), "\(scale) \(left) \(right)")
      }
      for straight in [0, 1, 3] {
        #expect((-0.6 ... -0.25).contains(correlation(items[straight], items[2])), "\(scale) reversed")
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func demandsGoWithStrainAndResourcesAgainstIt(seed: UInt64) {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: seed), rowCount: 3000)
    let strain = table.scores("strain")
    for demand in ["d1", "d2", "c1"] { #expect(correlation(table.scores(demand), strain) > 0.1, "\(demand)") }
    for resource in ["r1", "r2", "r3"] { #expect(correlation(table.scores(resource), strain) < -0.1, "\(resource)") }
    #expect(correlation(table.scores("d1"), table.scores("r1")) < -0.05)
    #expect(correlation(table.scores("joy"), strain) < -0.1)
  }

  @Test func anOutcomeGoesMostWithItsPlantedDrivers() {
    let simulator = Simulator(questionnaire: survey, seed: 4)
    let table = SimulatedTable(simulator, rowCount: 6000)
    for outcome in ["strain", "joy"] {
      let planted = simulator.plantedDrivers.filter { survey.scales[$0.outcome].id == outcome }
      #expect(planted.map(\.weight) == [410, 287, 184])
      let drivers = Set(planted.map { survey.scales[$0.driver].id })
      let strengths = ["d1", "d2", "c1", "r1", "r2", "r3"].map { id in
        (id: id, strength: abs(correlation(table.scores(id), table.scores(outcome))))
      }.sorted { $0.strength > $1.strength }
      #expect(Set(strengths.prefix(2).map(\.id)).isSubset(of: drivers), "\(outcome): \(strengths)")
      #expect(strengths[0].id == survey.scales[planted[0].driver].id)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func departmentsDifferMoreThanChanceAllows(seed: UInt64) {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: seed), rowCount: 4000)
    // F of a one-way analysis of variance; 99.9 % of F(14, 3985) lies below 2.6.
    for scale in ["d1", "r1"] {
      var groups: [String: [Double]] = [:]
      for (name, score) in zip(table.column("department"), table.scores(scale)) {
        if let score, !name.isEmpty { groups[name, default: []].append(score) }
      }
      let all = groups.values.flatMap { $0 }
      let between = groups.values.reduce(0) { $0 + Double($1.count) * (mean($1) - mean(all)) * (mean($1) - mean(all)) }
      let within = groups.values.reduce(0) { sum, scores in
        sum + scores.reduce(0) { $0 + ($1 - mean(scores)) * ($1 - mean(scores)) }
      }
      let ratio = (between / Double(groups.count - 1)) / (within / Double(all.count - groups.count))
      #expect(groups.count == 15 && ratio > 2.6, "\(scale): F \(ratio)")
      // Not so much that a department's people would be all alike.
      #expect(between / (between + within) < 0.25, "\(scale)")
    }
  }

  @Test func departmentsLieInOneDivisionAndDifferInSize() {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: 8), rowCount: 5000)
    var divisions: [String: Set<String>] = [:]
    var sizes: [String: Int] = [:]
    for (division, department) in zip(table.column("division"), table.column("department")) where !department.isEmpty {
      #expect(!division.isEmpty)
      divisions[department, default: []].insert(division)
      sizes[department, default: 0] += 1
    }
    #expect(divisions.values.allSatisfy { $0.count == 1 })
    #expect(Set(table.column("division")) == ["Division A", "Division B", "Division C", "Division D", ""])
    #expect((sizes.values.max() ?? 0) > 10 * (sizes.values.min() ?? 0))
  }

  @Test func unwantedBehaviourIsRareAndNotAbsent() {
    let table = SimulatedTable(Simulator(questionnaire: survey, seed: 9), rowCount: 5000)
    let bullied = table.codes("bullied", in: 0...4).compactMap { $0 }
    let threatened = table.codes("threatened", in: 1...2).compactMap { $0 }
    #expect((0.01...0.15).contains(mean(bullied.map { $0 >= 1 ? 1 : 0 })))
    #expect((0.01...0.15).contains(mean(threatened.map { $0 == 1 ? 1 : 0 })))
    #expect(correlation(table.codes("bullied", in: 0...4), table.codes("threatened", in: 1...2)) < 0)
  }

  // MARK: What is missing

  @Test(arguments: [0, 20, 100, 300, 1000])
  func theMissingRateIsAsAsked(perMille: Int) {
    let table = SimulatedTable(
      Simulator(questionnaire: survey, seed: 21, options: SimulationOptions(missingPerMille: perMille)),
      rowCount: 4000)
    let itemCells = table.rows.flatMap { $0.suffix(survey.items.count) }
    let missing = Double(itemCells.count { $0.isEmpty || $0 == "9" }) / Double(itemCells.count)
    // Tails are one draw per person: standard error about √(m/3) / √4000, four of them.
    let asked = Double(perMille) / 1000
    #expect(abs(missing - asked) <= 4 * (asked / 3).squareRoot() / 4000.0.squareRoot(), "\(missing)")
  }

  @Test func missingAnswersAreSkippedItemsMissingCodesAndTails() {
    let table = SimulatedTable(
      Simulator(questionnaire: survey, seed: 22, options: SimulationOptions(missingPerMille: 100)), rowCount: 3000)
    let answers = table.rows.map { $0.suffix(survey.items.count) }
    let stopped = answers.count { $0.suffix(8).allSatisfy(\.isEmpty) }
    #expect((150...450).contains(stopped))
    #expect(answers.contains { $0.contains("9") })
    #expect(answers.contains { $0.last?.isEmpty == false && $0.contains("") })
    #expect(table.column("threatened").contains("8"))
  }

  @Test func theMissingRateChangesNoAnswer() {
    let complete = SimulatedTable(
      Simulator(questionnaire: survey, seed: 23, options: SimulationOptions(missingPerMille: 0)), rowCount: 300)
    let holed = SimulatedTable(
      Simulator(questionnaire: survey, seed: 23, options: SimulationOptions(missingPerMille: 200)), rowCount: 300)
    for item in survey.items.map(\.id) {
      for (with, without) in zip(holed.column(item), complete.column(item)) where !["", "9"].contains(with) {
        #expect(with == without)
      }
    }
  }

  @Test func someGroupsAreNotStatedAndThenNeitherIsWhatLiesBelow() {
    let table = SimulatedTable(
      Simulator(questionnaire: survey, seed: 24, options: SimulationOptions(notStatedPerMille: 100)), rowCount: 3000)
    let pairs = zip(table.column("division"), table.column("department"))
    #expect(pairs.allSatisfy { division, department in !division.isEmpty || department.isEmpty })
    #expect((230...370).contains(table.column("division").count { $0.isEmpty }))
    #expect((480...660).contains(table.column("department").count { $0.isEmpty }))
  }

  @Test func straightLinersAnswerAllAlikeAndFast() {
    let table = SimulatedTable(
      Simulator(
        questionnaire: survey, seed: 25,
        options: SimulationOptions(missingPerMille: 0, straightLinerPerMille: 100)), rowCount: 2000)
    let scaleItems = survey.items.count - 2
    var straight = 0
    for (row, seconds) in zip(table.rows, table.column("seconds").compactMap { Int($0) }) {
      guard Set(row.suffix(survey.items.count).prefix(scaleItems)).count == 1 else { continue }
      straight += 1
      #expect(seconds < 2 * survey.items.count)
    }
    #expect((140...260).contains(straight))
  }
}
