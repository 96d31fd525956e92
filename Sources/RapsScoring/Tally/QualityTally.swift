/// Signs of careless answering, counted over the raw codes of the respondents (METHOD S6).
///
/// Codes are as given, not recoded; missing and not-applicable ones are skipped. Runs and deviations leave exposures
/// out: there, "never" to every item is what most people honestly answer.
package struct QualityTally: Sendable, Hashable {
  /// Respondents whose longest run of equal codes within an answer set is at least 10 and the whole set: who gave one
  /// and the same code to all items with that answer set that they answered, and answered at least 10 of them.
  package var straightLiners = 0
  /// Respondents by intra-individual standard deviation (n − 1) of their codes, in steps of 0.1 raw points: bin b holds
  /// b/10 ≤ SD < (b + 1)/10, the last bin is open. Taken within the answer set of which the respondent answered most
  /// items (the first of equals), because codes of unlike sets do not compare; those with fewer than two such answers
  /// are in no bin. Binned by integers: b² · n(n − 1) ≤ 100 · (n·Σx² − (Σx)²).
  package var deviationBins = Array(repeating: 0, count: Self.deviationBinCount)
  /// Respondents faster than 2 seconds per answered item; nil if no respondent has a duration.
  package var speeders: Int?
  /// Respondents that repeat another one's id: those with an id less the distinct ids; nil if no respondent has an id.
  package var duplicates: Int?
  /// Respondents who began and left off: who answered an item, but none of the last quarter (rounded up) of the items
  /// that the data have, in the questionnaire's order. "Does not apply" is an answer here.
  package var dropOuts = 0

  package static let deviationBinCount = 31
  /// The least run of equal codes that counts.
  package static let shortestRun = 10
  /// Per answered item; whoever is faster counts.
  package static let shortestMillisecondsPerItem = 2_000

  package init() {}
}
