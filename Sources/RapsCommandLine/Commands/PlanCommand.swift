import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsScoring

/// From answers to the draft of an action plan (METHOD P5).
enum PlanCommand: RapsCommand {
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let options = try ScoreOptions(arguments, checksOutput: false)
    let plan = try PlanOptions(arguments, options)
    var survey = try Survey.open(options, on: console)
    let variables = try plan.selections.map { selection in
      try survey.groupingVariables(named: [selection.variable])[0]
    }
    let library = try QuestionnaireStore.measureLibrary(for: survey.questionnaire, with: plan.measuresFile)
    let outputs = PlanOutputs(
      options: plan, readFiles: options.readFiles + [plan.measuresFile].compactMap { $0 }, country: options.country)
    try outputs.check()
    let scored = try ScoredSurvey.read(&survey, options, on: console)
    let units = try PlanUnits(plan.selections, variables: variables, in: scored.results)
    if units.units.count > 1 { try plan.checkHoldsSeveral(isFolder: options.isDirectoryTarget) }
    let data = DataOptions(language: options.language, country: options.country)
    let documents = units.units.map { unit in
      let draft = draftPlan(
        unit: unit.unit, results: scored.results, analysis: scored.analysis, library: library, top: plan.top)
      return (unit.fileName, planDocument(draft, results: scored.results, options: data))
    }
    try outputs.write(documents, on: console)
    return .success
  }
}

// MARK: - The face of the command

extension PlanCommand {
  static let specification = CommandSpecification(
    name: "plan",
    overviewLine: "answers in, a draft of an action plan out",
    summary: """
      Reads the answers of a survey, scores them as raps score does, and drafts an action plan from the priorities and a \
      library of measures: something to discuss in teams and with the workers' representatives, in which nothing is \
      decided yet.
      """,
    operands: "FILE…",
    operandCount: CommandSpecification.anyNumber,
    options: [
      .value("questionnaire", short: "q", "ID|FILE", "The questionnaire; without it the bundled one that fits."),
      .value(
        "group", short: "g", "VARIABLE[=GROUP]", repeats: true,
        "Plans for each shown group of this variable, or for this group, instead of for the organisation."),
      .value("benchmark", short: "b", "NORM", "Compares with this norm (raps benchmark build)."),
      .value("top", "N", "How many priorities beside those that always come first; 5."),
      .value(
        "measures", short: "m", "FILE", "Your own measures: they replace bundled ones of the same id, and add to them."),
      .value("headcount", "FILE", "CSV with columns group,headcount: how many people were invited."),
      .value("language", "LANGUAGE", choices: ReportLanguage.allCases.map(\.rawValue), "Language of the plan."),
      .value("country", "COUNTRY", choices: ReaderCountry.allCases.map(\.rawValue), "Names the readers' bodies."),
      .value(
        "format", short: "f", "FORMAT", choices: PlanOptions.Format.allCases.map(\.rawValue), "markdown if absent."),
      .value("output", short: "o", "PATH", "A file (.md, .docx, .json), or a folder for all."),
      .flag("force", "Replaces existing files, with what people wrote in them."),
      .value(
        "min-group-size", "N", "Smallest group that is shown: 10; 5 to 9 with --reason."),
      .value("reason", "TEXT", "Why the minimum is below 10; every output prints it."),
      ScoreOptions.smallGroupsSpecification,
    ] + ReadingOptions.specifications + [
      Exclusion.specification,
      .flag("no-progress", "Shows no progress on long runs."),
    ],
    examples: [
      "raps plan Fixtures/acme/responses.csv",
      "raps plan Fixtures/acme/responses.csv --benchmark Fixtures/acme/norm.json --language nl -o plan.md",
      "raps plan Fixtures/acme/responses.csv --group department=Production --top 3",
      "raps plan Fixtures/acme/responses.csv --group department -o plans/",
    ],
    notes: [
      "In Markdown the plans of several groups stand one after the other. A JSON document holds one plan; a folder gets "
        + "one file of each kind per group, named after the group.",
      "The JSON document is the plan that people fill in and that is brought up to date later; a file that exists is "
        + "therefore replaced only with --force.",
      "Where two groups of a nested variable bear one name, name the group around it too: --group "
        + "department=trade/sales.",
      "A group that is not shown, because figures could point to people, gets no plan; neither does a name that no group "
        + "has, and raps does not tell which of the two it is.",
    ])
}
