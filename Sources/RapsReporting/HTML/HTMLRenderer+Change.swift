import RapsDocuments

/// From one wave to another: a hollow mark above, a filled one below, and a line from the one to the other.
extension HTMLRenderer {
  private static let (names, line, right, rowHeight) = (230.0, 430.0, 100.0, 34.0)
  /// How far the waves lie above and below the middle of their row: their intervals stay apart.
  private static let offset = 6.0

  private func x(_ place: Double) -> Double { Self.names + min(max(place, 0), 1) * Self.line }

  mutating func add(_ change: ReportChange) {
    let (top, bottom) = (8.0, 8 + Double(change.rows.count) * Self.rowHeight)
    html.begin("figure")
    beginDrawing(change.title, width: Self.names + Self.line + Self.right, height: bottom + 26)
    for quarter in 0...4 {
      line(quarter == 0 ? "axis" : "grid", x(Double(quarter) / 4), top, x(Double(quarter) / 4), bottom)
    }
    for (index, row) in change.rows.enumerated() { draw(row, y: top + (Double(index) + 0.5) * Self.rowHeight) }
    text(change.lowText, x(0), bottom + 18, anchor: "start", name: "quiet")
    text(change.highText, x(1), bottom + 18, anchor: "end", name: "quiet")
    html.end()
    html.element("figcaption", text: change.key)
    html.end()
  }

  private mutating func draw(_ row: ReportChange.Row, y: Double) {
    text(shortened(row.name, to: 34), Self.names - 12, y + 4.5, anchor: "end")
    let name = row.tone.name
    line("way " + name, x(row.before.place), y - Self.offset, x(row.after.place), y + Self.offset)
    for (point, isBefore) in [(row.before, true), (row.after, false)] {
      let height = isBefore ? y - Self.offset : y + Self.offset
      if let interval = point.interval {
        line(
          "spread " + (isBefore ? "not-clear" : name), x(interval.lowerBound), height, x(interval.upperBound), height)
      }
      html.element(
        "circle", ("class", isBefore ? "before" : name), ("cx", coordinate(x(point.place))),
        ("cy", coordinate(height)), ("r", "4.5"))
    }
    text(row.text, Self.names + Self.line + 14, y + 4.5, anchor: "start")
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
