import RapsQuestionnaire

/// An `expect` row of a questionnaire that does not come out.
package struct ExpectationFailure: Sendable, Hashable {
  /// The id of the scale, composite or exposure.
  package let ownerID: String
  package let expectation: Expectation
  /// What came out instead: a number, `missing`, `positive`, `negative`, or what is wrong with an answer.
  package let actual: String
}

/// Runs all `expect` rows of a questionnaire, in its order: scales, composites, exposures.
///
/// A score agrees with the expected number if it equals it after rounding to as many digits as that one shows.
package func failingExpectations(of questionnaire: Questionnaire) -> [ExpectationFailure] {
  let scorer = ScalarScorer(plan: ScoringPlan(questionnaire: questionnaire))
  var failures: [ExpectationFailure] = []
  func check(_ id: String, _ expectations: [Expectation], _ outcome: (Expectation) -> ExpectedOutcome) {
    for expectation in expectations {
      let actual = outcome(expectation)
      if !actual.agrees(with: expectation.outcome) {
        failures.append(
          ExpectationFailure(ownerID: id, expectation: expectation, actual: actual.text(beside: expectation.outcome)))
      }
    }
  }
  for (index, scale) in questionnaire.scales.enumerated() {
    let items = scale.items.map(\.item)
    check(scale.id, scale.expectations) { expectation in
      guard !scorer.plan.unscorableScales.contains(index) else {
        return .problem("the answer ranges of its items have no common unit of a workable size")
      }
      return answers(expectation, items, questionnaire) { .score(scorer.score(scale: index, answers: $0)?.score) }
    }
  }
  for composite in questionnaire.composites {
    check(composite.id, composite.expectations) { expectation in
      guard expectation.answers.count == composite.scales.count else {
        return .problem(wrongCount(expectation, composite.scales.count, "scales"))
      }
      let scores = expectation.answers.map { $0.map { ExactFraction($0) } }
      return .score(ScalarScorer.score(scores, required: composite.requiredScaleCount)?.score)
    }
  }
  for exposure in questionnaire.exposures {
    check(exposure.id, exposure.expectations) { expectation in
      answers(expectation, exposure.items, questionnaire) {
        .exposure(ScalarScorer.isPositive(exposure, answers: $0))
      }
    }
  }
  return failures
}

/// What an `expect` row's answers gave.
private enum ExpectedOutcome {
  case score(ExactFraction?)
  case exposure(Bool?)
  case problem(String)

  func agrees(with outcome: Expectation.Outcome) -> Bool {
    switch (self, outcome) {
    case (.score(let score?), .score(let expected)): score.agrees(with: expected)
    case (.score(nil), .missing), (.exposure(nil), .missing): true
    case (.exposure(true), .positive), (.exposure(false), .negative): true
    default: false
    }
  }

  func text(beside outcome: Expectation.Outcome) -> String {
    switch self {
    case .score(let score?):
      if case .score(let expected) = outcome {
        score.text(digits: max(4, min(12, expected.fractionDigits + 2)))
      } else {
        score.text(digits: 4)
      }
    case .score(nil), .exposure(nil): "missing"
    case .exposure(let isPositive?): isPositive ? "positive" : "negative"
    case .problem(let text): text
    }
  }
}

private func wrongCount(_ expectation: Expectation, _ count: Int, _ what: String) -> String {
  "\(expectation.answers.count) answers for \(count) \(what)"
}

/// Reads a row's answers as codes of the items and hands them on.
private func answers(
  _ expectation: Expectation, _ items: [Int], _ questionnaire: Questionnaire, _ outcome: ([Answer]) -> ExpectedOutcome
) -> ExpectedOutcome {
  guard expectation.answers.count == items.count else {
    return .problem(wrongCount(expectation, items.count, "items"))
  }
  var answers: [Answer] = []
  for (item, written) in zip(items, expectation.answers) {
    guard let written else {
      answers.append(.missing)
      continue
    }
    let (code, rest) = written.significand.quotientAndRemainder(dividingBy: written.denominator)
    guard rest == 0, let answer = Answer(code: Int(code), in: questionnaire.answerSet(ofItem: item)) else {
      return .problem("\(written) is not an answer to \(questionnaire.items[item].id)")
    }
    answers.append(answer)
  }
  return outcome(answers)
}
