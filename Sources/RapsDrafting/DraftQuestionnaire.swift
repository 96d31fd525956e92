import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses

/// A draft of a questionnaire, and how much is in it.
package struct DraftedQuestionnaire: Sendable {
  /// In canonical layout; parses without errors, but for having no items if all scales wait for an order.
  package let text: String
  package let scaleCount: Int
  package let itemCount: Int
  package let reversedCount: Int
  package let variableCount: Int
  package let leftOutCount: Int
  /// What has to be done before the draft's scores mean anything.
  package let warnings: [Diagnostic]
}

/// Makes a draft of a questionnaire from a file of which nobody says what it is.
///
/// The draft reads that file as it is. Scales whose answers are words in an unknown order are comments in it, and not
/// scored until somebody gives the order; if there are no others the draft has no items, and is refused until then. It
/// tells names of columns; of the answers only what ANONYMITY A13 allows: codes and labels that at least ten rows hold,
/// and lists and bounds that do not come from the file.
/// - Parameters:
///   - id: the questionnaire's id, an identifier.
///   - language: the language of its texts; if nil that of recognised labels, English else.
///   - known: answer sets whose labels are recognised.
/// - Throws: `DiagnosedFailure` if there are fewer than ten rows, the first row seems to hold answers, there is a row for
///   each answer, or nothing looks like an item; `BrokenDraft` for a fault of raps.
package func draftQuestionnaire(
  id: String, language: Language?, from profile: ResponseProfile, known sets: [AnswerSet]
) throws -> DraftedQuestionnaire {
  try checkPrivacy(of: profile)
  let known = KnownAnswers.all(with: sets)
  var unusable: Set<Int> = []
  while true {
    let plan = DraftPlan(profile, known: known, unusable: unusable)
    if profile.seemsToHaveRowPerAnswer(itemCount: plan.scales.reduce(0) { $0 + $1.columns.count }) {
      throw DiagnosedFailure(rowPerAnswer(profile))
    }
    guard !plan.scales.isEmpty else { throw DiagnosedFailure(noItems(profile, plan)) }
    let language = language ?? plan.recognisedLanguage ?? Language("en")
    var whole = DraftWriter(plan, id: id, language: language)
    let questionnaire = try WrittenDraft(whole.write(isComplete: true), hasItems: true).questionnaire
    let mismatched = mismatchedColumns(questionnaire, profile.header, whole.columnsByID)
    guard !mismatched.isSubset(of: unusable) else {
      var writer = DraftWriter(plan, id: id, language: language)
      let draft = try WrittenDraft(writer.write(), hasItems: !plan.readyScales.isEmpty)
      return DraftedQuestionnaire(
        text: draft.text, scaleCount: plan.readyScales.count, itemCount: plan.itemCount,
        reversedCount: plan.reversedCount, variableCount: plan.groups.count,
        leftOutCount: plan.leftOut.values.reduce(0) { $0 + $1.count }, warnings: plan.warnings(profile.header))
    }
    unusable.formUnion(mismatched)
  }
}

/// The columns that the draft does not find by its names, or that somebody else answers to: the draft is tried on the
/// header that it was made from.
private func mismatchedColumns(
  _ questionnaire: Questionnaire?, _ header: ResponseHeader, _ wanted: [String: Int]
) -> Set<Int> {
  guard let questionnaire else { return [] }
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

private func rowPerAnswer(_ profile: ResponseProfile) -> Diagnostic {
  Diagnostic(
    code: DraftingDiagnosticCode.rowPerAnswer.rawValue, at: .file(profile.header.fileName),
    ResponseHeader.rowPerAnswerSuspicion,
    help: ["make a table with a column for each question, as pivot tables and the other exports of survey tools do"])
}

private func noItems(_ profile: ResponseProfile, _ plan: DraftPlan) -> Diagnostic {
  Diagnostic(
    code: DraftingDiagnosticCode.noItems.rawValue, at: .file(profile.header.fileName),
    "no columns look like the items of a questionnaire",
    expected:
      "at least two columns with the same codes or labels, whose names have a part in common or that stand side "
      + "by side; and answers that at least \(SampledAnswers.fewestRows) rows hold",
    notes: plan.nearMisses,
    help: [
      "give columns that belong together names such as e1, e2 and e3",
      "raps new my-survey writes a template to start from",
    ])
}
