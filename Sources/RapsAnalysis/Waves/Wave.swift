import RapsDisclosure
import RapsResults
import RapsScoring

/// One wave of a survey, released under its own mask (ANONYMITY A16).
package struct Wave: Sendable {
  package let tally: ReleasableTally
  /// Of the same tally.
  package let results: ScoreResults
  package let plan: ScoringPlan

  package init(tally: ReleasableTally, results: ScoreResults, plan: ScoringPlan) {
    self.tally = tally
    self.results = results
    self.plan = plan
  }
}
