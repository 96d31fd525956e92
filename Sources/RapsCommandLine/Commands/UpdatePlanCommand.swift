import RapsDiagnostics
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsResults
import RapsScoring

/// New figures under a plan that people have edited (METHOD P5).
enum UpdatePlanCommand: RapsCommand {
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let planPath = arguments.operands[0]
    var answers = arguments
    answers.operands.removeFirst()
    try checkStandardInputIsReadOnce(arguments.operands)
    let options = try ScoreOptions(answers, checksOutput: false)
    let asked = try PlanOptions(answers, options, command: specification.name)
    let format = try format(asked, options)
    let readFiles = [planPath] + options.readFiles + [asked.measuresFile].compactMap { $0 }
    _ = try target(asked, readFiles)
    let plan = try storedPlan(planPath, on: console)
    var survey = try Survey.open(options, on: console)
    do {
      try plan.stored.check(isOf: survey.questionnaire.id)
    } catch {
      throw CommandFailure(.data, error, sources: [plan.source])
    }
    let library = try QuestionnaireStore.measureLibrary(for: survey.questionnaire, with: asked.measuresFile)
    let scored = try ScoredSurvey.read(&survey, options, on: console)
    let draft = draftPlan(
      unit: try unit(of: plan.stored, planPath, in: scored.results), results: scored.results,
      analysis: scored.analysis, library: library, top: asked.top, keeping: plan.stored.rows)
    let language = ReportLanguage(rawValue: plan.stored.language)
    let fresh = planDocument(
      draft, results: scored.results, options: DataOptions(language: language, country: options.country))
    let updated = updatedPlan(
      old: plan.stored.document, new: fresh, highIsUnfavourable: directions(survey.questionnaire),
      isDraftedGap: { isDraftedGap($0, language: language ?? .en) })
    let bytes = format == .json ? writePlanJSON(updated) : renderPlanMarkdown(updated, country: options.country)
    guard let target = try target(asked, readFiles) else {
      try console.output.write(bytes)
      return .success
    }
    try StagedFile.write([(target, bytes)])
    return .success
  }

  private static func storedPlan(
    _ path: String, on console: Console
  ) throws -> (stored: StoredPlan, source: SourceText) {
    let input = path == "-" ? console.input : try FileByteSource.open(path)
    let source = SourceText(name: input.name, bytes: try readWholeFile(input))
    do {
      return (try readPlan(source), source)
    } catch {
      // A working file is personal data: nothing of it is shown (ANONYMITY A14).
      let isConfidential = error.diagnostics.contains { $0.code == PlanDiagnosticCode.workingFileAsPlan.rawValue }
      throw CommandFailure(.data, error, sources: isConfidential ? [] : [source])
    }
  }

  /// The unit that the plan is for.
  /// - Throws: `CommandFailure` if it is not shown or not there: one message for both (ANONYMITY A11).
  private static func unit(
    of plan: StoredPlan, _ path: String, in results: ScoreResults
  ) throws(CommandFailure) -> PlanUnit {
    guard let variable = plan.variable else { return .organisation }
    let found = results.partitions.enumerated()
      .filter { results.questionnaire.variables[$0.element.variable].id == variable }
      .flatMap { index, partition in
        partition.groups.indices.filter { group in
          partition.groups[group].figures != nil && partition.groups[group].name.identifier == plan.group
            && results.nameAround(group, in: partition)?.identifier == plan.parentGroup
        }.map { PlanUnit.group(partition: index, group: $0) }
      }
    if found.count == 1 { return found[0] }
    throw CommandFailure(
      .data,
      DiagnosedFailure(
        Diagnostic(
          code: "D0912", at: .file(path), "these answers show nothing of the group that this plan is for",
          notes: ["there is none of that name, or it has too few answers, or another group is protected"],
          help: ["if the group is called otherwise now, write that in the plan's \"unit\": \"group\", \"parentGroup\""])
      ))
  }

  /// Which way the figures of each scale and exposure point.
  private static func directions(_ questionnaire: Questionnaire) -> [String: Bool] {
    var directions: [String: Bool] = [:]
    for scale in questionnaire.scales { directions[scale.id] = scale.risk == .high }
    for exposure in questionnaire.exposures { directions[exposure.id] = true }
    return directions
  }

  // MARK: Output

  private static func format(
    _ asked: PlanOptions, _ options: ScoreOptions
  ) throws(CommandFailure) -> PlanOptions.Format {
    if options.isDirectoryTarget {
      throw .usage("U0053", "raps update-plan writes one file", help: ["end the name in .json, .md or .docx"])
    }
    return asked.outputPath.flatMap(PlanOptions.format) ?? asked.format ?? .json
  }

  private static func target(_ asked: PlanOptions, _ readFiles: [String]) throws(CommandFailure) -> OutputTarget? {
    try asked.outputPath.map { path throws(CommandFailure) in
      try PlanOutputs.target(path, readFiles: readFiles.filter { $0 != "-" }, isForced: asked.isForced)
    }
  }
}

