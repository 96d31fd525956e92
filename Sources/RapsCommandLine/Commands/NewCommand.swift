import RapsDrafting
import RapsQuestionnaire
import RapsResponses

/// Prints the template of a questionnaire, or a draft made from a file with answers.
enum NewCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "new",
    overviewLine: "a commented template for a questionnaire of one's own, or a draft from a file of answers",
    summary: "Prints a small questionnaire with comments that explain each line, ready to be changed. With --from it "
      + "drafts one from an unknown file of answers.",
    operands: "[ID]",
    operandCount: 0...1,
    options: [
      .value("from", "FILE", "A file with answers to draft from; - is standard input."),
      .value("language", "LANGUAGE", "Language of the texts; with --from that of recognised labels, en if absent."),
      .value("output", short: "o", "FILE", "A file instead of standard output."),
    ] + ReadingOptions.formatSpecifications,
    examples: [
      "raps new my-survey",
      "raps new my-survey --language nl -o my-survey.raps && raps check my-survey.raps",
      "raps new our-survey --from Fixtures/acme/responses.csv -o draft.raps && raps check draft.raps",
      "raps new --from Fixtures/acme/responses.csv -o my.raps && raps score -q my.raps "
        + "Fixtures/acme/responses.csv",
    ],
    notes: [
      "From a file of answers: items are columns with codes or labels that belong together by name (wl1 wl2 wl3) or stand "
        + "side by side; scales, ranges, reversed items and grouping variables are guessed, and everything guessed is marked "
        + "GUESS in a comment. Edit the title, and for each scale its kind and whether a low or a high score is unfavourable; "
        + "then raps check draft.raps and raps score -q draft.raps responses.csv. The draft scores the file as it is, but "
        + "for words that raps cannot order from the least to the most: their scale stands behind # until you number them.",
      "A draft can be shared as a questionnaire can: it has the names of the columns, and of the answers only codes and "
        + "labels that at least 10 rows hold. A file with fewer than 10 rows, or without names in its first row, is refused.",
      "The manual of the language is Questionnaires/README.md.",
    ])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    if let path = arguments.value("from") { return try draft(from: path, arguments, on: console) }
    for option in ReadingOptions.formatSpecifications where arguments.has(option.name) {
      throw CommandFailure.usage("U0061", "--\(option.name) goes with --from")
    }
    guard let id = arguments.operands.first else {
      throw CommandFailure.usage("U0062", "raps new needs an id or --from FILE", help: ["as in raps new my-survey"])
    }
    try write(questionnaireTemplate(try names(id: id, arguments)), arguments, on: console)
    return .success
  }

  /// The names that a questionnaire is to have: that id, and the language of the command line or English.
  /// - Throws: `CommandFailure` if it cannot have them.
  static func names(id: String, _ arguments: ParsedArguments) throws(CommandFailure) -> QuestionnaireNames {
    let language = Language((arguments.value("language") ?? "en").lowercased())
    do {
      return try QuestionnaireNames(id: id, language: language)
    } catch {
      switch error {
      case .language:
        throw .usage(
          "U0025", "\"\(language.code)\" is no code of a language", help: ["two or three letters, such as nl"])
      case .id:
        throw .usage(
          "U0021", "\"\(id)\" cannot be the id of a questionnaire",
          help: ["a letter, then letters, digits, single - or _; at most 64 in all"])
      }
    }
  }

  static func write(_ text: String, _ arguments: ParsedArguments, on console: Console) throws {
    guard let path = arguments.value("output"), path != "-" else {
      try console.print(text)
      return
    }
    try checkIsFree(path)
    let target = try OutputTarget(path, force: false, isOurs: { _ in false })
    try StagedFile.write([(target, Array(text.utf8))])
  }

  /// - Throws: `CommandFailure` if something stands at the path.
  static func checkIsFree(_ path: String) throws(CommandFailure) {
    guard fileKind(at: path) == .absent else {
      throw .file(.cannotWrite, "F0005", path, "exists already", help: ["choose another name"])
    }
  }
}
