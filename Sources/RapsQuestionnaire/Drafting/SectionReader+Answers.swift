import RapsDiagnostics

extension SectionReader {
  mutating func answers(_ section: SyntaxSection) -> AnswersDraft {
    var draft = AnswersDraft()
    for statement in section.body where isFirst(statement, in: .answers) {
      switch statement.keyword {
      case .range:
        draft.range = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          return try reader.codeRange("a range of codes as 0..10")
        }
      case .synonym:
        if let synonym = reading(statement, Self.synonym) { draft.synonyms.append(synonym) }
      case .missing:
        draft.missing += reading(statement, Self.specialCodes) ?? []
      case .notApplicable:
        draft.notApplicable += reading(statement, Self.specialCodes) ?? []
      default:
        if let code = reading(statement, Self.code) { draft.codes.append(code) }
      }
    }
    return draft
  }

  private static func code(_ reader: inout StatementReader) throws(StatementRejected) -> AnswersDraft.Code {
    let code = try reader.integer("an answer code", in: answerCodes)
    return AnswersDraft.Code(code: code, label: try reader.texts(required: false))
  }

  private static func synonym(_ reader: inout StatementReader) throws(StatementRejected) -> AnswersDraft.Synonym {
    reader.skip()
    let code = try reader.integer("an answer code", in: answerCodes)
    return AnswersDraft.Synonym(code: code, texts: try reader.texts(required: true))
  }

  /// `missing 9 99 en "no answer"`: the texts are labels of the first code.
  private static func specialCodes(_ reader: inout StatementReader) throws(StatementRejected) -> [AnswersDraft.Code] {
    reader.skip()
    var codes = [try reader.integer("the code that stands for it in data files", in: answerCodes)]
    while reader.isAt(.number) { codes.append(try reader.integer("an answer code", in: answerCodes)) }
    let label = try reader.texts(required: false)
    let none = Texts(value: LocalizedText(), place: label.place)
    return codes.enumerated().map { AnswersDraft.Code(code: $1, label: $0 == 0 ? label : none) }
  }
}
