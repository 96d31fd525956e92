import RapsNumerics
import RapsQuestionnaire
import RapsResults
import RapsScoring
import Testing

@testable import RapsAnalysis

@Suite struct DriverTests {
  /// R's mtcars in thousandths: cyl, disp, hp, wt, mpg (Motor Trend, 1974).
  static let cars: [[Int?]] = [
    [6000, 160000, 110000, 2620, 21000], [6000, 160000, 110000, 2875, 21000], [4000, 108000, 93000, 2320, 22800],
    [6000, 258000, 110000, 3215, 21400], [8000, 360000, 175000, 3440, 18700], [6000, 225000, 105000, 3460, 18100],
    [8000, 360000, 245000, 3570, 14300], [4000, 146700, 62000, 3190, 24400], [4000, 140800, 95000, 3150, 22800],
    [6000, 167600, 123000, 3440, 19200], [6000, 167600, 123000, 3440, 17800], [8000, 275800, 180000, 4070, 16400],
    [8000, 275800, 180000, 3730, 17300], [8000, 275800, 180000, 3780, 15200], [8000, 472000, 205000, 5250, 10400],
    [8000, 460000, 215000, 5424, 10400], [8000, 440000, 230000, 5345, 14700], [4000, 78700, 66000, 2200, 32400],
    [4000, 75700, 52000, 1615, 30400], [4000, 71100, 65000, 1835, 33900], [4000, 120100, 97000, 2465, 21500],
    [8000, 318000, 150000, 3520, 15500], [8000, 304000, 150000, 3435, 15200], [8000, 350000, 245000, 3840, 13300],
    [8000, 400000, 175000, 3845, 19200], [4000, 79000, 66000, 1935, 27300], [4000, 120300, 91000, 2140, 26000],
    [4000, 95100, 113000, 1513, 30400], [8000, 351000, 264000, 3170, 15800], [6000, 145000, 175000, 2770, 19700],
    [8000, 301000, 335000, 3570, 15000], [4000, 121000, 109000, 2780, 21400],
  ]

  @Test("Weights of mtcars are the published ones (METHOD P1), from integer sums in blocks")
  func mtcars() {
    let correlations = ScoreCorrelations(SampleScores.crossProducts(Self.cars), rows: [0, 1, 2, 3, 4])
    let shares = FactorShares(correlations.everyone, order: 5, factorCount: 4)
    for (found, published) in zip(shares.weights[0], [0.2096904, 0.1883043, 0.1799590, 0.2706812]) {
      #expect(abs(found - published) < 1e-7)
    }
    #expect(abs(shares.rSquared[0] - 0.848635) < 1e-6)
    #expect(!shares.isAdjusted)
  }

  @Test("Leaving a block out equals never having had it")
  func leftOut() {
    let correlations = ScoreCorrelations(SampleScores.crossProducts(Self.cars), rows: [0, 1, 4])
    #expect(correlations.leftOut.count == 32)
    for car in [0, 17, 31] {
      var others = Self.cars
      others.remove(at: car)
      let direct = ScoreCorrelations(SampleScores.crossProducts(others), rows: [0, 1, 4])
      #expect(zip(direct.everyone, correlations.leftOut[car]).allSatisfy { abs($0 - $1) < 1e-12 })
    }
  }

  // MARK: Planted truth

  /// Scores 0–100 of people for uncorrelated factors with these effects on the last column, the outcome.
  private static func planted(_ effects: [Double], count: Int, seed: UInt64) -> [[Int?]] {
    var random = SeededRandom(seed: seed)
    let explained = effects.reduce(0) { $0 + $1 * $1 }
    return (0..<count).map { _ in
      let factors = effects.map { _ in random.normal() }
      let outcome =
        zip(effects, factors).reduce(0) { $0 + $1.0 * $1.1 } + (1 - explained).squareRoot() * random.normal()
      return (factors + [outcome]).map { min(max(Int((50 + 15 * $0).rounded()), 0), 100) }
    }
  }

  private static func estimates(_ rows: [[Int?]], kinds: [ScaleKind]) -> DriverEstimates? {
    DriverEstimates(
      own: SampleScores.crossProducts(rows), questionnaire: SampleScores.questionnaire(kinds: kinds))
  }

  @Test("What is planted comes out on top, with the direction of a resource turned", arguments: [1, 2, 3] as [UInt64])
  func planted(seed: UInt64) throws {
    let effects = [0.45, 0.0, -0.35, 0.25, 0.0, 0.0]
    let kinds: [ScaleKind] = [.hindrance, .hindrance, .resource, .challenge, .resource, .hindrance, .outcome]
    let rows = Self.planted(effects, count: 1_000, seed: seed)
    let estimates = try #require(Self.estimates(rows, kinds: kinds))
    let drivers = Drivers(estimates, rounding: .init(isIdentified: false))
    let ranks = drivers.together.map { $0.rank?.rank }
    #expect(ranks[0] == 1 && ranks[2] == 2 && ranks[3] == 3)
    #expect(drivers.together[0].isBeyondChance && drivers.together[2].isBeyondChance)
    #expect([1, 4, 5].count { drivers.together[$0].isBeyondChance } <= 1)
    #expect(!drivers.together[2].runsOtherWay)
  }

