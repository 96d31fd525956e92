import RapsQuestionnaire
import RapsResponses

/// Tells which rows of a block are left out for what stands in them alone, with the rules by which signs are counted
/// (`QualityAccumulator`).
struct RowScreening: Sendable {
  let exclusions: Set<Exclusion>
  private let respondents: RespondentRows
  private let sets: [QualityItemSet]
  private let presentItems: [Int]
  private var answers = AnswerSetColumns(capacity: ResponseBlock.capacity)

  init(plan: ScoringPlan, _ exclusions: Set<Exclusion>) {
    self.exclusions = exclusions
    respondents = RespondentRows(plan: plan)
    sets = QualityItemSet.all(of: plan)
    presentItems = plan.questionnaire.items.indices.filter { plan.presentItems[$0] }
  }

  /// What becomes of a row.
  enum Verdict: Hashable {
    case kept
    /// No respondent: it is counted, and that is all (METHOD S1).
    case withoutAnswers
    case excluded(Exclusion)
  }

  /// Per row of a block.
  mutating func verdicts(of block: borrowing ResponseBlock) -> [Verdict] {
    var verdicts = respondents.marks(of: block).map { $0 ? Verdict.kept : .withoutAnswers }
    if exclusions.contains(.careless) { markCareless(block, in: &verdicts) }
    if exclusions.contains(.speeders) {
      for row in verdicts.indices where verdicts[row] == .kept && block.isTooFast(row: row, presentItems: presentItems)
      {
        verdicts[row] = .excluded(.speeders)
      }
    }
    return verdicts
  }

  private mutating func markCareless(_ block: borrowing ResponseBlock, in verdicts: inout [Verdict]) {
    for set in sets where set.items.count >= QualityTally.shortestRun {
      let starts = set.items.map { block.cells(ofItem: $0).lowerBound }
      set.collect(block.codes, starts: starts, rowCount: block.rowCount, into: &answers)
      for row in verdicts.indices where verdicts[row] == .kept {
        let isLong = answers.counts[row] >= UInt32(QualityTally.shortestRun)
        if isLong, answers.isUniform[row] == 1 { verdicts[row] = .excluded(.careless) }
      }
    }
  }
}
