import RapsDocuments
import RapsResults

extension HTMLRenderer {
  /// A table within a region that scrolls sideways where there is no room.
  mutating func add(_ table: ReportTable) {
    beginRegion(table.columns.first?.head ?? "")
    html.begin("table", ("class", Self.name(of: table.look)))
    html.begin("thead")
    html.begin("tr")
    for column in table.columns {
      html.element("th", ("scope", "col"), ("class", Self.isNumber(column.role) ? "number" : nil), text: column.head)
    }
    html.end()
    html.end()
    html.begin("tbody")
    for row in table.rows {
      html.begin("tr")
      for (cell, column) in zip(row, table.columns) { add(cell, column.role) }
      html.end()
    }
    html.end()
    html.end()
    endRegion()
  }

  private static func name(of look: ReportTable.Look) -> String {
    switch look {
    case .figures: "sortable"
    case .texts: "texts"
    case .prose: "texts prose"
    }
  }

  private mutating func beginRegion(_ name: String) {
    html.begin("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", name))
  }

  private mutating func endRegion() { html.end() }

  private static func isNumber(_ role: ReportTable.Role) -> Bool {
    switch role {
    case .number, .detail: true
    case .name, .bar, .text, .level: false
    }
  }

  private mutating func add(_ cell: ReportTable.Cell, _ role: ReportTable.Role) {
    if role == .name {
      html.begin("th", ("scope", "row"))
      if case .text(let name) = cell { html.text(name) }
      return html.end()
    }
    let name = Self.isNumber(role) ? "number" : nil
    switch cell {
    case .text(let text): html.element("td", ("class", name), text: text)
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
      html.begin("td", ("class", level?.rawValue))
      html.text(text)
      html.end()
    }
  }

  private mutating func hidden() {
    html.element("td", ("class", "hidden"), ("title", words.notShown), text: Self.hiddenSign)
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

  // MARK: Heatmap

  /// Groups in columns, as many as there are; hidden ones are named above the table.
  mutating func add(_ matrix: ReportMatrix) {
    key(matrix)
    addLegend(matrix.legend)
    let shown = matrix.groups.filter(\.isShown)
    for section in matrix.sections {
      beginRegion(section.title)
      html.begin("table", ("class", "heat"))
      html.element("caption", text: section.title)
      html.begin("thead")
      html.begin("tr")
      html.element("td", text: "")
      for (index, group) in shown.enumerated() {
        html.element("th", ("scope", "col"), text: index == 0 ? matrix.organisationHead : shortened(group.name, to: 40))
      }
      html.end()
      html.end()
      html.begin("tbody")
      for row in section.rows { add(row) }
      html.end()
      html.end()
      endRegion()
    }
  }

  private mutating func add(_ row: ReportMatrix.Row) {
    html.begin("tr")
    html.element("th", ("scope", "row"), text: row.name)
    for cell in row.cells {
      switch cell {
      case .marked(let text, let level):
        html.begin("td", ("class", level?.rawValue))
        html.text(text)
        if let level {
          html.text(" ")
          html.element("span", ("aria-label", words.levelWords(level)), ("role", "img"), text: Self.sign(of: level))
        }
        html.end()
      case .hidden: hidden()
      default: add(cell, .text)
      }
    }
    html.end()
  }

  private mutating func key(_ matrix: ReportMatrix) {
    beginRegion(matrix.groupHead)
    html.begin("table", ("class", "key"))
    html.begin("thead")
    html.begin("tr")
    html.element("th", ("scope", "col"), text: matrix.groupHead)
    for head in matrix.keyHeads { html.element("th", ("scope", "col"), ("class", "number"), text: head) }
    html.end()
    html.end()
    html.begin("tbody")
    for group in matrix.groups {
      html.begin("tr", ("class", group.isNested ? "nested" : nil))
      html.element(
        "th", ("scope", group.isHeader ? "rowgroup" : "row"),
        ("colspan", group.isHeader ? "\(matrix.keyHeads.count + 1)" : nil), text: shortened(group.name, to: 120))
      for cell in group.key { add(cell, .number) }
      html.end()
    }
    html.end()
    html.end()
    endRegion()
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
