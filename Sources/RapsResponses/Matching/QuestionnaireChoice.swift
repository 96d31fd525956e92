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
/// chosen if every rival's columns are among its own.
/// - Throws: `DiagnosedFailure` that lists the candidates as matched/items, if none is chosen.
package func chooseQuestionnaire(
  header: ResponseHeader, among candidates: [QuestionnaireCandidate]
) throws -> QuestionnaireChoice {
  throw DiagnosedFailure([])
}
