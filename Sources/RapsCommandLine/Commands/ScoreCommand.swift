import RapsDiagnostics
import RapsDisclosure
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsResults
import RapsScoring

/// The main job: from answers to anonymous results.
enum ScoreCommand: RapsCommand {
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let options = try ScoreOptions(arguments)
    var survey = try Survey.open(options, on: console)
    let groups = try survey.groupingVariables(named: options.groups)
    try checkExplainedScale(options, survey.questionnaire)
    let rules = try survey.checked(options.rules, hasHeadcount: options.headcountFile != nil)
    if options.isDryRun {
      console.report(survey.notices)
      try console.print(survey.dryRunReport)
      return .success
    }
    try Outputs.check(options)
    let previous = try options.previousFile.map { try PreviousVersion($0, on: console) }
    let told = Array(Set(groups + rules.compactMap(\.variable))).sorted()
    // Before anything is told of the answers, in notices too.
    let scored = try ScoredSurvey.read(&survey, options, on: console, keepsGroups: !options.writesOnlyJSON) {
      try previous?.check($0, groups: told)
    }
    let outputs = Outputs(
      results: scored.results, analysis: scored.analysis, plan: try options.drawsPlan ? plan(of: scored, options) : nil,
      options: options, groups: groups, console: console)
    console.keepToTheEnd(outputs)
    let verdicts = rules.map { RuleJudge(results: scored.results).judge($0) }
    defer { console.printError(verdicts.map(\.line).joined()) }
    do { try outputs.write() } catch is ReaderGone {}
    return verdicts.contains { $0.outcome == .met } ? .finding : .success
  }

  /// The organisation's plan, drafted as raps plan does without options of its own.
  private static func plan(of scored: ScoredSurvey, _ options: ScoreOptions) throws -> JSONValue {
    let library = try QuestionnaireStore.measureLibrary(for: scored.results.questionnaire, with: nil)
    let draft = draftPlan(
      unit: .organisation, results: scored.results, analysis: scored.analysis, library: library,
      top: PlanOptions.usualPriorities)
    let data = DataOptions(language: options.language, country: options.country)
    return planDocument(draft, results: scored.results, options: data)
  }

  /// A1 and A12.
  static func protection(_ options: ScoreOptions, _ questionnaire: Questionnaire) -> Protection {
    questionnaire.respondents == .identified
      ? Protection(minimumGroupSize: 1, isIdentified: true)
      : Protection(
        minimumGroupSize: options.minimumGroupSize, reason: options.reason, smallGroups: options.smallGroups)
  }

  private static func checkExplainedScale(_ options: ScoreOptions, _ questionnaire: Questionnaire) throws {
    guard let id = options.explainedScale else { return }
    let ids = questionnaire.scales.map(\.id) + questionnaire.composites.map(\.id)
    guard !ids.contains(id) else { return }
    let near = nearestName(to: id, among: ids)
    throw CommandFailure.usage(
      "U0017", "\(questionnaire.id) has no scale \"\(id)\"",
      help: (near.map { ["did you mean \($0)?"] } ?? []) + ["its scales are: \(ids.joined(separator: ", "))"])
  }
}

// MARK: - Headcounts

extension ScoreCommand {
  static func readHeadcounts(_ path: String, on console: Console) throws -> HeadcountTable {
    let source = path == "-" ? console.input : try FileByteSource.open(path)
    return try parseHeadcounts(source)
  }

  /// Lines of the headcount file that name no group, or not one alone: by number only (A13).
  static func unmatchedNotices(_ table: HeadcountTable, _ results: ScoreResults) -> [Diagnostic] {
    func notice(_ code: String, _ line: Int, _ message: String) -> Diagnostic {
      Diagnostic(
        code: code, severity: .warning,
        at: .cell(file: table.fileName, lineNumber: line, rowNumber: nil, column: nil), "this line \(message)")
    }
    let unmatched = results.unmatchedHeadcountLines.map {
      notice("H0901", $0.lineNumber, "names no group of the answers\(use(of: $0))")
    }
    let ambiguous = results.ambiguousHeadcountLines.map {
      notice("H0902", $0, "names more than one group, or that of another line, and is not used")
    }
    return unmatched + ambiguous
  }

  /// What becomes of the people of a line that names no group.
  private static func use(of line: UnmatchedHeadcount) -> String {
    switch (line.countsInTotal, line.mayBeMerged) {
    case (false, false): " and is not used"
    case (true, false): "; its people count in the total only"
    case (false, true): "; its people may be in an \"other (…)\", whose headcount is unknown then"
    case (true, true):
      "; its people count in the total, and may be in an \"other (…)\", whose headcount is unknown then"
    }
  }
}

