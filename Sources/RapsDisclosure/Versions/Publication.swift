/// What was or is to be published of one survey, as far as another publication of it has to be held against it.
package struct Publication: Sendable, Hashable {
  package struct GroupName: Sendable, Hashable {
    /// Nil for "not stated".
    package let group: String?
    package let parentGroup: String?
    package let isOther: Bool

    package init(group: String?, parentGroup: String?, isOther: Bool) {
      self.group = group
      self.parentGroup = parentGroup
      self.isOther = isOther
    }
  }

  /// The groups of a variable that are shown.
  package struct Table: Sendable, Hashable {
    /// Id of the variable that it lies under.
    package let parent: String?
    package let cells: [GroupName: PublishedCell]

    package init(parent: String?, cells: [GroupName: PublishedCell]) {
      self.parent = parent
      self.cells = cells
    }
  }

  /// Nil if nothing is shown.
  package let organisation: PublishedCell?
  /// By the variable's id.
  package let tables: [String: Table]

  package init(organisation: PublishedCell?, tables: [String: Table]) {
    self.organisation = organisation
    self.tables = tables
  }
}
