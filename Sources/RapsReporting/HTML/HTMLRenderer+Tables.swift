import RapsDocuments
import RapsResults

extension HTMLRenderer {
  /// Longer tables may be divided over printed pages.
  private static let rowsKeptTogether = 14

  /// A table within a region that scrolls sideways where there is no room. Its drawing stands in the place of the bars,
  /// or behind the first column.
  mutating func add(_ table: ReportTable) {
    let columns = table.columns.indices.filter { isShown(column: $0, of: table) }
    let name = table.columns.first?.head ?? ""
    if let drawing = table.drawing { addKey(of: drawing) }
    beginRegion(table.drawing.map { title(of: $0) } ?? name)
    var look = [Self.name(of: table.look)]
    if table.drawing != nil { look.append("drawn") }
    if table.rows.count > Self.rowsKeptTogether { look.append("long") }
    html.begin("table", ("class", look.joined(separator: " ")))
    html.begin("thead")
    html.begin("tr")
    for column in columns {
      addHead(table.columns[column])
      if column == 0, let drawing = table.drawing { addHead(of: drawing) }
    }
    html.end()
    html.end()
    html.begin("tbody")
    for (index, row) in table.rows.enumerated() {
      html.begin("tr")
      for column in columns {
        add(row[column], table.columns[column])
        if column == 0, let drawing = table.drawing { addTrack(index, of: drawing) }
      }
      html.end()
    }
    html.end()
    html.end()
    endRegion()
  }

  /// A column without head and content takes no room, and a drawing takes the place of the bars.
  private func isShown(column: Int, of table: ReportTable) -> Bool {
    if table.columns[column].role == .bar { return table.drawing == nil }
    return !table.columns[column].head.isEmpty || table.rows.contains { $0[column] != .empty }
  }

  private static func name(of look: ReportTable.Look) -> String {
    switch look {
    case .figures: "sortable"
    case .texts: "texts"
    case .prose: "texts prose"
    }
  }

  private mutating func addHead(_ column: ReportTable.Column) {
    // The terminal aligns heads with blanks.
    let head = trimmed(column.head)
    html.element("th", ("scope", "col"), ("class", Self.look(of: column)), text: head)
  }

  mutating func beginRegion(_ name: String, _ look: String = "scroll") {
    html.begin("div", ("class", look), ("role", "region"), ("tabindex", "0"), ("aria-label", trimmed(name)))
  }

  mutating func endRegion() { html.end() }

  private static func look(of column: ReportTable.Column) -> String? {
    switch column.role {
    case .number, .detail: "number"
    case .text: column.head.isEmpty ? nil : "words"
    case .name, .bar, .level: nil
    }
  }

  private mutating func add(_ cell: ReportTable.Cell, _ column: ReportTable.Column) {
    if column.role == .name {
      html.begin("th", ("scope", "row"))
      if case .text(let name) = cell { html.text(name) }
      return html.end()
    }
    add(cell, look: Self.look(of: column))
  }

  mutating func add(_ cell: ReportTable.Cell, look: String?) {
    switch cell {
    case .text(let text): html.element("td", ("class", look), text: text)
    case .empty: html.element("td", text: "")
    case .hidden: hidden()
    case .bar(let place):
      html.begin("td")
      bar(place)
      html.end()
    case .level(let level):
      html.begin("td", ("class", level.map { "level " + $0.rawValue }))
      if let level { add(level) }
      html.end()
    case .marked(let text, let level):
      html.element("td", ("class", level?.rawValue), text: level.map { text + "\u{A0}" + Self.sign(of: $0) } ?? text)
    }
  }

  mutating func hidden(columns: Int = 1) {
    html.element(
      "td", ("class", "hidden"), ("colspan", columns > 1 ? "\(columns)" : nil), text: Self.hiddenSign)
  }

  private mutating func add(_ level: Level) {
    html.element("span", ("class", "mark"), ("aria-hidden", "true"), text: Self.sign(of: level))
    html.text(words.levelWords(level))
  }

  /// A bar says nothing that the number beside it does not.
  private mutating func bar(_ place: Double) {
    html.begin(
      "svg", ("class", "bar"), ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"))
    html.element("rect", ("class", "track"), ("width", "100"), ("height", "8"))
    html.element("rect", ("class", "fill"), ("width", coordinate(min(max(place, 0), 1) * 100)), ("height", "8"))
    html.end()
  }
}

/// A number within a drawing, with at most one decimal.
func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
}

/// The text, or its beginning with "…" if it has more characters than that: data outputs have it whole.
func shortened(_ text: String, to limit: Int) -> String {
  text.utf8.count > limit && text.count > limit ? text.prefix(limit - 1) + "…" : text
}

/// The text without blanks at its ends, no-break ones included.
func trimmed(_ text: String) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
