import Foundation
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsDisclosure

/// `RAPS_SPEED=N` asks for tallies of up to N respondents.
private let mostRespondents = ProcessInfo.processInfo.environment["RAPS_SPEED"].flatMap { Int($0) } ?? 0

/// How long the mask takes; only meaningful in a release build, so only on request.
@Suite(.enabled(if: mostRespondents > 0), .serialized)
struct DisclosureSpeedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sizes: [Int]
    let respondents: Int
    let isNested: Bool
    let seconds: Double
    var testDescription: String { "\(sizes) groups, \(respondents) respondents" }
  }

  @Test(arguments: [
    Case(sizes: [14], respondents: 1_200, isNested: false, seconds: 0.005),
    Case(sizes: [3, 14, 5, 3], respondents: 1_200, isNested: true, seconds: 0.02),
    Case(sizes: [500], respondents: 20_000, isNested: false, seconds: 0.1),
    Case(sizes: [20, 500], respondents: 20_000, isNested: true, seconds: 0.1),
    Case(sizes: [500, 6, 3], respondents: 20_000, isNested: false, seconds: 1),
    Case(sizes: [2_000, 20_000], respondents: 400_000, isNested: true, seconds: 5),
    Case(sizes: [20_000, 6, 3], respondents: 400_000, isNested: false, seconds: 20),
  ])
  func aLargeTallyIsDisclosedInTime(of size: Case) {
    guard size.respondents <= mostRespondents else { return }
    let (plan, tally) = LargeTally.make(sizes: size.sizes, respondents: size.respondents, isNested: size.isNested)
    // Processor time of this process: other work on the machine does not count.
    var best = Double.infinity
    for _ in 0..<3 {
      let start = clock()
      _ = disclose(tally, plan: plan, protection: Protection())
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    let released = disclose(tally, plan: plan, protection: Protection())
    let shown = released.partitions.map { $0.groups.count { $0.figures != nil } }
    print("SPEED", size.testDescription, best, "shown", shown)
    #expect(best < size.seconds)
  }
}

/// 25 scales of 4 items and 10 exposures, answered at random.
enum LargeTally {
  static func make(sizes: [Int], respondents: Int, isNested: Bool) -> (ScoringPlan, Tally) {
    let text = LocalizedText([.init(Language("en"), "text")])
    let answers = AnswerSet(id: "a", options: (1...5).map { AnswerSet.Option(code: $0) })
    let questionnaire = Questionnaire(
      id: "large", version: "1", languages: [Language("en")], title: text, answerSets: [answers],
      items: (0..<110).map { .init(id: "i\($0)", answerSet: 0) },
      scales: (0..<25).map { scale in
        Scale(
          id: "s\(scale)", title: text, kind: .hindrance,
          items: (0..<4).map { ScaleItem(item: scale * 4 + $0, isReverseKeyed: false) }, requiredItemCount: 2,
          risk: .high, cutOffs: CutOffs(amber: nil, red: Bound(.from, ExactDecimal(67)), status: .provisional))
      },
      exposures: (0..<10).map { Exposure(id: "e\($0)", title: text, items: [100 + $0], positiveCodes: 2...5) },
      variables: sizes.indices.map {
        Variable(id: "v\($0)", title: text, parent: isNested && $0 == 1 ? 0 : nil)
      })
    let plan = ScoringPlan(questionnaire: questionnaire)
    var random = SeededGenerator(seed: 1)
    let nobody = GroupTally(nobodyIn: plan)
    var organisation = nobody
    var groups = sizes.map { Array(repeating: nobody, count: $0) }
    var atoms: [[Int]: MembershipTable.Atom] = [:]
    for _ in 0..<respondents {
      var places = sizes.map { size in
        min(Int.random(in: 0..<size, using: &random), Int.random(in: 0..<size * 2, using: &random))
      }
      if isNested { places[0] = places[1] * sizes[0] / sizes[1] }
      var states: [Int] = []
      var invalid: [MeasureReference: Int] = [:]
      let level = Int.random(in: 0...4, using: &random)
      for scale in 0..<25 {
        let isMissing = Int.random(in: 0..<50, using: &random) == 0
        if isMissing { invalid[.scale(scale)] = 1 }
        let sum = (0..<4).reduce(0) { sum, _ in sum + (level + Int.random(in: 0...4, using: &random)) / 2 }
        states.append(isMissing ? 0 : plan.scales[scale].space.index(answered: 4, sum: sum))
      }
      let exposed = (0..<10).map { _ in Int.random(in: 0..<20, using: &random) == 0 }
      func add(_ tally: inout GroupTally) {
        tally.respondentCount += 1
        for (scale, state) in states.enumerated() { tally.scales[scale].counts[state] += 1 }
        for (index, isExposed) in exposed.enumerated() {
          if isExposed { tally.exposures[index].positiveCount += 1 } else { tally.exposures[index].negativeCount += 1 }
        }
      }
      add(&organisation)
      for (variable, place) in places.enumerated() { add(&groups[variable][place]) }
      var atom = atoms[places] ?? MembershipTable.Atom(groups: places, respondentCount: 0)
      atom.respondentCount += 1
      atom.invalidCounts.merge(invalid) { $0 + $1 }
      atoms[places] = atom
    }
    var rows = RowCounts()
    rows.used = respondents
    let partitions = sizes.indices.map { variable in
      let isInner = isNested && variable == 1
      return Partition(
        variable: variable, parent: isInner ? 0 : nil,
        groups: groups[variable].enumerated().map { index, tally in
          TalliedGroup(
            label: .text("g\(index)"), parentGroup: isInner ? index * sizes[0] / sizes[1] : nil, tally: tally,
            reliability: nil)
        })
    }
    let tally = Tally(
      rows: rows, quality: QualityTally(), organisation: organisation,
      reliability: plan.scales.map { PairSums(itemCount: $0.space.itemCount) }, partitions: partitions,
      memberships: MembershipTable(
        atoms: atoms.values.sorted { $0.groups.lexicographicallyPrecedes($1.groups) }))
    return (plan, tally)
  }
}
