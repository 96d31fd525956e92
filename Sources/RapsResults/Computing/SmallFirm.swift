/// Sizes that decide what a small organisation gets (ANONYMITY A17).
enum SmallFirm {
  /// From so many respondents on, groups may be shown.
  static let leastForGroups = ReleaseThresholds.leastForGroups
}

extension Caution {
  /// Fewer respondents get a banner and no priorities (METHOD D5).
  package static let fewRespondents = 30
  /// Smaller parts of those invited get the same, or sentences that do not generalise (METHOD D5).
  package static let veryLowResponsePercent = 30
  package static let lowResponsePercent = 50
}
