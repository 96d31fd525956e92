import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// Rows cannot be left out for what the data do not tell: that would look as if there were none.
/// - Throws: `CommandFailure` that names the missing column.
func checkExclusions(
  _ exclusions: Set<Exclusion>, _ questionnaire: Questionnaire, _ matchings: [ColumnMatching], file: String
) throws(CommandFailure) {
  func check(_ exclusion: Exclusion, _ role: Variable.Role, _ what: String) throws(CommandFailure) {
    guard exclusions.contains(exclusion) else { return }
    let declared = questionnaire.variables.indices.filter { questionnaire.variables[$0].role == role }
    let hasColumn = declared.contains { index in matchings.contains { $0.variableColumns[index] != nil } }
    guard !hasColumn else { return }
    let names = declared.map { questionnaire.variables[$0].id }
    throw CommandFailure(
      .data,
      DiagnosedFailure(
        Diagnostic(
          code: "D0908", at: .file(file), "no column tells \(what), which --exclude \(exclusion.rawValue) needs",
          help: [
            names.isEmpty
              ? "\(questionnaire.id) declares none: add a variable with \"role \(role.rawValue)\", or leave out --exclude "
                + exclusion.rawValue
              : "name the column \"\(names[0])\", or leave out --exclude \(exclusion.rawValue)"
          ])))
  }
  try check(.duplicates, .respondent, "who answered")
  try check(.speeders, .duration, "how long the answers took")
}
