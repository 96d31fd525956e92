import RapsQuestionnaire

/// The words of `--explain`.
struct ExplanationWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  let title: Sentence1
  let items: String
  let reversed: String
  let wordingWithheld: String
  /// lowest and highest code of an item
  let answerRange: Sentence2
  /// reversed item: minimum + maximum − code
  let reverseRule: String
  let score: String
  let formulaPercent: String
  let formulaMean: String
  let formulaSum: Sentence1
  let unlikeRanges: String
  /// required, items
  let missingRule: Sentence2
  let missingAssumption: String
  let compositeRule: Sentence2
  let cutOffs: String
  let noCutOffs: String
  /// amber or red, cut in words
  let cutOff: @Sendable (Bool, String) -> String
  let attainable: Sentence2
  let status: @Sendable (EvidenceStatus) -> String
  let figures: String
  let validCount: Sentence2
  let meanRule: Sentence1
  let intervalRule: Sentence2
  let intervalRuleFinite: Sentence2
  let everyoneRule: String
  let deviation: Sentence1
  let quartiles: Sentence3
  let binned: String
  let share: Sentence3
  let shareBounded: Sentence2
  let distribution: String
  let answeredItems: Sentence2
  let onlyReleased: String
  let reliabilityAlpha: Sentence2
  let reliabilityTwoItems: Sentence2
  /// item, item–rest correlation
  let itemRest: Sentence2
  /// item, item–rest correlation, alpha without it
  let itemRestAndDropped: Sentence3
  let rounding: Sentence1
  let roundingNone: String
  let notShown: String
  let notMeasured: String
}
