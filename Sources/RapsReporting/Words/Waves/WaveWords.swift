/// The words around changes between waves in one language.
struct WaveWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  /// Below the title.
  let subtitle: String
  /// The number of a wave.
  let wave: Sentence1
  /// Two waves.
  let fromTo: Sentence2
  /// METHOD C6, to the letter.
  let independent: String
  let onlyShownInBoth: String

  // MARK: Who answered

  let mix: String
  /// A group and its part of the answers, before and after.
  let share: Sentence3

  // MARK: Changes

  let before: String
  let after: String
  let change: String
  let interval: String
  let readTable: String
  let noRelevantChange: String
  let noRelevantChangeIn: Sentence1
  /// A scale, its means before and after, the change, Δ with interval, and the judgement.
  let changeSentence: @Sendable (_ scale: String, _ means: String, _ delta: String, _ judgement: String) -> String
  let nothingComparable: String
  /// A list of scales with their changes.
  let atEarlierMix: Sentence1
}
