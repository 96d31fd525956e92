import RapsQuestionnaire

/// Whose name a heading is.
enum HeaderOwner: Hashable {
  case item(Int)
  case variable(Int)

  var isItem: Bool { if case .item = self { true } else { false } }
}

/// What columns may be called, as far as telling a header from other rows needs.
///
/// Made only where the rows alone leave a doubt, because it may take parsing questionnaires.
package struct HeaderNames {
  let load: () -> OwnerNames<HeaderOwner>

  /// The names of a questionnaire.
  package init(of questionnaire: Questionnaire) {
    load = {
      var names = OwnerNames<HeaderOwner>()
      for (index, item) in questionnaire.items.enumerated() {
        names.add([item.id] + item.columns, texts: item.text.entries.map(\.text), of: .item(index))
      }
      for (index, variable) in questionnaire.variables.enumerated() {
        names.add([variable.id] + variable.columns, texts: variable.title.entries.map(\.text), of: .variable(index))
      }
      return names
    }
  }

  /// The names of the items of any of several questionnaires.
  /// - Parameter itemTexts: per item of the questionnaire of that id, its texts in all languages.
  package init(of candidates: @escaping () -> [QuestionnaireCandidate], itemTexts: @escaping (String) -> [[String]]) {
    load = {
      var names = OwnerNames<HeaderOwner>()
      var itemCount = 0
      for candidate in candidates() {
        let texts = itemTexts(candidate.id)
        for (index, itemNames) in candidate.itemNames.enumerated() {
          names.add(itemNames, texts: index < texts.count ? texts[index] : [], of: .item(itemCount + index))
        }
        itemCount += candidate.itemNames.count
      }
      return names
    }
  }
}

extension OwnerNames<HeaderOwner> {
  fileprivate mutating func add(_ codes: [String], texts: [String], of owner: HeaderOwner) {
    for code in codes { add(code: code, owner: owner, evidence: .alias) }
    for text in texts { add(text: text, owner: owner) }
  }

  /// Whose id, alias or text a cell is, with nothing before or behind it: groups end with other names, as `HR / Team`
  /// does.
  func owners(ofWhole cell: String) -> [HeaderOwner] {
    if cell.isEmpty { return [] }
    return (codes.match(cell) ?? match(words: HeaderWords(cell)) { _, _ in false })?.owners ?? []
  }

  /// Whose code a survey tool wrapped in a name.
  func owners(ofCodeIn name: String) -> [HeaderOwner] {
    let wrapped =
      HeaderRule.allCases.compactMap { $0.code(in: name) } + LooseHeaderRule.allCases.flatMap { $0.codes(in: name) }
    return wrapped.lazy.compactMap { [codes] in codes.match(String($0))?.owners }.first ?? []
  }

  /// Whether a cell is the id, an alias or the text of an item, with nothing before or behind it.
  func namesItem(_ cell: String) -> Bool { owners(ofWhole: cell).contains(where: \.isItem) }
}
