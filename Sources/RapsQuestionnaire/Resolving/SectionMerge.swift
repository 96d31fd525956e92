import RapsDiagnostics

/// Puts inherited and own sections together: inherits, selects, overrides, adds.
struct SectionMerge {
  private(set) var result: ResolvedQuestionnaire
  private let log: FindingLog
  private var indexes: [SectionName: Int] = [:]

  init(_ empty: ResolvedQuestionnaire, log: FindingLog) {
    result = empty
    self.log = log
  }

  // MARK: Inheriting

  mutating func inherit(_ used: ResolvedQuestionnaire, by use: UseDirective) {
    if used.respondents == .anonymous || used.anonymousUse != nil, result.anonymousUse == nil {
      result.anonymousUse = use.name
    }
    if !used.isComplete { result.isComplete = false }
    result.removedSections.merge(used.removedSections) { first, _ in first }
    result.removedItems.merge(used.removedItems) { first, _ in first }
    for section in used.sections {
      let name = SectionName(section.kind, section.id.value)
      guard let known = indexes[name] else {
        indexes[name] = result.sections.count
        result.sections.append(section)
        continue
      }
      // One file that is used on two ways brings its sections once.
      if result.sections[known].id == section.id, result.sections[known].lostItems == section.lostItems { continue }
      log.report(
        .broughtTwice, at: use.name.place,
        "the \(section.kind.rawValue) \"\(section.id.value)\" is also brought by an earlier `use`",
        help: ["use one of the two questionnaires, or remove the section from one in a file of its own"])
    }
  }

  // MARK: Selecting

