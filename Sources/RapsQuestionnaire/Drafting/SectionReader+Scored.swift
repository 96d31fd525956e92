import RapsDiagnostics

extension SectionReader {
  /// A scale, composite or exposure.
  mutating func scored(_ section: SyntaxSection) -> ScoredDraft {
    var draft = ScoredDraft()
    for statement in section.body where isFirst(statement, in: section.kind) {
      readDescription(statement, into: &draft)
      readScoring(statement, into: &draft)
      readRows(statement, in: section.kind, into: &draft)
    }
    switch section.kind {
    case .scale: requireStatements([.kind, .title, .score, .risk], of: section)
    case .composite:
      requireStatements([.kind, .title, .of, .risk], of: section)
      if case .items? = draft.components { requireStatements([.score], of: section) }
    default: requireStatements([.title, .positive], of: section)
    }
    return draft
  }

  private mutating func readDescription(_ statement: SyntaxStatement, into draft: inout ScoredDraft) {
    switch statement.keyword {
    case .title: draft.title = reading(statement, Self.texts)
    case .about: draft.about = reading(statement, Self.texts)
    case .kind: draft.kind = choice(statement, "kind of scale")
    case .aspect: draft.aspect = choice(statement, "aspect of work")?.value
    case .need: draft.need = choice(statement, "basic need")?.value
    case .by: draft.exposureSource = choice(statement, "source of unwanted behaviour")?.value
    case .source:
      draft.source = reading(statement) { (reader) throws(StatementRejected) in
        reader.skip()
        return try reader.plainText("the source as a text").value
      }
    case .answered:
      draft.answered = reading(statement) { (reader) throws(StatementRejected) in
        reader.skip()
        return try reader.identifier("the id of an answers section")
      }
    default: break
    }
  }

  private mutating func readScoring(_ statement: SyntaxStatement, into draft: inout ScoredDraft) {
    switch statement.keyword {
    case .score: draft.metric = reading(statement, Self.metric)
    case .require: draft.requirement = reading(statement, Self.requirement) ?? .half
    case .risk: draft.risk = choice(statement, "direction of risk")
    case .cutoffs: draft.cutOffs = reading(statement, Self.cutOffs)
    case .of: draft.components = reading(statement, Self.components)
    case .positive:
      draft.positiveCodes = reading(statement) { (reader) throws(StatementRejected) in
        reader.skip()
        try reader.require(.when)
        if reader.isAt(.range) { return try reader.codeRange("a range of codes as 2..5") }
        let code = try reader.integer("a code, or a range of codes as 2..5", in: answerCodes)
        return Located(code.value...code.value, at: code.place)
      }
    default: break
    }
  }

  private mutating func readRows(
    _ statement: SyntaxStatement, in kind: SectionKind, into draft: inout ScoredDraft
  ) {
    switch statement.keyword {
    case .item:
      if let item = reading(statement, Self.item) { draft.items.append(item) }
    case .norm:
      if let norm = reading(statement, Self.norm) { draft.norms.append(norm) }
    case .expect:
      let expectation = reading(statement) { (reader) throws(StatementRejected) in
        try Self.expectation(&reader, in: kind)
      }
      if let expectation { draft.expectations.append(expectation) }
    default: break
    }
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Hashable>(
    _ statement: SyntaxStatement, _ what: String
  ) -> Located<Choice>? {
    reading(statement) { (reader) throws(StatementRejected) in
      reader.skip()
      return try reader.choice(what, of: Choice.self)
    }
  }

  // MARK: Scoring

  private static func metric(_ reader: inout StatementReader) throws(StatementRejected) -> Located<ScoreMetric> {
    reader.skip()
    let start = reader.place
    if reader.take(.mean) { return Located(.mean, at: start) }
    if reader.take(.sum) {
      guard reader.take(.times) else { return Located(.sum(factor: 1), at: start) }
      let factor = try reader.integer("a factor", in: 1...1_000)
      return Located(.sum(factor: factor.value), at: start.through(factor.place))
    }
    guard let token = reader.current, reader.source.spelling(token) == "0..100" else {
      throw reader.unexpected("0..100, mean, sum, or sum times N")
    }
    reader.skip()
    return Located(.percent, at: start)
  }

  private static func requirement(
    _ reader: inout StatementReader
  ) throws(StatementRejected) -> ScoredDraft.Requirement {
    reader.skip()
    if reader.take(.half) { return .half }
    if reader.take(.all) { return .all }
    let count = try reader.integer("half, all, or N of M", in: 1...100_000)
    try reader.require(.of)
    return .count(count, of: try reader.integer("the number of items", in: 1...100_000))
  }

  private static func cutOffs(
    _ reader: inout StatementReader
  ) throws(StatementRejected) -> ScoredDraft.CutOffsDraft {
    reader.skip()
    let allowed: [Bound.Comparison] = [.from, .above, .to, .below]
    var amber: Located<Bound>?
    var red: Located<Bound>?
    if reader.take(.amber) { amber = try reader.bound(allowed) }
    if reader.take(.red) { red = try reader.bound(allowed) }
    if amber == nil, red == nil, reader.current?.keyword == .status || reader.current == nil {
      reader.log.report(
        .emptyCutOffs, at: reader.wholePlace, "the cut-offs have neither amber nor red",
        help: ["write for example `cutoffs amber from 50 red from 67 status provisional`"])
      throw StatementRejected()
    }
    guard amber != nil || red != nil else { throw reader.unexpected("`amber` or `red` with its bound") }
    try reader.require(.status)
    let status = try reader.choice("status", of: EvidenceStatus.self)
    let source = reader.take(.source) ? try reader.plainText("the source as a text") : nil
    let population = reader.take(.population) ? try reader.plainText("the population as a text") : nil
    if status.value == .validated, source == nil || population == nil {
      reader.log.report(
        .missingProvenance, at: status.place, "validated cut-offs name their source and population",
        help: ["add source \"…\" and population \"…\", or write status provisional"])
      throw StatementRejected()
    }
    return ScoredDraft.CutOffsDraft(
      amber: amber, red: red, status: status.value, source: source?.value, population: population?.value,
      place: reader.wholePlace)
  }

  private static func components(
    _ reader: inout StatementReader
  ) throws(StatementRejected) -> ScoredDraft.Components {
    reader.skip()
    let isOfItems = reader.take(.items)
    if !isOfItems, !reader.take(.scales) { throw reader.unexpected("`scales` or `items`") }
    var components: [ScoredDraft.Component] = []
    repeat {
      let id = try reader.identifier(isOfItems ? "the id of an item" : "the id of a scale")
      let isReversed = isOfItems && reader.take(.reversed)
      components.append(ScoredDraft.Component(id: id, isReversed: isReversed))
    } while reader.current != nil
    return isOfItems ? .items(components) : .scales(components)
  }
}
