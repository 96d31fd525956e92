/// A native scatter chart over cells of its own sheet.
package struct ScatterChart: Sendable {
  /// Points whose places stand in two columns of cells.
  package struct Series: Sendable {
    package enum Look: Sendable, Hashable {
      case points
      /// A line without points: a cut.
      case line
    }

    package let name: String
    package let look: Look
    /// Rows from 0, one per point.
    package let rows: ClosedRange<Int>
    package let xColumn: Int
    package let yColumn: Int
    /// Beside each point; empty: none.
    package let labels: [String]

    package init(
      name: String, look: Look, rows: ClosedRange<Int>, xColumn: Int, yColumn: Int, labels: [String] = []
    ) {
      (self.name, self.look, self.rows) = (name, look, rows)
      (self.xColumn, self.yColumn, self.labels) = (xColumn, yColumn, labels)
    }
  }

  package struct Axis: Sendable {
    package let title: String
    package let range: ClosedRange<Double>

    package init(title: String, range: ClosedRange<Double>) {
      self.title = title
      self.range = range
    }
  }

  package let title: String
  package let across: Axis
  package let up: Axis
  package let series: [Series]
  /// The cells that it covers.
  package let area: Worksheet.Area

  package init(title: String, across: Axis, up: Axis, series: [Series], area: Worksheet.Area) {
    (self.title, self.across, self.up, self.series, self.area) = (title, across, up, series, area)
  }
}
