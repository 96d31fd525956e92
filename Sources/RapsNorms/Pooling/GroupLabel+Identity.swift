import RapsQuestionnaire
import RapsResponses

extension GroupLabel {
  /// What files call the label of a variable: the declared value's id, or the text; nil is "not stated".
  package func idOrText(_ variable: Variable) -> String? {
    switch self {
    case .notStated, .other: nil
    case .text(let text): text
    case .declared(let index): variable.valueIDs?[index]
    }
  }

  /// The label with the id of a declared value as its text.
  func undeclared(in variable: Variable) -> GroupLabel {
    idOrText(variable).map(GroupLabel.text) ?? .notStated
  }

  /// The text of a label that is no declared value.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension Variable {
  /// Ids of declared values or bands; nil for a text variable.
  package var valueIDs: [String]? {
    switch domain {
    case .text: nil
    case .list(let values): values.map(\.id)
    case .bands(let bands): bands.map(\.id)
    }
  }

  /// The label that files call so (`GroupLabel.idOrText`); nil if no value is declared with that id.
  package func label(_ idOrText: String?) -> GroupLabel? {
    guard let idOrText else { return .notStated }
    guard let valueIDs else { return .text(idOrText) }
    return valueIDs.firstIndex(of: idOrText).map(GroupLabel.declared)
  }
}
