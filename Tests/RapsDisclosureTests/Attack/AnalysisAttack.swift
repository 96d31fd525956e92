import RapsAnalysis
import RapsNorms
import RapsQuestionnaire
import RapsResults
import RapsScoring

@testable import RapsDisclosure

/// The attacker reads what figures mean: comparisons, spreads, matrices (METHOD C, D4, P).
///
/// All of it is made of the sums, sums of squares, counts and sizes of shown sets and of what is left of them, and of
/// nothing else: a `ReleasableTally` holds nothing else. `Attacker` takes these sums for known to the last digit, which is
/// more than any rounding of any figure made of them tells. What is left to find out here is
///
/// - of which sets something is told, and whether each of them passes every rule itself (A2, A3, A5, A8): the rest of the
///   organisation (C2), the hidden people as one more group (C5);
/// - that a figure is of the set that the attacker thinks, by working it out again;
/// - what is no sum: bounded shares that come back as numbers (A6), and two camps, which bound a count (D4).
struct AnalysisAttack {
  var attacker: Attacker
  let analysis: Analysis

  init(_ truth: DesignTally, _ released: ReleasableTally, norm: NormGroup?) {
    attacker = Attacker(truth, released)
    analysis = analyse(
      released, results: computeResults(released, plan: Design.plan), plan: Design.plan, norm: norm)
    for spread in analysis.spreads {
      for (group, estimate) in spread.groups.enumerated() where estimate?.hasTwoCamps ?? false {
        attacker.camps[.scale(spread.scale), default: []].append(members(spread.partition, group))
      }
    }
  }

  private var released: ReleasableTally { attacker.released }
  private var minimum: Int { attacker.minimum }

  private func members(_ partition: Int, _ group: Int) -> UInt128 {
    Attacker.bits(attacker.truth.partitions[partition][group].members)
  }

  func breaches() -> [String] {
    let counts = attacker.camps.isEmpty ? [] : attacker.countBreaches(isThorough: true)
    return comparisons() + spreads() + matrices() + counts
  }

  // MARK: (11) Comparisons

  private func comparisons() -> [String] {
    var found: [String] = []
    for (partition, groups) in analysis.comparison.groups.enumerated() {
      for (group, scales) in groups.enumerated() {
        let figures = released.partitions[partition].groups[group].figures
        for (scale, entry) in scales.enumerated() {
          guard let entry else { continue }
          let family = MeasureReference.scale(scale)
          if !attacker.shows(figures, family) { found.append("A8 \(family): a hidden cell is compared") }
          found += composition(entry, figures)
          guard analysis.comparison.groupReference == .restOfOrganisation else { continue }
          let rest = attacker.everyone & ~members(partition, group) & attacker.valid(family)
          found += unfit(rest, family, "the rest of the organisation")
          if !isMean(entry.referenceMean, of: rest, scale: scale) {
            found.append("C2 \(family): the mean of other people")
          }
        }
      }
    }
    return found
  }

  /// Why nothing may be told of a set; nobody and k people are fit.
  private func unfit(_ set: UInt128, _ family: MeasureReference, _ what: String) -> [String] {
    let count = set.nonzeroBitCount
    if 1..<minimum ~= count { return ["A3 \(family): \(what), \(count) people"] }
    return count > 0 && attacker.tellsAlmostAll(family, set) ? ["A5 \(family): \(what) is of one score"] : []
  }

  /// Scores in points.
  func scores(_ set: UInt128, scale: Int) -> [Double] {
    attacker.truth.facts.indices.compactMap { person in
      guard set >> UInt128(person) & 1 == 1 else { return nil }
      return attacker.truth.facts[person].scores[scale].map { Double($0) / 100 }
    }
  }

  private func isMean(_ figure: Figure, of set: UInt128, scale: Int) -> Bool {
    let scores = scores(set, scale: scale)
    return abs(figure.doubleValue - scores.reduce(0, +) / Double(scores.count)) <= 0.5 + 1e-9
  }

  /// Strata tell of numbers of people only, none below k.
  private func composition(_ comparison: ScaleComparison, _ figures: ReleasableFigures?) -> [String] {
    guard let composition = comparison.composition, let figures else { return [] }
    let count = figures.respondentCount
    let absent = Int((composition.absentPercent.doubleValue / 100 * Double(count)).rounded())
    var found: [String] = []
    if count < 50 { found.append("C4: composition of \(count) people") }
    if absent > 0, absent < minimum - 1 { found.append("C4: \(absent) people of absent strata") }
    if figures.mix?.contains(where: { $0.respondentCount < minimum }) ?? true { found.append("C4: a small stratum") }
    return found
  }

  // MARK: (12) How groups differ

