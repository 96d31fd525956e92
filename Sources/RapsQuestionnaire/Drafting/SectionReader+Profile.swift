import RapsDiagnostics

extension Profile.Quadrant {
  /// The word of the language.
  package var word: String {
    switch self {
    case .relaxed: "relaxed"
    case .active: "active"
    case .passive: "passive"
    case .strained: "strained"
    }
  }
}

extension SectionReader {
  mutating func profile(_ section: SyntaxSection) -> ProfileDraft {
    var draft = ProfileDraft()
    for statement in section.body where isFirst(statement, in: .profile) {
      switch statement.keyword {
      case .title: draft.title = reading(statement, Self.texts)
      case .about: draft.about = reading(statement, Self.texts)
      case .demands: draft.demands = reading(statement, Self.axis)
      case .resources: draft.resources = reading(statement, Self.axis)
      default: readQuadrant(statement, into: &draft)
      }
    }
    requireStatements([.title, .demands, .resources], of: section)
    requireQuadrants(draft, of: section)
    return draft
  }

  private func requireQuadrants(_ draft: ProfileDraft, of section: SyntaxSection) {
    guard !isDamaged else { return }
    for quadrant in Profile.Quadrant.allCases where draft.quadrants[quadrant] == nil {
      log.report(
        .missingStatement, at: source.place(of: section.head.tokens), "the profile has no `quadrant \(quadrant.word)`",
        help: ["add a line: quadrant \(quadrant.word) en \"…\""])
    }
  }

  private mutating func readQuadrant(_ statement: SyntaxStatement, into draft: inout ProfileDraft) {
    let known = draft.quadrants
    let read = reading(statement) { (reader) throws(StatementRejected) in
      reader.skip()
      let words = Profile.Quadrant.allCases.map(\.word).joined(separator: ", ")
      guard let token = reader.current,
        let quadrant = Profile.Quadrant.allCases.first(where: { $0.word == reader.source.spelling(token) })
      else { throw reader.unexpected(words) }
      guard known[quadrant] == nil else {
        reader.log.report(
          .repeatedStatement, at: reader.place, "the quadrant \"\(quadrant.word)\" stands twice in this section")
        throw StatementRejected()
      }
      reader.skip()
      return (quadrant, try reader.texts(required: true))
    }
    if let (quadrant, texts) = read { draft.quadrants[quadrant] = texts }
  }

  private static func axis(_ reader: inout StatementReader) throws(StatementRejected) -> ProfileDraft.Axis {
    reader.skip()
    let measure = try reader.identifier("the id of a scale or composite")
    try reader.require(.high)
    return ProfileDraft.Axis(measure: measure, high: try reader.bound([.from, .above]))
  }
}
