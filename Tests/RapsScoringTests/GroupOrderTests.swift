import RapsQuestionnaire
import RapsResponses
import Testing

@testable import RapsScoring

@Suite struct GroupOrderTests {
  private func tally(_ labels: [[GroupLabel]], _ variables: [Variable], partitions: [Int]) -> Tally {
    let questionnaire = Small.questionnaire(
      sets: [Small.answers(1...5)], scales: [Small.scale([0])], variables: variables)
    let rows = labels.map { TestRespondent(answers: [.code(3)], labels: $0) }
    return RapsScoringTests.tally(of: rows, plan: ScoringPlan(questionnaire: questionnaire), variables: partitions)
  }

  private let list = Variable(
    id: "list", title: LocalizedText(),
    domain: .list(["b", "a", "c"].map { Variable.Value(id: $0, label: LocalizedText()) }))

  @Test func textsGoByNameAndNotStatedLast() {
    let names = ["beta", "Zorg", "alpha", "\u{E9}", "a"]
    let tally = tally(
      [[.notStated]] + names.map { [.text($0)] }, [Variable(id: "v", title: LocalizedText())], partitions: [0])
    #expect(
      tally.partitions[0].groups.map(\.label) == ["Zorg", "a", "alpha", "beta", "\u{E9}"].map { .text($0) }
        + [.notStated])
  }

  @Test func bothUnicodeFormsAreOneGroup() {
    let tally = tally(
      [[.text("\u{E9}t\u{E9}")], [.text("e\u{301}te\u{301}")]], [Variable(id: "v", title: LocalizedText())],
      partitions: [0])
    #expect(tally.partitions[0].groups.map(\.tally.respondentCount) == [2])
  }

  @Test func declaredValuesAreAllListedAsDeclared() {
    let tally = tally([[.declared(2)], [.declared(0)], [.notStated]], [list], partitions: [0])
    #expect(tally.partitions[0].groups.map(\.label) == [.declared(0), .declared(1), .declared(2), .notStated])
    #expect(tally.partitions[0].groups.map(\.tally.respondentCount) == [1, 0, 1, 1])
  }

  @Test func oneLabelUnderTwoParentsIsTwoGroups() {
    let nested = Variable(id: "department", title: LocalizedText(), parent: 0)
    let tally = tally(
      [
        [.declared(2), .text("HR")], [.declared(0), .text("IT")], [.declared(0), .text("HR")],
        [.notStated, .text("HR")], [.declared(0), .notStated],
      ], [list, nested], partitions: [0, 1])
    let groups = tally.partitions[1].groups
    #expect(groups.map(\.label) == [.text("HR"), .text("IT"), .notStated, .text("HR"), .text("HR")])
    #expect(groups.map(\.parentGroup) == [0, 0, 0, 2, 3])
    #expect(tally.partitions[1].parent == 0)
    #expect(tally.memberships.atoms.map(\.groups) == [[0, 0], [0, 1], [0, 2], [2, 3], [3, 4]])
  }

  @Test func anAbsentParentLeavesTheGrandparent() {
    let middle = Variable(id: "middle", title: LocalizedText(), parent: 0)
    let leaf = Variable(id: "leaf", title: LocalizedText(), parent: 1)
    let tally = tally(
      [[.declared(1), .notStated, .text("x")], [.declared(0), .notStated, .text("x")]], [list, middle, leaf],
      partitions: [0, 2])
    #expect(tally.partitions.map(\.parent) == [nil, 0])
    #expect(tally.partitions[1].groups.map(\.parentGroup) == [0, 1])
  }
}