extension HeadcountTable {
  /// The table as Results takes it: a named variable is written in front of its group, and everyone is an entry too.
  var resultEntries: [Headcounts.Entry] {
    let everyone = organisation.map { Headcounts.Entry(group: "organisation", headcount: $0, lineNumber: 1) }
    let groups = entries.map { entry in
      Headcounts.Entry(
        group: entry.variable.map { "\($0)=\(entry.group)" } ?? entry.group, headcount: entry.headcount,
        lineNumber: entry.lineNumber)
    }
    return (everyone.map { [$0] } ?? []) + groups
  }
}

// MARK: - The face of the command

extension ScoreCommand {
  static let specification = CommandSpecification(
    name: "score",
    overviewLine: "answers in, anonymous results out",
    summary: """
      Reads the answers of a survey, scores them and prints results in which no person and no small group can be \
      recognised. Several files are one data set; - is standard input.
      """,
    operands: "FILE…",
    operandCount: CommandSpecification.anyNumber,
    options: [
      .value("questionnaire", short: "q", "ID|FILE", "The questionnaire; without it the bundled one that fits."),
      .value("group", short: "g", "VARIABLE", repeats: true, "Shows a table by this variable; may be repeated."),
      .value("benchmark", short: "b", "NORM", "Compares with this norm (raps benchmark build)."),
      .value("headcount", "FILE", "CSV with columns group,headcount: how many people were invited."),
      .value("language", "LANGUAGE", choices: ReportLanguage.allCases.map(\.rawValue), "Language of the output."),
      .value("country", "COUNTRY", choices: ReaderCountry.allCases.map(\.rawValue), "Names the readers' bodies."),
      .value("format", short: "f", "FORMAT", choices: ScoreOptions.Format.allCases.map(\.rawValue), "Of the output."),
      .value("output", short: "o", "PATH", "A file (.html, .xlsx, .json, .csv, .txt), or a folder."),
      .flag("plan", "Adds the draft of an action plan: to the text, page or workbook; in a folder as files, too."),
      .value(
        "decimal", "MARK", choices: DecimalMark.allCases.map(\.rawValue),
        "Of CSV: comma opens in an Excel whose numbers have one; point if absent."),
      .value(
        "fail-on", "RULE", repeats: true,
        "Exit code 1 if met, as 'workload.mean > 60'; raps help rules has the rest."),
      .flag("force", "Replaces existing files that raps did not write, and plans."),
      .flag("dry-run", "Shows how columns are matched, and scores nothing."),
      .value("explain", "SCALE", "Tells how the figures of one scale come to be."),
      .value(
        "min-group-size", "N", "Smallest group that is shown: 10; 5 to 9 with --reason."),
      .value("reason", "TEXT", "Why the minimum is below 10; every output prints it."),
      ScoreOptions.smallGroupsSpecification,
      PreviousVersion.specification,
    ] + ReadingOptions.specifications + [
      Exclusion.specification,
      .value("color", "WHEN", choices: ["auto", "always", "never"], "Colour on the terminal; NO_COLOR is respected."),
      .flag("no-progress", "Shows no progress on long runs."),
    ],
    examples: [
      "raps score Fixtures/acme/responses.csv",
      "raps score Fixtures/acme/responses.csv --headcount Fixtures/acme/headcount.csv --group department",
      "raps score Fixtures/acme/responses.csv --format json -o results.json",
      "raps score Fixtures/acme/responses.csv --language nl --group department --plan -o report/",
      "raps score Fixtures/acme/responses.csv --benchmark Fixtures/acme/norm.json --plan",
      "raps score Fixtures/acme/responses.csv --group department --small-groups roll-up",
      "raps score Fixtures/acme/responses.csv -o 1.json && raps score Fixtures/acme/responses.csv --previous 1.json",
      "raps score Fixtures/acme/responses.csv --explain workload --language fr",
      "raps score Fixtures/acme/responses.csv --format csv --decimal comma -o scales.csv",
      "raps score Fixtures/acme/responses.csv --fail-on 'workload.mean > 80' --fail-on 'bullying-colleagues.share > 30%'",
      "cat Fixtures/acme/responses.csv | raps score - --dry-run",
    ],
    notes: [
      "Groups of fewer than 10 people are never shown, and figures from which they would follow are not shown either. "
        + "Which groups are shown is decided over all grouping variables at once; --group only chooses what to print.",
      ScoreOptions.smallGroupsNote,
      PreviousVersion.note,
      "Your own organisation is recognised in a norm (--benchmark) only when exactly the same answers were in it; with "
        + "one row more or less it is compared as if it were another.",
      "The answers are read once, in one pass; memory grows with the number of different group combinations, not with "
        + "the number of rows.",
    ])
}
