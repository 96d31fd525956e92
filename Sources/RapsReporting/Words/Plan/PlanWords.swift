import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// What only action plans say, in one language; the rest stands in `Words` and `JudgementWords`.
///
/// Sentences get their numbers and names as text. No sentence judges people: every figure is about how work is arranged.
struct PlanWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  // MARK: Head

  let title: String
  /// For one group: variable and group.
  let groupUnit: Sentence2
  let wholeOrganisation: String
  /// How to use the draft; the reader's body.
  let draft: Sentence1
  let updated: String
  let bracketsExplained: String

  // MARK: How the priorities were found

  let howFound: String
  let byMatrix: String
  let byMatrixBorrowed: String
  let byRisk: String
  let byCutOffs: String
  let normReference: Sentence1
  let restReference: String
  let noReference: String
  let noPriorities: String
  let obstacle: @Sendable (PlanObstacle) -> String
  /// Where no priorities are named: what is reported.
  let reportedAllTheSame: Sentence1
  let nothingStandsOut: String
  let amongThoseWhoAnswered: String

  // MARK: Priorities

  let unwantedBehaviour: String
  let unwantedBehaviourFirst: String
  let priorities: String
  let noLongerPriority: String
  let objective: String
  /// Where the library has none: the factor.
  let objectiveWithoutGuidance: Sentence1
  let why: String
  let reason: @Sendable (PlanReason) -> String
  /// mean, interval, which side is favourable
  let mean: Sentence3
  let meanOfEveryone: Sentence2
  /// rank, best, worst
  let rank: Sentence3
  /// points, mean of the reference, reference
  let above: Sentence3
  let below: Sentence3
  /// mean of the reference, reference
  let equal: Sentence2
  let ofReferenceGroup: String
  let ofRestOfOrganisation: String
  /// value, interval in brackets or nothing, judgement
  let standardised: @Sendable (String, String?, String) -> String
  /// share
  let impact: Sentence1
  let runsOtherWay: String
  /// judgement
  let inMatrix: Sentence1
  /// share, n
  let exposureShare: Sentence2
  let interval: Sentence1
  let causes: String
  let measuresToDiscuss: String
  /// titles of measures that stand under another priority
  let alsoServedBy: Sentence1
  let noMeasures: String

  // MARK: Measures

  let measureColumn: String
  let levelColumn: String
  let responsibleColumn: String
  let carriedOutByColumn: String
  let targetGroupColumn: String
  let timetableColumn: String
  let budgetColumn: String
  let indicatorColumn: String
  let statusColumn: String
  let level: @Sendable (Measure.Level) -> String
  let prevention: @Sendable (Measure.Prevention) -> String
  let term: @Sendable (Measure.Term) -> String
  /// 1…3
  let effort: @Sendable (Int) -> String
  let executor: @Sendable (Measure.Executor) -> String
  let today: Sentence1
  let atStart: Sentence1
  let target: Sentence1
  let targetReference: Sentence2
  /// A bound's favourable side, by its comparison, and the number.
  let targetCutOff: @Sendable (Bound.Comparison, String) -> String
  let targetEnd: Sentence1
  let targetNobody: String
  let targetKeep: String
  let start: Sentence1
  let due: Sentence1
  let statusOpen: String
  let didNotMove: String
  let cannotTellWhetherMoved: String
  let otherMeasures: String
  /// `raps show` of a library: its name, how many measures, for how many factors there is guidance
  let librarySize: @Sendable (String, String, String) -> String
  /// A prevention order without what it does.
  let preventionName: @Sendable (Measure.Prevention) -> String
  /// further factors of a measure
  let alsoFor: Sentence1

  // MARK: Advice and decision

  let adviceTitle: String
  let adviceExplained: String
  let adviceOfPreventionAdvisor: String
  let adviceOfCommittee: String
  let decisionOfEmployer: String
  let date: String
  let remarks: String

  // MARK: The other chapters

  let keepIt: Sentence1
  let noLongerStrength: String
  let noStrengths: String
  let riskTable: String
  let riskExplained: String
  let riskColumn: String
  let riskLevelColumn: String
  let riskLevel: @Sendable (PlanRisk.Level) -> String
  let controlsColumn: String
  let whoColumn: String
  let whenColumn: String
  let teamItself: String
  let teamItselfExplained: String
  let needsSupport: String
  let needsSupportExplained: String
  let dialogue: String
  let dialogueExplained: String
  let about: Sentence1
  let notMeasured: String
  /// titles
  let hiddenHere: Sentence1
  let blindSpots: [String]
  let evaluation: String
  let evaluationExplained: String
  /// In the order of `PlanEvaluation.ids`.
  let evaluationItems: [String]
  let evaluationItemColumn: String
  let doneColumn: String
  let traces: String
  let rule: @Sendable (PlanRule) -> String
}

/// What the yearly evaluation looks at.
enum PlanEvaluation {
  static let ids = [
    "measures", "requests", "interventions", "physician", "register", "annual-figures", "incidents", "next-survey",
  ]
}

/// The rules of METHOD and ANONYMITY that lines of a plan rest on, in the order in which a plan explains them.
enum PlanRule: String, CaseIterable {
  case a6 = "A6"
  case c1 = "C1"
  case c2 = "C2"
  case d1 = "D1"
  case d6 = "D6"
  case p1 = "P1"
  case p2 = "P2"
  case p3 = "P3"
  case p4 = "P4"
  case p5 = "P5"
}
