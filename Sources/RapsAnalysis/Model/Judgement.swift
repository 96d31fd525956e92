import RapsResults

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
package struct Judgement<Name: Sendable & Hashable>: Sendable, Hashable {
  package let certainty: Certainty
  /// The most probable name; where certainty is `cannotSay`, where the estimate itself lies, if there is one.
  package let name: Name?
  /// The second most probable name, if `borderline`.
  package let alternative: Name?
  /// Of `name`, in whole percent; nil if `cannotSay`.
  package let probabilityPercent: Figure?

  package init(certainty: Certainty, name: Name?, alternative: Name? = nil, probabilityPercent: Figure? = nil) {
    self.certainty = certainty
    self.name = name
    self.alternative = alternative
    self.probabilityPercent = probabilityPercent
  }
}
