import RapsQuestionnaire
import RapsResponses

/// Which rows are respondents: those with a valid answer to a scale or exposure (METHOD S1).
struct RespondentRows: Sendable {
  private let scoredItems: [Int]

  init(plan: ScoringPlan) {
    let questionnaire = plan.questionnaire
    let scored = Set(questionnaire.scales.flatMap { $0.items.map(\.item) } + questionnaire.exposures.flatMap(\.items))
    scoredItems = questionnaire.items.indices.filter { scored.contains($0) && plan.presentItems[$0] }
  }

  /// Per row of a block.
  func marks(of block: borrowing ResponseBlock) -> [Bool] {
    var isAnswered = Array(repeating: false, count: block.rowCount)
    for item in scoredItems {
      StateKernel.markAnswers(codes: block.codes.span.extracting(block.cells(ofItem: item)), into: &isAnswered)
      // Mostly after the first items.
      if !isAnswered.contains(false) { break }
    }
    return isAnswered
  }

  /// The rows of a block as ranges without a gap; mostly one, of all of them.
  func ranges(of block: borrowing ResponseBlock) -> [Range<Int>] {
    let marks = marks(of: block)
    guard marks.contains(false) else { return marks.isEmpty ? [] : [0..<marks.count] }
    var ranges: [Range<Int>] = []
    for row in marks.indices where marks[row] {
      if let last = ranges.last, last.upperBound == row {
        ranges[ranges.count - 1] = last.lowerBound..<row + 1
      } else {
        ranges.append(row..<row + 1)
      }
    }
    return ranges
  }
}
