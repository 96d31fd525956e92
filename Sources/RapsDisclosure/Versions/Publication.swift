/// What was or is to be published of one survey, as far as another publication of it has to be held against it.
package struct Publication: Sendable, Hashable {
  package struct GroupName: Sendable, Hashable {
    /// Empty for "not stated".
    package let group: String
    /// Nil if the variable lies under none.
    package let parentGroup: String?
    package let isOther: Bool

    package init(group: String, parentGroup: String? = nil, isOther: Bool = false) {
      self.group = group
      self.parentGroup = parentGroup
      self.isOther = isOther
    }
  }

  /// The groups of a variable.
  package struct Table: Sendable, Hashable {
    /// Id of the variable that it lies under.
    package let parent: String?
    /// Of the groups that are shown.
    package let cells: [GroupName: PublishedCell]
    /// By what they are called, the names of all groups, shown or not.
    let names: [String: [GroupName]]

    /// - Parameter groups: all of them; nil for the figures of a hidden one.
    package init(parent: String? = nil, groups: [(name: GroupName, cell: PublishedCell?)]) {
      self.parent = parent
      cells = Dictionary(groups.compactMap { group in group.cell.map { (group.name, $0) } }) { first, _ in first }
      names = Dictionary(grouping: groups.map(\.name), by: \.group)
    }

    /// Whether names tell the groups apart: those of three levels stand beside what they lie in, and nothing above it.
    var hasNamesakes: Bool { names.values.contains { Set($0).count < $0.count } }
  }

  /// Nil if nothing is shown.
  package let organisation: PublishedCell?
  /// By the variable's id.
  package let tables: [String: Table]

  package init(organisation: PublishedCell?, tables: [String: Table] = [:]) {
    self.organisation = organisation
    self.tables = tables
  }
}
