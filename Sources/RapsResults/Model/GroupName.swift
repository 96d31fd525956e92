import RapsQuestionnaire

/// What a report calls a group.
package indirect enum GroupName: Sendable, Hashable {
  case notStated
  case declared(id: String, label: LocalizedText)
  case text(String)
  /// The small groups within that group, merged (ANONYMITY A3).
  /// - Parameter isNameTaken: whether a group of the data beside it looks called the same.
  case other(of: GroupName, isNameTaken: Bool)

  /// What files call it: a declared value's id, a text as it is; nil for "not stated".
  package var identifier: String? {
    switch self {
    case .notStated: nil
    case .declared(let id, _): id
    case .text(let text): text
    case .other(let parent, let isNameTaken):
      "other \(isNameTaken ? "small groups " : "")(\(parent.identifier ?? "not stated"))"
    }
  }

  /// Whether some language may call merged groups the same: as "other (division)" in English, with the division in
  /// brackets at the end in each of them.
  var mayBeCalledAsMerged: Bool {
    switch self {
    case .notStated, .other: false
    case .text(let text): text.hasSuffix(")")
    case .declared(let id, let label): ([id] + label.entries.map(\.text)).contains { $0.hasSuffix(")") }
    }
  }
}
