/// A questionnaire with everything that it uses, before names are looked up.
struct ResolvedQuestionnaire: Sendable {
  let file: Int
  let header: QuestionnaireDraft
  let languages: [Language]
  var sections: [DraftedSection] = []
  /// What `keep` and `remove` took away, by `SectionName`, and the statement that did.
  var removedSections: [SectionName: Place] = [:]
  /// The same for items, by `nameKey`.
  var removedItems: [String: Place] = [:]
  /// False if something that is used could not be read, so that no name can be said to be unknown.
  var isComplete = true
  /// The `use` statement of an anonymous questionnaire, if there is one.
  var anonymousUse: Located<String>?

  var respondents: Questionnaire.Respondents { header.respondents?.value ?? .anonymous }
}

/// What makes a section's id unique: scales, composites, exposures and profiles share one set of names.
struct SectionName: Hashable, Sendable {
  private enum Space: Hashable {
    case answers, scored, variables, measures, guidances
  }

  private let space: Space
  private let key: String

  init(_ kind: SectionKind, _ id: String) {
    switch kind {
    case .answers: space = .answers
    case .variable: space = .variables
    case .measure: space = .measures
    case .guidance: space = .guidances
    default: space = .scored
    }
    key = nameKey(id)
  }
}

/// An id as it is compared: ignoring case. Ids are ASCII.
func nameKey(_ id: String) -> String {
  guard id.utf8.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else { return id }
  return String(
    decoding: id.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}
