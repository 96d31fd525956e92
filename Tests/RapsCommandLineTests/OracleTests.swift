import Testing

@testable import RapsCommandLine

/// From a CSV to the printed figure, against R and psych (`Fixtures/Oracle/psych`; METHOD D1, D3).
///
/// 1,200 rows with missing and not-applicable answers and reversed items, `respondents identified`, so in full precision
/// (ANONYMITY A12). `oracle.csv` names its versions in the first line; the calls stand in `oracle.R`.
@Suite("Printed figures are those of R and psych")
struct OracleTests {
  /// Lowest plus highest code of the reversed items: printed item means are of raw codes, the oracle's are recoded.
  private static let rangeSums: [String: Double] = [
    "plan2": 6, "tool3": 6, "noise3": 10, "noise5": 10, "pace3": 6, "pace6": 6, "pace8": 6,
  ]

  @Test func everyFigureOfTheOracleIsPrinted() throws {
    let folder = fixture("Oracle/psych")
    let oracle = try oracleFigures("\(folder)/oracle.csv")
    try #require(oracle.count > 100)
    let outcome = raps(
      "score", "-q", "\(folder)/teaching.raps", "\(folder)/responses.csv", "--format", "json")
    try #require(outcome.exitCode == .success, "\(outcome.error)")
    let printed = try PrintedFigures(json: outcome.output).figures
    for (name, value) in oracle {
      // Standard deviations of items are not printed.
      if !name.item.isEmpty, name.statistic == "sd" { continue }
      var expected = value
      if name.statistic == "mean", let rangeSum = Self.rangeSums[name.item] { expected = rangeSum - value }
      #expect(isNear(printed[name], expected), "\(name): \(printed[name] as Double?), by R \(expected)")
    }
  }
}