  private func spreads() -> [String] {
    analysis.spreads.flatMap { spread -> [String] in
      let family = MeasureReference.scale(spread.scale)
      let valid = attacker.valid(family)
      let shown = attacker.shown(family).filter { $0.partition == spread.partition }.map { $0.members & valid }
      let hidden = valid & ~shown.reduce(0, |)
      var found = unfit(hidden, family, "the hidden people as a group")
      for (group, estimate) in spread.groups.enumerated() {
        guard let estimate else { continue }
        let people = members(spread.partition, group) & valid
        if !shown.contains(people) { found.append("A8 \(family): an estimate of a hidden cell") }
        if estimate.agreement != nil || estimate.hasTwoCamps, people.nonzeroBitCount < 30 {
          found.append("A5 \(family): agreement of \(people.nonzeroBitCount) people")
        }
      }
      if let told = spread.icc1 {
        let sets = shown + (hidden == 0 ? [] : [hidden])
        let again = intraclassCorrelation(sets.map { scores($0, scale: spread.scale) })
        if abs(told.doubleValue - again) > 0.005 + 1e-9 { found.append("C5 \(family): the spread of other sets") }
      }
      return found
    }
  }

  /// ICC(1) = (MSB − MSW) / (MSB + (n̄ − 1) MSW).
  private func intraclassCorrelation(_ groups: [[Double]]) -> Double {
    let all = groups.joined()
    let mean = all.reduce(0, +) / Double(all.count)
    var (between, within) = (0.0, 0.0)
    for group in groups {
      let own = group.reduce(0, +) / Double(group.count)
      between += Double(group.count) * (own - mean) * (own - mean)
      within += group.reduce(0) { $0 + ($1 - own) * ($1 - own) }
    }
    between /= Double(groups.count - 1)
    within /= Double(all.count - groups.count)
    return (between - within) / (between + (Double(all.count) / Double(groups.count) - 1) * within)
  }

  // MARK: (13) Matrices

  private func matrices() -> [String] {
    let groups = analysis.groupMatrices.enumerated().flatMap { partition, matrices in
      matrices.enumerated().map { group, matrix in
        (matrix, released.partitions[partition].groups[group].figures, members(partition, group))
      }
    }
    let organisation = (analysis.matrix, released.organisation?.figures, attacker.everyone)
    return ([organisation] + groups).flatMap { matrix, figures, members -> [String] in
      guard let matrix else { return [] }
      guard let figures, figures.respondentCount >= 30 else { return ["A17: a matrix of few people"] }
      return points(matrix, figures, members) + alerts(matrix, figures)
    }
  }

  private func points(_ matrix: PriorityMatrix, _ figures: ReleasableFigures, _ members: UInt128) -> [String] {
    matrix.points.flatMap { point -> [String] in
      let family = MeasureReference.scale(point.scale)
      guard let shown = figures.scales[point.scale] else { return ["A8 \(family): a hidden cell in the matrix"] }
      guard matrix.axis == .redPercent else { return [] }
      let count = (members & attacker.positive(family)).nonzeroBitCount
      let isBounded = count <= 2 || count >= shown.validCount - 2
      switch shown.beyondCutOff {
      case .exact: return point.risk == nil || isBounded ? ["A6 \(family): a bounded share in the matrix"] : []
      case .fewerThanThree, .nearlyAll:
        return point.risk != nil || point.riskInterval != nil ? ["A6 \(family): a number for a bounded share"] : []
      case .notShown, nil: return ["A6 \(family): a point for a share that is not told"]
      }
    }
  }

  /// Whether an exposure stands above the matrix must not depend on more than its released count.
  private func alerts(_ matrix: PriorityMatrix, _ figures: ReleasableFigures) -> [String] {
    figures.exposures.enumerated().compactMap { index, exposure in
      let isAlert = matrix.alerts.contains(.exposure(index))
      let isReported =
        switch exposure?.positive {
        case .exact, .nearlyAll: true
        case .fewerThanThree, .notShown, nil: false
        }
      return isAlert == isReported ? nil : "A6: an alert tells a count"
    }
  }
}

extension AnalysisAttack {
  /// A norm of the designs' two scales, told apart by age.
  static let norm: NormGroup = {
    func figures(_ mean: Double, count: Int) -> NormFigures {
      NormFigures(
        respondentCount: count, organisationCount: 40, effectiveOrganisationCount: 30, mean: mean,
        standardDeviation: 24, organisationDeviation: 5)
    }
    return NormGroup(
      name: "Sample", period: nil, status: .provisional, source: nil, expires: nil, questionnaireID: "attack",
      questionnaireVersion: "1", contentHash: "", respondentCount: 12_000, organisationCount: 40, salt: "",
      members: [], strataVariables: ["age"],
      scales: [("s", 46.3), ("t", 41.7)].map { id, mean in
        NormScale(
          id: id, definitionHash: nil, overall: figures(mean, count: 12_000),
          strata: [("u", -6.4), ("v", 3.3), ("w", 8.9)].map { age, shift in
            NormStratum(values: [age], figures: figures(mean + shift, count: 4_000))
          }, organisationPercentiles: [])
      }, correlations: nil)
  }()
}
