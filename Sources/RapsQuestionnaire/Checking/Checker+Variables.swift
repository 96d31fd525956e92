import RapsDiagnostics

extension Checker {
  /// Builds the variables so that each stands behind the one that it lies under.
  mutating func checkVariables() {
    var drafts: [(section: DraftedSection, draft: VariableDraft)] = []
    var positions: [String: Int] = [:]
    for section in resolved.sections {
      guard case .variable(let draft) = section.content else { continue }
      positions[section.id.value] = drafts.count
      drafts.append((section, draft))
      check(draft, of: section)
    }
    checkRoles(drafts, positions)
    let parents = drafts.map { parent(of: $0.draft, $0.section, positions) }
    guard let order = orderWithParentsFirst(parents, drafts) else { return }
    var newIndexes = [Int](repeating: 0, count: drafts.count)
    for (newIndex, old) in order.enumerated() { newIndexes[old] = newIndex }
    for old in order {
      let (section, draft) = drafts[old]
      variables.append(
        Variable(
          id: section.id.value, title: localized(draft.title), role: draft.role?.value ?? .group,
          parent: parents[old].map { newIndexes[$0] }, columns: draft.columns.map(\.value), domain: domain(of: draft)))
    }
  }

  private func domain(of draft: VariableDraft) -> Variable.Domain {
    if !draft.values.isEmpty {
      return .list(
        draft.values.map {
          Variable.Value(id: $0.id.value, label: localized($0.label), codes: $0.codes.map(\.value))
        })
    }
    guard !draft.bands.isEmpty else { return .text }
    return .bands(
      draft.bands.map {
        Variable.Band(id: $0.id.value, label: localized($0.label), lower: $0.lower, upper: $0.upper)
      })
  }

  private func check(_ draft: VariableDraft, of section: DraftedSection) {
    lintTexts(draft.title)
    if let item = itemFacts[nameKey(section.id.value)] {
      log.report(
        .variableNamedAsItem, at: section.id.place,
        "the variable \"\(section.id.value)\" has the id of the item \"\(items[item.index].id)\"",
        expected: "an id that no item has")
    }
    checkValues(draft)
    checkBands(draft.bands)
    let rows = (draft.values.first?.id.place, draft.bands.first?.id.place)
    if let place = (draft.text != nil || rows.0 != nil) ? rows.1 ?? (draft.text == nil ? nil : rows.0) : nil {
      log.report(
        .mixedDomain, at: place, "the variable mixes kinds of values",
        expected: "either `values text`, or `value` lines, or `band` lines")
    }
  }

  private func checkValues(_ draft: VariableDraft) {
    struct Label: Hashable {
      let language: Language?
      let text: String
    }
    var ids: Set<String> = []
    var owners: [Label: String] = [:]
    let rows = draft.values.map { ($0.id, $0.codes, $0.label) } + draft.bands.map { ($0.id, [], $0.label) }
    for (id, codes, label) in rows {
      lintTexts(label)
      if !ids.insert(nameKey(id.value)).inserted {
        log.report(.duplicateValue, at: id.place, "the value \"\(id.value)\" stands twice", expected: "each id once")
        continue
      }
      let writings =
        codes.map { (Label(language: nil, text: $0.value.lowercased()), $0.place) }
        + label.value.entries.map { (Label(language: $0.language, text: $0.text.lowercased()), label.place) }
      for (writing, place) in writings {
        guard let other = owners.updateValue(id.value, forKey: writing), other != id.value else { continue }
        log.report(
          .duplicateValue, at: place,
          "\"\(shortened(writing.text))\" stands for \"\(other)\" and for \"\(id.value)\"",
          expected: "a different text for each value")
      }
    }
  }

  private func checkBands(_ bands: [VariableDraft.Band]) {
    func start(_ band: VariableDraft.Band) -> Int128 { band.lower?.value.billionths ?? .min }
    let ascending = bands.sorted { start($0) < start($1) }
    for (band, next) in zip(ascending, ascending.dropFirst()) {
      guard !NumberInterval(lower: next.lower ?? band.lower, upper: band.upper ?? next.upper).isEmpty else { continue }
      let later = band.id.place.span.startUTF8 > next.id.place.span.startUTF8 ? band : next
      let earlier = later.id == band.id ? next : band
      log.report(
        .overlappingBands, at: later.id.place, "the bands \"\(earlier.id.value)\" and \"\(later.id.value)\" overlap",
        help: ["write `below` instead of `to`, or `above` instead of `from`, where they meet"])
    }
  }

  private func checkRoles(
    _ drafts: [(section: DraftedSection, draft: VariableDraft)], _ positions: [String: Int]
  ) {
    var owners: [Variable.Role: String] = [:]
    for (section, draft) in drafts {
      guard let role = draft.role else { continue }
      if let other = owners.updateValue(section.id.value, forKey: role.value) {
        log.report(
          .roleConflict, at: role.place, "\"\(other)\" has the role \(role.value.rawValue) already",
          expected: "one variable per role")
      }
      if draft.parent != nil || !draft.values.isEmpty || !draft.bands.isEmpty {
        log.report(
          .roleConflict, at: role.place,
          "a variable with the role \(role.value.rawValue) forms no groups, so it has no values and lies under nothing")
      }
    }
    for (section, draft) in drafts {
      guard let parent = draft.parent,
        let above = positions[parent.value], drafts[above].draft.role != nil
      else { continue }
      log.report(
        .roleConflict, at: parent.place,
        "\"\(section.id.value)\" lies under \"\(parent.value)\", which has a role and forms no groups")
    }
  }

  private func parent(
    of draft: VariableDraft, _ section: DraftedSection, _ positions: [String: Int]
  ) -> Int? {
    guard let name = draft.parent else { return nil }
    if let position = positions[name.value] { return position }
    reportUnknown(
      .unknownVariable, name, "variable", removedBy: resolved.removedSections[SectionName(.variable, name.value)],
      needer: section, among: positions.keys.sorted())
    return nil
  }

  /// The variables in the order of the text, but for parents, which are moved before their first child; nil, after a
  /// diagnostic, if variables lie under each other in a circle. Complexity: linear.
  private func orderWithParentsFirst(
    _ parents: [Int?], _ drafts: [(section: DraftedSection, draft: VariableDraft)]
  ) -> [Int]? {
    enum Mark { case new, open, done }
    var marks = [Mark](repeating: .new, count: parents.count)
    var order: [Int] = []
    for start in parents.indices {
      var path: [Int] = []
      var next: Int? = start
      while let index = next, marks[index] == .new {
        marks[index] = .open
        path.append(index)
        next = parents[index]
      }
      if let index = next, marks[index] == .open {
        log.report(
          .variableCycle, at: drafts[index].draft.parent?.place ?? drafts[index].section.id.place,
          "variables lie under each other in a circle",
          notes: [path.map { drafts[$0].section.id.value }.prefix(8).joined(separator: " under ")])
        return nil
      }
      for index in path.reversed() {
        marks[index] = .done
        order.append(index)
      }
    }
    return order
  }
}
