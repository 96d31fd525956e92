import RapsResults

/// Measures in rows, groups in columns, below a key that tells each group's size.
///
/// There are many more measures than a line has room for, but seldom more visible groups: so a table is as long as the
/// questionnaire and needs no splitting. Groups that are not shown stand in the key only.
struct ReportMatrix: Sendable, Hashable {
  /// A line of the key.
  struct Group: Sendable, Hashable {
    let name: String
    /// True for a group that contains the following ones and is named only.
    let isHeader: Bool
    /// True for a group within the header above it.
    let isNested: Bool
    /// Size and what else the key tells, by `keyHeads`.
    let key: [ReportTable.Cell]
    /// Whether the group has a column.
    let isShown: Bool
  }

  struct Row: Sendable, Hashable {
    let name: String
    /// The organisation, then the groups that are shown.
    let cells: [ReportTable.Cell]
  }

  struct Section: Sendable, Hashable {
    let title: String
    let rows: [Row]
  }

  let groupHead: String
  let keyHeads: [String]
  /// The organisation first.
  let groups: [Group]
  /// The head of the organisation's column.
  let organisationHead: String
  /// What the marks in the sections stand for.
  let legend: [Report.LegendEntry]
  let sections: [Section]
}
