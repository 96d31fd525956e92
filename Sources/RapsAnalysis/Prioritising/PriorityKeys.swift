import RapsNumerics

/// What decides a factor's place in the order of priority, in one number of which the lowest comes first: tackle first,
/// needs attention, strength to keep, monitor; where impact is high by impact, else by risk (METHOD P2). Without weights
/// by risk alone.
struct PriorityKeys: Sendable {
  typealias Lanes = DrawnKeys.Lanes

  /// Of the impact axis, for √share; 0 without weights.
  let rootCut: Double
  private let draws: RiskDraws
  /// Per factor of the drivers what its draws of √share bring to the key; nil without weights.
  private let impacts: [[Impact]]?

  /// In a chunk of draws.
  private struct Impact {
    /// −√share where impact is high, else 0.
    let key: Lanes
    /// 1 where impact is low, else 0.
    let isLow: Lanes

    init(_ roots: Lanes, cut: Float) {
      let (zero, one) = (Lanes(repeating: 0), Lanes(repeating: 1))
      let isHigh = roots .>= Lanes(repeating: cut)
      let capped = roots.replacing(with: one, where: roots .> one)
      key = zero.replacing(with: -capped, where: isHigh)
      isLow = one.replacing(with: zero, where: isHigh)
    }
  }

  init(_ drivers: DriverEstimates?, draws: RiskDraws) {
    self.draws = draws
    let rootCut = drivers.map { (1 / Double($0.factors.count)).squareRoot() } ?? 0
    self.rootCut = rootCut
    impacts = drivers.map { drivers in
      drivers.factors.indices.map { factor in
        let root = Float(drivers.together[factor].squareRoot())
        let start = factor * RiskDraws.drawCount
        return (0..<RiskDraws.chunkCount).map { chunk in
          let roots = drivers.errors.map { Lanes($0.togetherDraws, chunk: chunk, ofColumn: start) }
          return Impact(roots ?? Lanes(repeating: root), cut: Float(rootCut))
        }
      }
    }
  }

  /// - Parameters:
  ///   - risk: on the axis.
  ///   - root: √share; nil without weights.
  func key(risk: Double, root: Double?, axis: RiskAxis, cut: Double) -> Float {
    let place = min(max(risk * Self.placePerRisk(axis), -1), 1)
    guard let root else { return Float(-place) }
    let isHigh = root >= rootCut
    let quadrant: Double = risk >= cut ? (isHigh ? 0 : 1) : (isHigh ? 2 : 3)
    return Float(4 * quadrant - (isHigh ? min(root, 1) : place))
  }

  /// Risks within −1…1, so that a class of 4 keeps the classes apart.
  private static func placePerRisk(_ axis: RiskAxis) -> Double { axis == .redPercent ? 0.01 : 0.1 }

  /// The same for all draws of one factor.
  ///
  /// - Parameters:
  ///   - factor: position in the drivers' factors; nil without weights.
  ///   - thing: whose keys are written.
  func draw(
    _ risk: UnitRisk.Estimate, scale: Int, factor: Int?, axis: RiskAxis, cut: Double, into keys: inout DrawnKeys,
    thing: Int
  ) {
    let (value, error) = (Lanes(repeating: Float(risk.value)), Float(risk.standardError))
    let (perRisk, cut) = (Float(Self.placePerRisk(axis)), Lanes(repeating: Float(cut)))
    let (zero, one, eight) = (Lanes(repeating: 0), Lanes(repeating: 1), Lanes(repeating: 8))
    let impacts = factor.flatMap { factor in self.impacts.map { $0[factor] } }
    for chunk in 0..<RiskDraws.chunkCount {
      let drawn = value + error * draws[scale, chunk]
      let scaled = drawn * perRisk
      let capped = scaled.replacing(with: one, where: scaled .> one)
      let place = capped.replacing(with: -one, where: capped .< -one)
      guard let impact = impacts?[chunk] else {
        keys[thing, chunk] = -place
        continue
      }
      let ofRisk = eight.replacing(with: zero, where: drawn .>= cut)
      keys[thing, chunk] = ofRisk + impact.isLow * (4 - place) + impact.key
    }
  }
}

/// Standard normal draws, made once and used for every unit: rank intervals of groups are then comparable, and cost no
/// draws of their own.
struct RiskDraws: Sendable {
  static let drawCount = 2_000
  static let seed: UInt64 = 0x7269_736B
  static let chunkCount = drawCount / DrawnKeys.Lanes.scalarCount

  /// A column per factor.
  private let normals: [DrawnKeys.Lanes]
  /// Per scale where its column starts; nil if it is no factor.
  private let starts: [Int?]

  /// - Parameter isFactor: per scale. What a factor draws depends on its place among all scales only.
  init(isFactor: [Bool]) {
    var random = SeededRandom(seed: Self.seed)
    var normals: [DrawnKeys.Lanes] = []
    normals.reserveCapacity(isFactor.count { $0 } * Self.chunkCount)
    starts = isFactor.map { isFactor in
      guard isFactor else {
        random.skip(Self.drawCount)
        return nil
      }
      for _ in 0..<Self.chunkCount { normals.append(random.normals()) }
      return normals.count - Self.chunkCount
    }
    self.normals = normals
  }

  /// - Parameter scale: a factor.
  subscript(scale: Int, chunk: Int) -> DrawnKeys.Lanes { normals[(starts[scale] ?? 0) + chunk] }
}
