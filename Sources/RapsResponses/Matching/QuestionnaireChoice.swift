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
/// Columns count as `matchColumns` takes them, also those found by full item texts. Texts are asked for only if no
/// candidate is found without them, because that takes a full parse, or if the header has rows of texts.
/// - Parameter itemTexts: per item of the questionnaire of that id, its texts in all languages.
/// - Throws: `DiagnosedFailure` that lists questionnaires as matched/items, if none is chosen.
/// Complexity: linear in the size of the header, for each candidate, and in the sizes of the candidates.
package func chooseQuestionnaire(
  header: ResponseHeader, among candidates: [QuestionnaireCandidate], itemTexts: (String) -> [[String]]
) throws -> QuestionnaireChoice {
  var scores = candidates.map { CandidateScore(namesOf: $0, in: header) }
  if !header.texts.isEmpty || !scores.contains(where: \.isCandidate) {
    scores = candidates.map { CandidateScore($0, texts: itemTexts($0.id), in: header) }
  }
  let rivals = scores.filter(\.isCandidate)
  guard let best = rivals.max(by: { $0.columns.count < $1.columns.count }) else {
    throw DiagnosedFailure(noQuestionnaireFits(header, scores))
  }
  let isChosen = rivals.allSatisfy {
    $0.id == best.id || ($0.columns.isSubset(of: best.columns) && $0.columns.count < best.columns.count)
  }
  guard isChosen else { throw DiagnosedFailure(severalQuestionnairesFit(header, rivals)) }
  let larger = scores.filter { !$0.isCandidate && $0.columns.count > best.columns.count }
  return QuestionnaireChoice(
    id: best.id, matchedItemCount: best.matchedItemCount, itemCount: best.itemCount,
    notice: Diagnostic(
      code: ResponseDiagnosticCode.questionnaireChosen.rawValue, severity: .note, at: .file(header.fileName),
      "taken for \(best.id): \(best.fraction) items found (--questionnaire \(best.id))",
      notes: larger.map { "\($0.id) has \($0.fraction) of its items here too: --questionnaire \($0.id) takes these" }))
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

  /// The fit by ids, aliases and survey tools' codes.
  init(namesOf candidate: QuestionnaireCandidate, in header: ResponseHeader) {
    let codes = Self.names(of: candidate).codes
    var columnOwners: [Int: Int] = [:]
    for (column, name) in header.names.enumerated() {
      if case .owner(let item, _)? = codes.matchOrUnwrap(name)?.match { columnOwners[column] = item }
    }
    self.init(candidate, columnOwners)
  }

  /// The fit by everything.
  init(_ candidate: QuestionnaireCandidate, texts: [[String]], in header: ResponseHeader) {
    var names = Self.names(of: candidate)
    for (index, texts) in texts.enumerated() {
      for text in texts { names.add(text: text, owner: index) }
    }
    var matcher = HeaderMatcher(header, names: names) { _ in true }
    matcher.match()
    self.init(candidate, matcher.found.mapValues(\.owner))
  }

  private static func names(of candidate: QuestionnaireCandidate) -> OwnerNames<Int> {
    var names = OwnerNames<Int>()
    for (index, itemNames) in candidate.itemNames.enumerated() {
      if let id = itemNames.first { names.add(code: id, owner: index, evidence: .id) }
    }
    for (index, itemNames) in candidate.itemNames.enumerated() {
      for alias in itemNames.dropFirst() { names.add(code: alias, owner: index, evidence: .alias) }
    }
    return names
  }

  private init(_ candidate: QuestionnaireCandidate, _ columnOwners: [Int: Int]) {
    id = candidate.id
    itemCount = candidate.itemNames.count
    matchedItemCount = Set(columnOwners.values).count
    columns = Set(columnOwners.keys)
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
    notes: (near.isEmpty
      ? [] : ["items found: " + near.map { "\($0.id) \($0.fraction)" }.joined(separator: ", ")])
      // The one name of a file with another delimiter may end as an item does.
      + (near.isEmpty || header.names.count == 1 ? header.suspicions : []),
    help: [
      "name it: --questionnaire ID, or --questionnaire FILE.raps",
      "raps new --from RESPONSES drafts the definition of a questionnaire that has none",
    ])
}

private func severalQuestionnairesFit(_ header: ResponseHeader, _ rivals: [CandidateScore]) -> Diagnostic {
  Diagnostic(
    code: ResponseDiagnosticCode.severalQuestionnairesFit.rawValue, at: header.location(),
    "the columns fit several questionnaires: " + rivals.map { "\($0.id) \($0.fraction)" }.joined(separator: ", "),
    help: ["name the one that was used, as in --questionnaire \(rivals[0].id)"])
}
