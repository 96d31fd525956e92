import RapsDiagnostics
import RapsNorms
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsScoring

/// Builds, shows and checks norms.
enum BenchmarkCommand: RapsCommand {
  /// What is done; the first operand.
  private enum Action: String, CaseIterable {
    case build, show, check

    /// The options that only this action has, or shares with another.
    var options: Set<String> {
      switch self {
      case .build:
        Set(PoolOptions.specifications.map(\.name)).union([
          "name", "period", "status", "source", "expires", "previous", "output", "force",
        ])
      case .show: ["questionnaire", "language"]
      case .check: ["questionnaire", "year"]
      }
    }
  }

  static let specification = CommandSpecification(
    name: "benchmark",
    overviewLine: "norms: built from many organisations, shown, checked",
    summary: """
      build pools answers and working files of many organisations into a norm, and decides what of it may be told; show \
      prints a norm for people; check tells whether a norm is sound, in time, and fits a questionnaire.
      """,
    operands: "build FILE… | show NORM | check NORM",
    operandCount: CommandSpecification.anyNumber,
    options: [
      .value("output", short: "o", "FILE", "build: the norm, a .json file; without it standard output."),
      .value("name", "NAME", "build: what the norm is called."),
      .value("period", "TEXT", "build: when people answered, as 2024-2025."),
      .value("status", "STATUS", choices: EvidenceStatus.allCases.map(\.rawValue), "build: provisional if absent."),
      .value("source", "TEXT", "build: where it is published, or who vouches for it."),
      .value("expires", "YEAR", "build: the last year in which it should be used."),
      .value("previous", "NORM", "build: the norm that it follows, from which nobody new may follow."),
      .flag("force", "build: replaces an existing file that is no norm."),
      .value("language", "LANGUAGE", choices: ReportLanguage.allCases.map(\.rawValue), "show: of the words."),
      .value("year", "YEAR", "check: the present year, to tell whether the norm has expired."),
    ] + PoolOptions.specifications,
    examples: [
      "raps benchmark show Fixtures/acme/norm.json --language en",
      "raps benchmark check Fixtures/acme/norm.json --year 2026",
      "raps simulate raps-jdr --rows 2000 -o firms.csv && "
        + "raps benchmark build firms.csv --organisation department --name Firms -o firms.json",
    ],
    notes: [
      "A figure of a norm is told only if at least 5 organisations and 50 people are behind it, the largest "
        + "organisation with at most half of the people and the two largest with at most 80 %, and only if the same "
        + "holds for what follows from it.",
      "An organisation is recognised as a member of a norm only if exactly the same answers of it went into that norm: "
        + "with a row more or less, it is compared as if it were another.",
      "benchmark check exits with 1 if the norm has expired or no scale can be compared.",
    ])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    guard let action = Action(rawValue: arguments.operands[0]) else {
      let near = nearestName(to: arguments.operands[0], among: Action.allCases.map(\.rawValue))
      throw CommandFailure.usage(
        "U0034", "raps benchmark cannot \"\(arguments.operands[0])\"",
        help: (near.map { ["did you mean raps benchmark \($0)?"] } ?? []) + ["build, show or check a norm"])
    }
    if let option = specification.options.first(where: { arguments.has($0.name) && !action.options.contains($0.name) })
    {
      throw CommandFailure.usage("U0035", "--\(option.name) does not go with raps benchmark \(action.rawValue)")
    }
    let files = Array(arguments.operands.dropFirst())
    guard !files.isEmpty, action == .build || files.count == 1 else {
      throw CommandFailure.usage(
        "U0007", "raps benchmark \(action.rawValue) needs \(action == .build ? "files" : "one norm")",
        help: ["raps benchmark --help has examples"])
    }
    try checkStandardInputIsReadOnce(files + ["questionnaire", "previous"].compactMap { arguments.value($0) })
    switch action {
    case .build: return try build(arguments, files, on: console)
    case .show: return try show(arguments, files[0], on: console)
    case .check: return try check(arguments, files[0], on: console)
    }
  }

  /// A norm that a user named.
  static func norm(_ path: String, on console: Console) throws -> NormGroup {
    let input = path == "-" ? console.input : try FileByteSource.open(path)
    let source = SourceText(name: input.name, bytes: try readWholeFile(input))
    do {
      return try readNorm(source)
    } catch {
      if looksLikeQuestionnaire(source) { throw questionnaireForNorm(path) }
      throw looksLikePool(source.bytes)
        ? CommandFailure(.data, error.withoutQuotes(of: source)) : CommandFailure(.data, error, sources: [source])
    }
  }

  /// Whether a file begins as those of the questionnaire language do, or is called so.
  private static func looksLikeQuestionnaire(_ source: SourceText) -> Bool {
    source.name.hasSuffix(".raps") || source.bytes.starts(with: Array("raps ".utf8))
  }

  private static func questionnaireForNorm(_ path: String) -> CommandFailure {
    .file(
      .data, "F0015", path, "this is a questionnaire, and a norm is expected here",
      help: [
        "a norm is a .json file that raps benchmark build makes",
        "norms that a questionnaire declares itself serve where no --benchmark is given: --questionnaire \(path)",
      ])
  }

  /// The questionnaire that the norm is to be compared with: the one named, else the bundled one of the norm's id.
  private static func questionnaire(
    _ arguments: ParsedArguments, for norm: NormGroup, on console: Console
  ) throws -> Questionnaire? {
    if let name = arguments.value("questionnaire") {
      return try QuestionnaireStore.questionnaire(named: name, on: console)
    }
    guard QuestionnaireStore.bundled(norm.questionnaireID) != nil else { return nil }
    return try QuestionnaireStore.questionnaire(named: norm.questionnaireID, on: console)
  }

  private static func year(_ name: String, _ arguments: ParsedArguments) throws(CommandFailure) -> Int? {
    guard let written = arguments.value(name) else { return nil }
    guard let year = Int(written), 1900...9999 ~= year else {
      throw .usage("U0036", "--\(name) must be a year, not \"\(written)\"")
    }
    return year
  }
}

