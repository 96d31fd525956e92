import RapsDiagnostics

extension SectionReader {
  /// `item ID [reversed] [answered ID] [column "alias" …] [TEXTS]`
  static func item(_ reader: inout StatementReader) throws(StatementRejected) -> ScoredDraft.Item {
    reader.skip()
    let id = try reader.identifier("the id of the item")
    let reversedPlace = reader.place
    let isReversed = reader.take(.reversed)
    let answered = reader.take(.answered) ? try reader.identifier("the id of an answers section") : nil
    let columns = try columns(&reader)
    return ScoredDraft.Item(
      id: id, reversed: isReversed ? reversedPlace : nil, answered: answered, columns: columns,
      text: try reader.texts(required: false))
  }

  /// `column "a" "b"`, any number of times, also none.
  static func columns(_ reader: inout StatementReader) throws(StatementRejected) -> [Located<String>] {
    var columns: [Located<String>] = []
    while reader.take(.column) {
      repeat { columns.append(try reader.plainText("a column's name as a text")) } while reader.isAt(.text)
    }
    return columns
  }

  /// `norm "NAME" mean N sd N n N [organisations N] year N status … source "…"`
  static func norm(_ reader: inout StatementReader) throws(StatementRejected) -> ScoredDraft.NormDraft {
    reader.skip()
    let name = try reader.plainText("the name of the norm as a text")
    try reader.require(.mean)
    let mean = try reader.decimal("the mean")
    try reader.require(.sd)
    let standardDeviation = try reader.decimal("the standard deviation")
    guard standardDeviation.value.significand > 0 else {
      reader.log.report(.badNormFigure, at: standardDeviation.place, "a standard deviation is greater than 0")
      throw StatementRejected()
    }
    try reader.require(.n)
    let count = try normCount(&reader, "the number of people")
    var organisations: Int?
    if reader.take(.organisations) { organisations = try normCount(&reader, "the number of organisations") }
    try reader.require(.year)
    let year = try reader.integer("the year", in: 1900...2999)
    try reader.require(.status)
    let status = try reader.choice("status", of: EvidenceStatus.self)
    try reader.require(.source)
    let source = try reader.plainText("the source as a text")
    let norm = Norm(
      name: name.value, mean: mean.value, standardDeviation: standardDeviation.value, respondentCount: count,
      organisationCount: organisations, year: year.value, source: source.value, status: status.value)
    return ScoredDraft.NormDraft(norm: norm, mean: mean)
  }

  private static func normCount(_ reader: inout StatementReader, _ what: String) throws(StatementRejected) -> Int {
    let count = try reader.integer(what, in: 0...999_999_999)
    guard count.value > 0 else {
      reader.log.report(.badNormFigure, at: count.place, "\(what) is at least 1")
      throw StatementRejected()
    }
    return count.value
  }

  /// `expect 1 5 - 3 gives 62.5`
  static func expectation(
    _ reader: inout StatementReader, in kind: SectionKind
  ) throws(StatementRejected) -> ScoredDraft.ExpectationDraft {
    reader.skip()
    var answers: [Located<ExactDecimal?>] = []
    while reader.isAt(.number) || reader.isAt(.dash) {
      if reader.isAt(.dash) {
        answers.append(Located(nil, at: reader.place))
        reader.skip()
      } else {
        let answer = try reader.decimal("an answer")
        answers.append(Located(answer.value, at: answer.place))
      }
    }
    guard reader.take(.gives) else { throw reader.unexpected("a code, - for no answer, or `gives`") }
    return ScoredDraft.ExpectationDraft(
      answers: answers, outcome: try outcome(&reader, in: kind), place: reader.wholePlace)
  }

  private static func outcome(
    _ reader: inout StatementReader, in kind: SectionKind
  ) throws(StatementRejected) -> Located<Expectation.Outcome> {
    let start = reader.place
    if reader.take(.missing) { return Located(.missing, at: start) }
    let isSign = reader.current?.keyword == .positive || reader.current?.keyword == .negative
    guard isSign == (kind == .exposure) || !(isSign || reader.isAt(.number)) else {
      reader.log.report(
        .expectedOutcome, at: start, "\(kind == .exposure ? "an exposure" : "a \(kind.rawValue)") gives no such result",
        expected: kind == .exposure ? "positive, negative or missing" : "a number or missing")
      throw StatementRejected()
    }
    if reader.take(.positive) { return Located(.positive, at: start) }
    if reader.take(.negative) { return Located(.negative, at: start) }
    if kind == .exposure { throw reader.unexpected("positive, negative or missing") }
    let score = try reader.decimal("a number or missing")
    return Located(.score(score.value), at: score.place)
  }
}
