/// The numbers that the rules of ANONYMITY work with here, for pages that tell how figures came to be: each is the very
/// constant that decides.
package enum DisclosureThresholds {
  /// Respondents from which on there are figures at all, and from which on there are groups (A17).
  package static let leastRespondents = Release.leastRespondents
  package static let leastForGroups = Release.leastForGroups
  /// Valid answers from which on there are a standard deviation, quartiles and a distribution (A5).
  package static let leastForDistribution = DistributionPass.leastValid
  /// Categories that a distribution has at least (A7).
  package static let leastCategories = DistributionPass.leastCategories
  /// Respondents of a group from which on there are figures of items (A5).
  package static let leastUnitForItems = DetailPass.leastUnit
  /// Valid scores from which on there is a reliability (METHOD D3).
  package static let leastForReliability = DetailPass.leastReliable
  /// The largest count that is bounded instead of told (A6).
  package static let mostBounded = CountStatus.mostBounded
  /// Respondents from which on a unit's mix is looked at (METHOD C4).
  package static let leastForMix = StrataMix.leastRespondents
}
