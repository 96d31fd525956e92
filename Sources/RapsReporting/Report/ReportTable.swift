import RapsResults

/// A table whose first column names its rows.
struct ReportTable: Sendable, Hashable {
  enum Role: Sendable, Hashable {
    /// Left-aligned, takes what room there is.
    case name
    /// A bar from 0 to 1, as wide as there is room.
    case bar
    case number
    /// A number that is left out where there is no room, the lowest first.
    case detail(Int)
    case text
    /// A level: its mark, and its word where there is room.
    case level
  }

  /// What its cells are, for pages: only figures are worth sorting.
  enum Look: Sendable, Hashable {
    case figures
    /// Short texts in columns.
    case texts
    /// Sentences, which narrow pages stack.
    case prose
  }

  struct Column: Sendable, Hashable {
    let head: String
    let role: Role
  }

  enum Cell: Sendable, Hashable {
    case text(String)
    /// A place 0…1.
    case bar(Double)
    case level(Level?)
    /// A figure with the mark of its level.
    case marked(String, Level?)
    case hidden
    case empty
  }

  let columns: [Column]
  let rows: [[Cell]]
  /// On a page in the place of the bars, a row of it in each row of the table, else beside the names.
  var drawing: ReportDrawing?
  var look = Look.figures
}
