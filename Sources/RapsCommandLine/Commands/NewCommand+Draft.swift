import BundledQuestionnaires
import RapsDiagnostics
import RapsDrafting
import RapsQuestionnaire
import RapsResponses

extension NewCommand {
  /// Drafts a questionnaire from a file with answers.
  static func draft(from path: String, _ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let written = try names(id: arguments.operands.first ?? "my-survey", arguments)
    try checkIsNotBundled(written.id)
    if let output = arguments.value("output") { try checkIsFree(output) }
    let file = try openResponses(
      path == "-" ? console.input : FileByteSource.open(path), options: try ReadingOptions(arguments))
    console.report(file.notices)
    let header = file.header
    let profile = try profileResponses(file)
    let draft = try draftQuestionnaire(
      id: written.id, language: arguments.has("language") ? written.language : nil, from: profile,
      known: bundledAnswerSets)
    try write(draft.text, arguments, on: console)
    console.report(draft.warnings + notes(on: draft, header))
    return .success
  }

  private static var bundledAnswerSets: [AnswerSet] {
    BundledQuestionnaire.all.compactMap { source in
      QuestionnaireStore.bundled(source.id).flatMap { QuestionnaireStore.parse($0).questionnaire }
    }.flatMap(\.answerSets)
  }

  /// - Throws: `CommandFailure` if a questionnaire of raps has the id.
  private static func checkIsNotBundled(_ id: String) throws(CommandFailure) {
    guard QuestionnaireStore.bundled(id) != nil else { return }
    throw .usage(
      "U0069", "\(id) is the id of a questionnaire that raps has already",
      help: ["give the draft another id", "raps score -q \(id) FILE reads a file that has its columns"])
  }

  private static func notes(on draft: DraftedQuestionnaire, _ header: ResponseHeader) -> [Diagnostic] {
    func note(_ code: String, _ message: String, help: [String] = []) -> Diagnostic {
      Diagnostic(code: code, severity: .note, at: .file(header.fileName), message, help: help)
    }
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let scales =
      draft.scaleCount == 0
      ? "no scale that can be scored yet,"
      : "\(counted(draft.scaleCount, "scale")) with \(counted(draft.itemCount, "item")), of which "
        + "\(draft.reversedCount) reversed,"
    var notes = [
      note(
        "N0001",
        "drafted \(scales) and \(counted(draft.variableCount, "grouping variable")); "
          + "\(counted(draft.leftOutCount, "column")) left out",
        help: ["look at what is marked GUESS"])
    ]
    let choice = try? chooseQuestionnaire(
      header: header, among: QuestionnaireStore.candidates, itemTexts: QuestionnaireStore.itemTexts)
    if let choice {
      notes.append(
        note("N0002", "the columns are those of \(choice.id), which raps score reads without a draft"))
    }
    return notes
  }
}
