/// A native scatter chart over cells of its own sheet.
package struct ScatterChart: Sendable {
  /// How a point is drawn: its form tells it apart as well as its colour.
  package struct Mark: Sendable, Hashable {
    package enum Form: String, Sendable {
      case circle, diamond, square, triangle
    }

    package let form: Form
    /// As "A83A07".
    package let color: String

    package init(_ form: Form, color: String) {
      self.form = form
      self.color = color
    }
  }

  /// A text beside a point.
  package struct Label: Sendable, Hashable {
    package enum Place: String, Sendable {
      case left = "l"
      case right = "r"
      case above = "t"
    }

    package let text: String
    package let place: Place

    package init(_ text: String, _ place: Place = .right) {
      self.text = text
      self.place = place
    }
  }

  /// Points whose places stand in two columns of cells.
  package struct Series: Sendable {
    package enum Look: Sendable, Hashable {
      /// One mark per point.
      case points([Mark])
      /// A line without points: a cut.
      case line
      /// Labels without points.
      case captions
    }

    package let name: String
    package let look: Look
    /// Rows from 0, one per point.
    package let rows: ClosedRange<Int>
    package let xColumn: Int
    package let yColumn: Int
    /// Per point what stands beside it; empty: none anywhere.
    package let labels: [Label?]
    /// Per point how far it may lie to the left and to the right; empty: not drawn.
    package let intervals: [ClosedRange<Double>?]

    package init(
      name: String, look: Look, rows: ClosedRange<Int>, xColumn: Int, yColumn: Int, labels: [Label?] = [],
      intervals: [ClosedRange<Double>?] = []
    ) {
      (self.name, self.look, self.rows) = (name, look, rows)
      (self.xColumn, self.yColumn, self.labels, self.intervals) = (xColumn, yColumn, labels, intervals)
    }
  }

  package struct Axis: Sendable {
    package let title: String
    package let range: ClosedRange<Double>
    package let step: Double
    /// As number formats have it.
    package let format: String

    package init(title: String, range: ClosedRange<Double>, step: Double, format: String) {
      (self.title, self.range, self.step, self.format) = (title, range, step, format)
    }
  }

  package let title: String
  /// What a screen reader says of it.
  package let description: String
  package let across: Axis
  package let up: Axis
  package let series: [Series]
  /// The cells that it covers.
  package let area: Worksheet.Area

  package init(
    title: String, description: String, across: Axis, up: Axis, series: [Series], area: Worksheet.Area
  ) {
    (self.title, self.description) = (title, description)
    (self.across, self.up, self.series, self.area) = (across, up, series, area)
  }
}
