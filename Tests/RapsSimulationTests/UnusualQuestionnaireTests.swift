import RapsQuestionnaire
import RapsSimulation
import Testing

/// Shapes that the language allows and few authors write.
@Suite struct UnusualQuestionnaireTests {
  private func questionnaire(
    answerSets: [AnswerSet] = [answers("yes-no", 0...1)], items: [Questionnaire.Item] = [],
    scales: [Scale] = [], exposures: [Exposure] = [], variables: [Variable] = []
  ) -> Questionnaire {
    Questionnaire(
      id: "unusual", version: "1", languages: [Language("en")], title: text("Unusual"), answerSets: answerSets,
      items: items, scales: scales, exposures: exposures, variables: variables)
  }

  private func scale(_ id: String, _ kind: ScaleKind, items: [Int], isComposite: Bool = false) -> Scale {
    Scale(
      id: id, title: text(id), kind: kind, items: items.map { ScaleItem(item: $0, isReverseKeyed: false) },
      isComposite: isComposite, requiredItemCount: 1, risk: .high)
  }

  @Test func outcomesWithoutCausesAreSimulated() {
    let simulator = Simulator(
      questionnaire: questionnaire(
        items: [Questionnaire.Item(id: "a", answerSet: 0), Questionnaire.Item(id: "b", answerSet: 0)],
        scales: [scale("one", .outcome, items: [0, 1]), scale("wide", .outcome, items: [0, 1], isComposite: true)]),
      seed: 1)
    let table = SimulatedTable(simulator, rowCount: 500)
    #expect(simulator.plantedDrivers.isEmpty)
    #expect(Set(table.column("a")) == ["0", "1", ""])
    #expect(correlation(table.codes("a", in: 0...1), table.codes("b", in: 0...1)) > 0.1)
  }

  @Test func oneDriverIsPlantedOnce() {
    let simulator = Simulator(
      questionnaire: questionnaire(
        items: [Questionnaire.Item(id: "a", answerSet: 0), Questionnaire.Item(id: "b", answerSet: 0)],
        scales: [scale("cause", .hindrance, items: [0]), scale("effect", .outcome, items: [1])]),
      seed: 1)
    #expect(simulator.plantedDrivers.map { [$0.outcome, $0.driver, $0.weight] } == [[1, 0, 410]])
  }

  @Test func codesWithGapsAndBelowZeroAreKept() {
    let gaps = AnswerSet(id: "gaps", options: [-10, 0, 50, 100].map { AnswerSet.Option(code: $0) })
    let table = SimulatedTable(
      Simulator(
        questionnaire: questionnaire(
          answerSets: [gaps], items: [Questionnaire.Item(id: "a", answerSet: 0)],
          scales: [scale("one", .hindrance, items: [0])]), seed: 2), rowCount: 500)
    #expect(Set(table.column("a")) == ["-10", "0", "50", "100", ""])
  }

  @Test(arguments: [1...1, 3...3, 5...5, 1...5, 2...4])
  func anExposureMayBePositiveAtAnyCodes(positive: ClosedRange<Int>) {
    let table = SimulatedTable(
      Simulator(
        questionnaire: questionnaire(
          answerSets: [answers("five", 1...5)], items: [Questionnaire.Item(id: "e", answerSet: 0)],
          exposures: [Exposure(id: "x", title: text("x"), items: [0], positiveCodes: positive)]),
        seed: 3, options: SimulationOptions(missingPerMille: 0)), rowCount: 2000)
    let codes = table.column("e").compactMap { Int($0) }
    #expect(codes.count == 2000 && codes.allSatisfy { (1...5).contains($0) })
    let share = Double(codes.count { positive.contains($0) }) / 2000
    #expect(positive == 1...5 ? share == 1 : (0.01...0.15).contains(share), "\(share)")
  }

  /// A list below a text, a text below a list, bands below both, and three levels of text.
  @Test func variablesOfEveryKindMayLieUnderEachOther() {
    let values = ["a", "b", "c"].map { Variable.Value(id: $0, label: text($0)) }
    let table = SimulatedTable(
      Simulator(
        questionnaire: questionnaire(variables: [
          Variable(id: "area", title: text("Area")),
          Variable(id: "site", title: text("Site"), parent: 0),
          Variable(id: "team", title: text("Team"), parent: 1),
          Variable(id: "kind", title: text("Kind"), parent: 0, domain: .list(values)),
          Variable(id: "crew", title: text("Crew"), parent: 3),
          Variable(
            id: "years", title: text("Years"), parent: 4,
            domain: .bands([
              Variable.Band(id: "few", label: text("few"), lower: nil, upper: Bound(.to, ExactDecimal(3)))
            ])),
        ]), seed: 4, options: SimulationOptions(notStatedPerMille: 0)), rowCount: 3000)
    for (child, parent) in [("site", "area"), ("team", "site"), ("crew", "kind")] {
      var parents: [String: Set<String>] = [:]
      for (name, container) in zip(table.column(child), table.column(parent)) where !name.isEmpty {
        parents[name, default: []].insert(container)
      }
      #expect(parents.count > 2 && parents.values.allSatisfy { $0.count == 1 }, "\(child)")
    }
    // Three values dealt out over four areas leave one of them without.
    #expect(Set(table.column("kind")) == ["a", "b", "c", ""])
    #expect(Set(table.column("years")).isSubset(of: ["0", "1", "2", "3", ""]))
  }

  @Test func onlyVariablesGiveRowsWithoutItems() {
    let table = SimulatedTable(
      Simulator(
        questionnaire: questionnaire(variables: [
          Variable(id: "site", title: text("Site")), Variable(id: "seconds", title: text("Seconds"), role: .duration),
        ]), seed: 5), rowCount: 20)
    #expect(table.header == ["site", "seconds"] && table.rows.allSatisfy { $0.count == 2 })
  }
}
