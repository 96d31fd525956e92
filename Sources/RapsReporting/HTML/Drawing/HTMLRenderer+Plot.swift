import RapsAnalysis
import RapsDocuments

/// The priority matrix as a drawing: a point per factor with number and name, four fields, two cuts.
extension HTMLRenderer {
  private static let area = PlotBox(left: 56, top: 34, right: 786, bottom: 474)

  mutating func add(_ plot: ReportPlot) {
    let names = PlotNames(wishes(plot), area: Self.area, taken: titleBoxes(plot))
    html.begin("figure", ("class", "matrix"))
    html.begin("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", page.plotTitle))
    beginPicture(
      "chart", title: page.plotTitle, description: drawn.readPlot + " " + drawn.figuresBelow, box: (800, 524))
    addFields(plot)
    addAxes(plot)
    for (point, place) in zip(plot.points, names.places) { addHairs(point, plot, to: place) }
    for (point, place) in zip(plot.points, names.places) { draw(point, at: place) }
    for name in names.names { if let name { draw(name) } }
    html.end()
    html.end()
    html.begin("figcaption")
    paragraph(plot.introduction, nil)
    addKey(of: plot, names)
    html.end()
    html.end()
  }

  private func x(_ place: Double) -> Double { Self.area.left + place * (Self.area.right - Self.area.left) }
  private func y(_ place: Double) -> Double { Self.area.bottom - place * (Self.area.bottom - Self.area.top) }
  private func cutX(_ plot: ReportPlot) -> Double { x(plot.across.place(plot.across.cut)) }
  private func cutY(_ plot: ReportPlot) -> Double { y(plot.up.place(plot.up.cut)) }

  // MARK: Fields

  private func fields(_ plot: ReportPlot) -> [(look: String, title: String, box: PlotBox)] {
    let (area, x, y) = (Self.area, cutX(plot), cutY(plot))
    return [
      ("field keep", plot.upperLeft, PlotBox(left: area.left, top: area.top, right: x, bottom: y)),
      ("field first", plot.upperRight, PlotBox(left: x, top: area.top, right: area.right, bottom: y)),
      ("field", plot.lowerLeft, PlotBox(left: area.left, top: y, right: x, bottom: area.bottom)),
      ("field", plot.lowerRight, PlotBox(left: x, top: y, right: area.right, bottom: area.bottom)),
    ]
  }

  /// The titles stand in the outer corners.
  private func titleBoxes(_ plot: ReportPlot) -> [PlotBox] {
    fields(plot).enumerated().map { index, field in
      let width = min(Double(displayWidth(field.title)) * 8.2, field.box.right - field.box.left) + 8
      let (isLeft, isUpper) = (index % 2 == 0, index < 2)
      return PlotBox(
        left: isLeft ? field.box.left : field.box.right - width, top: isUpper ? field.box.top : field.box.bottom - 24,
        right: isLeft ? field.box.left + width : field.box.right,
        bottom: isUpper ? field.box.top + 24 : field.box.bottom)
    }
  }

  private mutating func addFields(_ plot: ReportPlot) {
    for (index, (look, title, box)) in fields(plot).enumerated() {
      html.element(
        "rect", ("class", look), ("x", coordinate(box.left)), ("y", coordinate(box.top)),
        ("width", coordinate(box.right - box.left)), ("height", coordinate(box.bottom - box.top)))
      let (isLeft, isUpper) = (index % 2 == 0, index < 2)
      text(
        title, isLeft ? box.left + 8 : box.right - 8, isUpper ? box.top + 18 : box.bottom - 8,
        anchor: isLeft ? "start" : "end", name: "field-title")
    }
    line("cut", cutX(plot), Self.area.top, cutX(plot), Self.area.bottom)
    line("cut", Self.area.left, cutY(plot), Self.area.right, cutY(plot))
  }

  private mutating func addAxes(_ plot: ReportPlot) {
    let area = Self.area
    text(plot.across.lowerText, area.left, area.bottom + 18, anchor: "start")
    text(plot.across.cutText, cutX(plot), area.bottom + 18, anchor: "middle")
    text(plot.across.upperText, area.right, area.bottom + 18, anchor: "end")
    text(plot.across.caption + " →", area.right, area.bottom + 40, anchor: "end", name: "quiet")
    text(plot.up.lowerText, area.left - 8, area.bottom, anchor: "end")
    text(plot.up.cutText, area.left - 8, cutY(plot) + 4, anchor: "end")
    text(plot.up.upperText, area.left - 8, area.top + 12, anchor: "end")
    text("↑ " + plot.up.caption, area.left, area.top - 12, anchor: "start", name: "quiet")
  }

  // MARK: Points

  private func wishes(_ plot: ReportPlot) -> [PlotNames.Wish] {
    let boxes = fields(plot).map(\.box)
    return plot.points.map { point in
      PlotNames.Wish(
        place: place(of: point, plot), field: boxes[(point.isUpper ? 0 : 2) + (point.isRight ? 1 : 0)],
        name: "\(point.number)\u{A0}" + point.name)
    }
  }

  private func place(of point: ReportPlot.Point, _ plot: ReportPlot) -> PlotNames.Place {
    PlotNames.Place(x: x(plot.across.place(point.x)), y: y(plot.up.place(point.y)))
  }

  /// The intervals through the right place, and a line to it from a point that gave way.
  private mutating func addHairs(_ point: ReportPlot.Point, _ plot: ReportPlot, to drawn: PlotNames.Place) {
    let right = place(of: point, plot)
    if let range = point.rangeX {
      line("hair", x(plot.across.place(range.lowerBound)), right.y, x(plot.across.place(range.upperBound)), right.y)
    }
    if let range = point.rangeY {
      line("hair", right.x, y(plot.up.place(range.lowerBound)), right.x, y(plot.up.place(range.upperBound)))
    }
    if Self.isMoved(drawn, from: right) { line("leader", drawn.x, drawn.y, right.x, right.y) }
  }

  private static func isMoved(_ place: PlotNames.Place, from right: PlotNames.Place) -> Bool {
    max((place.x - right.x).magnitude, (place.y - right.y).magnitude) >= 1
  }

  private mutating func draw(_ point: ReportPlot.Point, at place: PlotNames.Place) {
    addPoint(
      Self.field(of: point) + " " + Self.look(of: point.certainty), x: coordinate(place.x), y: coordinate(place.y))
    text("\(point.number)", place.x, place.y + 4.5, anchor: "middle", name: Self.look(of: point.certainty))
  }

  private mutating func addPoint(_ look: String, x: String, y: String) {
    html.element(
      "circle", ("class", "point " + look), ("cx", x), ("cy", y), ("r", coordinate(PlotNames.radius - 1)))
  }

  private static func field(of point: ReportPlot.Point) -> String {
    if point.certainty == .cannotSay { return "unsaid" }
    return switch (point.isUpper, point.isRight) {
    case (true, true): "first"
    case (false, true): "attend"
    case (true, false): "keep"
    case (false, false): "watch"
    }
  }

  private static func look(of certainty: Certainty) -> String {
    switch certainty {
    case .clear: "clear"
    case .likely: "likely"
    case .borderline: "border"
    case .cannotSay: "nowhere"
    }
  }

  private mutating func draw(_ name: PlotNames.Name) {
    for (index, line) in name.lines.enumerated() {
      text(
        line, (name.box.left + name.box.right) / 2, name.box.top + Double(index) * PlotNames.lineHeight + 11.5,
        anchor: "middle", name: "name")
    }
  }

  // MARK: Key

  private mutating func addKey(of plot: ReportPlot, _ names: PlotNames) {
    html.begin("ul", ("class", "key"))
    for certainty in Certainty.allCases where plot.points.contains(where: { $0.certainty == certainty }) {
      addSample(words.judgement.certainty(certainty)) {
        $0.addPoint("watch " + Self.look(of: certainty), x: "50%", y: "11")
      }
    }
    if plot.points.contains(where: { $0.rangeX != nil || $0.rangeY != nil }) {
      addSample(drawn.crossHairs) { renderer in
        renderer.addLine("hair", 0, 100)
        renderer.addUpright("hair", at: 50)
      }
    }
    if zip(plot.points, names.places).contains(where: { Self.isMoved($1, from: place(of: $0, plot)) }) {
      addSample(drawn.moved) { $0.addLine("leader", 10, 90) }
    }
    html.end()
  }

  // MARK: Pieces

  private mutating func line(_ name: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    html.element(
      "line", ("class", name), ("x1", coordinate(x1)), ("y1", coordinate(y1)), ("x2", coordinate(x2)),
      ("y2", coordinate(y2)))
  }

  private mutating func text(_ text: String, _ x: Double, _ y: Double, anchor: String, name: String? = nil) {
    html.element(
      "text", ("class", name), ("x", coordinate(x)), ("y", coordinate(y)), ("text-anchor", anchor), text: text)
  }
}
