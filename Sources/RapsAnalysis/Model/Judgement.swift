/// How sure a statement is: one vocabulary in every output (METHOD P4).
package enum Certainty: String, Sendable, Hashable, CaseIterable {
  /// 90 % or more.
  case clear
  /// From 70 to 90 %.
  case likely
  /// Less than 70 %: both names are given.
  case borderline
  /// There is nothing to judge by.
  case cannotSay = "cannot-say"
}

/// A name that an estimate deserves, and how surely.
///
/// The probability itself is not told: from it the unrounded estimate would follow, far finer than A4 lets it be seen.
package struct Judgement<Name: Sendable & Hashable>: Sendable, Hashable {
  package let certainty: Certainty
  /// The most probable name; where certainty is `cannotSay`, where the estimate itself lies, if there is one.
  package let name: Name?
  /// The second most probable name, if `borderline`.
  package let alternative: Name?

  package init(certainty: Certainty, name: Name?, alternative: Name? = nil) {
    self.certainty = certainty
    self.name = name
    self.alternative = alternative
  }
}
