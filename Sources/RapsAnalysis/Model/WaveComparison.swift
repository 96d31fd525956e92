import RapsResults

/// The change between two waves (METHOD C6, ANONYMITY A16): independent samples, no linking of people.
package struct WaveChange: Sendable, Hashable {
  /// Later mean less earlier mean, in points; the sign is the scale's.
  package let difference: Figure
  /// By the SD of the earlier wave; + = less favourable than before.
  package let standardised: Figure
  package let interval: FigureInterval?
  package let q: Figure?
  package let isRelevant: Bool
  package let level: Judgement<ComparisonLevel>

  package init(
    difference: Figure, standardised: Figure, interval: FigureInterval?, q: Figure?, isRelevant: Bool,
    level: Judgement<ComparisonLevel>
  ) {
    self.difference = difference
    self.standardised = standardised
    self.interval = interval
    self.q = q
    self.isRelevant = isRelevant
    self.level = level
  }
}

/// Two waves side by side. Groups are matched by name; a cell is compared only where it is shown in both.
package struct WavePair: Sendable, Hashable {
  /// Indexes into `WaveComparison.waves`.
  package let earlier: Int
  package let later: Int
  /// Parallel to `Questionnaire.scales`.
  package let organisation: [WaveChange?]
  /// The change at the earlier wave's mix of strata, where strata were given; parallel to `Questionnaire.scales`.
  package let organisationAtEarlierMix: [Figure?]
  package let groups: [GroupChange]

  package struct GroupChange: Sendable, Hashable {
    /// Places in the two waves' `ScoreResults.partitions`.
    package let earlierPartition: Int
    package let laterPartition: Int
    package let earlierGroup: Int
    package let laterGroup: Int
    package let scales: [WaveChange?]

    package init(
      earlierPartition: Int, laterPartition: Int, earlierGroup: Int, laterGroup: Int, scales: [WaveChange?]
    ) {
      self.earlierPartition = earlierPartition
      self.laterPartition = laterPartition
      self.earlierGroup = earlierGroup
      self.laterGroup = laterGroup
      self.scales = scales
    }
  }

  package init(
    earlier: Int, later: Int, organisation: [WaveChange?], organisationAtEarlierMix: [Figure?], groups: [GroupChange]
  ) {
    self.earlier = earlier
    self.later = later
    self.organisation = organisation
    self.organisationAtEarlierMix = organisationAtEarlierMix
    self.groups = groups
  }
}

/// Consecutive pairs, and first with last where there are more than two waves: one family (C6).
package struct WaveComparison: Sendable {
  /// In order of time, all of one questionnaire.
  package let waves: [ScoreResults]
  package let pairs: [WavePair]

  package init(waves: [ScoreResults], pairs: [WavePair]) {
    self.waves = waves
    self.pairs = pairs
  }
}
