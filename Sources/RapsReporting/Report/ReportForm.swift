/// A table of texts, to read and to fill in: its cells hold parts, one below the other.
struct ReportForm: Sendable, Hashable {
  let head: [String]
  /// As many cells as the head has; the first names the row. An empty cell is for handwriting.
  let rows: [[[String]]]
}
