import RapsDiagnostics
import RapsQuestionnaire

/// What each column of a file is used for.
package struct ColumnMatching: Sendable, Hashable {
  /// By what a column was recognised.
  package enum Evidence: String, Sendable, Hashable {
    case id, alias, text
    /// A code inside a survey tool's header, as `G01Q01[wl1]`, `group/wl1` or `wl1. text`.
    case surveyTool = "survey-tool"
  }

  package enum Use: Sendable, Hashable {
    /// Index into `Questionnaire.items`.
    case item(Int, Evidence)
    /// Index into `Questionnaire.variables`.
    case variable(Int, Evidence)
    /// Not declared, therefore never read (ANONYMITY A13).
    case ignored
  }

  /// Per column of the header.
  package let uses: [Use]
  /// Per item its column, nil if the file has none.
  package let itemColumns: [Int?]
  /// Per variable its column, nil if the file has none.
  package let variableColumns: [Int?]
  /// What to tell about the match: notes and warnings.
  package let notices: [Diagnostic]
}

/// Finds the columns of a questionnaire in a header, by weaker and weaker evidence: ids, aliases and survey tools'
/// codes; texts as they are, then by their words, also behind a question's stem; texts that were numbered or cut. Item
/// texts count only if no item was found by a code. Case, white space, the Unicode form of accents and the form of
/// apostrophes do not matter.
/// - Throws: `DiagnosedFailure` if no item has a column, or a column or item would be matched twice.
package func matchColumns(header: ResponseHeader, questionnaire: Questionnaire) throws -> ColumnMatching {
  var matcher = ColumnMatcher(header: header, questionnaire: questionnaire)
  matcher.match()
  return try matcher.finish()
}

/// What matching a header finds, where it would end with errors too: per item and then per variable its column, and the
/// columns that are matched twice or whose owner is.
package func contestedColumns(
  header: ResponseHeader, questionnaire: Questionnaire
) -> (columns: [Int?], contested: Set<Int>) {
  var matcher = ColumnMatcher(header: header, questionnaire: questionnaire)
  matcher.match()
  return (matcher.foundColumns, matcher.contested)
}
