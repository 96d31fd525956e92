/// Sizes that decide what a small organisation gets (ANONYMITY A17).
enum SmallFirm {
  /// From so many respondents on, groups may be shown.
  static let leastForGroups = 50
}

extension Caution {
  /// Fewer respondents get a banner and no priorities (METHOD D5).
  package static let fewRespondents = 30
}
