import RapsJSON

/// The plan's draft as a chapter of the page, with the lines of its other formats.
extension ReportBuilder {
  mutating func addPlan() {
    guard let plan else { return }
    let tree = PlanTree(plan)
    let title = tree.text(tree.root["title"])
    blocks.append(.sheet(ReportSheet(kind: .plan, title: title.isEmpty ? tree.words.title : title)))
    let layout = PlanLayout(tree, country: country, on: BlockPage(colon: words.colon))
    let overview = overview(of: layout)
    let page = layout.laidOut()
    blocks += page.front
    if let overview { blocks.append(.form(overview)) }
    blocks += page.folded
  }

  /// Every priority with the measures that are laid out below it, or with those of others that serve it too.
  private func overview(of layout: PlanLayout<BlockPage>) -> ReportForm? {
    let texts = FirstScreenWords.in(phrasing.language)
    let rows = layout.priorities.filter(layout.tree.isCurrent).map { priority in
      let id = layout.tree.id(priority)
      let offered = layout.measures.filter { layout.home(of: $0) == id }
      let serving = layout.measures.filter { layout.tree.texts($0["priorities"]).contains(id) }
      let told = layout.tree.ordered(offered.isEmpty ? serving : offered)
      return [[layout.tree.title(priority)], [told.map(layout.tree.title).joined(separator: words.clauseBreak)]]
    }
    return rows.isEmpty ? nil : ReportForm(head: [texts.priorityColumn, texts.measuresColumn], rows: rows)
  }
}
