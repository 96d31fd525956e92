import RapsDocuments

/// The contents: a line of parts, so that a reader with a narrow screen need not scroll past them.
extension HTMLRenderer {
  private struct Part {
    let title: String
    /// Whether its chapters are sheets for groups.
    let isOfGroups: Bool
    /// Positions of its chapters.
    var chapters: [Int]
  }

  mutating func contents(_ chapters: [[Report.Block]]) {
    guard chapters.count > 1 else { return }
    html.begin("nav", ("aria-label", page.contents))
    html.begin("ul")
    for part in parts(of: chapters) {
      html.begin("li")
      if part.chapters.count == 1, !part.isOfGroups {
        link(to: part.chapters[0], chapters)
      } else {
        html.begin("details")
        html.element("summary", text: part.title)
        if part.isOfGroups { addGroupFilter() }
        html.begin("ol", ("class", part.isOfGroups ? "sheets" : nil))
        for chapter in part.chapters {
          html.begin("li")
          link(to: chapter, chapters)
          html.end()
        }
        html.end()
        html.end()
      }
      html.end()
    }
    html.end()
    html.end()
  }

  private mutating func link(to chapter: Int, _ chapters: [[Report.Block]]) {
    let first = chapters[chapter].first
    html.element("a", ("href", "#c\(chapter + 1)"), text: first?.entry?.name ?? first?.chapterTitle ?? "")
  }

  /// Results together, the groups of a variable together, every other sheet by itself.
  private func parts(of chapters: [[Report.Block]]) -> [Part] {
    let words = FirstScreenWords.in(language)
    var parts: [Part] = []
    for (index, chapter) in chapters.enumerated() {
      let entry = chapter.first?.entry
      let title =
        switch chapter.first {
        case .sheet(let sheet)?: entry?.list ?? sheet.title
        default: words.resultsPart
        }
      if let last = parts.indices.last, parts[last].title == title {
        parts[last].chapters.append(index)
      } else {
        parts.append(Part(title: title, isOfGroups: entry != nil, chapters: [index]))
      }
    }
    return parts
  }
}
