/// The words of the page for everyone who works here: the plainest of all.
struct SummaryWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String

  let title: String
  let introduction: String

  let howManyTitle: String
  let tooFew: String
  /// people, invited
  let ofInvited: Sentence2
  let answered: Sentence1
  let onlyThose: String
  let thanks: String

  let saidTitle: String
  let strengths: String
  let noStrengths: String
  let risks: String
  let noRisks: String
  let nothingNamed: String
  /// percent
  let unfavourableShare: Sentence1
  let mostUnfavourable: String
  let onFavourableSide: String
  let onUnfavourableSide: String
  let reported: String

  /// smallest group that is shown
  let protection: Sentence1

  let nextTitle: String
  /// with whom
  let next: @Sendable (String) -> [String]
  let whenToHear: String
  let whomToAsk: String
  let helpTitle: String
}
