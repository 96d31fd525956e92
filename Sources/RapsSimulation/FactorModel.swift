import RapsQuestionnaire

/// What people feel beneath their answers: one factor per scale, one for unwanted behaviour, and a general strain that
/// loads on all of them.
///
/// Every factor points in the unfavourable direction of its scale, so that demands go with strain and resources against
/// it. Before group differences a factor has mean 0 and standard deviation `Deviate.unit`.
struct FactorModel: Sendable {
  struct Factor: Sendable {
    /// Loading on general strain and on the factor's own deviate, in 1/1024.
    let general: Int
    let own: Int
    /// Into `paths`.
    let firstPath: Int
    let pathCount: Int
  }

  /// A contribution of another factor, which stands earlier in `factors`.
  struct Path: Sendable {
    let factor: Int
    let weight: Int
  }

  /// Outcomes last of the scales, then the factor of unwanted behaviour.
  private(set) var factors: [Factor] = []
  private(set) var paths: [Path] = []
  /// Of each factor: what its group differences are drawn by.
  private(set) var names: [String] = []
  private(set) var isOutcome: [Bool] = []
  /// Per scale of the questionnaire; nil for a composite of items, which has no items of its own.
  private(set) var factorOfScale: [Int?]
  private(set) var plantedDrivers: [PlantedDriver] = []

  /// The factor that all exposure items share.
  var exposureFactor: Int { factors.count - 1 }

  /// Path weights of an outcome's first, second and third driver: .40, .28, .18.
  private static let pathWeights = [410, 287, 184]

  init(_ questionnaire: Questionnaire) {
    let scales = questionnaire.scales
    factorOfScale = Array(repeating: nil, count: scales.count)
    let own = scales.indices.filter { !scales[$0].isComposite }
    for scale in own where scales[scale].kind != .outcome {
      factorOfScale[scale] = add(named: scales[scale].id, general: Self.generalLoading(scales[scale].kind))
    }
    let demands = own.filter { [.hindrance, .challenge].contains(scales[$0].kind) }
    let resources = own.filter { scales[$0].kind == .resource }
    // Strain comes from demands first, motivation from resources (the two processes of the JD-R model).
    for (risk, main, other) in [(RiskDirection.low, resources, demands), (.high, demands, resources)] {
      let outcomes = own.filter { scales[$0].kind == .outcome && scales[$0].risk == risk }
      for (ordinal, outcome) in outcomes.enumerated() {
        addOutcome(
          outcome, id: scales[outcome].id, drivers: Self.drivers(ordinal: ordinal, mainly: main, also: other))
      }
    }
    _ = add(named: "", general: 460)
  }

  private static func generalLoading(_ kind: ScaleKind) -> Int {
    switch kind {
    case .resource, .hindrance: 560
    case .challenge: 420
    case .personal: 480
    case .outcome: 205
    }
  }

  /// Two of the main causes and one of the others, another choice for each outcome; fewer where there are fewer.
  private static func drivers(ordinal: Int, mainly: [Int], also: [Int]) -> [Int] {
    var chosen: [Int] = []
    for (pool, position) in [(mainly, 2 * ordinal), (mainly, 2 * ordinal + 1), (also, ordinal)] where !pool.isEmpty {
      let driver = pool[position % pool.count]
      if !chosen.contains(driver) { chosen.append(driver) }
    }
    return chosen
  }

  private mutating func add(named name: String, general: Int) -> Int {
    factors.append(
      Factor(
        general: general, own: Deviate.complement(ofSquared: general * general), firstPath: paths.count, pathCount: 0))
    names.append(name)
    isOutcome.append(false)
    return factors.count - 1
  }

  /// Adds an outcome whose own part fills up what its drivers and general strain leave of its variance.
  private mutating func addOutcome(_ outcome: Int, id: String, drivers: [Int]) {
    let general = Self.generalLoading(.outcome)
    let causes = zip(drivers, Self.pathWeights).compactMap { driver, weight in
      factorOfScale[driver].map { (driver: driver, factor: $0, weight: weight) }
    }
    // Var(Σ w f + λ g) = Σ Σ w w′ cov(f, f′) + 2 λ Σ w λ_f + λ², in 1/1024²; two factors share only general strain.
    var explained = general * general
    for cause in causes {
      explained += 2 * general * cause.weight * factors[cause.factor].general / Deviate.weightUnit
      for other in causes {
        let covariance =
          cause.factor == other.factor
          ? Deviate.weightUnit
          : factors[cause.factor].general * factors[other.factor].general / Deviate.weightUnit
        explained += cause.weight * other.weight * covariance / Deviate.weightUnit
      }
    }
    factorOfScale[outcome] = factors.count
    factors.append(
      Factor(
        general: general, own: Deviate.complement(ofSquared: explained), firstPath: paths.count,
        pathCount: causes.count))
    names.append(id)
    isOutcome.append(true)
    for cause in causes {
      paths.append(Path(factor: cause.factor, weight: cause.weight))
      plantedDrivers.append(PlantedDriver(outcome: outcome, driver: cause.driver, weight: cause.weight))
    }
  }

  /// Draws one person's factors on top of the differences between groups that already stand in `values`.
  @inline(__always)
  func draw(into values: inout [Int], from generator: inout SplitMix64) {
    let strain = generator.deviate()
    for index in factors.indices {
      let factor = factors[index]
      var sum = factor.general * strain + factor.own * generator.deviate()
      for path in factor.firstPath..<factor.firstPath + factor.pathCount {
        sum += paths[path].weight * values[paths[path].factor]
      }
      values[index] += sum >> Deviate.weightShift
    }
  }
}
