import RapsResults

/// How the groups of one variable differ on one scale beyond chance (METHOD C5, D4).
package struct GroupSpread: Sendable, Hashable {
  /// Index into `ScoreResults.partitions`, and into `Questionnaire.scales`.
  package let partition: Int
  package let scale: Int
  /// False if τ² = 0: groups do not differ beyond chance; no shrunken means and no ranks then. Nil with fewer than five
  /// shown groups: nothing can be said.
  package let differsBeyondChance: Bool?
  /// Standard deviation of true group means (τ), in points; nil with fewer than five shown groups.
  package let betweenDeviation: Figure?
  /// Share of the variance that lies between groups, ICC(1), and the reliability of group means, ICC(2) (D4); negative
  /// where groups differ less than by chance. Nil with fewer than five shown groups.
  package let icc1: Figure?
  package let icc2: Figure?
  /// Parallel to the partition's groups; nil is hidden.
  package let groups: [GroupEstimate?]

  package init(
    partition: Int, scale: Int, differsBeyondChance: Bool?, betweenDeviation: Figure?, icc1: Figure?, icc2: Figure?,
    groups: [GroupEstimate?]
  ) {
    self.partition = partition
    self.scale = scale
    self.differsBeyondChance = differsBeyondChance
    self.betweenDeviation = betweenDeviation
    self.icc1 = icc1
    self.icc2 = icc2
    self.groups = groups
  }
}

/// A group's mean as far as it can be trusted.
package struct GroupEstimate: Sendable, Hashable {
  /// Nil where groups do not differ beyond chance, or there are fewer than five.
  package let shrunkenMean: Figure?
  package let interval: FigureInterval?
  /// τ²/(τ² + σ²/n).
  package let reliability: Figure?
  /// 1 is the least favourable, with the 95 % interval of ranks.
  package let rank: RankRange?
  /// r_wg of the scale's mean against evenly spread answers, from 30 valid answers on (A5).
  package let agreement: Figure?
  /// True if the group's mean hides two camps: from 30 valid answers on, at least a quarter of the scores in each outer
  /// third of the range and less than a quarter in the middle third. Never told where the count beyond the cut-off is not
  /// told (A6).
  package let hasTwoCamps: Bool

  package init(
    shrunkenMean: Figure?, interval: FigureInterval?, reliability: Figure?, rank: RankRange?, agreement: Figure?,
    hasTwoCamps: Bool
  ) {
    self.shrunkenMean = shrunkenMean
    self.interval = interval
    self.reliability = reliability
    self.rank = rank
    self.agreement = agreement
    self.hasTwoCamps = hasTwoCamps
  }
}

/// A rank and how far chance may have moved it (95 %).
package struct RankRange: Sendable, Hashable {
  package let rank: Int
  package let best: Int
  package let worst: Int

  package init(rank: Int, best: Int, worst: Int) {
    self.rank = rank
    self.best = best
    self.worst = worst
  }
}
