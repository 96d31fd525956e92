import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring

/// Builds a norm from the sums of organisations: what of them may be told (`releaseNorm`, ANONYMITY A15), rounded once
/// (A4).
///
/// The order in which organisations were read leaves no trace, so merging tallies and then building equals building
/// from all answers, to the byte.
/// - Parameters:
///   - pool: of organisations that answered the plan's questionnaire.
///   - facts: what people tell about the norm.
///   - previous: the norm that this one follows: what differs between the two must be tellable too.
/// - Returns: a norm without scales if nothing may be told.
package func buildNorm(
  _ pool: PoolTally, plan: ScoringPlan, facts: NormFacts, previous: NormGroup? = nil
) -> NormGroup {
  let totals = pool.organisations.map {
    OrganisationTotals($0, of: pool, questionnaire: plan.questionnaire)
  }
  let releasable = releaseNorm(
    pool, plan: plan, previous: previous.map { previousMembers($0, pool: pool, totals: totals, plan: plan) })
  return buildNorm(releasable, plan: plan, facts: facts, members: totals)
}

/// Which organisations of the pool the earlier norm held already, with the very same answers, and what it told.
private func previousMembers(
  _ previous: NormGroup, pool: PoolTally, totals: [OrganisationTotals], plan: ScoringPlan
) -> PreviousMembers {
  let unchanged = zip(pool.organisations, totals).filter { previous.holds($1) }
  let variables = pool.strataVariables.map { plan.questionnaire.variables[$0] }
  let told = pool.scales.compactMap { index in
    previous.scale(plan.questionnaire.scales[index].id).map { scale in
      (index, Set(scale.strata.compactMap { labels($0, variables) }))
    }
  }
  // Strata by other variables are others; the release then takes what the same organisations would have told.
  let isToldApartAlike = previous.strataVariables == variables.map(\.id)
  return PreviousMembers(
    names: Set(unchanged.map(\.0.name)), departedCount: max(0, previous.members.count - unchanged.count),
    shownStrata: isToldApartAlike ? Dictionary(uniqueKeysWithValues: told) : nil)
}

/// Nil if the questionnaire declares no such value any more.
private func labels(_ stratum: NormStratum, _ variables: [Variable]) -> [GroupLabel]? {
  let labels = zip(stratum.values, variables).compactMap { $1.label($0) }
  return labels.count == stratum.values.count ? labels : nil
}

/// Figures of what may be told. Statistics are exact until they are rounded.
///
/// - Parameter members: of all organisations in the pool, for the fingerprints (METHOD C2).
package func buildNorm(
  _ releasable: ReleasableNorm, plan: ScoringPlan, facts: NormFacts, members: [OrganisationTotals]
) -> NormGroup {
  let builder = NormBuilder(releasable: releasable, plan: plan)
  let salt = memberSalt(members)
  let scales = builder.scales
  return NormGroup(
    name: facts.name, period: facts.period, status: facts.status, source: facts.source, expires: facts.expires,
    questionnaireID: plan.questionnaire.id, questionnaireVersion: plan.questionnaire.version,
    contentHash: plan.questionnaire.contentHash, respondentCount: releasable.respondentCount,
    organisationCount: releasable.organisationCount, salt: scales.isEmpty ? "" : salt,
    members: scales.isEmpty ? [] : members.map { fingerprint($0, salt: salt) }.sorted(),
    strataVariables: releasable.strataVariables.map { plan.questionnaire.variables[$0].id }, scales: scales,
    correlations: builder.correlations)
}

private struct NormBuilder {
  let releasable: ReleasableNorm
  let plan: ScoringPlan
  private let rounding = ReleaseRounding(isIdentified: false)

  init(releasable: ReleasableNorm, plan: ScoringPlan) {
    self.releasable = releasable
    self.plan = plan
  }

  /// In the questionnaire's order.
  var scales: [NormScale] {
    releasable.scales.indices.compactMap { place in
      releasable.overall[place].map { scale(place, overall: $0) }
    }
  }

  private func scale(_ place: Int, overall: ReleasableNormFigures) -> NormScale {
    let index = releasable.scales[place]
    let questionnaire = plan.questionnaire
    let variables = releasable.strataVariables.map { questionnaire.variables[$0] }
    return NormScale(
      id: questionnaire.scales[index].id,
      definitionHash: scaleDefinitionHash(questionnaire, questionnaire.scales[index]),
      scoreRange: scoreRange(ofScale: index, plan), overall: figures(spread(overall, scale: index), scale: index),
      strata: releasable.strata.compactMap { stratum in
        stratum.scales[place].map { figures in
          NormStratum(
            values: zip(stratum.strata, variables).map { $0.idOrText($1) },
            figures: self.figures(spread(figures, scale: index), scale: index))
        }
      },
      organisationPercentiles: overall.allowsPercentiles ? percentiles(spread(overall, scale: index), scale: index) : []
    )
  }

  private func spread(_ figures: ReleasableNormFigures, scale: Int) -> OrganisationSpread {
    OrganisationSpread(steps: plan.scales[scale].grid.steps, organisations: figures.organisations)
  }

  private func figures(_ spread: OrganisationSpread, scale: Int) -> NormFigures {
    let axis = plan.scales[scale].axis
    let count = spread.respondentCount
    func distance(_ part: Double) -> Double {
      rounding.distance(part, on: axis, respondentCount: count).doubleValue
    }
    return NormFigures(
      respondentCount: count, organisationCount: spread.organisations.count,
      effectiveOrganisationCount: (spread.effectiveOrganisationCount * 10).rounded() / 10,
      mean: rounding.score(
        numerator: spread.sum, denominator: Int128(count) * Int128(spread.steps), on: axis, respondentCount: count
      ).doubleValue,
      standardDeviation: distance(spread.standardDeviation ?? 0),
      organisationDeviation: spread.organisationDeviation.map(distance))
  }

  /// People whose mean counts among the percentiles (A15).
  private static let leastMembers = 30

  /// As fine as the means they lie between, the smallest organisation's at the worst (A4).
  private func percentiles(_ spread: OrganisationSpread, scale: Int) -> [Double] {
    let means = spread.means(leastCount: Self.leastMembers)
    guard !means.isEmpty else { return [] }
    let counts = spread.organisations.map(\.count).filter { $0 >= Self.leastMembers }
    let coarse = rounding.derived(fromCounts: counts)
    return NormScale.percentileProbabilities.map { probability in
      coarse.score(
        at: quantile(ofSorted: means, probability), on: plan.scales[scale].axis,
        respondentCount: spread.respondentCount
      ).doubleValue
    }
  }

  /// Of the scales that are told and stand in the cross-products.
  var correlations: NormCorrelations? {
    guard let first = releasable.crossProducts.first else { return nil }
    let told = first.scales.indices.filter { place in
      releasable.scales.firstIndex(of: first.scales[place]).map { releasable.overall[$0] != nil } ?? false
    }
    guard told.count > 1 else { return nil }
    let within = WithinCorrelations(count: first.scales.count, organisations: releasable.crossProducts)
    let counts = told.flatMap { row in told.map { within.respondentCount(row, $0) } }
    return NormCorrelations(
      scales: told.map { plan.questionnaire.scales[first.scales[$0]].id },
      values: told.flatMap { row in
        told.map { column in
          let count = within.respondentCount(row, column)
          return rounding.coefficient(within.correlation(row, column), respondentCount: count).doubleValue
        }
      }, respondentCount: counts.min() ?? 0)
  }
}