  mutating func select(_ selections: [SelectionDirective], hasUses: Bool) {
    guard hasUses else {
      for selection in selections {
        log.report(
          .selectionWithoutUse, at: selection.place, "there is nothing to keep or remove",
          help: ["`keep` and `remove` select from what a `use` statement brings"])
      }
      return
    }
    let isKept = keepMarks(selections)
    for selection in selections where !selection.isKeep {
      for index in chosen(by: selection) {
        if selection.items.isEmpty {
          drop(index, by: selection.place)
        } else {
          restrictItems(of: index, by: selection)
        }
      }
    }
    let firstKeep = Dictionary(
      selections.filter(\.isKeep).map { ($0.kind, $0.place) }, uniquingKeysWith: { first, _ in first })
    for index in result.sections.indices where !isKept[index] {
      if let place = firstKeep[result.sections[index].kind] { drop(index, by: place) }
    }
    let dropped = result.removedSections
    result.sections.removeAll { dropped[SectionName($0.kind, $0.id.value)] != nil }
    indexes = Dictionary(
      result.sections.enumerated().map { (SectionName($1.kind, $1.id.value), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func keepMarks(_ selections: [SelectionDirective]) -> [Bool] {
    var isKept = [Bool](repeating: false, count: result.sections.count)
    for selection in selections where selection.isKeep {
      for index in chosen(by: selection) {
        if !selection.items.isEmpty { restrictItems(of: index, by: selection) }
        isKept[index] = true
      }
    }
    return isKept
  }

  private func chosen(by selection: SelectionDirective) -> [Int] {
    guard let ids = selection.ids else {
      return result.sections.indices.filter { result.sections[$0].kind == selection.kind }
    }
    return ids.compactMap { id in
      if let index = indexes[SectionName(selection.kind, id.value)], result.sections[index].id.value == id.value,
        result.sections[index].kind == selection.kind
      {
        return index
      }
      if result.isComplete { reportNotInherited(selection.kind, id) }
      return nil
    }
  }

  private func reportNotInherited(_ kind: SectionKind, _ id: Located<String>) {
    let other = indexes[SectionName(kind, id.value)].map { result.sections[$0] }
    let help =
      if let other, other.id.value == id.value {
        ["\"\(id.value)\" is \(other.kind.described): write `\(other.kind.rawValue) \(id.value)`"]
      } else {
        log.suggestion(
          for: id.value, inFile: id.place.file,
          among: result.sections.filter { $0.kind == kind }.map(\.id.value))
      }
    log.report(
      .notInherited, at: id.place, "what is used has no \(kind.rawValue) \"\(id.value)\"", help: help)
  }

  private mutating func drop(_ index: Int, by place: Place) {
    let section = result.sections[index]
    let name = SectionName(section.kind, section.id.value)
    if result.removedSections[name] == nil { result.removedSections[name] = place }
    if case .scored(let draft) = section.content {
      for item in draft.items { result.removedItems[nameKey(item.id.value)] = place }
    }
  }

  private mutating func restrictItems(of index: Int, by selection: SelectionDirective) {
    guard case .scored(var draft) = result.sections[index].content else { return }
    let known = Set(draft.items.map(\.id.value))
    var named: Set<String> = []
    for item in selection.items {
      if known.contains(item.value) {
        named.insert(item.value)
      } else {
        log.report(
          .notInherited, at: item.place,
          "the \(selection.kind.rawValue) \"\(result.sections[index].id.value)\" has no item \"\(item.value)\"",
          help: log.suggestion(for: item.value, inFile: item.place.file, among: draft.items.map(\.id.value)))
      }
    }
    guard !named.isEmpty else { return }
    let removed = draft.items.filter { named.contains($0.id.value) != selection.isKeep }
    guard !removed.isEmpty else { return }
    for item in removed { result.removedItems[nameKey(item.id.value)] = selection.place }
    draft.items.removeAll { named.contains($0.id.value) != selection.isKeep }
    if draft.items.isEmpty {
      log.report(
        .emptiedScale, at: selection.place,
        "no item is left of the \(selection.kind.rawValue) \"\(result.sections[index].id.value)\"",
        help: ["write `remove \(selection.kind.rawValue) \(result.sections[index].id.value)`"])
    }
    result.sections[index].content = .scored(draft)
    result.sections[index].lostItems = true
  }

  // MARK: Adding

  /// Adds the file's own sections, each in place of the one that it overrides.
  mutating func add(_ own: [DraftedSection]) {
    for section in own {
      let name = SectionName(section.kind, section.id.value)
      let known = indexes[name].map { result.sections[$0] }
      if let known, known.file == result.file {
        log.report(
          .duplicateSection, at: section.id.place,
          known.id.value == section.id.value && known.kind == section.kind
            ? "the \(section.kind.rawValue) \"\(section.id.value)\" stands twice"
            : "the id \"\(section.id.value)\" is taken by the \(known.kind.rawValue) \"\(known.id.value)\"",
          expected: "an id that differs from all others, also in lower case")
        continue
      }
      if section.isOverride {
        override(known, by: section, named: name)
      } else if let known {
        log.report(
          .needsOverride, at: section.id.place,
          "the \(known.kind.rawValue) \"\(known.id.value)\" is brought by a `use` already",
          help: ["write `override \(section.kind.rawValue) \(section.id.value)` to replace it, or take another id"])
      } else {
        indexes[name] = result.sections.count
        result.sections.append(section)
      }
      result.removedSections[name] = nil
    }
  }

  private mutating func override(
    _ known: DraftedSection?, by section: DraftedSection, named name: SectionName
  ) {
    guard let known, known.kind == section.kind, known.id.value == section.id.value, let index = indexes[name] else {
      // Still added, so that what refers to it is not reported too.
      indexes[name] = result.sections.count
      result.sections.append(section)
      guard result.isComplete else { return }
      log.report(
        .nothingToOverride, at: section.id.place,
        "no `use` brings a \(section.kind.rawValue) \"\(section.id.value)\" that could be replaced",
        help: log.suggestion(
          for: section.id.value, inFile: section.file,
          among: result.sections.filter { $0.kind == section.kind && $0.file != section.file }.map(\.id.value)))
      return
    }
    if case .scored(let draft) = known.content {
      for item in draft.items { result.removedItems[nameKey(item.id.value)] = section.id.place }
    }
    result.sections[index] = section
  }
}
