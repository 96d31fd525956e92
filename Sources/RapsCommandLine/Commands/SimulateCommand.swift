import RapsDiagnostics
import RapsQuestionnaire
import RapsSimulation

/// Makes answers to try things out with.
enum SimulateCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "simulate",
    overviewLine: "invented answers to try things out with",
    summary: """
      Invents answers to a questionnaire: correlated factors, departments that differ, missing answers and careless \
      rows. The same questionnaire, options and seed give the same bytes on every machine.
      """,
    operands: "ID|FILE",
    operandCount: 1...1,
    options: [
      .value("rows", short: "n", "N", "Number of respondents; 1000 without an organisation."),
      .value("seed", "N", "Chooses among the possible data sets; 1 if absent."),
      .value("missing", "N", "Unanswered items per 1000; 20 if absent."),
      .value("organisation", "FILE", "CSV with the groups, their headcount and respondents."),
      .value(
        "as", "TOOL", choices: SurveyTool.allCases.map(\.rawValue),
        "Writes the same answers as that survey tool would export them; without it a plain CSV of codes."),
      .value("language", "LANGUAGE", "Language of the texts in an export; without it the tool's in the list below."),
      .value("output", short: "o", "FILE", "A file instead of standard output."),
      .flag("force", "Replaces an existing file: invented answers look like real ones."),
    ],
    examples: [
      "raps simulate raps-jdr --rows 500 --seed 7 -o answers.csv",
      "raps simulate raps-jdr --rows 300 | raps score - --language en",
      "raps simulate raps-jdr --rows 300 --as qualtrics -o qualtrics.csv",
      "raps simulate raps-jdr --rows 300 --as microsoft-forms --language fr -o forms.csv",
    ],
    notes: [
      "An export has what the tool tells beside the answers, such as ids, dates and addresses: invented, and the same "
        + "for the same seed. Where the questionnaire lacks the tool's language, its own first language is taken."
    ],
    valueTable: ValueTable(
      title: "Tools", rows: SurveyTool.allCases.map { (value: $0.rawValue, meaning: $0.summary) }))

  /// Rows that are made before they are written.
  private static let chunkRowCount = 10_000

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let rows = try wholeNumber("rows", arguments, in: 1...1_000_000_000)
    let seed = try wholeNumber("seed", arguments, in: 0...Int.max) ?? 1
    let missing = try wholeNumber("missing", arguments, in: 0...1_000) ?? 20
    let questionnaire = try QuestionnaireStore.questionnaire(named: arguments.operands[0], on: console)
    let organisation = try arguments.value("organisation").map { path in
      try Organisation(
        reading: SourceText(name: path, bytes: readWholeFile(FileByteSource.open(path))), for: questionnaire)
    }
    let simulator = Simulator(
      questionnaire: questionnaire, seed: UInt64(seed),
      options: SimulationOptions(missingPerMille: missing, organisation: organisation))
    let rowCount = rows ?? simulator.defaultRowCount
    let answers = try writer(of: simulator, for: questionnaire, arguments)
    guard let path = arguments.value("output"), path != "-" else {
      try forEachChunk(of: answers, rowCount: rowCount, console.output.write)
      return .success
    }
    // Real answers have the same header: no existing file is certain to be ours.
    let target = try OutputTarget(
      path, inputs: [arguments.value("organisation")].compactMap { $0 }, force: arguments.has("force"),
      isOurs: { _ in false })
    let file = try StagedFile(target)
    try forEachChunk(of: answers, rowCount: rowCount, file.write)
    try StagedFile.commit([file])
    return .success
  }

  /// How the answers become bytes.
  private enum Writer {
    case plain(Simulator)
    case export(SurveyExport)
  }

  private static func writer(
    of simulator: Simulator, for questionnaire: Questionnaire, _ arguments: ParsedArguments
  ) throws -> Writer {
    guard let tool = arguments.value("as").flatMap(SurveyTool.init(rawValue:)) else {
      guard !arguments.has("language") else {
        throw CommandFailure.usage(
          "U0067", "a plain file has no texts for --language", help: ["name the survey tool too: --as TOOL"])
      }
      return .plain(simulator)
    }
    let language = arguments.value("language").map { Language($0.lowercased()) }
    if let language, !questionnaire.languages.contains(language) {
      throw CommandFailure.usage(
        "U0020", "\(questionnaire.id) has no texts in \"\(language)\"",
        help: ["its languages are: \(questionnaire.languages.map(\.code).joined(separator: ", "))"])
    }
    return .export(
      try writable { () throws(UnwritableText) in try SurveyExport(simulator, as: tool, language: language) })
  }

  /// Tells of a text that the tool's encoding does not have.
  private static func writable<Result>(_ body: () throws(UnwritableText) -> Result) throws(CommandFailure) -> Result {
    do {
      return try body()
    } catch {
      throw .usage(
        "U0068", "\"\(error.character)\" cannot be written in \(error.encoding), the encoding of that tool's files",
        help: ["choose another --language, or a tool that writes UTF-8"])
    }
  }

  private static func forEachChunk(
    of writer: Writer, rowCount: Int, _ body: ([UInt8]) throws -> Void
  ) throws {
    switch writer {
    case .plain(let simulator): try body(simulator.header())
    case .export(let export): try body(writable { () throws(UnwritableText) in try export.header() })
    }
    for start in stride(from: 0, to: rowCount, by: chunkRowCount) {
      let rows = start..<min(start + chunkRowCount, rowCount)
      var bytes: [UInt8] = []
      switch writer {
      case .plain(let simulator): simulator.appendRows(rows, into: &bytes)
      case .export(let export): try writable { () throws(UnwritableText) in try export.appendRows(rows, into: &bytes) }
      }
      try body(bytes)
    }
    if case .export(let export) = writer { try body(export.footer()) }
  }

  private static func wholeNumber(
    _ name: String, _ arguments: ParsedArguments, in range: ClosedRange<Int>
  ) throws(CommandFailure) -> Int? {
    guard let written = arguments.value(name) else { return nil }
    guard let number = Int(written), range.contains(number) else {
      throw .usage("U0019", "--\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
