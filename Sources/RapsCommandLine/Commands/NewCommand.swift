import RapsQuestionnaire

/// Prints the template of a questionnaire.
enum NewCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "new",
    overviewLine: "a commented template for a questionnaire of one's own",
    summary: "Prints a small questionnaire with comments that explain each line, ready to be changed.",
    operands: "ID",
    operandCount: 1...1,
    options: [
      .value("language", "LANGUAGE", "Language of the texts; en if absent."),
      .value("output", short: "o", "FILE", "A file instead of standard output."),
    ],
    examples: [
      "raps new my-survey",
      "raps new my-survey --language nl -o my-survey.raps && raps check my-survey.raps",
    ],
    notes: ["The manual of the language is Questionnaires/README.md."])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let id = arguments.operands[0]
    let language = Language((arguments.value("language") ?? "en").lowercased())
    guard let text = questionnaireTemplate(id: id, language: language) else {
      guard questionnaireTemplate(id: "q", language: language) != nil else {
        throw CommandFailure.usage(
          "U0025", "\"\(language.code)\" is no code of a language", help: ["two or three letters, such as nl"])
      }
      throw CommandFailure.usage(
        "U0021", "\"\(id)\" cannot be the id of a questionnaire",
        help: ["a letter, then letters, digits, single - or _; at most 64 in all"])
    }
    guard let path = arguments.value("output") else {
      try console.print(text)
      return .success
    }
    guard fileKind(at: path) == .absent else {
      throw CommandFailure.file(.cannotWrite, "F0005", path, "exists already", help: ["choose another name"])
    }
    let target = try OutputTarget(path, force: false, isOurs: { _ in false })
    try StagedFile.write([(target, Array(text.utf8))])
    return .success
  }
}