// MARK: - build

extension BenchmarkCommand {
  private static func build(_ arguments: ParsedArguments, _ files: [String], on console: Console) throws -> ExitCode {
    let options = try PoolOptions(arguments, inputs: files)
    let expires = try year("expires", arguments)
    let target = try Self.target(arguments, options)
    let previous = try arguments.value("previous").map { try Self.norm($0, on: console) }
    var reading = try PoolReading(options, strataByDefault: false, on: console)
    let pool = try reading.read()
    let facts = NormFacts(
      name: arguments.value("name") ?? reading.questionnaire.id, period: arguments.value("period"),
      status: arguments.value("status").flatMap(EvidenceStatus.init(rawValue:)) ?? .provisional,
      source: arguments.value("source"), expires: expires)
    let norm = buildNorm(pool, plan: reading.plan, facts: facts, previous: previous)
    console.report(shortened(reading.notices))
    guard norm.scales.isEmpty == false else {
      throw CommandFailure(
        .data,
        DiagnosedFailure(
          Diagnostic(
            code: "N0901", at: .file(files[0]),
            "no figure of these \(counted(pool.organisations.count, "organisation")) may be told",
            notes: [
              "a norm needs 5 organisations and 50 people, whichever organisation is left out, and none that is most "
                + "of it"
            ],
            help: ["pool more organisations"])))
    }
    guard let target else {
      try console.output.write(writeNorm(norm))
      return .success
    }
    try StagedFile.write([(target, writeNorm(norm))])
    console.printError(
      "\(terminalSafe(target.path)): \(norm.respondentCount) respondents in "
        + "\(counted(pool.organisations.count, "organisation")), \(counted(norm.scales.count, "scale"))\n")
    return .success
  }

  private static func target(
    _ arguments: ParsedArguments, _ options: PoolOptions
  ) throws(CommandFailure) -> OutputTarget? {
    guard let path = arguments.value("output") else { return nil }
    guard path.lowercased().hasSuffix(".json") else {
      throw .usage("U0013", "the format of \"\(path)\" is not known", help: ["end the name in .json"])
    }
    let inputs = options.inputs + [options.questionnaire, arguments.value("previous")].compactMap { $0 }
    return try OutputTarget(
      path, inputs: inputs.filter { $0 != "-" }, force: arguments.has("force"), isOurs: looksLikeNorm)
  }
}

// MARK: - show and check

extension BenchmarkCommand {
  private static func show(_ arguments: ParsedArguments, _ path: String, on console: Console) throws -> ExitCode {
    let norm = try Self.norm(path, on: console)
    let questionnaire = try Self.questionnaire(arguments, for: norm, on: console)
    let language =
      arguments.value("language").flatMap(ReportLanguage.init(rawValue:))
      ?? questionnaire.map(ReportLanguage.defaultLanguage) ?? .en
    try console.print(
      describeNorm(
        norm, questionnaire: questionnaire, language: language, width: min(max(60, console.outputWidth), 100)))
    return .success
  }

  private static func check(_ arguments: ParsedArguments, _ path: String, on console: Console) throws -> ExitCode {
    let present = try year("year", arguments)
    let norm = try Self.norm(path, on: console)
    var lines = [
      "\(terminalSafe(path)): \"\(terminalSafe(norm.name))\" is sound: \(counted(norm.scales.count, "scale")), "
        + "\(counted(norm.respondentCount, "respondent"))"
    ]
    var hasFinding = false
    if let expires = norm.expires {
      let isOver = present.map { $0 > expires } ?? false
      hasFinding = isOver
      lines.append(
        isOver
          ? "  expired: it should be used until \(expires)"
          : "  to be used until \(expires)" + (present == nil ? "; --year YEAR tells whether that is over" : ""))
    }
    if let questionnaire = try Self.questionnaire(arguments, for: norm, on: console) {
      let coverage = NormCoverage(of: norm, for: questionnaire)
      lines += coverage.lines(questionnaire)
      hasFinding = hasFinding || coverage.alike.isEmpty
    } else {
      lines.append("  made for \(norm.questionnaireID), which is not bundled: --questionnaire FILE tells what compares")
    }
    try console.print(lines.joined(separator: "\n") + "\n")
    return hasFinding ? .finding : .success
  }
}

extension NormCoverage {
  fileprivate func lines(_ questionnaire: Questionnaire) -> [String] {
    let parts = [
      ("compares", alike), ("defined otherwise, not compared", different), ("without a norm", withoutNorm),
      ("only in the norm", unknown),
    ]
    return ["  against \(questionnaire.id) \(questionnaire.version):"]
      + parts.filter { !$0.1.isEmpty }.map { title, ids in
        "    \(title): \(ids.count) (\(terminalSafe(ids.joined(separator: ", "))))"
      }
  }
}

/// `1 scale`, `2 scales`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// What is noticed about hundreds of files, once each: the same notice about other files is left out.
func shortened(_ notices: [Diagnostic]) -> [Diagnostic] {
  var known: Set<String> = []
  return notices.filter { known.insert($0.code + $0.message).inserted }
}
