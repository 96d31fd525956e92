import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses

/// A draft of a questionnaire, and how much is in it.
package struct DraftedQuestionnaire: Sendable {
  /// In canonical layout; parses without errors.
  package let text: String
  package let scaleCount: Int
  package let itemCount: Int
  package let reversedCount: Int
  package let variableCount: Int
  package let leftOutCount: Int
}

/// Makes a draft of a questionnaire from a file of which nobody says what it is.
///
/// The draft scores that file as it is. It tells names of columns; of the answers only what ANONYMITY A13 allows: codes
/// and labels that at least ten rows hold, and lists and bounds that do not come from the file.
/// - Parameters:
///   - id: the questionnaire's id, an identifier.
///   - language: the language of its texts; if nil that of recognised labels, English else.
///   - known: answer sets whose labels are recognised.
/// - Throws: `DiagnosedFailure` if there are fewer than ten rows, the first row seems to hold answers, or nothing looks
///   like an item; `BrokenDraft` for a fault of raps.
package func draftQuestionnaire(
  id: String, language: Language?, from profile: ResponseProfile, known sets: [AnswerSet]
) throws -> DraftedQuestionnaire {
  try checkPrivacy(of: profile)
  let known = KnownAnswers.all(with: sets)
  var unusable: Set<Int> = []
  while true {
    let plan = DraftPlan(profile, known: known, unusable: unusable)
    guard !plan.scales.isEmpty else { throw DiagnosedFailure(noItems(profile)) }
    let language = language ?? recognisedLanguage(of: plan) ?? Language("en")
    var writer = DraftWriter(plan, id: id, language: language)
    let draft = try WrittenDraft(writer.write())
    let mismatched = mismatchedColumns(draft.questionnaire, profile.header, writer.columnsByID)
    guard !mismatched.isSubset(of: unusable) else {
      return DraftedQuestionnaire(
        text: draft.text, scaleCount: plan.scales.count, itemCount: plan.itemCount,
        reversedCount: plan.reversedCount, variableCount: plan.groups.count,
        leftOutCount: plan.leftOut.values.reduce(0) { $0 + $1.count })
    }
    unusable.formUnion(mismatched)
  }
}

/// The language in which most recognised labels are.
private func recognisedLanguage(of plan: DraftPlan) -> Language? {
  var counts: [Language: Int] = [:]
  for scale in plan.scales {
    if case .known(let list) = scale.format { counts[plan.known[list].language, default: 0] += scale.columns.count }
  }
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
}

/// The columns that the draft does not find by its names, or that somebody else answers to: the draft is tried on the
/// header that it was made from.
private func mismatchedColumns(
  _ questionnaire: Questionnaire, _ header: ResponseHeader, _ wanted: [String: Int]
) -> Set<Int> {
  let found = contestedColumns(header: header, questionnaire: questionnaire)
  var mismatched = found.contested
  let ids = questionnaire.items.map(\.id) + questionnaire.variables.map(\.id)
  for (id, column) in zip(ids, found.columns) where wanted[id] != column {
    mismatched.formUnion([wanted[id], column].compactMap { $0 })
  }
  return mismatched
}

private func checkPrivacy(of profile: ResponseProfile) throws(DiagnosedFailure) {
  let file = profile.header.fileName
  if profile.rowCount < SampledAnswers.fewestRows {
    throw DiagnosedFailure(
      Diagnostic(
        code: DraftingDiagnosticCode.tooFewRows.rawValue, at: .file(file),
        "the file has fewer than \(SampledAnswers.fewestRows) rows, too few to tell anything of their answers",
        help: ["raps new my-survey writes a template to start from"]))
  }
  if profile.headerSeemsToHoldAnswers {
    throw DiagnosedFailure(
      Diagnostic(
        code: DraftingDiagnosticCode.headerHoldsAnswers.rawValue, at: .file(file),
        "the first row seems to hold answers, not the names of the columns",
        expected: "a name for each column, as wl1 or the text of the question",
        help: ["write a first row with names, or delete a header that stands twice"]))
  }
}

private func noItems(_ profile: ResponseProfile) -> Diagnostic {
  Diagnostic(
    code: DraftingDiagnosticCode.noItems.rawValue, at: .file(profile.header.fileName),
    "no columns look like the items of a questionnaire",
    expected:
      "at least two columns with the same codes or labels, whose names have a part in common or that stand side "
      + "by side; and answers that at least \(SampledAnswers.fewestRows) rows hold",
    help: ["raps new my-survey writes a template to start from"])
}
