import RapsQuestionnaire
import RapsResponses

@testable import RapsScoring

/// One row of a data set, before it becomes cells of a block.
struct TestRespondent: Sendable {
  /// One per item of the questionnaire.
  var answers: [Answer]
  /// One per variable of the questionnaire.
  var labels: [GroupLabel]
  var key: UInt64 = 0
  var durationMilliseconds: Int64 = -1
}

/// Cuts rows into blocks of the given sizes (repeated as needed).
func blocks(
  of respondents: [TestRespondent], questionnaire: Questionnaire, sizes: [Int] = [ResponseBlock.capacity],
  dictionaries: inout [GroupDictionary]
) -> [ResponseBlock] {
  var blocks: [ResponseBlock] = []
  var start = 0
  while start < respondents.count {
    let end = min(respondents.count, start + sizes[blocks.count % sizes.count])
    var block = ResponseBlock(itemCount: questionnaire.items.count, variableCount: questionnaire.variables.count)
    // Rows beyond rowCount are junk, and the builder must not look at them.
    block.codes = block.codes.indices.map { UInt8(truncatingIfNeeded: $0 &* 31) }
    block.rowCount = end - start
    for (row, respondent) in respondents[start..<end].enumerated() {
      for (item, answer) in respondent.answers.enumerated() {
        block.codes[item * ResponseBlock.capacity + row] = cell(answer, questionnaire.answerSet(ofItem: item))
      }
      for (variable, label) in respondent.labels.enumerated() {
        block.groups[variable * ResponseBlock.capacity + row] = dictionaries[variable].index(of: label)
      }
      block.respondentKeys[row] = respondent.key
      block.durationMilliseconds[row] = respondent.durationMilliseconds
    }
    blocks.append(block)
    start = end
  }
  return blocks
}

private func cell(_ answer: Answer, _ set: AnswerSet) -> UInt8 {
  switch answer {
  case .missing: ResponseBlock.missing
  case .notApplicable: ResponseBlock.notApplicable
  case .code(let code): UInt8(1 + code - set.minimumCode)
  }
}

/// The tally of rows in the order given.
func tally(
  of respondents: [TestRespondent], plan: ScoringPlan, variables: [Int] = [], sizes: [Int] = [ResponseBlock.capacity]
) -> Tally {
  var dictionaries = plan.questionnaire.variables.map { _ in GroupDictionary() }
  var builder = TallyBuilder(plan: plan, partitionVariables: variables)
  let blocks = blocks(
    of: respondents, questionnaire: plan.questionnaire, sizes: sizes, dictionaries: &dictionaries)
  for block in blocks { builder.add(block) }
  return builder.finish(dictionaries: dictionaries)
}
