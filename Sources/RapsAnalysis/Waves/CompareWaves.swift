import RapsDisclosure
import RapsNumerics
import RapsQuestionnaire
import RapsResults
import RapsScoring

/// How scores changed from wave to wave: of the organisation, and of every group that is shown in both (METHOD C6,
/// ANONYMITY A16).
///
/// Waves are independent samples: nobody is linked. Δ is by the SD of the earlier wave, SE² = s₁²/n₁ + s₂²/n₂ with Welch's
/// degrees of freedom. With more than two waves, first and last are compared beside the consecutive pairs. Families of q
/// (C3): the organisation over all pairs, and the groups of each variable over all pairs.
///
/// - Parameter waves: in order of time, all of one questionnaire.
/// - Complexity: linear in pairs × groups × scales.
package func compareWaves(_ waves: [Wave]) -> WaveComparison {
  var places = zip(waves.indices, waves.indices.dropFirst()).map { (earlier: $0, later: $1) }
  if waves.count > 2 { places.append((0, waves.count - 1)) }
  let pairs = places.map { PairDraft(earlier: waves[$0.earlier], later: waves[$0.later]) }
  let organisations = released(pairs.map { [$0.organisation] }, pairs: pairs)
  let variables = Set(pairs.flatMap { $0.groups.map(\.variable) }).sorted()
  var changes = pairs.map { pair in pair.groups.map { _ in [WaveChange?]() } }
  for variable in variables {
    let members = pairs.map { pair in pair.groups.indices.filter { pair.groups[$0].variable == variable } }
    let family = released(
      zip(pairs, members).map { pair, members in members.map { pair.groups[$0].scales } }, pairs: pairs)
    for (pair, places) in members.enumerated() {
      for (position, place) in places.enumerated() { changes[pair][place] = family[pair][position] }
    }
  }
  return WaveComparison(
    waves: waves.map(\.results),
    pairs: pairs.indices.map { index in
      WavePair(
        earlier: places[index].earlier, later: places[index].later, organisation: organisations[index][0],
        organisationAtEarlierMix: pairs[index].changesAtEarlierMix,
        groups: zip(pairs[index].groups, changes[index]).map { group, scales in
          WavePair.GroupChange(
            earlierPartition: group.match.earlierPartition, laterPartition: group.match.laterPartition,
            earlierGroup: group.match.earlierGroup, laterGroup: group.match.laterGroup, scales: scales)
        })
    })
}

/// One family, per pair and unit: q values over all of it, then rounding.
private func released(_ family: [[[ChangeDraft?]]], pairs: [PairDraft]) -> [[[WaveChange?]]] {
  let q = benjaminiHochberg(family.joined().joined().map { $0?.estimate.probability ?? .nan })
  var next = 0
  return zip(family, pairs).map { units, pair in
    units.map { drafts in
      drafts.enumerated().map { scale, draft in
        defer { next += 1 }
        return draft.map { pair.change($0, q: q[next], scale: scale) }
      }
    }
  }
}

/// A change before rounding.
struct ChangeDraft {
  let estimate: DifferenceEstimate
  let earlierCount: Int
  let laterCount: Int
}

/// Two waves, before rounding.
struct PairDraft {
  struct Group {
    /// Index into `Questionnaire.variables`.
    let variable: Int
    let match: GroupMatch
    let scales: [ChangeDraft?]
  }

  let earlier: Wave
  let later: Wave
  let organisation: [ChangeDraft?]
  let groups: [Group]
  private let matches: [GroupMatch]
  private let rounding: ReleaseRounding

  init(earlier: Wave, later: Wave) {
    self.earlier = earlier
    self.later = later
    rounding = ReleaseRounding(
      isIdentified: earlier.tally.protection.isIdentified && later.tally.protection.isIdentified)
    let drafts = { (one: ReleasableFigures?, other: ReleasableFigures?) in
      Self.drafts(one, other, earlier: earlier, later: later)
    }
    organisation = drafts(earlier.tally.organisation?.figures, later.tally.organisation?.figures)
    matches = GroupMatch.all(earlier: earlier.results, later: later.results)
    groups = matches.compactMap { match in
      let one = earlier.tally.partitions[match.earlierPartition]
      let other = later.tally.partitions[match.laterPartition]
      guard let before = one.groups[match.earlierGroup].figures, let after = other.groups[match.laterGroup].figures
      else { return nil }
      return Group(variable: one.variable, match: match, scales: drafts(before, after))
    }
  }

