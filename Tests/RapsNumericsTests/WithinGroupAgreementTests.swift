import Testing

@testable import RapsNumerics

/// METHOD D4.
@Suite struct WithinGroupAgreementTests {
  @Test func ofOneItemComparesWithAnswersDrawnEvenly() {
    // Five options: (25 − 1)/12 = 2.
    #expect(withinGroupAgreement(variance: 0, optionCount: 5) == 1)
    #expect(abs(withinGroupAgreement(variance: 0.5, optionCount: 5) - 0.75) < 1e-15)
    #expect(withinGroupAgreement(variance: 2, optionCount: 5) == 0)
  }

  @Test func twoCampsAgreeLessThanChanceAndCountAsZero() {
    #expect(withinGroupAgreement(variance: 4.2, optionCount: 5) == 0)
    #expect(withinGroupAgreement(meanItemVariance: 4.2, itemCount: 8, optionCount: 5) == 0)
  }

  /// James, Demaree and Wolf 1984, by hand for J = 10, s̄² = 1, A = 5: 10 · ½ / (10 · ½ + ½) = 10/11.
  @Test func ofAScaleGrowsWithItsItems() {
    #expect(abs(withinGroupAgreement(meanItemVariance: 1, itemCount: 10, optionCount: 5) - 10.0 / 11) < 1e-15)
    let one = withinGroupAgreement(meanItemVariance: 1, itemCount: 1, optionCount: 5)
    #expect(one == withinGroupAgreement(variance: 1, optionCount: 5))
  }

  @Test func outsideOfTheDomainIsNotANumber() {
    #expect(withinGroupAgreement(variance: -1, optionCount: 5).isNaN)
    #expect(withinGroupAgreement(variance: .nan, optionCount: 5).isNaN)
    #expect(withinGroupAgreement(variance: 1, optionCount: 1).isNaN)
    #expect(withinGroupAgreement(meanItemVariance: 1, itemCount: 0, optionCount: 5).isNaN)
  }
}
