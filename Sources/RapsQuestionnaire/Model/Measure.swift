/// Something that can be done about a factor: a row of a plan draft.
///
/// Measures tell what to discuss, never what was answered; they change no score.
package struct Measure: Sendable, Hashable {
  /// Where in the organisation it is carried out.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    case organisation, team, individual
  }

  /// How near the source it works, in the order in which prevention prefers it.
  package enum Prevention: String, Sendable, Hashable, CaseIterable {
    /// At the source: the risk does not arise.
    case primary
    /// While it is there: the harm is limited.
    case secondary
    /// Afterwards: the harm is repaired.
    case tertiary
  }

  package enum Term: String, Sendable, Hashable, CaseIterable {
    case quickWin = "quick-win"
    case structural
  }

  package enum Executor: String, Sendable, Hashable, CaseIterable {
    case `internal`, external
  }

  /// From little to much.
  package static let effortRange = 1...3

  package let id: String
  /// Ids of scales and exposures that it works on, at least one, none twice; the first is the main one.
  package let factors: [String]
  package let level: Level
  package let prevention: Prevention
  package let term: Term
  /// Within `effortRange`.
  package let effort: Int
  package let title: LocalizedText
  /// What is done and how.
  package let about: LocalizedText
  /// The department or role that answers for it.
  package let responsible: LocalizedText
  package let executor: Executor
  /// The staff category that carries it out.
  package let executorText: LocalizedText
  /// Whom it is for.
  package let target: LocalizedText
  /// Timetable and frequency.
  package let timing: LocalizedText
  /// The id of the scale or exposure that shows whether it helped.
  package let indicator: String
  /// What success looks like in words; may be empty.
  package let indicatorText: LocalizedText

  package init(
    id: String, factors: [String], level: Level, prevention: Prevention, term: Term, effort: Int,
    title: LocalizedText, about: LocalizedText, responsible: LocalizedText, executor: Executor,
    executorText: LocalizedText, target: LocalizedText, timing: LocalizedText, indicator: String,
    indicatorText: LocalizedText = LocalizedText()
  ) {
    precondition(!factors.isEmpty && Self.effortRange.contains(effort))
    self.id = id
    self.factors = factors
    self.level = level
    self.prevention = prevention
    self.term = term
    self.effort = effort
    self.title = title
    self.about = about
    self.responsible = responsible
    self.executor = executor
    self.executorText = executorText
    self.target = target
    self.timing = timing
    self.indicator = indicator
    self.indicatorText = indicatorText
  }
}
