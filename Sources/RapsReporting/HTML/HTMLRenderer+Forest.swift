import RapsDocuments

/// A group's means beside others. A page may have hundreds of these tables, so one drawing runs along all lines of a
/// table, and what all tables draw alike is drawn once: nothing else keeps such a page small.
///
/// Lines are equally high because no cell breaks; the drawing stretches with them. What a `use` repeats is styled by its own
/// classes alone: no selector sees what stands around it. Heads have no `scope`, for where they stand tells it: a head beside
/// cells is that of its row, one without cells beside it that of the column (HTML Standard, section 4.9.12).
extension HTMLRenderer {
  /// Height of a line in the drawing, whose width is 100.
  private static let lineHeight = 4

  mutating func add(_ forest: ReportForest) {
    html.begin("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", forest.groupHead))
    html.begin("table", ("class", "forest"))
    html.begin("thead")
    html.begin("tr")
    let heads = [forest.scaleHead, forest.groupHead] + forest.referenceHeads + [forest.standingHead].compactMap { $0 }
    for head in heads + [forest.axisHead] { html.element("th", text: head) }
    html.end()
    html.end()
    html.begin("tbody")
    for (index, section) in forest.sections.enumerated() {
      html.begin("tr")
      html.element("th", ("colspan", "\(heads.count)"), text: section.title)
      if index == 0 { draw(forest) }
      html.end()
      for row in section.rows { add(row, hasStanding: forest.standingHead != nil) }
    }
    html.end()
    html.end()
    html.end()
  }

  private mutating func add(_ row: ReportForest.Row, hasStanding: Bool) {
    html.begin("tr")
    html.element("th", text: row.name)
    html.element("td", text: row.group?.text ?? Self.hiddenSign)
    for point in row.references { html.element("td", text: point?.text ?? Self.hiddenSign) }
    if hasStanding { html.element("td", ("class", row.standing?.tone.name), text: row.standing?.text ?? "") }
    html.end()
  }

  // MARK: Drawing

  private mutating func draw(_ forest: ReportForest) {
    let rows = forest.sections.reduce(into: [ReportForest.Row?]()) { $0 += [nil] + $1.rows.map(Optional.some) }
    html.begin("td", ("rowspan", "\(rows.count)"))
    html.begin(
      "svg", ("viewBox", "0 0 100 \(rows.count * Self.lineHeight)"), ("preserveAspectRatio", "none"),
      ("aria-hidden", "true"))
    ground(rows)
    var spread = ""
    var dots: [ReportForest.Tone: String] = [:]
    for (line, row) in rows.enumerated() {
      guard let row, let group = row.group else { continue }
      let y = Self.middle(of: line)
      if let interval = row.interval {
        spread += "M\(Self.x(interval.lowerBound)) \(y)H\(Self.x(interval.upperBound))"
      }
      dots[row.standing?.tone ?? .plain, default: ""] += "M\(Self.x(group.place)) \(y)h0"
    }
    if !spread.isEmpty { html.element("path", ("class", "spread"), ("d", spread)) }
    for tone in ReportForest.Tone.allCases {
      if let path = dots[tone] { html.element("path", ("class", tone.name ?? "dot"), ("d", path)) }
    }
    html.end()
    html.end()
  }

  private static func middle(of line: Int) -> Int { line * lineHeight + lineHeight / 2 }

  private static func x(_ place: Double) -> String { coordinate(min(max(place, 0), 1) * 100) }

  /// Lines for the eye and the marks of the references: the first table draws them, the others use what it drew.
  private mutating func ground(_ rows: [ReportForest.Row?]) {
    var (strokes, diamonds) = ("", "")
    for (line, row) in rows.enumerated() {
      let y = Self.middle(of: line)
      for (place, point) in (row?.references ?? []).enumerated() {
        guard let point else { continue }
        if place == 0 {
          strokes += "M\(Self.x(point.place)) \(y - 1)v2"
        } else {
          diamonds += "M\(Self.x(point.place)) \(y - 1)l3 1-3 1-3-1z"
        }
      }
    }
    if let number = forestGrounds[strokes + diamonds] { return html.element("use", ("href", "#f\(number)")) }
    forestGrounds[strokes + diamonds] = forestGrounds.count + 1
    let height = rows.count * Self.lineHeight
    html.begin("g", ("id", "f\(forestGrounds.count)"))
    html.element("path", ("class", "rule"), ("d", "M0 0v\(height)M50 0v\(height)M100 0v\(height)"))
    html.element("path", ("class", "everybody"), ("d", strokes))
    if !diamonds.isEmpty { html.element("path", ("class", "diamond"), ("d", diamonds)) }
    html.end()
  }
}

extension ReportForest.Tone {
  /// The class of its colour.
  fileprivate var name: String? {
    switch self {
    case .plain: nil
    case .favourable: "good"
    case .unfavourable: "bad"
    }
  }
}
