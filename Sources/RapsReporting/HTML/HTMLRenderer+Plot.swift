import RapsDocuments

/// The priority matrix as a drawing: a point per factor with its number, four fields, two cuts.
extension HTMLRenderer {
  private static let (left, top, width, height) = (60.0, 34.0, 700.0, 420.0)
  private static let radius = 11.0

  mutating func add(_ plot: ReportPlot) {
    html.begin("figure")
    html.element("figcaption", text: plot.introduction)
    beginDrawing(page.plotTitle, width: 780, height: 520)
    fields(plot)
    axes(plot)
    for (point, place) in zip(plot.points, places(plot)) { draw(point, at: place) }
    html.end()
    html.end()
  }

  private func x(_ place: Double) -> Double { Self.left + place * Self.width }
  private func y(_ place: Double) -> Double { Self.top + (1 - place) * Self.height }

  private mutating func fields(_ plot: ReportPlot) {
    let (cutX, cutY) = (x(plot.across.place(plot.across.cut)), y(plot.up.place(plot.up.cut)))
    let (right, bottom) = (Self.left + Self.width, Self.top + Self.height)
    field("field keep", plot.upperLeft, x: Self.left, y: Self.top, to: (cutX, cutY), isUpper: true)
    field("field first", plot.upperRight, x: cutX, y: Self.top, to: (right, cutY), isUpper: true)
    field("field", plot.lowerLeft, x: Self.left, y: cutY, to: (cutX, bottom), isUpper: false)
    field("field", plot.lowerRight, x: cutX, y: cutY, to: (right, bottom), isUpper: false)
    line("cut", cutX, Self.top, cutX, bottom)
    line("cut", Self.left, cutY, right, cutY)
  }

  private mutating func field(
    _ name: String, _ title: String, x: Double, y: Double, to end: (x: Double, y: Double), isUpper: Bool
  ) {
    html.element(
      "rect", ("class", name), ("x", coordinate(x)), ("y", coordinate(y)), ("width", coordinate(end.x - x)),
      ("height", coordinate(end.y - y)))
    text(title, (x + end.x) / 2, isUpper ? y + 18 : end.y - 8, anchor: "middle", name: "quiet")
  }

  private mutating func axes(_ plot: ReportPlot) {
    let bottom = Self.top + Self.height
    text(plot.across.lowerText, Self.left, bottom + 20, anchor: "start")
    text(plot.across.cutText, x(plot.across.place(plot.across.cut)), bottom + 20, anchor: "middle")
    text(plot.across.upperText, Self.left + Self.width, bottom + 20, anchor: "end")
    text(plot.across.caption + " →", Self.left + Self.width / 2, bottom + 44, anchor: "middle", name: "quiet")
    text(plot.up.lowerText, Self.left - 8, bottom, anchor: "end")
    text(plot.up.cutText, Self.left - 8, y(plot.up.place(plot.up.cut)) + 4, anchor: "end")
    text(plot.up.upperText, Self.left - 8, Self.top + 12, anchor: "end")
    text("↑ " + plot.up.caption, Self.left, Self.top - 12, anchor: "start", name: "quiet")
  }

  /// Where the points stand: each where it belongs, moved aside within its field where another one stands already.
  private func places(_ plot: ReportPlot) -> [(x: Double, y: Double)] {
    let (cutX, cutY) = (x(plot.across.place(plot.across.cut)), y(plot.up.place(plot.up.cut)))
    let least = 2 * Self.radius + 1
    var taken: [(x: Double, y: Double)] = []
    for point in plot.points {
      let rangeX =
        point.isRight
        ? cutX + Self.radius...Self.left + Self.width - Self.radius
        : Self.left + Self.radius...cutX - Self.radius
      let rangeY =
        point.isUpper
        ? Self.top + Self.radius + 22...cutY - Self.radius
        : cutY + Self.radius...Self.top + Self.height - Self.radius - 22
      let wanted = (x: x(plot.across.place(point.x)), y: y(plot.up.place(point.y)))
      taken.append(Self.free(near: wanted, rangeX, rangeY, besides: taken, least: least))
    }
    return taken
  }

  /// The nearest place on a spiral that keeps its distance from all others.
  private static func free(
    near wanted: (x: Double, y: Double), _ rangeX: ClosedRange<Double>, _ rangeY: ClosedRange<Double>,
    besides taken: [(x: Double, y: Double)], least: Double
  ) -> (x: Double, y: Double) {
    let steps: [(Double, Double)] = [(0, -1), (1, 0), (0, 1), (-1, 0), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    var best = (x: wanted.x, y: wanted.y)
    for ring in 0..<40 {
      for step in ring == 0 ? [(0, 0)] : steps {
        let distance = Double(ring) * radius / 2
        let place = (
          x: min(max(wanted.x + step.0 * distance, rangeX.lowerBound), rangeX.upperBound),
          y: min(max(wanted.y + step.1 * distance, rangeY.lowerBound), rangeY.upperBound)
        )
        if ring == 0 { best = place }
        let isFree = taken.allSatisfy { other in
          let (dx, dy) = (other.x - place.x, other.y - place.y)
          return dx * dx + dy * dy >= least * least
        }
        if isFree { return place }
      }
    }
    return best
  }

  private mutating func draw(_ point: ReportPlot.Point, at place: (x: Double, y: Double)) {
    html.element(
      "circle", ("class", "point"), ("cx", coordinate(place.x)), ("cy", coordinate(place.y)),
      ("r", coordinate(Self.radius)))
    text("\(point.number)", place.x, place.y + 4.5, anchor: "middle", name: "point-text")
    if point.isBorderline { text("?", place.x + Self.radius + 1, place.y - 4, anchor: "start") }
  }

  // MARK: Pieces

  mutating func line(_ name: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    html.element(
      "line", ("class", name), ("x1", coordinate(x1)), ("y1", coordinate(y1)), ("x2", coordinate(x2)),
      ("y2", coordinate(y2)))
  }

  mutating func text(_ text: String, _ x: Double, _ y: Double, anchor: String, name: String? = nil) {
    html.element(
      "text", ("class", name), ("x", coordinate(x)), ("y", coordinate(y)), ("text-anchor", anchor), text: text)
  }
}
