import RapsQuestionnaire
import RapsReporting

/// Prints a questionnaire or a measure library for people.
enum ShowCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "show",
    overviewLine: "a questionnaire as a person reads it",
    summary: """
      Prints a questionnaire for people: scales with their items, how they are scored, exposures and variables. Prints \
      a measure library by the scale or exposure that its measures work on; measures is the bundled one.
      """,
    operands: "ID|FILE",
    operandCount: 1...1,
    options: [
      .value("language", "LANGUAGE", "Language of the texts; without it the questionnaire's first.")
    ],
    examples: [
      "raps show raps-jdr --language en",
      "raps show Questionnaires/who-5.raps",
      "raps show measures --language en",
    ],
    notes: [])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let text = try QuestionnaireStore.text(named: arguments.operands[0], on: console)
    if isMeasureLibrary(text) {
      try console.print(describeLibrary(text, language: arguments.value("language")))
      return .success
    }
    let questionnaire = try QuestionnaireStore.questionnaire(text)
    var language = questionnaire.languages[0]
    if let written = arguments.value("language") {
      language = Language(written.lowercased())
      guard questionnaire.languages.contains(language) else {
        throw CommandFailure.usage(
          "U0020", "\(questionnaire.id) has no texts in \"\(written)\"",
          help: ["its languages are: \(questionnaire.languages.map(\.code).joined(separator: ", "))"])
      }
    }
    try console.print(describe(questionnaire, language: language, width: min(console.outputWidth, 100)))
    return .success
  }
}
