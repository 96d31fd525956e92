import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses

/// Gives questionnaires and measure libraries their one canonical layout.
enum FormatCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "fmt",
    overviewLine: "gives questionnaires their one layout",
    summary: """
      Rewrites questionnaires and measure libraries in the canonical layout. Meaning and comments stay; a file with errors of syntax stays \
      untouched. With - the text comes from standard input and goes to standard output.
      """,
    operands: "FILE…",
    operandCount: CommandSpecification.anyNumber,
    options: [
      .flag("check", "Writes nothing; exit code 1 if a file is not in the canonical layout.")
    ],
    examples: [
      "raps fmt --check Questionnaires/*.raps",
      "raps new my-survey | raps fmt -",
    ],
    notes: [])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    try checkStandardInputIsReadOnce(arguments.operands)
    var isClean = true
    var outputs: [(target: OutputTarget, bytes: [UInt8])] = []
    var printed: [UInt8] = []
    for name in arguments.operands {
      let source = name == "-" ? console.input : try FileByteSource.open(name)
      let text = SourceText(name: source.name, bytes: try readWholeFile(source))
      let formatted = try format(text)
      let isChanged = formatted.bytes != text.bytes
      if arguments.has("check") {
        if isChanged { console.printError("\(terminalSafe(text.name)): is not in the canonical layout\n") }
        isClean = isClean && !isChanged
      } else if name == "-" {
        printed = formatted.bytes
      } else if isChanged {
        let target = try OutputTarget(name, force: true, isOurs: { _ in true })
        // A file that is named twice is written once.
        if !outputs.contains(where: { $0.target.place == target.place }) { outputs.append((target, formatted.bytes)) }
      }
    }
    try StagedFile.write(outputs)
    try console.output.write(printed)
    return isClean ? .success : .finding
  }

  private static func format(_ text: SourceText) throws -> SourceText {
    switch formatQuestionnaire(text) {
    case .formatted(let formatted): return formatted
    case .untouched(let failure): throw CommandFailure(.data, failure, sources: [text])
    }
  }
}
