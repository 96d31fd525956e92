/// A rectangle of a drawing, from its upper left to its lower right corner.
struct PlotBox: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  func overlaps(_ other: PlotBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func holds(_ other: PlotBox) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func inset(by margin: Double) -> PlotBox {
    PlotBox(left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin)
  }
}
