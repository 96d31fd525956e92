/// The names by which a data file can be matched with a questionnaire, without the rest of it.
package struct QuestionnaireOutline: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    package let id: String
    /// Header names beside the id.
    package let columns: [String]

    package init(id: String, columns: [String] = []) {
      self.id = id
      self.columns = columns
    }
  }

  /// What a `use` statement names; a path is relative to the file that uses it.
  package enum Use: Sendable, Hashable {
    case id(String)
    case path(String)
  }

  /// A scale or exposure and its items.
  struct Section: Sendable, Hashable {
    let kind: SectionKind
    let id: String
    let isOverride: Bool
    var items: [Item]
  }

  /// A `keep` or `remove` statement; `id` is nil for `all`, and `items` empty for the whole section.
  struct Selection: Sendable, Hashable {
    let isKeep: Bool
    let kind: SectionKind
    let id: String?
    let items: [String]
  }

  package let id: String
  /// In the order of the text.
  package let uses: [Use]
  let sections: [Section]
  let selections: [Selection]
  /// Whether the text says `respondents identified`.
  package let isIdentified: Bool

  /// The items that the text itself declares, in its order. These are all if `uses` is empty.
  package var ownItems: [Item] { sections.flatMap(\.items) }

  /// Per item of the text itself its id and its other header names.
  package var itemNames: [[String]] { ownItems.map { [$0.id] + $0.columns } }

  /// All items after `use`, `override`, `keep` and `remove`, in the order of `Questionnaire.items`.
  ///
  /// - Parameters:
  ///   - name: what the text is called, for `load`.
  ///   - load: the name and outline of what a `use` names; nil if there is none.
  /// - Returns: nil if something that is used is not there, or questionnaires use each other too deeply.
  package func items(
    name: String, load: (UseReference) -> (name: String, outline: QuestionnaireOutline)?
  ) -> [Item]? {
    effectiveSections(name: name, depth: 0, load: load)?.flatMap(\.items)
  }

  private func effectiveSections(
    name: String, depth: Int, load: (UseReference) -> (name: String, outline: QuestionnaireOutline)?
  ) -> [Section]? {
    guard depth <= UseResolver.greatestDepth else { return nil }
    var result: [Section] = []
    for use in uses {
      let reference: UseReference =
        switch use {
        case .id(let id): .id(id)
        case .path(let path): .path(path, from: name)
        }
      guard let (usedName, used) = load(reference),
        let sections = used.effectiveSections(name: usedName, depth: depth + 1, load: load)
      else { return nil }
      result += sections.filter { section in !result.contains { $0.id == section.id } }
    }
    result = selected(result)
    for section in sections {
      if section.isOverride, let index = result.firstIndex(where: { $0.id == section.id }) {
        result[index] = section
      } else {
        result.append(section)
      }
    }
    return result
  }

  /// What `keep` and `remove` leave of inherited sections.
  private func selected(_ inherited: [Section]) -> [Section] {
    let keeps = selections.filter(\.isKeep)
    return inherited.compactMap { section in
      let named = keeps.filter { $0.kind == section.kind }
      let keep = named.first { $0.id == nil || $0.id == section.id }
      if !named.isEmpty, keep == nil { return nil }
      var section = section
      for selection in selections where selection.kind == section.kind {
        guard selection.id == nil || selection.id == section.id else { continue }
        if selection.items.isEmpty {
          if !selection.isKeep { return nil }
        } else {
          section.items.removeAll { selection.items.contains($0.id) != selection.isKeep }
        }
      }
      return section
    }
  }
}