// MARK: - The face of the command

extension UpdatePlanCommand {
  static let specification = CommandSpecification(
    name: "update-plan",
    overviewLine: "new figures under a plan that people have edited",
    summary: """
      Reads the JSON document of a plan and the answers of a new measurement, and writes the plan again with the new \
      figures. Nothing that people wrote is lost: status, owners, dates, remarks, texts, rows and members of their own \
      stay as they are.
      """,
    operands: "PLAN FILE…",
    operandCount: 2...CommandSpecification.anyNumber.upperBound,
    options: [
      .value("questionnaire", short: "q", "ID|FILE", "The questionnaire; without it the bundled one that fits."),
      .value("benchmark", short: "b", "NORM", "Compares with this norm (raps benchmark build)."),
      .value("top", "N", "How many priorities beside those that always come first; 5."),
      .value(
        "measures", short: "m", "FILE", "Your own measures: they replace bundled ones of the same id, and add to them."),
      .value("headcount", "FILE", "CSV with columns group,headcount: how many people were invited."),
      .value("country", "COUNTRY", choices: ReaderCountry.allCases.map(\.rawValue), "Names the readers' bodies."),
      .value(
        "format", short: "f", "FORMAT", choices: PlanOptions.Format.allCases.map(\.rawValue), "json if absent."),
      .value("output", short: "o", "PATH", "A file (.json, .md, .docx), never the plan that is read."),
      .flag("force", "Replaces an existing file, with what people wrote in it."),
      .value("min-group-size", "N", "Smallest group that is shown: 10; 5 to 9 with --reason."),
      .value("reason", "TEXT", "Why the minimum is below 10; every output prints it."),
      ScoreOptions.smallGroupsSpecification,
    ] + ReadingOptions.specifications + [
      Exclusion.specification,
      .flag("no-progress", "Shows no progress on long runs."),
    ],
    examples: [
      "raps plan Fixtures/acme/responses.csv -o plan.json && "
        + "raps simulate raps-jdr --rows 600 --seed 2 -o next-wave.csv && "
        + "raps update-plan plan.json next-wave.csv -o plan-2.json"
    ],
    notes: [
      "Language and unit are those of the plan. What is no priority any more stays, marked so; what is new comes at the "
        + "end of its list.",
      "A measure counts as finished if its status is one of: " + FinishedStatus.words.joined(separator: ", ")
        + ". If its indicator has not become more favourable beyond chance since the beginning, the plan says so; also if "
        + "that cannot be told.",
      "The figures, response, risk table, and list of what was not measured are raps's own: what people changed in them "
        + "is replaced; what they added to them, and what they wrote under \"people\", stays.",
      "A group is found by the names in the plan's \"unit\". If it was renamed, change the name there first.",
    ])
}
