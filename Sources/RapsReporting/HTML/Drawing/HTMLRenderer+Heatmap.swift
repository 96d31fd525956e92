import RapsDocuments

/// Groups × scales: a figure in every cell with the mark of its level, "–" where nothing may be told.
extension HTMLRenderer {
  /// More groups stand in rows, for a page grows downwards.
  private static let mostGroupColumns = 10
  /// Columns of figures that a wide screen and a page across have room for.
  private static let mostScaleColumns = 26

  mutating func add(_ matrix: ReportMatrix) {
    if matrix.groups.count(where: \.isShown) - 1 > Self.mostGroupColumns {
      addLegend(matrix.legend)
      for (index, sections) in packed(matrix.sections).enumerated() {
        addGroupsInRows(matrix, sections, hasKey: index == 0)
      }
    } else {
      html.begin("div", ("class", "beside"))
      addSizes(of: matrix)
      addLegend(matrix.legend)
      html.end()
      addGroupsInColumns(matrix)
    }
  }

  // MARK: Groups in columns

  private mutating func addGroupsInColumns(_ matrix: ReportMatrix) {
    let heads = self.heads(of: matrix)
    beginRegion(drawn.groupsInColumns)
    html.begin("table", ("class", "heat long"))
    html.element("caption", text: drawn.groupsInColumns)
    html.begin("thead")
    html.begin("tr")
    html.element("th", ("scope", "col"), text: words.scaleColumn)
    for head in heads { html.element("th", ("scope", "col"), text: head) }
    html.end()
    html.end()
    for section in matrix.sections {
      html.begin("tbody")
      html.begin("tr", ("class", "head"))
      html.element("th", ("scope", "rowgroup"), ("colspan", "\(heads.count + 1)"), text: section.title)
      html.end()
      for row in section.rows {
        html.begin("tr")
        html.element("th", ("scope", "row"), text: row.name)
        for cell in row.cells { add(cell, look: nil) }
        html.end()
      }
      html.end()
    }
    html.end()
    endRegion()
  }

  /// Groups within others may bear the same name: what they lie in tells them apart.
  private func heads(of matrix: ReportMatrix) -> [String] {
    var heads: [(name: String, around: String?)] = []
    var around: String?
    for group in matrix.groups {
      if group.isHeader { around = group.name }
      if group.isShown { heads.append((group.name, group.isNested ? around : nil)) }
    }
    return heads.enumerated().map { index, head in
      if index == 0 { return matrix.organisationHead }
      let isRepeated = heads.contains { $0 != head && $0.name == head.name }
      guard isRepeated, let around = head.around else { return shortened(head.name, to: 40) }
      return "\(shortened(head.name, to: 40)) (\(shortened(around, to: 40)))"
    }
  }

  /// Sizes and what else is known of all groups, hidden ones included.
  private mutating func addSizes(of matrix: ReportMatrix) {
    beginRegion(matrix.groupHead)
    html.begin("table", ("class", "sizes"))
    html.begin("thead")
    html.begin("tr")
    html.element("th", ("scope", "col"), text: matrix.groupHead)
    for head in matrix.keyHeads { html.element("th", ("scope", "col"), ("class", "number"), text: head) }
    html.end()
    html.end()
    html.begin("tbody")
    for group in matrix.groups {
      html.begin("tr", ("class", group.isNested ? "nested" : nil))
      addName(of: group, columns: matrix.keyHeads.count + 1)
      for cell in group.key { add(cell, look: "number") }
      html.end()
    }
    html.end()
    html.end()
    endRegion()
  }

  private mutating func addName(of group: ReportMatrix.Group, columns: Int) {
    html.element(
      "th", ("scope", group.isHeader ? "rowgroup" : "row"), ("colspan", group.isHeader ? "\(columns)" : nil),
      text: shortened(group.name, to: 120))
  }

  // MARK: Groups in rows

  /// As many sections side by side as there is room for.
  private func packed(_ sections: [ReportMatrix.Section]) -> [[ReportMatrix.Section]] {
    var parts: [[ReportMatrix.Section]] = []
    var columns = 0
    for section in sections {
      if parts.isEmpty || columns + section.rows.count > Self.mostScaleColumns {
        parts.append([])
        columns = 0
      }
      parts[parts.count - 1].append(section)
      columns += section.rows.count
    }
    return parts
  }

  /// - Parameter hasKey: whether sizes stand between names and figures.
  private mutating func addGroupsInRows(_ matrix: ReportMatrix, _ sections: [ReportMatrix.Section], hasKey: Bool) {
    let keyHeads = hasKey ? matrix.keyHeads : []
    let rows = sections.flatMap(\.rows)
    beginRegion(sections.map(\.title).joined(separator: ", "), "scroll tall")
    html.begin("table", ("class", "heat across long"))
    html.element("caption", text: drawn.groupsInRows)
    addHeads(matrix.groupHead, keyHeads, sections)
    html.begin("tbody")
    var position = 0
    for group in matrix.groups {
      html.begin("tr", ("class", group.isNested ? "nested" : group.isHeader ? "head" : nil))
      addName(of: group, columns: keyHeads.count + rows.count + 1)
      if group.isShown {
        for cell in group.key where hasKey { add(cell, look: "number") }
        for row in rows { add(row.cells[position], look: nil) }
        position += 1
      } else if !group.isHeader {
        hidden(columns: keyHeads.count + rows.count)
      }
      html.end()
    }
    html.end()
    html.end()
    endRegion()
  }

  private mutating func addHeads(_ groupHead: String, _ keyHeads: [String], _ sections: [ReportMatrix.Section]) {
    html.begin("thead")
    html.begin("tr")
    html.element("th", ("scope", "col"), ("rowspan", "2"), text: groupHead)
    for head in keyHeads {
      html.element("th", ("scope", "col"), ("rowspan", "2"), ("class", "number"), text: head)
    }
    for section in sections {
      html.element("th", ("scope", "colgroup"), ("colspan", "\(section.rows.count)"), text: section.title)
    }
    html.end()
    html.begin("tr")
    for row in sections.flatMap(\.rows) {
      html.begin("th", ("scope", "col"))
      html.element("span", ("class", "upright"), text: shortened(row.name, to: 60))
      html.end()
    }
    html.end()
    html.end()
  }
}
