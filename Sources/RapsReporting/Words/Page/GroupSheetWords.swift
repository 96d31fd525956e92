import RapsAnalysis

/// The words of the sheets for groups, and of the page's choice among them, in one language.
struct GroupSheetWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String

  // MARK: Before the sheets

  let chapter: String
  let aboutSheets: String
  /// With the norm's mark or without.
  let readDrawing: @Sendable (Bool) -> String
  /// The list of sheets of one variable, in the contents.
  let sheetsOf: Sentence1

  // MARK: The table

  let thisGroup: String
  let norm: String
  let againstNorm: String
  let againstRest: String
  let pointsFromNorm: String
  /// Short, for the head names what it is compared with.
  let level: @Sendable (ComparisonLevel) -> String
  let relevant: String

  // MARK: Below it

  let notes: String
  let noVerdict: String
  let exposuresElsewhere: String

  // MARK: Choosing groups

  let filter: String
  /// Before two numbers, as in "3 / 12".
  let groupsShown: String
}
