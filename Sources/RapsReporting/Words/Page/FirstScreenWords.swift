/// The words of the page's first screen, and of its contents.
struct FirstScreenWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  /// How far those who answered speak for the others (METHOD D5).
  enum Reach: Sendable, Hashable, CaseIterable {
    case everyone, majority, minority, tooFew
    /// Nobody knows how many were invited, or more answered than were.
    case unknown
  }

  // MARK: Unwanted behaviour

  let reported: String
  let reportedRemark: String

  // MARK: Risks and strengths

  let tackleTitle: String
  /// Before what is told of risks and strengths where under half answered; empty otherwise.
  let onlyThose: @Sendable (Bool) -> String
  /// What those listed have in common.
  let risksAre: @Sendable (Findings.Basis) -> String
  let strengthsAre: @Sendable (Findings.Basis) -> String
  let noRisksNamed: String
  let noStrengthsNamed: String
  /// mean, mean of the norm
  let meanBesideNorm: Sentence2
  /// mean, interval
  let meanWithInterval: Sentence2
  let mean: Sentence1
  let howSure: Sentence1
  /// cut-off
  let mostInRed: Sentence1

  // MARK: Who answered

  let whoTitle: String
  /// people, as "12 people"
  let peopleAnswered: Sentence1
  let tooFewAnswered: String
  /// invited, rate
  let ofInvited: Sentence2
  let invited: Sentence1
  let invitedUnknown: String
  /// variable, shown, all
  let groupsShown: Sentence3
  /// variable, number
  let allGroups: Sentence2
  let noGroups: Sentence1
  let whyHidden: String
  let reach: @Sendable (Reach) -> String
  let unevenMix: String

  // MARK: What is proposed

  let proposalTitle: String
  /// with whom
  let fromPlan: Sentence1
  let onUnwantedBehaviour: String
  let allMeasures: Sentence1
  let noMeasures: String
  /// with whom
  let talkAbout: Sentence1
  let talkWithoutFindings: Sentence1
  let addOtherSources: String
  let askForPlan: String

  // MARK: Lists by cut-off, contents

  let favourableSide: String
  let unfavourableSide: String
  /// Parts of the contents.
  let resultsPart: String
  /// Heads of the table of priorities and their measures.
  let priorityColumn: String
  let measuresColumn: String
}
