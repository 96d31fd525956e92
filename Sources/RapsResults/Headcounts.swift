/// How many people were invited, by group, as a headcount file tells it.
package struct Headcounts: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// A group's id, label or text; `variable=value` or `parent/value` where that is not unique; or `organisation`.
    package let group: String
    package let headcount: Int
    /// 1-based line in the file, for telling what was not understood.
    package let lineNumber: Int

    package init(group: String, headcount: Int, lineNumber: Int) {
      self.group = group
      self.headcount = headcount
      self.lineNumber = lineNumber
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// Whether a group's name stands for everyone, in a language of the reports.
  package static func isEveryone(_ group: String) -> Bool {
    MatchedHeadcounts.organisationNames.contains(MatchedHeadcounts.key(group))
  }
}
