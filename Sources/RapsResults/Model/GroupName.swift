import RapsQuestionnaire

/// What a report calls a group.
package enum GroupName: Sendable, Hashable {
  case notStated
  case declared(id: String, label: LocalizedText)
  case text(String)
}