  @Test("A factor that goes with the outcome against its direction runs the other way and has no rank")
  func otherWay() throws {
    let rows = Self.planted([0.5, 0.4, 0.3], count: 600, seed: 9)
    let estimates = try #require(Self.estimates(rows, kinds: [.hindrance, .resource, .challenge, .outcome]))
    let drivers = Drivers(estimates, rounding: .init(isIdentified: false))
    #expect(drivers.together.map(\.runsOtherWay) == [false, true, false])
    #expect(drivers.together[1].rank == nil && drivers.together[1].sharePercent.doubleValue == 0)
    #expect(drivers.together[2].rank?.rank == 2)
  }

  @Test("Fewer than 200 people, or than 15 per factor, have no weights", arguments: [(199, false), (200, true)])
  func tooFew(count: Int, isEnough: Bool) {
    let rows = Self.planted([0.5, 0.4], count: count, seed: 4)
    #expect((Self.estimates(rows, kinds: [.hindrance, .hindrance, .outcome]) != nil) == isEnough)
  }

  @Test("A factor that few answered is left out and named, and does not take the others along")
  func sparseFactor() throws {
    var rows = Self.planted([0.5, 0.4, 0.3], count: 600, seed: 5)
    for index in rows.indices where index % 3 > 0 { rows[index][1] = nil }
    let estimates = try #require(Self.estimates(rows, kinds: [.hindrance, .hindrance, .hindrance, .outcome]))
    #expect(estimates.factors == [0, 2] && estimates.omittedFactors == [1])
    #expect(estimates.respondentCount == 600)
  }

  @Test("Personal characteristics are no factors")
  func personal() throws {
    let rows = Self.planted([0.5, 0.4, 0.3], count: 300, seed: 6)
    let estimates = try #require(Self.estimates(rows, kinds: [.hindrance, .personal, .hindrance, .outcome]))
    #expect(estimates.factors == [0, 2] && estimates.omittedFactors.isEmpty)
  }

  @Test("The expected share of a factor without any tie agrees with the full decomposition", arguments: [300, 1_000])
  func nullShare(count: Int) throws {
    let rows = Self.planted([0.4, 0.35, 0.3, 0.2, 0.1, 0.0], count: count, seed: 7)
    let correlations = ScoreCorrelations(SampleScores.crossProducts(rows), rows: Array(0..<7))
    let matrix = correlations.everyone
    let full = FactorShares(matrix, order: 7, factorCount: 6)
    let found = try #require(
      NullShare.expected(
        correlations: matrix, order: 7, factorCount: 6, respondentCount: count, rSquared: full.rSquared))
    let normals = try #require(CorrelatedNormals(covariance: matrix, order: 7))
    var random = SeededRandom(seed: 0x6E75_6C6C)
    var total = 0.0
    for _ in 0..<NullShare.drawCount {
      let draw = normals.draw(using: &random).map { $0 / Double(count - 1).squareRoot() }
      // Order: the six factors, the one without any tie, the outcome.
      var enlarged = Array(repeating: 1.0, count: 64)
      for row in 0..<8 {
        for column in 0..<row {
          let (i, j) = (row == 7 ? 6 : row, column)
          let value = row == 6 ? draw[column] : column == 6 ? draw[6] : matrix[i * 7 + j]
          enlarged[row * 8 + column] = value
          enlarged[column * 8 + row] = value
        }
      }
      total += FactorShares(enlarged, order: 8, factorCount: 7).shares(outcome: 0)[6]
    }
    let exact = total / Double(NullShare.drawCount)
    #expect(abs(found[0] / exact - 1) < 0.05)
    #expect(exact > 0.2 / Double(count))
  }

  // MARK: Ranks

  @Test("Ranks by pairwise comparison are those of sorting every draw", arguments: 1...5 as ClosedRange<UInt64>)
  func ranks(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (count, draws) = (7, 400)
    // Rounded, so that there are ties.
    let keys = (0..<count * draws).map { Float((random.normal() * 3 + Double($0 / draws)).rounded()) }
    let order = Array(0..<count)
    let found = RankIntervals.ranks(order: order, keys: keys, draws: draws)
    for thing in order {
      let drawn = (0..<draws).map { draw in
        order.sorted { (keys[$0 * draws + draw], $0) < (keys[$1 * draws + draw], $1) }.firstIndex(of: thing) ?? -1
      }.sorted()
      #expect(found[thing].rank == thing + 1)
      #expect(found[thing].best == min(thing, drawn[draws * 25 / 1_000]) + 1)
      #expect(found[thing].worst == max(thing, drawn[draws * 975 / 1_000]) + 1)
    }
  }
}
