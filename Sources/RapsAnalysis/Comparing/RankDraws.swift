import RapsNumerics

/// Ranks of groups by their shrunken means, and how far chance may move them (METHOD C5).
///
/// Groups' true means are drawn 2,000 times from normal distributions around the shrunken means with Morris's standard
/// errors, and the draws ranked. All scales of a run share the same draws, which are the same in every run.
///
/// Drawing costs groups² × draws per scale, so for more than `mostDrawnGroups` the same percentiles are computed instead:
/// a group at x has the expected rank 1 + F(x), F(x) = Σ Φ((x − μⱼ)/σⱼ) over the others, with the variance V(x) =
/// Σ Φ(1 − Φ). An end of the interval lies √((F(μ) − F(μ ± 1.96 σ))² + 1.96² V) from the expected rank, V the mean of
/// V(μ) and V(μ ± 1.96 σ): both sources of chance, squared and added. With 60 groups both ways give the same ends to
/// within two ranks (`SpreadTests`).
struct RankDraws {
  static let drawCount = 2_000
  static let mostDrawnGroups = 60
  /// Any number would do; the same one for ever.
  static let seed: UInt64 = 0x5EED_2000

  private static let chunkCount = drawCount / DrawnKeys.Lanes.scalarCount

  /// Standard normal: the draws of a group are contiguous.
  private let normals: [DrawnKeys.Lanes]

  /// - Parameter groupCount: the most groups of any variable that has no more than are drawn.
  init(groupCount: Int) {
    var random = SeededRandom(seed: Self.seed)
    let count = groupCount <= Self.mostDrawnGroups ? groupCount : Self.mostDrawnGroups
    normals = (0..<count * Self.chunkCount).map { _ in random.normals() }
  }

  /// - Parameter means: the lowest is first.
  /// - Returns: parallel to `means`; ties by position.
  func ranks(means: [Double], standardErrors: [Double]) -> [RankRange] {
    let order = means.indices.sorted { (means[$0], $0) < (means[$1], $1) }
    guard means.count * Self.chunkCount <= normals.count else {
      return RankCurve(means: means, standardErrors: standardErrors).ranks(order: order)
    }
    var keys = DrawnKeys(thingCount: means.count, drawCount: Self.drawCount)
    for (group, mean) in means.enumerated() {
      let (centre, error) = (DrawnKeys.Lanes(repeating: Float(mean)), Float(standardErrors[group]))
      for chunk in 0..<Self.chunkCount {
        keys[group, chunk] = centre + error * normals[group * Self.chunkCount + chunk]
      }
    }
    return RankIntervals.ranks(order: order, keys: keys)
  }
}

/// The expected number of groups below x and its variance, on a grid over all groups' means and errors.
struct RankCurve {
  private static let steps = 64
  /// Standard errors beyond which a probability counts as 0 or 1: it is within 10⁻⁶ of them.
  private static let reach = 4.8

  private let means: [Double]
  private let standardErrors: [Double]
  private let start: Double
  private let width: Double
  /// Σ Φ and Σ Φ(1 − Φ) at each grid point, all groups included.
  private var below: [Double] = []
  private var variance: [Double] = []

  init(means: [Double], standardErrors: [Double]) {
    self.means = means
    self.standardErrors = standardErrors
    let reach = 3 * (standardErrors.max() ?? 0)
    start = (means.min() ?? 0) - reach
    width = max(((means.max() ?? 0) + reach - start) / Double(Self.steps), .leastNormalMagnitude)
    for step in 0...Self.steps {
      let x = start + Double(step) * width
      var (sum, spread) = (0.0, 0.0)
      for (mean, error) in zip(means, standardErrors) {
        let z = (x - mean) / error
        // Most groups are far from most points, where an error function tells nothing more.
        if z < -Self.reach { continue }
        let p = z > Self.reach ? 1 : NormalDistribution.cumulativeProbability(z)
        sum += p
        spread += p * (1 - p)
      }
      below.append(sum)
      variance.append(spread)
    }
  }

  func ranks(order: [Int]) -> [RankRange] {
    let normal = NormalDistribution.quantile(0.975)
    let mass = { (p: Double) in p }
    let spread = { (p: Double) in p * (1 - p) }
    var result = means.map { _ in RankRange(rank: 0, best: 0, worst: 0) }
    for (place, group) in order.enumerated() {
      let (mean, error) = (means[group], standardErrors[group])
      let ends = [-1.0, 1].map { side in
        let end = mean + side * normal * error
        // Between grid points a group's own part may be more than the interpolated sum.
        let variances = others(variance, at: mean, group, spread) + others(variance, at: end, group, spread)
        let chance = normal * normal * max(0, variances) / 2
        let distance = others(below, at: mean, group, mass) - others(below, at: end, group, mass)
        let reach = (distance * distance + chance).squareRoot()
        return Int((others(below, at: mean, group, mass) + side * reach).rounded())
      }
      result[group] = RankRange(
        rank: place + 1, best: max(0, min(place, ends[0])) + 1,
        worst: min(means.count - 1, max(place, ends[1])) + 1)
    }
    return result
  }

  /// A sum over all groups, without one of them.
  private func others(_ sums: [Double], at x: Double, _ group: Int, _ term: (Double) -> Double) -> Double {
    let p = NormalDistribution.cumulativeProbability((x - means[group]) / standardErrors[group])
    return interpolated(sums, x) - term(p)
  }

  private func interpolated(_ values: [Double], _ x: Double) -> Double {
    let position = min(max((x - start) / width, 0), Double(Self.steps))
    let left = min(Int(position), Self.steps - 1)
    return values[left] + (position - Double(left)) * (values[left + 1] - values[left])
  }
}
