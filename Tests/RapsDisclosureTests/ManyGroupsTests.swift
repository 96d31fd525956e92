import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing

@testable import RapsDisclosure

/// Thousands of teams: work that grows with the square of their number would not end in a test's time.
@Suite struct ManyGroupsTests {
  static let teamCount = 4_000
  static let plan: ScoringPlan = {
    let text = LocalizedText([.init(Language("en"), "text")])
    let answers = AnswerSet(id: "a", options: (1...5).map { AnswerSet.Option(code: $0) })
    return ScoringPlan(
      questionnaire: Questionnaire(
        id: "teams", version: "1", languages: [Language("en")], title: text, answerSets: [answers],
        items: (0..<3).map { .init(id: "i\($0)", answerSet: 0) },
        scales: [
          Scale(
            id: "s", title: text, kind: .hindrance,
            items: (0..<2).map { ScaleItem(item: $0, isReverseKeyed: false) }, requiredItemCount: 2, risk: .high,
            cutOffs: CutOffs(amber: nil, red: Bound(.from, ExactDecimal(60)), status: .provisional))
        ],
        exposures: [Exposure(id: "e", title: text, items: [2], positiveCodes: 2...5)],
        variables: [Variable(id: "team", title: text), Variable(id: "gender", title: text)]))
  }()

  /// Teams of 8 to 16 people, half of them women; every 16th person has seen something.
  static func tally() -> Tally {
    var organisation = GroupTally(nobodyIn: plan)
    var teams = Array(repeating: organisation, count: teamCount)
    var genders = [organisation, organisation]
    var atoms: [MembershipTable.Atom] = []
    for team in 0..<teamCount {
      let size = 8 + team % 9
      for gender in 0..<2 {
        atoms.append(.init(groups: [team, gender], respondentCount: (size + 1 - gender) / 2))
      }
      for member in 0..<size {
        let state = plan.scales[0].space.index(answered: 2, sum: (member + team) % 9)
        let isExposed = (member + team).isMultiple(of: 16)
        func add(_ tally: inout GroupTally) {
          tally.respondentCount += 1
          tally.scales[0].counts[state] += 1
          if isExposed { tally.exposures[0].positiveCount += 1 } else { tally.exposures[0].negativeCount += 1 }
        }
        add(&organisation)
        add(&teams[team])
        add(&genders[member % 2])
      }
    }
    var rows = RowCounts()
    rows.used = organisation.respondentCount
    let partitions = [teams, genders].enumerated().map { variable, groups in
      Partition(
        variable: variable, parent: nil,
        groups: groups.enumerated().map {
          TalliedGroup(label: .text("g\($0)"), parentGroup: nil, tally: $1, reliability: nil)
        })
    }
    return Tally(
      rows: rows, quality: QualityTally(), organisation: organisation, reliability: [PairSums(itemCount: 2)],
      partitions: partitions, memberships: MembershipTable(atoms: atoms))
  }

  @Test func thousandsOfTeamsAreDecidedOn() {
    let released = disclose(Self.tally(), plan: Self.plan, protection: Protection())
    let teams = released.partitions[0].groups
    let shown = teams.indices.filter { teams[$0].figures != nil }
    #expect(shown.allSatisfy { $0 % 9 >= 2 }, "a team of fewer than ten is shown")
    #expect(shown.count > Self.teamCount / 2)
    #expect(released.partitions[1].groups.allSatisfy { $0.figures != nil })
    let exact = shown.filter {
      if case .exact = teams[$0].figures?.exposures[0]?.positive { true } else { false }
    }
    #expect(exact.isEmpty, "one or two are told of")
  }
}
