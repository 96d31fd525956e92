import RapsDocuments

/// Finding a group among many: lists in the contents, and room for a filter.
extension HTMLRenderer {
  private var groupWords: GroupSheetWords { .in(language) }

  mutating func add(linkTo chapter: Int, _ text: String) {
    html.begin("li")
    html.element("a", ("href", "#c\(chapter)"), text: text)
    html.end()
  }

  /// A list to open for each variable, in the order of the page.
  mutating func addLists(of sheets: [(number: Int, entry: ReportSheet.Entry)]) {
    guard !sheets.isEmpty else { return }
    addGroupFilter()
    var rest = sheets[...]
    while let title = rest.first?.entry.list {
      let list = rest.prefix { $0.entry.list == title }
      html.begin("details")
      html.element("summary", text: "\(title) (\(words.numbers.count(list.count)))")
      html.begin("ul", ("class", "sheets"))
      for sheet in list { add(linkTo: sheet.number, sheet.entry.name) }
      html.end()
      html.end()
      rest = rest.dropFirst(list.count)
    }
  }

  /// The script puts a field here; without it there is nothing to see, and all groups.
  mutating func addGroupFilter() {
    html.element(
      "p", ("class", "choice"), ("data-label", groupWords.filter), ("data-count", groupWords.groupsShown), text: "")
  }
}
