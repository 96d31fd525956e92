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
      .value("output", short: "o", "FILE", "A file instead of standard output."),
      .flag("force", "Replaces an existing file: invented answers look like real ones."),
    ],
    examples: [
      "raps simulate raps-jdr --rows 500 --seed 7 -o answers.csv",
      "raps simulate raps-jdr --rows 300 | raps score - --language en",
    ],
    notes: [])

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
    guard let path = arguments.value("output") else {
      try forEachChunk(of: simulator, rowCount: rowCount, console.output.write)
      return .success
    }
    // Real answers have the same header: no existing file is certain to be ours.
    let target = try OutputTarget(
      path, inputs: [arguments.value("organisation")].compactMap { $0 }, force: arguments.has("force"),
      isOurs: { _ in false })
    let file = try StagedFile(target)
    try forEachChunk(of: simulator, rowCount: rowCount, file.write)
    try StagedFile.commit([file])
    return .success
  }

  private static func forEachChunk<Failure: Error>(
    of simulator: Simulator, rowCount: Int, _ body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try body(simulator.header())
    var start = 0
    while start < rowCount {
      let end = min(start + chunkRowCount, rowCount)
      var bytes: [UInt8] = []
      simulator.appendRows(start..<end, into: &bytes)
      try body(bytes)
      start = end
    }
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
