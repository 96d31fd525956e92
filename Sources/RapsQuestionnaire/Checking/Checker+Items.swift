import RapsDiagnostics

extension Checker {
  /// Declares the items of a scale or exposure.
  mutating func collectItems(_ section: DraftedSection) {
    guard case .scored(let draft) = section.content, section.kind != .composite else { return }
    if draft.items.isEmpty, !section.isDamaged, !section.lostItems {
      log.report(
        .noItems, at: section.id.place, "the \(section.kind.rawValue) \"\(section.id.value)\" has no items",
        help: ["add a line: item my-item en \"…\""])
    }
    let shared = draft.answered.flatMap { answerSet($0, needer: section) }
    if draft.answered == nil, !section.isDamaged, let item = draft.items.first(where: { $0.answered == nil }) {
      log.report(
        .noAnswers, at: item.id.place, "it is not said how the item \"\(item.id.value)\" is answered",
        help: ["add `answered` and the id of an answers section to the \(section.kind.rawValue)"])
    }
    for item in draft.items { declare(item, of: section, shared: shared) }
  }

  private mutating func declare(
    _ item: ScoredDraft.Item, of section: DraftedSection, shared: Int?
  ) {
    let set = item.answered.map { answerSet($0, needer: section) } ?? shared
    let key = nameKey(item.id.value)
    if let known = itemFacts[key] {
      let line = known.place.file == item.id.place.file ? [] : ["the other one comes from what is used"]
      log.report(
        .duplicateItem, at: item.id.place, "the item \"\(item.id.value)\" stands twice", expected: "each item id once",
        notes: line, help: ["an item belongs to one scale; others take it with `composite … of items`"])
      return
    }
    itemFacts[key] = ItemFacts(index: items.count, answerSet: set, place: item.id.place)
    items.append(
      Questionnaire.Item(
        id: item.id.value, answerSet: set ?? 0, columns: item.columns.map(\.value), text: localized(item.text)))
    checkWording(item, of: section)
    if section.kind == .exposure, let reversed = item.reversed {
      advise(
        .reversedWithoutScale, at: reversed, "reversing an item of an exposure has no effect",
        help: ["remove `reversed`; `positive when` tells which codes count"])
    }
  }

  private mutating func checkWording(_ item: ScoredDraft.Item, of section: DraftedSection) {
    if section.isWordingWithheld {
      // Once: the one line `wording withheld` explains all the others.
      guard !item.text.value.isEmpty, filesWithWording.insert(section.file).inserted else { return }
      log.report(
        .withheldButWorded, at: item.text.place, "the wording is withheld, and yet the item has a text",
        help: ["remove the text, or remove `wording withheld`"])
    } else if item.text.value.isEmpty {
      advise(
        .itemWithoutText, at: item.id.place, "the item \"\(item.id.value)\" has no text",
        help: ["add its text, or write `wording withheld` in the questionnaire section"])
    } else {
      lintTexts(item.text)
    }
  }

  /// An item that an `of items` names.
  func item(_ name: Located<String>, needer: DraftedSection) -> ItemFacts? {
    if let facts = itemFacts[nameKey(name.value)], items[facts.index].id == name.value { return facts }
    reportUnknown(
      .unknownItem, name, "item", removedBy: resolved.removedItems[nameKey(name.value)], needer: needer,
      among: items.map(\.id))
    return nil
  }

  /// Advises where two columns of a data file would have the same name. A name that only repeats its own id is harmless.
  func checkColumns() {
    var owners: [String: String] = [:]
    for item in items { owners[nameKey(item.id)] = item.id }
    for section in resolved.sections where section.kind == .variable {
      owners[nameKey(section.id.value)] = section.id.value
    }
    var aliases: Set<String> = []
    for section in resolved.sections {
      switch section.content {
      case .scored(let draft):
        for item in draft.items { checkColumns(item.columns, of: item.id.value, &owners, &aliases) }
      case .variable(let draft):
        checkColumns(draft.columns, of: section.id.value, &owners, &aliases)
      default: break
      }
    }
  }

  private func checkColumns(
    _ columns: [Located<String>], of id: String, _ owners: inout [String: String], _ aliases: inout Set<String>
  ) {
    for column in columns {
      let key = column.value.lowercased()
      let isRepeated = !aliases.insert(key).inserted
      guard let owner = owners.updateValue(id, forKey: key), owner != id || isRepeated else { continue }
      advise(
        .duplicateColumn, at: column.place,
        owner == id
          ? "\"\(id)\" has the column name \"\(shortened(column.value))\" already"
          : "the column name \"\(shortened(column.value))\" belongs to \"\(owner)\" too",
        help: ["remove one of the two"])
    }
  }
}
