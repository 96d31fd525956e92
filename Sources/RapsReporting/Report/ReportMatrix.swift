/// Groups in rows, measures in columns: too wide for a page at times, so a renderer may split the columns.
struct ReportMatrix: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    let name: String
    /// True for a group that contains the following ones and is named only.
    let isHeader: Bool
    /// True for a group within the header above it.
    let isNested: Bool
    /// Cells that stand in every part of a split matrix.
    let leading: [ReportTable.Cell]
    let cells: [ReportTable.Cell]
  }

  let nameHead: String
  let leadingHeads: [String]
  let heads: [String]
  let rows: [Row]
}
