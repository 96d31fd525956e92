import RapsDiagnostics
import RapsNorms
import RapsScoring

/// Makes a working file of one or more organisations' answers.
enum TallyCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "tally",
    overviewLine: "a confidential working file from which norms are built",
    summary: """
      Sums up the answers of organisations in a working file, so that a norm can be built from many of them without \
      anyone handing out answers. Every file is one organisation, named as the file, unless --organisation or --name \
      tells otherwise.
      """,
    operands: "FILE…",
    operandCount: CommandSpecification.anyNumber,
    options: [
      .value("output", short: "o", "FILE", "The working file; needed."),
      .value("name", "NAME", "All files are answers of one organisation of this name."),
      .flag("force", "Replaces an existing file that is no working file."),
    ] + PoolOptions.specifications,
    examples: [
      "raps tally Fixtures/acme/responses.csv --name acme -o acme.tally",
      "raps tally Fixtures/acme/responses.csv -q raps-jdr --strata age_band,gender -o acme.tally",
    ],
    notes: [
      "A working file is personal data: it holds sums of small groups. Only its owner may read it (mode 0600), and "
        + "only raps benchmark build takes it.",
      "Without --strata people are told apart by all variables with declared values, so that any of them can be chosen "
        + "when the norm is built.",
    ])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let name = arguments.value("name")
    if let name, name.allSatisfy(\.isWhitespace) { throw CommandFailure.usage("U0030", "the name has no letters") }
    let options = try PoolOptions(arguments, inputs: arguments.operands, organisationName: name)
    if name != nil, options.organisationColumn != nil {
      throw CommandFailure.usage(
        "U0031", "--name and --organisation tell different things", help: ["leave out one of them"])
    }
    let target = try Self.target(arguments, options)
    var reading = try PoolReading(options, strataByDefault: true, on: console)
    let pool = try reading.read()
    let file = try StagedFile(target, isPrivate: true)
    try file.write(writePool(pool, plan: reading.plan))
    try StagedFile.commit([file])
    console.report(shortened(reading.notices))
    let people = pool.organisations.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.respondentCount } }
    console.printError(
      "\(terminalSafe(target.path)): \(people) respondents in \(counted(pool.organisations.count, "organisation")), "
        + "confidential\n")
    return .success
  }

  /// A file, never a folder of outputs that are passed on (A14).
  private static func target(
    _ arguments: ParsedArguments, _ options: PoolOptions
  ) throws(CommandFailure) -> OutputTarget {
    guard let path = arguments.value("output") else {
      throw .usage("U0032", "a working file is confidential and not printed", help: ["name it: -o organisation.tally"])
    }
    if path.hasSuffix("/") || path.hasSuffix("\\") {
      throw .usage(
        "U0033", "a working file is confidential and does not stand in a folder of outputs",
        help: ["name the file: -o organisation.tally"])
    }
    guard path.lowercased().hasSuffix(".tally") else {
      throw .usage(
        "U0038", "a working file is confidential, and its name says so: it ends in .tally",
        help: ["name the file: -o organisation.tally"])
    }
    let inputs = (options.inputs + [options.questionnaire].compactMap { $0 }).filter { $0 != "-" }
    return try OutputTarget(path, inputs: inputs, force: arguments.has("force"), isOurs: looksLikePool)
  }
}