  /// A cell is compared only where it is shown in both waves.
  private static func drafts(
    _ before: ReleasableFigures?, _ after: ReleasableFigures?, earlier: Wave, later: Wave
  ) -> [ChangeDraft?] {
    earlier.plan.scales.indices.map { scale in
      guard let before = scores(before, scale, earlier.plan), let after = scores(after, scale, later.plan),
        let variance = before.variance,
        let estimate = DifferenceEstimate(
          difference: after.mean - before.mean, standardDeviation: variance.squareRoot(),
          deviationDegreesOfFreedom: Double(before.count - 1), risk: earlier.plan.questionnaire.scales[scale].risk,
          error: before.samplingError.flatMap { one in
            after.samplingError.flatMap { SamplingError(sumOf: [one, $0]) }
          })
      else { return nil }
      return ChangeDraft(estimate: estimate, earlierCount: before.count, laterCount: after.count)
    }
  }

  private static func scores(_ figures: ReleasableFigures?, _ scale: Int, _ plan: ScoringPlan) -> UnitScores? {
    figures?.scales[scale].flatMap { UnitScores($0.moments, plan: plan.scales[scale]) }
  }

  /// - Parameter q: NaN where there is no test.
  func change(_ draft: ChangeDraft, q: Double, scale: Int) -> WaveChange {
    let estimate = draft.estimate
    let axis = earlier.plan.scales[scale].axis
    let count = min(draft.earlierCount, draft.laterCount)
    let band = -DifferenceEstimate.leastRelevant...DifferenceEstimate.leastRelevant
    return WaveChange(
      difference: rounding.signedDistance(
        estimate.difference / Double(axis.span), on: axis, respondentCount: count),
      standardised: rounding.standardised(estimate.standardised, respondentCount: count),
      interval: estimate.interval.map { interval in
        FigureInterval(
          lower: rounding.standardised(interval.lower, respondentCount: count),
          upper: rounding.standardised(interval.upper, respondentCount: count))
      },
      q: q.isNaN ? nil : rounding.falseDiscoveryRate(q),
      isRelevant: isRelevant(estimate, q: q),
      level: judge(estimate.masses(asElsewhere: band), estimate: estimate.level(asElsewhere: band)))
  }

  // MARK: At the earlier mix (C6)

  /// The later mean, had people divided over the strata as before, less the earlier mean, in points.
  ///
  /// Only with one stratifying variable whose groups are all shown in both waves: Σ earlier share × later group mean.
  /// Means of strata that cross several variables are not released.
  var changesAtEarlierMix: [Figure?] {
    earlier.plan.scales.indices.map { scale in
      guard earlier.tally.strataVariables.count == 1,
        earlier.tally.strataVariables == later.tally.strataVariables,
        let before = Self.scores(earlier.tally.organisation?.figures, scale, earlier.plan),
        let after = Self.scores(later.tally.organisation?.figures, scale, later.plan)
      else { return nil }
      return changeAtEarlierMix(of: earlier.tally.strataVariables[0], scale: scale, before: before, after: after)
    }
  }

  private func changeAtEarlierMix(
    of variable: Int, scale: Int, before: UnitScores, after: UnitScores
  ) -> Figure? {
    var standardised = 0.0
    var counts: [Int] = []
    var covered = (before: 0, after: 0)
    for match in matches {
      let partition = earlier.tally.partitions[match.earlierPartition]
      guard partition.variable == variable,
        let one = Self.scores(partition.groups[match.earlierGroup].figures, scale, earlier.plan),
        let other = Self.scores(
          later.tally.partitions[match.laterPartition].groups[match.laterGroup].figures, scale, later.plan)
      else { continue }
      standardised += Double(one.count) / Double(before.count) * other.mean
      covered.before += one.count
      covered.after += other.count
      counts += [one.count, other.count]
    }
    guard covered.before == before.count, covered.after == after.count else { return nil }
    let axis = earlier.plan.scales[scale].axis
    return rounding.derived(fromCounts: counts).signedDistance(
      (standardised - before.mean) / Double(axis.span), on: axis, respondentCount: before.count)
  }
}
