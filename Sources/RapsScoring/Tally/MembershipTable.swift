import RapsQuestionnaire

/// The distinct membership vectors of the respondents and how many share each (ANONYMITY A9).
package struct MembershipTable: Sendable, Hashable {
  /// A set of respondents who are in the same group of every partition.
  package struct Atom: Sendable, Hashable {
    /// Per partition an index into its `groups`.
    package let groups: [Int]
    package var respondentCount: Int
    /// Respondents without a valid score or outcome, only where there are any.
    package var invalidCounts: [MeasureReference: Int]

    package init(groups: [Int], respondentCount: Int, invalidCounts: [MeasureReference: Int] = [:]) {
      self.groups = groups
      self.respondentCount = respondentCount
      self.invalidCounts = invalidCounts
    }
  }

  /// Sorted by `groups`.
  package var atoms: [Atom]

  package init(atoms: [Atom] = []) {
    self.atoms = atoms
  }
}
