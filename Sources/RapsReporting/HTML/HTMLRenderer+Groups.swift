import RapsDocuments

/// Room for a filter that finds a group among many.
extension HTMLRenderer {
  private var groupWords: GroupSheetWords { .in(language) }

  /// The script puts a field here; without it there is nothing to see, and all groups.
  mutating func addGroupFilter() {
    html.element(
      "p", ("class", "choice"), ("data-label", groupWords.filter), ("data-count", groupWords.groupsShown), text: "")
  }
}
