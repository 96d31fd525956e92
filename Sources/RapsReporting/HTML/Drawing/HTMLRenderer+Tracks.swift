import RapsDocuments
import RapsResults

/// One row of a drawing: places along the width in percent, heights in the pixels of a row of 22.
extension HTMLRenderer {
  private static let middle = "11"

  mutating func addTrack(_ index: Int, of drawing: ReportDrawing) {
    guard !drawing.isHidden(row: index) else {
      return html.element("td", ("class", "plot hidden"), text: Self.hiddenSign)
    }
    html.begin("td", ("class", "plot"))
    let isTall = if case .change = drawing { true } else { false }
    html.begin("svg", ("class", isTall ? "track high" : "track"), ("aria-hidden", "true"))
    switch drawing {
    case .profile(let profile): if index < profile.rows.count { draw(profile.rows[index]) }
    case .distribution(let distribution): if index < distribution.rows.count { draw(distribution.rows[index]) }
    case .prevalence(let prevalence):
      if index < prevalence.rows.count { draw(prevalence.rows[index], end: prevalence.end) }
    case .weights(let weights): if index < weights.rows.count { draw(weights.rows[index], in: weights) }
    case .change(let change): if index < change.rows.count { draw(change.rows[index]) }
    case .forest: break
    }
    html.end()
    html.end()
  }

  private mutating func draw(_ row: ReportProfile.Row) {
    guard let place = row.place else { return }
    for zone in row.zones {
      addBox(
        "zone " + zone.level.rawValue, from: 100 * zone.range.lowerBound, to: 100 * zone.range.upperBound, height: 8)
    }
    if let interval = row.interval {
      addLine(
        row.level.map { "spread " + $0.rawValue } ?? "spread", 100 * interval.lowerBound, 100 * interval.upperBound)
    }
    if let norm = row.norm { addMark("md", at: 100 * norm) }
    addMark(row.level.map(Self.mark) ?? "mp", at: 100 * place)
  }

  /// Parts side by side that fill the line; a share stands where there is room for it.
  private mutating func draw(_ row: ReportDistribution.Row) {
    let whole = max(1, row.parts.reduce(0) { $0 + $1.percent })
    var start = 0.0
    for part in row.parts {
      let width = 100 * part.percent / whole
      addPart(part.step, from: start, to: start + width)
      // In percent of the narrowest line; a digit takes 7 of its 256 pixels.
      if width >= Double(part.text.count) * 2.8 + 2 {
        html.element(
          "text", ("class", "s\(part.step)"), ("x", share(start + width / 2)), ("y", "15"), ("text-anchor", "middle"),
          text: part.text)
      }
      start += width
    }
  }

  private mutating func draw(_ row: ReportPrevalence.Row, end: Double) {
    switch row.share {
    case .percent(let percent, let interval):
      addBox("fill", from: 0, to: 100 * percent / end, height: 12)
      if let interval { addLine("whisker", 100 * interval.lowerBound / end, 100 * interval.upperBound / end) }
    case .between(let ends):
      addBox("between", from: 100 * ends.lowerBound / end, to: 100 * ends.upperBound / end, height: 12)
    case .hidden: break
    }
  }

  private mutating func draw(_ row: ReportWeights.Row, in weights: ReportWeights) {
    let end = weights.end
    addUpright("equal", at: 100 * weights.equalShare / end)
    if let interval = row.interval {
      addLine("whisker", 100 * interval.lowerBound / end, 100 * interval.upperBound / end)
    }
    addMark("mp", at: 100 * row.percent / end)
  }

  /// A hollow mark above, a filled one below, and the way from the one to the other: their intervals stay apart.
  private mutating func draw(_ row: ReportChange.Row) {
    let name = row.tone.name
    let (before, after) = (100 * row.before.place, 100 * row.after.place)
    html.element(
      "line", ("class", "way " + name), ("x1", share(before)), ("y1", "9"), ("x2", share(after)), ("y2", "25"))
    for (point, look, height) in [(row.before, "not-clear", "9"), (row.after, name, "25")] {
      guard let interval = point.interval else { continue }
      html.element(
        "line", ("class", "spread " + look), ("x1", share(100 * interval.lowerBound)), ("y1", height),
        ("x2", share(100 * interval.upperBound)), ("y2", height))
    }
    html.element("circle", ("class", "before"), ("cx", share(before)), ("cy", "9"), ("r", "4.5"))
    html.element("circle", ("class", "after " + name), ("cx", share(after)), ("cy", "25"), ("r", "4.5"))
  }

  // MARK: Pieces

  private func share(_ place: Double) -> String { coordinate(min(max(place, 0), 100)) + "%" }

  mutating func addBox(_ look: String, from start: Double, to end: Double, height: Int) {
    let (start, end) = (min(max(start, 0), 100), min(max(end, 0), 100))
    html.element(
      "rect", ("class", look), ("x", share(start)), ("y", "\(11 - height / 2)"), ("width", share(end - start)),
      ("height", "\(height)"))
  }

  mutating func addPart(_ step: Int, from start: Double, to end: Double) {
    addBox("part s\(step)", from: start, to: end, height: 18)
  }

  mutating func addLine(_ look: String, _ start: Double, _ end: Double) {
    html.element(
      "line", ("class", look), ("x1", share(start)), ("y1", Self.middle), ("x2", share(end)), ("y2", Self.middle))
  }

  mutating func addUpright(_ look: String, at place: Double) {
    html.element("line", ("class", look), ("x1", share(place)), ("y1", "0"), ("x2", share(place)), ("y2", "100%"))
  }

  /// A mark by the id that `addMarks` gives it.
  mutating func addMark(_ id: String, at place: Double) {
    html.element("use", ("href", "#" + id), ("x", share(place)), ("y", Self.middle))
  }

  // MARK: Marks

  static func mark(of level: Level) -> String {
    switch level {
    case .favourable: "mf"
    case .intermediate: "mi"
    case .unfavourable: "mu"
    case .notClear: "mn"
    }
  }

  /// The marks of all drawings, once: as the signs of the levels, a plain one, and the norm's diamond.
  mutating func addMarks() {
    html.raw(
      """
      <svg class="marks" aria-hidden="true" width="0" height="0"><defs>\
      <circle id="mf" class="mark-f" r="5"/>\
      <g id="mi"><circle class="mark-i" r="5"/><path class="mark-i half" d="M0-5a5 5 0 0 0 0 10z"/></g>\
      <circle id="mu" class="mark-u" r="6"/><circle id="mn" class="mark-n" r="4.5"/><circle id="mp" class="mark-p" r="5"/>\
      <path id="md" class="mark-d" d="M0-8l6 8l-6 8l-6-8z"/></defs></svg>
      """)
  }
}

extension ReportDrawing {
  /// Whether nothing may be told of a row.
  fileprivate func isHidden(row index: Int) -> Bool {
    switch self {
    case .profile(let profile): index < profile.rows.count && profile.rows[index].place == nil
    case .distribution(let distribution):
      index < distribution.rows.count && distribution.rows[index].parts.isEmpty
    case .prevalence(let prevalence): index < prevalence.rows.count && prevalence.rows[index].share == .hidden
    case .weights, .change, .forest: false
    }
  }
}

extension ReportChange.Tone {
  /// The class of its colour, which levels have too.
  fileprivate var name: String {
    switch self {
    case .plain: "not-clear"
    case .favourable: "favourable"
    case .unfavourable: "unfavourable"
    }
  }
}
