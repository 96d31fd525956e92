import RapsDiagnostics

extension SectionReader {
  mutating func measure(_ section: SyntaxSection) -> MeasureDraft {
    var draft = MeasureDraft()
    for statement in section.body where isFirst(statement, in: .measure) {
      switch statement.keyword {
      case .factor: draft.factors = reading(statement, Self.factors) ?? []
      case .level: draft.level = choice(statement, "level")?.value
      case .prevention: draft.prevention = choice(statement, "order of prevention")?.value
      case .term: draft.term = choice(statement, "term")?.value
      case .effort:
        draft.effort = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          return try reader.integer("the effort, from 1 to 3", in: Measure.effortRange).value
        }
      case .carriedOutBy:
        draft.executor = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          let kind = try reader.choice("way of carrying out", of: Measure.Executor.self).value
          return (kind, try reader.texts(required: true))
        }
      case .indicator:
        draft.indicator = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          return (try Self.factor(&reader), try reader.texts(required: false))
        }
      case let keyword?: draft.texts[keyword] = reading(statement, Self.texts)
      case nil: break
      }
    }
    requireStatements(SectionKind.measure.statements, of: section)
    return draft
  }

  mutating func guidance(_ section: SyntaxSection) -> GuidanceDraft {
    var draft = GuidanceDraft()
    for statement in section.body where isFirst(statement, in: .guidance) {
      let texts = reading(statement, Self.texts)
      switch statement.keyword {
      case .objective: draft.objective = texts
      case .cause: draft.causes += texts.map { [$0] } ?? []
      case .question: draft.questions += texts.map { [$0] } ?? []
      default: draft.keep = texts.map { (source.place(source.tokens[statement.tokens.lowerBound]), $0) }
      }
    }
    requireStatements([.objective], of: section)
    return draft
  }

  private static func factors(_ reader: inout StatementReader) throws(StatementRejected) -> [Located<String>] {
    reader.skip()
    var factors: [Located<String>] = []
    repeat { factors.append(try factor(&reader)) } while reader.current != nil
    return factors
  }

  private static func factor(_ reader: inout StatementReader) throws(StatementRejected) -> Located<String> {
    let what = "the id of a scale or exposure"
    guard !reader.isAtText else { throw reader.unexpected(what) }
    return try reader.identifier(what)
  }
}
