import RapsDiagnostics

/// As much of a questionnaire as choosing one by a header needs.
package struct QuestionnaireCandidate: Sendable, Hashable {
  package let id: String
  /// Per item its id and aliases.
  package let itemNames: [[String]]

  package init(id: String, itemNames: [[String]]) {
    self.id = id
    self.itemNames = itemNames
  }
}

/// The questionnaire that a header was found to belong to.
package struct QuestionnaireChoice: Sendable, Hashable {
  package let id: String
  package let matchedItemCount: Int
  package let itemCount: Int
  /// The note that tells what was chosen.
  package let notice: Diagnostic
}

/// The questionnaire whose items a header names.
///
/// A candidate has at least 80 % of its items, and at least 3, in the header. The one that matches most columns is
/// chosen if every rival's columns are among its own (so a short form loses from the full form that contains it).
/// Full item texts count as `matchColumns` takes them: for questionnaires of which no column is an id, an alias or a
/// survey tool's code. They are asked for only if no candidate is found without them, because that takes a full parse.
/// - Parameter itemTexts: per item of the questionnaire of that id, its texts in all languages.
/// - Throws: `DiagnosedFailure` that lists questionnaires as matched/items, if none is chosen.
/// Complexity: linear in the sizes of the header and of the candidates.
package func chooseQuestionnaire(
  header: ResponseHeader, among candidates: [QuestionnaireCandidate], itemTexts: (String) -> [[String]]
) throws -> QuestionnaireChoice {
  var scores = candidates.map { CandidateScore($0, header: header) }
  if !scores.contains(where: \.isCandidate) {
    scores = scores.map { $0.matchedItemCount > 0 ? $0 : CandidateScore($0, texts: itemTexts($0.id), header: header) }
  }
  let rivals = scores.filter(\.isCandidate)
  guard let best = rivals.max(by: { $0.columns.count < $1.columns.count }) else {
    throw DiagnosedFailure(noQuestionnaireFits(header, scores))
  }
  let isChosen = rivals.allSatisfy {
    $0.id == best.id || ($0.columns.isSubset(of: best.columns) && $0.columns.count < best.columns.count)
  }
  guard isChosen else { throw DiagnosedFailure(severalQuestionnairesFit(header, rivals)) }
  return QuestionnaireChoice(
    id: best.id, matchedItemCount: best.matchedItemCount, itemCount: best.itemCount,
    notice: Diagnostic(
      code: ResponseDiagnosticCode.questionnaireChosen.rawValue, severity: .note, at: .file(header.fileName),
      "taken for \(best.id): \(best.fraction) items found (--questionnaire \(best.id))"))
}

/// How well a header fits a questionnaire.
private struct CandidateScore {
  /// At least four of five items, …
  private static let leastShare = (numerator: 4, denominator: 5)
  /// … and no fewer than this (DESIGN, "Reading responses").
  private static let leastItemCount = 3

  let id: String
  let itemCount: Int
  let matchedItemCount: Int
  /// Indexes of the matched columns.
  let columns: Set<Int>

  init(_ candidate: QuestionnaireCandidate, header: ResponseHeader) {
    var table = NameTable<Int>()
    for (index, names) in candidate.itemNames.enumerated() {
      if let id = names.first { table.add(id, owner: index, evidence: .id) }
    }
    for (index, names) in candidate.itemNames.enumerated() {
      for alias in names.dropFirst() { table.add(alias, owner: index, evidence: .alias) }
    }
    self.init(id: candidate.id, itemCount: candidate.itemNames.count, header: header) { table.matchOrUnwrap($0) }
  }

  /// The fit by item texts of a candidate that has none by names.
  init(_ score: CandidateScore, texts: [[String]], header: ResponseHeader) {
    var table = NameTable<Int>()
    for (index, texts) in texts.enumerated() {
      for text in texts { table.add(text, owner: index, evidence: .text) }
    }
    self.init(id: score.id, itemCount: score.itemCount, header: header) { table.match($0) }
  }

  private init(id: String, itemCount: Int, header: ResponseHeader, match: (String) -> NameTable<Int>.Match?) {
    var items: Set<Int> = []
    var columns: Set<Int> = []
    for (column, name) in header.names.enumerated() {
      guard case .owner(let item, _) = match(name) else { continue }
      items.insert(item)
      columns.insert(column)
    }
    self.id = id
    self.itemCount = itemCount
    matchedItemCount = items.count
    self.columns = columns
  }

  var isCandidate: Bool {
    matchedItemCount >= Self.leastItemCount
      && matchedItemCount * Self.leastShare.denominator >= itemCount * Self.leastShare.numerator
  }

  var fraction: String { "\(matchedItemCount)/\(itemCount)" }
}

private func noQuestionnaireFits(_ header: ResponseHeader, _ scores: [CandidateScore]) -> Diagnostic {
  let near = scores.filter { $0.matchedItemCount > 0 }
  return Diagnostic(
    code: ResponseDiagnosticCode.noQuestionnaireFits.rawValue, at: header.location(),
    "the columns are those of no bundled questionnaire",
    notes: near.isEmpty
      ? header.suspicions : ["items found: " + near.map { "\($0.id) \($0.fraction)" }.joined(separator: ", ")],
    help: ["name it: --questionnaire ID, or --questionnaire FILE.raps"])
}

private func severalQuestionnairesFit(_ header: ResponseHeader, _ rivals: [CandidateScore]) -> Diagnostic {
  Diagnostic(
    code: ResponseDiagnosticCode.severalQuestionnairesFit.rawValue, at: header.location(),
    "the columns fit several questionnaires: " + rivals.map { "\($0.id) \($0.fraction)" }.joined(separator: ", "),
    help: ["name the one that was used, as in --questionnaire \(rivals[0].id)"])
}
