/// Something a reader must know before the figures; wording lives in Reporting.
package enum ResultNotice: Sendable, Hashable {
  /// A12: respondents are identified, nothing is protected or rounded.
  case identified
  /// A1: groups from that size on are shown, and why.
  case smallMinimumGroupSize(Int, reason: String)
  /// A3: small groups of nested variables are merged instead of hidden.
  case smallGroupsRolledUp
  /// A17: too few respondents for any figure.
  case tooFewForFigures
  /// A17: 10–49 respondents.
  case organisationOnly
  /// D5: under 30 respondents.
  case fewRespondents
  /// D5: under 30 % of those invited answered.
  case veryLowResponse
  /// D5: under 50 %.
  case lowResponse
  /// D5: a visible group whose part among the answers differs by at least 10 points from its part among the invited.
  case mixGap(partition: Int, group: Int, answeredPercent: Figure, invitedPercent: Figure)
  /// D2: more answers than people, so the finite population correction is off. Nil partition: the organisation.
  case moreAnswersThanInvited(partition: Int?, group: Int?)
  /// S1: an item that does not apply to more than 10 %.
  case notApplicable(item: Int, percent: Figure)
  /// The scale's items were changed by `keep` or `remove`.
  case lostInheritedFigures(scale: Int)
}
