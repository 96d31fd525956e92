import RapsAnalysis
import RapsDiagnostics
import RapsDisclosure
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsResults
import RapsScoring

/// How answers changed from wave to wave (METHOD C6, ANONYMITY A16).
enum CompareCommand: RapsCommand {
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    var options = try ScoreOptions(arguments, checksOutput: false)
    let files = options.inputs
    let headcountFiles = arguments.allValues("headcount")
    try check(headcountFiles, files)
    let target = try target(options, headcountFiles)
    var waves: [Wave] = []
    var groups: [Int] = []
    for (index, file) in files.enumerated() {
      options.inputs = [file]
      var survey = try Survey.open(options, on: console)
      // What fits the first wave is the questionnaire of all.
      if index == 0, options.questionnaire == nil { options.questionnaire = survey.questionnaire.id }
      groups = try survey.groupingVariables(named: options.groups)
      let strata = try survey.groupingVariables(named: arguments.allValues("strata"))
      let headcounts =
        try headcountFiles.isEmpty ? nil : ScoreCommand.readHeadcounts(headcountFiles[index], on: console)
      let (tally, plan) = try survey.tally(progress: Progress(options, console))
      let released = disclose(
        tally, plan: plan, protection: ScoreCommand.protection(options, survey.questionnaire), strataVariables: strata)
      let results = computeResults(
        released, plan: plan, headcounts: headcounts.map { Headcounts(entries: $0.resultEntries) })
      console.report(survey.notices)
      if let headcounts { console.reportTenOfEachCode(ScoreCommand.unmatchedNotices(headcounts, results)) }
      waves.append(Wave(tally: released, results: results, plan: plan))
    }
    try write(compareWaves(waves), options, groups, to: target, on: console)
    return .success
  }

  /// One headcount per wave, or none.
  private static func check(_ headcountFiles: [String], _ files: [String]) throws(CommandFailure) {
    guard !headcountFiles.isEmpty, headcountFiles.count != files.count else {
      return try checkStandardInputIsReadOnce(files + headcountFiles)
    }
    throw .usage(
      "U0040", "there are \(files.count) waves and \(headcountFiles.count) headcounts",
      help: ["give --headcount once per wave, in the order of the waves, or not at all"])
  }

  // MARK: Output

  private static let formats: [ScoreOptions.Format] = [.terminal, .html, .json]

  private static func target(
    _ options: ScoreOptions, _ headcountFiles: [String]
  ) throws(CommandFailure) -> OutputTarget? {
    guard let path = options.outputPath else { return nil }
    let fromName = ScoreOptions.format(ofFile: path)
    let endings = "end the name in .html, .json or .txt"
    guard !options.isDirectoryTarget, fromName.map({ formats.contains($0) }) ?? true else {
      throw .usage("U0041", "raps compare cannot write \"\(path)\"", help: [endings])
    }
    guard let format = fromName ?? options.format else {
      throw .usage(
        "U0013", "the format of \"\(path)\" is not known", help: [endings, "or name the format: --format json"])
    }
    if let stated = options.format, stated != format {
      throw .usage(
        "U0014", "--format \(stated.rawValue) does not fit the name \"\(path)\"", help: ["leave out --format"])
    }
    let inputs = options.inputs + headcountFiles + [options.questionnaire].compactMap { $0 }
    return try OutputTarget(
      path, inputs: inputs.filter { $0 != "-" }, force: options.isForced, isOurs: format.isOurs)
  }

  private static func write(
    _ comparison: WaveComparison, _ options: ScoreOptions, _ groups: [Int], to target: OutputTarget?,
    on console: Console
  ) throws {
    let onTerminal = target == nil && console.isOutputTerminal
    let format = options.outputFormat
    let data = DataOptions(language: options.language, country: options.country, groups: groups)
    let bytes: [UInt8]
    switch format {
    case .json: bytes = writeWavesJSON(comparison, options: data)
    case .html: bytes = renderWavesHTML(comparison, options: data)
    default:
      let page = TerminalOptions(
        language: options.language, country: options.country, groups: groups,
        width: onTerminal ? console.outputWidth : 80,
        usesColor: options.color == "always" ? target == nil : onTerminal && !console.refusesColor,
        usesUnicode: !onTerminal || console.showsUnicode)
      bytes = Array(renderWaves(comparison, options: page).utf8)
    }
    guard let target else { return try console.output.write(bytes) }
    try StagedFile.write([(target, bytes)])
  }
}

// MARK: - The face of the command

extension CompareCommand {
  static let specification = CommandSpecification(
    name: "compare",
    overviewLine: "waves of a survey side by side: what changed, and how surely",
    summary: """
      Reads the answers of two or more waves of one survey, in order of time, scores each under its own protection and \
      tells what changed. Nobody is followed from one wave to the next.
      """,
    operands: "EARLIER LATER…",
    operandCount: 2...100,
    options: [
      .value("questionnaire", short: "q", "ID|FILE", "The questionnaire; without it the bundled one that fits."),
      .value("group", short: "g", "VARIABLE", repeats: true, "Compares the groups of this variable; may be repeated."),
      .value("strata", "VARIABLE", "Also tells the changes at the earlier mix of this variable's groups."),
      .value(
        "headcount", "FILE", repeats: true,
        "CSV with columns group,headcount; once per wave, in the order of the waves."),
      .value("language", "LANGUAGE", choices: ReportLanguage.allCases.map(\.rawValue), "Language of the output."),
      .value("country", "COUNTRY", choices: ReaderCountry.allCases.map(\.rawValue), "Names the readers' bodies."),
      .value("format", short: "f", "FORMAT", choices: formats.map(\.rawValue), "Of the output."),
      .value("output", short: "o", "PATH", "A file (.html, .json, .txt)."),
      .flag("force", "Replaces an existing file that raps did not write."),
      .value(
        "min-group-size", "N", "Smallest group that is shown: 10; 5 to 9 with --reason."),
      .value("reason", "TEXT", "Why the minimum is below 10; every output prints it."),
    ] + ReadingOptions.specifications + [
      Exclusion.specification,
      .value("color", "WHEN", choices: ["auto", "always", "never"], "Colour on the terminal; NO_COLOR is respected."),
      .flag("no-progress", "Shows no progress on long runs."),
    ],
    examples: [
      "raps simulate raps-jdr --rows 600 --seed 2 -o later.csv && "
        + "raps compare Fixtures/acme/responses.csv later.csv --group department",
      "raps simulate raps-jdr --rows 600 --seed 2 -o wave-2.csv && "
        + "raps compare Fixtures/acme/responses.csv wave-2.csv -o change.html",
    ],
    notes: [
      "A figure is compared only where it is shown in both waves. Groups are matched by their names.",
      "With more than two waves each is compared with the next, and the first with the last.",
    ])
}
