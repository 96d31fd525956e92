import RapsResponses
import RapsScoring

/// What of a pool may become a norm, and nothing else (ANONYMITY A15): the only thing that norms are built from.
///
/// Made in this file only (its initialiser is `fileprivate`), by `releaseNorm`. Figures that may not be told are not in it,
/// and no organisation has a name. The sums of each organisation that stand behind a told figure are: means, spread
/// between organisations and percentiles are made of them. Only what is made of all of them may leave RapsNorms.
package struct ReleasableNorm: Sendable {
  /// Indexes into `Questionnaire.scales`, as in the pool.
  package let scales: [Int]
  /// Indexes into `Questionnaire.variables`.
  package let strataVariables: [Int]
  /// Of the whole pool.
  package let respondentCount: Int
  package let organisationCount: Int
  /// Parallel to `scales`; nil where the total may not be told.
  package let overall: [ReleasableNormFigures?]
  /// Sorted by their labels; those of which nothing may be told are absent.
  package let strata: [ReleasableNormStratum]
  /// Per organisation in one block, of the scales that are told, for correlations within organisations. Pairs that may not
  /// be told have sums of 0 in all. Empty if fewer than two scales are told.
  package let crossProducts: [CrossProducts]

  fileprivate init(
    scales: [Int], strataVariables: [Int], respondentCount: Int, organisationCount: Int,
    overall: [ReleasableNormFigures?], strata: [ReleasableNormStratum], crossProducts: [CrossProducts]
  ) {
    self.scales = scales
    self.strataVariables = strataVariables
    self.respondentCount = respondentCount
    self.organisationCount = organisationCount
    self.overall = overall
    self.strata = strata
    self.crossProducts = crossProducts
  }

  /// Whether nothing may be told: too few organisations or people, one of them too large, or too little change since the
  /// previous norm.
  package var isEmpty: Bool { overall.allSatisfy { $0 == nil } }
}

package struct ReleasableNormStratum: Sendable {
  /// One per stratifying variable.
  package let strata: [GroupLabel]
  /// Parallel to `ReleasableNorm.scales`.
  package let scales: [ReleasableNormFigures?]
}

/// A set of people that may be told of, as the sums of the organisations they are from.
package struct ReleasableNormFigures: Sendable {
  /// Organisations with anyone in the set, by size; no names.
  package let organisations: [PoolTally.Moments]
  /// Whether percentiles of organisation means may be told: at least 30 organisations have 30 people here. Never in strata.
  package let allowsPercentiles: Bool
}

/// What an earlier norm of the same organisations, that was published, held (A15, `--previous`).
///
/// All that is left of it are rounded figures and salted fingerprints. So organisations that stayed are known by their
/// fingerprints; of those that left only the number.
package struct PreviousMembers: Sendable {
  /// Organisations of the pool that it held, with the very same answers.
  package let names: Set<String>
  /// Organisations that it held and that the pool lacks, or holds with other answers.
  package let departedCount: Int
  /// By index of the scale, the strata it told; a scale that it did not tell is absent. Nil if that is not known: it is
  /// then what a norm of the organisations that stayed would tell.
  package let shownStrata: [Int: Set<[GroupLabel]>]?

  package init(names: Set<String>, departedCount: Int, shownStrata: [Int: Set<[GroupLabel]>]? = nil) {
    self.names = names
    self.departedCount = departedCount
    self.shownStrata = shownStrata
  }
}

/// Decides what of a pool may be told (ANONYMITY A15).
///
/// Per scale, because each has its own people: the total and the strata that `NormMask` leaves. Correlations need, per
/// pair, that the people with both scores pass as a set.
///
/// With a previous norm, what follows from both must pass too: organisations that came (people who came of an organisation
/// are the whole organisation, with other answers than before) are a set like any other. Of organisations that left
/// nothing is known but their number: fewer than five, and nothing is told; five or more are let pass, though it cannot
/// be checked that none of them was larger than the others together.
/// - Parameter previous: what is already published of these organisations; nil if nothing is.
/// - Returns: an empty release if nothing may be told (`isEmpty`).
/// - Complexity: linear in organisations × cells × scales, and in organisations × scales².
package func releaseNorm(_ pool: PoolTally, plan: ScoringPlan, previous: PreviousMembers? = nil) -> ReleasableNorm {
  releaseNorm(pool, plan: plan, previous: previous, safeguards: .all)
}

/// The same with rules taken away, so that the attack's test can prove that it would notice.
func releaseNorm(
  _ pool: PoolTally, plan: ScoringPlan, previous: PreviousMembers?, safeguards: NormSafeguards
) -> ReleasableNorm {
  let cells = NormCells(pool)
  let change = NormChange(
    cells, previous: safeguards.contains(.previous) ? previous : nil, scales: pool.scales)
  let shown = pool.scales.indices.map { scale in
    change.isTellable
      ? NormMask(
        sizes: cells.sizes(ofScale: scale), previous: change.previous(ofScale: scale), safeguards: safeguards
      ).shown : nil
  }
  let told = Set(pool.scales.indices.filter { shown[$0] != nil }.map { pool.scales[$0] })
  return ReleasableNorm(
    scales: pool.scales, strataVariables: pool.strataVariables,
    respondentCount: pool.organisations.reduce(0) { $1.cells.reduce($0) { $0 + $1.respondentCount } },
    organisationCount: pool.organisations.count,
    overall: pool.scales.indices.map { scale in
      shown[scale].map { _ in figures(cells.totals(ofScale: scale), isOverall: true) }
    },
    strata: cells.strata.indices.compactMap { stratum in
      guard !pool.strataVariables.isEmpty, shown.contains(where: { $0?.contains(stratum) ?? false }) else { return nil }
      return ReleasableNormStratum(
        strata: cells.strata[stratum],
        scales: shown.indices.map { scale in
          shown[scale]?.contains(stratum) ?? false
            ? figures(cells.moments[stratum].map { $0?[scale] ?? PoolTally.Moments() }, isOverall: false) : nil
        })
    },
    crossProducts: NormProducts(pool.organisations.map(\.crossProducts), told: told, change: change).released)
}

private func figures(_ organisations: [PoolTally.Moments], isOverall: Bool) -> ReleasableNormFigures {
  let leastOrganisations = 30
  let leastPeople = 30
  return ReleasableNormFigures(
    organisations: organisations.filter { $0.count > 0 }.sorted {
      ($0.count, $0.sum, $0.sumOfSquares) < ($1.count, $1.sum, $1.sumOfSquares)
    }, allowsPercentiles: isOverall && organisations.count { $0.count >= leastPeople } >= leastOrganisations)
}
