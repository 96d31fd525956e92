/// Why a value is null in JSON, or empty in CSV. Never why a cell is hidden: that has one face (ANONYMITY A11).
enum AbsenceReason: String {
  case notShown = "not-shown"
  case notMeasured = "not-measured"
  case notKnown = "not-known"
  case fewerThanThree = "fewer-than-3"
  case nearlyAll = "nearly-all"
  case everyoneAnswered = "everyone-answered"
  case oneRespondent = "one-respondent"
  case noCutOff = "no-cut-off"
  case personCutOff = "person-cut-off"
  case ninetyFiveOrMore = "95-or-more"
  case notAnalysed = "not-analysed"
  case noNorm = "no-norm"
  case notAMember = "not-a-member"
  /// No test is allowed (METHOD C2).
  case notTested = "not-tested"
  case noPercentiles = "no-percentiles"
  /// No strata, or composition cannot be adjusted for (METHOD C4).
  case notAdjusted = "not-adjusted"
  case tooFewAnswers = "too-few-answers"
  case noWeights = "no-weights"
  case runsOtherWay = "runs-other-way"
  case notBeyondChance = "not-beyond-chance"
  case tooFewGroups = "too-few-groups"
}
