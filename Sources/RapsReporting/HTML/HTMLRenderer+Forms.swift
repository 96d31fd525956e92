import RapsDocuments

/// What people read and fill in: labels, tables of texts, chapters to unfold.
extension HTMLRenderer {
  mutating func addLabelled(_ label: String, _ text: String) {
    html.begin("p", ("class", text.isEmpty ? "label" : nil))
    html.element("b", text: label)
    if !text.isEmpty { html.text(text) }
    html.end()
  }

  mutating func addDetails(_ title: String, level: Int, _ blocks: [Report.Block]) {
    html.begin("details")
    html.begin("summary")
    html.element(level > 3 ? "h4" : "h3", text: title)
    html.end()
    for block in blocks { add(block) }
    html.end()
  }

  mutating func add(_ form: ReportForm) {
    html.begin(
      "div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", form.head.first ?? ""))
    html.begin("table", ("class", "form"))
    html.begin("thead")
    html.begin("tr")
    for head in form.head { html.element("th", ("scope", "col"), text: head) }
    html.end()
    html.end()
    html.begin("tbody")
    for row in form.rows {
      html.begin("tr")
      for (index, parts) in row.enumerated() { addCell(parts, isName: index == 0) }
      html.end()
    }
    html.end()
    html.end()
    html.end()
  }

  /// What the row is about stands out.
  private mutating func addCell(_ parts: [String], isName: Bool) {
    if isName { html.begin("th", ("scope", "row")) } else { html.begin("td") }
    for (index, part) in parts.enumerated() {
      html.element("div", ("class", isName && index > 0 ? "quiet" : nil), text: part)
    }
    html.end()
  }
}
