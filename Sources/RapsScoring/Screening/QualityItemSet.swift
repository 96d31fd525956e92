import RapsQuestionnaire
import RapsResponses

/// The items of one answer set that the data have, in the questionnaire's order, without those of exposures: "never"
/// throughout is what most people honestly answer there, so it is no sign of anything.
struct QualityItemSet: Sendable {
  let items: [Int]
  private let isNarrow: Bool

  /// Those with an item.
  static func all(of plan: ScoringPlan) -> [QualityItemSet] {
    let questionnaire = plan.questionnaire
    let exposed = Set(questionnaire.exposures.flatMap(\.items))
    return questionnaire.answerSets.indices.compactMap { set in
      let items = questionnaire.items.indices.filter {
        plan.presentItems[$0] && questionnaire.items[$0].answerSet == set && !exposed.contains($0)
      }
      guard !items.isEmpty else { return nil }
      return QualityItemSet(
        items: items,
        isNarrow: QualityKernel.isNarrow(itemCount: items.count, width: questionnaire.answerSets[set].width))
    }
  }

  /// Writes what the rows answered.
  ///
  /// - Parameter starts: where the items' columns begin in `codes`; each has room for a multiple of 16 rows.
  func collect(_ codes: [UInt8], starts: [Int], rowCount: Int, into answers: inout AnswerSetColumns) {
    if isNarrow {
      QualityKernel.collect(codes, starts: starts, rowCount: rowCount, into: &answers)
    } else {
      QualityKernel.collectPlainly(codes, starts: starts, rowCount: rowCount, into: &answers)
    }
  }
}

extension ResponseBlock {
  /// Whether a row's duration is declared and below 2 seconds per answered item.
  borrowing func isTooFast(row: Int, presentItems: [Int]) -> Bool {
    let milliseconds = durationMilliseconds[row]
    guard milliseconds >= 0 else { return false }
    let answered = presentItems.count { StateKernel.isAnswer(codes[$0 * Self.capacity + row]) }
    return milliseconds < Int64(QualityTally.shortestMillisecondsPerItem * answered)
  }
}
