import RapsScoring
import Testing

@testable import RapsNorms

/// Oracle: R 4.2.2. Steps of 0…12 of three organisations:
///
///     a <- c(3,5,6,8, 1,2,6, 7,9,12,10,4); b <- c(1,2,2,4, 0,1,3, 2,3,4,4,1)
///     g <- factor(rep(c("A","B","C"), c(4,3,5))); MS <- anova(lm(a ~ g))$"Mean Sq"; n <- table(g); N <- sum(n)
///     n0 <- (N - sum(n^2)/N)/2; sqrt((MS[1]-MS[2])/n0)/12; sd(a)/12; N^2/sum(n^2)
///     cor(residuals(lm(a~g)), residuals(lm(b~g)))
@Suite("Statistics of organisations are those of R")
struct OrganisationStatisticsTests {
  private static let organisations: [[(Int, Int)]] = [
    [(3, 1), (5, 2), (6, 2), (8, 4)], [(1, 0), (2, 1), (6, 3)], [(7, 2), (9, 3), (12, 4), (10, 4), (4, 1)],
  ]

  private static func moments(_ scores: [Int]) -> PoolTally.Moments {
    var moments = PoolTally.Moments()
    moments.count = scores.count
    moments.sum = scores.reduce(0, +)
    moments.sumOfSquares = scores.reduce(Int128(0)) { $0 + Int128($1 * $1) }
    return moments
  }

  private static func products(_ people: [(Int, Int)]) -> CrossProducts {
    var products = CrossProducts(scales: [0, 1], blockCount: 1)
    for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      let place = products.index(block: 0, row, column)
      for person in people {
        let (own, other) = (row == 0 ? person.0 : person.1, column == 0 ? person.0 : person.1)
        products.counts[place] += 1
        products.sums[place] += own
        products.squares[place] += Int128(own * own)
        products.products[place] += Int128(own * other)
      }
    }
    return products
  }

  private func isClose(_ number: Double?, _ expected: Double) -> Bool {
    number.map { abs($0 - expected) < 1e-12 } ?? false
  }

  @Test func spreadOfOrganisations() {
    let spread = OrganisationSpread(steps: 12, organisations: Self.organisations.map { Self.moments($0.map(\.0)) })
    #expect(spread.respondentCount == 12)
    #expect(spread.sum == 73)
    #expect(isClose(spread.standardDeviation, 0.276290208768388))
    #expect(isClose(spread.organisationDeviation, 0.19399221304837))
    #expect(isClose(spread.effectiveOrganisationCount, 2.88))
    #expect(spread.means(leastCount: 4).count == 2)
  }

  /// MSB < MSW: no difference between organisations beyond chance.
  @Test func organisationsThatDifferLessThanByChanceHaveNoSpread() {
    let same = [[1, 9], [2, 8], [5, 5]].map(Self.moments)
    #expect(OrganisationSpread(steps: 12, organisations: same).organisationDeviation == 0)
  }

  @Test func whatCannotBeEstimatedIsNotTold() {
    let one = OrganisationSpread(steps: 12, organisations: [Self.moments([1, 2, 3]), Self.moments([])])
    #expect(one.organisations.count == 1)
    #expect(one.organisationDeviation == nil)
    #expect(OrganisationSpread(steps: 12, organisations: [[1], [2]].map(Self.moments)).organisationDeviation == nil)
    #expect(OrganisationSpread(steps: 12, organisations: [Self.moments([4])]).standardDeviation == nil)
    #expect(OrganisationSpread(steps: 12, organisations: []).effectiveOrganisationCount == 0)
  }

  @Test func correlationsWithinOrganisations() {
    let within = WithinCorrelations(count: 2, organisations: Self.organisations.map(Self.products))
    #expect(isClose(within.correlation(0, 1), 0.957657403436186))
    #expect(isClose(within.correlation(1, 0), 0.957657403436186))
    #expect(within.correlation(1, 1) == 1)
    #expect(within.respondentCount(0, 1) == 12)
    let constant = WithinCorrelations(count: 2, organisations: [Self.products([(1, 1), (1, 3)])])
    #expect(constant.correlation(0, 1) == 0)
  }

  /// R: `quantile(c(.1,.4,.35,.8,.55,.2,.9), seq(.05,.95,.05), type=7)`.
  @Test func quantilesOfTypeSeven() {
    let sorted = [0.1, 0.2, 0.35, 0.4, 0.55, 0.8, 0.9]
    let expected = [
      0.13, 0.16, 0.19, 0.23, 0.275, 0.32, 0.355, 0.37, 0.385, 0.4, 0.445, 0.49, 0.535, 0.6, 0.675, 0.75, 0.81, 0.84,
      0.87,
    ]
    for (probability, value) in zip(NormScale.percentileProbabilities, expected) {
      #expect(isClose(quantile(ofSorted: sorted, probability), value), "\(probability)")
    }
    #expect(quantile(ofSorted: [0.5], 0.95) == 0.5)
  }
}
