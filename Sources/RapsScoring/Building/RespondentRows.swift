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
    marked(block)?.map { $0 == 1 } ?? Array(repeating: true, count: block.rowCount)
  }

  /// 1 for each row that is a respondent, else 0; nil if all rows are.
  private func marked(_ block: borrowing ResponseBlock) -> [UInt8]? {
    var marks = Array(repeating: UInt8(0), count: block.rowCount)
    for item in scoredItems {
      // Mostly after the first items.
      if StateKernel.markAnswers(codes: block.codes.span.extracting(block.cells(ofItem: item)), into: &marks) {
        return nil
      }
    }
    return marks
  }

  /// The rows of a block as ranges without a gap; mostly one, of all of them.
  func ranges(of block: borrowing ResponseBlock) -> [Range<Int>] {
    guard let marks = marked(block) else { return block.rowCount == 0 ? [] : [0..<block.rowCount] }
    var ranges: [Range<Int>] = []
    for row in marks.indices where marks[row] == 1 {
      if let last = ranges.last, last.upperBound == row {
        ranges[ranges.count - 1] = last.lowerBound..<row + 1
      } else {
        ranges.append(row..<row + 1)
      }
    }
    return ranges
  }
}
