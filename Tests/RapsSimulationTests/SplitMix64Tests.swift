import Testing

@testable import RapsSimulation

@Suite struct SplitMix64Tests {
  /// Oracle: Vigna's splitmix64.c with state 1234567, as quoted in the test suites of Rosetta Code ("Pseudo-random
  /// numbers/Splitmix64").
  @Test func givesTheReferenceNumbers() {
    var generator = SplitMix64(state: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func deviatesHaveMeanZeroAndTheStatedSpread() {
    var generator = SplitMix64(state: 99)
    let deviates = (0..<50_000).map { _ in Double(generator.deviate()) / Double(Deviate.unit) }
    // Four standard errors: of the mean 4/√50000 = .018, of the variance 4 √((κ + 2)/50000) = .023 with κ = −.3.
    #expect(abs(mean(deviates)) < 0.018)
    #expect(abs(mean(deviates.map { $0 * $0 }) - 1) < 0.024)
    #expect(deviates.allSatisfy { abs($0) < 3.47 })
  }

  @Test(arguments: [0, 1, 2, 3, 4, 8, 9, 1_048_575, 1_048_576, 4_611_686_014_132_420_609])
  func integerSquareRootIsTheFloor(number: Int) {
    let root = integerSquareRoot(number)
    #expect(root * root <= number && (root + 1).multipliedReportingOverflow(by: root + 1).partialValue > number)
  }
}
