import RapsAnalysis
import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring

/// A survey read, protected, scored and analysed: what every output is made of.
struct ScoredSurvey {
  let results: ScoreResults
  let analysis: Analysis

  /// Reads what is to be read beside the answers, then the answers, and reports what was noticed.
  ///
  /// - Parameters:
  ///   - keepsGroups: false for a document that asks for every group's figures once.
  ///   - check: throws if nothing may be told of the answers.
  static func read(
    _ survey: inout Survey, _ options: ScoreOptions, on console: Console, keepsGroups: Bool = true,
    check: (ScoredSurvey) throws -> Void = { _ in }
  ) throws -> ScoredSurvey {
    let headcounts = try options.headcountFile.map { try ScoreCommand.readHeadcounts($0, on: console) }
    let norm =
      try options.benchmarkFile.map { try BenchmarkCommand.norm($0, on: console) }
      ?? declaredNorm(of: survey.questionnaire)
    let (released, plan, isMember) = try protected(&survey, options, norm: norm, on: console)
    let results = computeResults(
      released, plan: plan, headcounts: headcounts.map { Headcounts(entries: $0.resultEntries) },
      keepsGroups: keepsGroups)
    let analysis = analyse(
      released, results: results, plan: plan, norm: norm, isMember: isMember, keepsGroups: keepsGroups)
    console.keepToTheEnd(released)
    let scored = ScoredSurvey(results: results, analysis: analysis)
    try check(scored)
    console.report(survey.notices + (options.rollUpNotice(released).map { [$0] } ?? []))
    if let headcounts { console.reportTenOfEachCode(ScoreCommand.unmatchedNotices(headcounts, results)) }
    return scored
  }

  /// What may be shown of the answers. The tally is gone when this returns: what is said of many groups takes its place
  /// in memory.
  private static func protected(
    _ survey: inout Survey, _ options: ScoreOptions, norm: NormGroup?, on console: Console
  ) throws -> (released: ReleasableTally, plan: ScoringPlan, isMember: Bool) {
    let (tally, plan) = try survey.tally(progress: Progress(options, console))
    let released = disclose(
      tally, plan: plan, protection: ScoreCommand.protection(options, survey.questionnaire),
      strataVariables: strataVariables(of: norm, survey.questionnaire))
    return (released, plan, isMember(tally, of: norm, plan: plan))
  }

  /// Indexes of the variables by which the norm is told apart, as far as the questionnaire declares them.
  private static func strataVariables(of norm: NormGroup?, _ questionnaire: Questionnaire) -> [Int] {
    (norm?.strataVariables ?? []).compactMap { id in questionnaire.variables.firstIndex { $0.id == id } }
  }

  /// Whether the norm knows these answers as those of one of its members (METHOD C2).
  private static func isMember(_ tally: Tally, of norm: NormGroup?, plan: ScoringPlan) -> Bool {
    guard let norm, !norm.members.isEmpty else { return false }
    return norm.members.contains(fingerprint(OrganisationTotals(tally, plan: plan), salt: norm.salt))
  }
}
