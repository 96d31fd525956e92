import RapsQuestionnaire
import RapsResponses

extension ReadingOptions {
  /// The options of every command that reads answers.
  static let specifications: [OptionSpecification] =
    [.value("labels", "LANGUAGE", "Language of answers given as labels; without it any of the questionnaire's.")]
    + formatSpecifications + [
      .value(
        "invalid", "RULE", choices: ["error", "missing"], "What cells become that are no answer; error if absent.")
    ]

  /// Those that tell how the file is written, whatever its answers mean.
  static let formatSpecifications: [OptionSpecification] = [
    .value(
      "delimiter", "CHARACTER", suggestions: Delimiter.allCases.map(\.rawValue),
      "comma, semicolon, tab or pipe; without it recognised."),
    .value("encoding", "NAME", choices: TextEncoding.allCases.map(\.rawValue), "Without it recognised."),
  ]

  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.init()
    encoding = arguments.value("encoding").flatMap(TextEncoding.init(rawValue:))
    labelLanguage = arguments.value("labels").map { Language($0.lowercased()) }
    invalidAnswers = arguments.value("invalid") == "missing" ? .missing : .error
    if let written = arguments.value("delimiter") {
      guard let delimiter = Delimiter(named: written) else {
        throw .usage("U0016", "--delimiter cannot be \"\(written)\"", help: ["comma, semicolon, tab or pipe"])
      }
      self.delimiter = delimiter
    }
  }
}
