import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses

/// Who can be shown, before the survey (ANONYMITY A17).
extension CheckCommand {
  /// The headcounts to look at, if any, for the one questionnaire that is checked.
  static func headcounts(_ arguments: ParsedArguments, on console: Console) throws -> HeadcountTable? {
    guard let path = arguments.value("headcount") else {
      if arguments.has("min-group-size") || arguments.has("reason") {
        throw CommandFailure.usage("U0093", "--min-group-size and --reason go with --headcount")
      }
      return nil
    }
    _ = try ScoreOptions.minimumGroupSize(arguments)
    guard arguments.operands.count == 1 else {
      throw CommandFailure.usage(
        "U0090", "--headcount goes with one questionnaire", help: ["check the others without it"])
    }
    return try ScoreCommand.readHeadcounts(path, on: console)
  }

  /// - Throws: `CommandFailure` if the text is a measure library.
  static func report(
    _ headcounts: HeadcountTable, for text: SourceText, _ arguments: ParsedArguments, on console: Console
  ) throws {
    guard !isMeasureLibrary(text) else {
      throw CommandFailure.usage("U0090", "--headcount goes with a questionnaire, not with a measure library")
    }
    let questionnaire = try QuestionnaireStore.questionnaire(text)
    let plan = HeadcountPlan(headcounts, questionnaire: questionnaire)
    let (minimum, reason) = try ScoreOptions.minimumGroupSize(arguments)
    console.reportTenOfEachCode(plan.notices)
    let report = HeadcountReport(questionnaire: questionnaire, plan: plan, minimum: minimum, reason: reason)
    try console.print(report.text)
  }
}
