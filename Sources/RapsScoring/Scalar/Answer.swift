import RapsQuestionnaire

/// What one respondent answered to one item.
package enum Answer: Sendable, Hashable {
  case missing
  case notApplicable
  /// A valid code.
  case code(Int)
}

extension Answer {
  /// What a code means in an answer set; nil if it is not declared there.
  init?(code: Int, in answers: AnswerSet) {
    if answers.options.contains(where: { $0.code == code }) {
      self = .code(code)
    } else if answers.missing.contains(where: { $0.code == code }) {
      self = .missing
    } else if answers.notApplicable.contains(where: { $0.code == code }) {
      self = .notApplicable
    } else {
      return nil
    }
  }
}
