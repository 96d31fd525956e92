import RapsDocuments
import RapsResults

/// Profiles, distributions and prevalences: a line per row, names at the left, figures at the right.
extension HTMLRenderer {
  private static let (names, line, right, rowHeight) = (230.0, 430.0, 90.0, 26.0)
  private static var width: Double { names + line + right }

  private func x(_ place: Double) -> Double { Self.names + min(max(place, 0), 1) * Self.line }

  private mutating func name(_ name: String, row y: Double) {
    text(shortened(name, to: 34), Self.names - 12, y + 4.5, anchor: "end")
  }

  // MARK: Profile

  /// A point per mean with its interval; a diamond where the norm's mean lies.
  mutating func add(_ profile: ReportProfile) {
    let (top, bottom) = (8.0, 8 + Double(profile.rows.count) * Self.rowHeight)
    html.begin("figure")
    beginDrawing(profile.title, width: Self.width, height: bottom + 26)
    for quarter in 0...4 {
      line(quarter == 0 ? "axis" : "grid", x(Double(quarter) / 4), top, x(Double(quarter) / 4), bottom)
    }
    for (index, row) in profile.rows.enumerated() { draw(row, y: top + (Double(index) + 0.5) * Self.rowHeight) }
    text(profile.lowText, x(0), bottom + 18, anchor: "start", name: "quiet")
    text(profile.highText, x(1), bottom + 18, anchor: "end", name: "quiet")
    html.end()
    if let normText = profile.normText { html.element("figcaption", text: "◇ " + normText) }
    html.end()
  }

  private mutating func draw(_ row: ReportProfile.Row, y: Double) {
    name(row.name, row: y)
    guard let place = row.place else { return text(Self.hiddenSign, x(0) + 8, y + 4.5, anchor: "start", name: "quiet") }
    let level = row.level?.rawValue ?? Level.notClear.rawValue
    if let interval = row.interval {
      line("spread " + level, x(interval.lowerBound), y, x(interval.upperBound), y)
    }
    if let norm = row.norm {
      let (centre, size) = (x(norm), 6.0)
      html.element(
        "path", ("class", "norm"),
        ("d", "M\(coordinate(centre)) \(coordinate(y - size))l6 6l-6 6l-6-6z"))
    }
    html.element(
      "circle", ("class", level), ("cx", coordinate(x(place))), ("cy", coordinate(y)), ("r", "5"))
    let sign = row.level.map { " " + Self.sign(of: $0) } ?? ""
    text(row.text + sign, Self.names + Self.line + 14, y + 4.5, anchor: "start")
  }

  // MARK: Distribution

  /// Parts side by side that fill the line; the text stands where there is room for it.
  mutating func add(_ distribution: ReportDistribution) {
    html.begin("figure")
    beginDrawing(distribution.title, width: Self.width, height: 16 + Double(distribution.rows.count) * Self.rowHeight)
    for (index, row) in distribution.rows.enumerated() {
      let y = 8 + (Double(index) + 0.5) * Self.rowHeight
      name(row.name, row: y)
      guard !row.parts.isEmpty else {
        text(Self.hiddenSign, x(0) + 8, y + 4.5, anchor: "start", name: "quiet")
        continue
      }
      draw(row, y: y)
    }
    html.end()
    html.end()
  }

  private mutating func draw(_ row: ReportDistribution.Row, y: Double) {
    let whole = max(1, row.parts.reduce(0) { $0 + $1.percent })
    var start = 0.0
    for part in row.parts {
      let step = min(Int(part.favour * 5), 4)
      let width = part.percent / whole
      html.begin(
        "rect", ("class", "step s\(step)"), ("x", coordinate(x(start))), ("y", coordinate(y - 9)),
        ("width", coordinate(width * Self.line)), ("height", "18"))
      html.element("title", text: part.range + words.colon + part.text)
      html.end()
      if width * Self.line >= 34 {
        text(part.text, x(start + width / 2), y + 4.5, anchor: "middle", name: "step-text s\(step)")
      }
      start += width
    }
  }

  // MARK: Prevalence

  mutating func add(_ prevalence: ReportPrevalence) {
    let most = prevalence.rows.map(\.upperEnd).max() ?? 0
    let scale = max(10, (most / 10).rounded(.up) * 10)
    html.begin("figure")
    beginDrawing(prevalence.title, width: Self.width, height: 16 + Double(prevalence.rows.count) * Self.rowHeight)
    line("axis", x(0), 8, x(0), 8 + Double(prevalence.rows.count) * Self.rowHeight)
    for (index, row) in prevalence.rows.enumerated() {
      let y = 8 + (Double(index) + 0.5) * Self.rowHeight
      name(row.name, row: y)
      switch row.share {
      case .percent(let percent, let interval):
        html.element(
          "rect", ("class", "fill"), ("x", coordinate(x(0))), ("y", coordinate(y - 7)),
          ("width", coordinate(percent / scale * Self.line)), ("height", "14"))
        if let interval { line("whisker", x(interval.lowerBound / scale), y, x(interval.upperBound / scale), y) }
      case .between(let ends):
        html.element(
          "rect", ("class", "between"), ("x", coordinate(x(ends.lowerBound / scale))), ("y", coordinate(y - 7)),
          ("width", coordinate(max(4, (ends.upperBound - ends.lowerBound) / scale * Self.line))), ("height", "14"))
      case .hidden: break
      }
      text(row.text, Self.names + Self.line + 14, y + 4.5, anchor: "start")
    }
    html.end()
    html.end()
  }
}

extension ReportPrevalence.Row {
  /// How far its drawing reaches, in percent.
  fileprivate var upperEnd: Double {
    switch share {
    case .percent(let percent, let interval): max(percent, interval?.upperBound ?? 0)
    case .between(let ends): ends.upperBound
    case .hidden: 0
    }
  }
}
