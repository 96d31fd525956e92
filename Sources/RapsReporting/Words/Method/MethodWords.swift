/// The words of the methods sheet, in one language; rules that other texts tell too have theirs there.
///
/// Numbers stand in a column of their own, taken from the constants that decide; no sentence repeats them.
struct MethodWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String

  let title: String
  let introduction: String

  // MARK: What was asked, and what it is compared with

  let questionnaire: String
  /// The number of digits that are given.
  let hashBeginning: Sentence1
  let neededColumn: String
  let rangeColumn: String
  let favourableColumn: String
  let statusColumn: String
  let codesColumn: String
  /// scale, source
  let sourceOf: Sentence2
  let reversedNone: String
  let norm: String

  // MARK: Rules and formulas

  let scores: String
  let figures: String
  let comparison: String
  let priorities: String
  let release: String
  let ruleColumn: String
  let sentenceColumn: String
  let numberColumn: String
  let formulaColumn: String
  let sourceColumn: String
  let formulas: String
  let symbols: String
  /// What a number counts: groups; draws and their seed; equal answers in a row; percent of those invited.
  let groups: Sentence1
  let drawsAndSeed: Sentence2
  let answersInARow: Sentence1
  let perItem: Sentence1
  let ofInvited: Sentence1
  let ofNorm: Sentence1
  /// generator, its source
  let draws: Sentence2
  let rule: @Sendable (MethodRule) -> String
  let formula: @Sendable (MethodFormula) -> String
  let symbol: @Sendable (MethodSymbol) -> String

  // MARK: What is hidden here

  let hidden: String
  let reasonsUntold: String
  /// variable, number of groups
  let allGroupsShown: Sentence2
  /// variable, shown, all
  let groupsShown: @Sendable (String, String, String) -> String
  let withheldUncounted: String
  let cellsHidden: Sentence1
  let organisationHidden: Sentence1
}
