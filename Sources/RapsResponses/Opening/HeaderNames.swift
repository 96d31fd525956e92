import RapsQuestionnaire

/// What columns may be called, as far as telling a header from other rows needs.
///
/// Made only where the rows alone leave a doubt, because it may take parsing questionnaires.
package struct HeaderNames {
  let load: () -> OwnerNames<Int>

  /// The names of a questionnaire.
  package init(of questionnaire: Questionnaire) {
    load = {
      var names = OwnerNames<Int>()
      for item in questionnaire.items {
        names.add([item.id] + item.columns, texts: item.text.entries.map(\.text))
      }
      for variable in questionnaire.variables {
        names.add([variable.id] + variable.columns, texts: variable.title.entries.map(\.text))
      }
      return names
    }
  }

  /// The names of the items of any of several questionnaires.
  /// - Parameter itemTexts: per item of the questionnaire of that id, its texts in all languages.
  package init(of candidates: @escaping () -> [QuestionnaireCandidate], itemTexts: @escaping (String) -> [[String]]) {
    load = {
      var names = OwnerNames<Int>()
      for candidate in candidates() {
        let texts = itemTexts(candidate.id)
        for (index, itemNames) in candidate.itemNames.enumerated() {
          names.add(itemNames, texts: index < texts.count ? texts[index] : [])
        }
      }
      return names
    }
  }
}

extension OwnerNames<Int> {
  /// Whose names they are does not matter.
  fileprivate mutating func add(_ codes: [String], texts: [String]) {
    for code in codes { add(code: code, owner: 0, evidence: .alias) }
    for text in texts { add(text: text, owner: 0) }
  }
}
