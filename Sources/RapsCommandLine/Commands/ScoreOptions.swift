import RapsDisclosure
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsScoring

/// What `raps score` was asked to do, checked before anything is read.
struct ScoreOptions {
  enum Format: String, CaseIterable {
    case terminal, json, csv, html, xlsx
  }

  var inputs: [String]
  var questionnaire: String?
  /// Ids of grouping variables to show, in the order asked for.
  let groups: [String]
  let reading: ReadingOptions
  /// Rows to leave out.
  let exclusions: Set<Exclusion>
  let language: ReportLanguage?
  let country: ReaderCountry?
  let headcountFile: String?
  /// A norm to compare with, instead of what the questionnaire declares.
  let benchmarkFile: String?
  let minimumGroupSize: Int
  let reason: String?
  let smallGroups: SmallGroups
  /// Results of the same survey that were published before.
  let previousFile: String?
  let format: Format?
  let outputPath: String?
  let isForced: Bool
  let isDryRun: Bool
  let explainedScale: String?
  /// Whether the draft of an action plan comes with the results.
  let drawsPlan: Bool
  /// What makes the exit code 1 (`--fail-on`).
  let rules: [Rule]
  /// Of the numbers in CSV.
  let decimalMark: DecimalMark
  let color: String
  let showsProgress: Bool

  /// - Parameter checksOutput: false for a command whose outputs are of other formats, which it checks itself.
  init(_ arguments: ParsedArguments, checksOutput: Bool = true) throws(CommandFailure) {
    inputs = arguments.operands
    questionnaire = arguments.value("questionnaire")
    groups = arguments.allValues("group")
    reading = try ReadingOptions(arguments)
    exclusions = try Exclusion.all(arguments)
    language = arguments.value("language").flatMap(ReportLanguage.init(rawValue:))
    country = arguments.value("country").flatMap(ReaderCountry.init(rawValue:))
    headcountFile = arguments.value("headcount")
    benchmarkFile = arguments.value("benchmark")
    (minimumGroupSize, reason) = try Self.minimumGroupSize(arguments)
    previousFile = arguments.value(PreviousVersion.optionName)
    smallGroups = arguments.value(Self.smallGroupsOption).flatMap(SmallGroups.init(rawValue:)) ?? .hide
    format = arguments.value("format").flatMap(Format.init(rawValue:))
    outputPath = OutputTarget.path(arguments)
    isForced = arguments.has("force")
    isDryRun = arguments.has("dry-run")
    explainedScale = arguments.value("explain")
    drawsPlan = arguments.has("plan")
    rules = try Rule.parse(arguments.allValues("fail-on"))
    decimalMark = arguments.value("decimal").flatMap(DecimalMark.init(rawValue:)) ?? .point
    color = arguments.value("color") ?? "auto"
    showsProgress = !arguments.has("no-progress")
    try checkStandardInputIsReadOnce(
      inputs + [questionnaire, headcountFile, benchmarkFile, previousFile].compactMap { $0 })
    if checksOutput { try checkFormat() }
    try checkInputsDiffer()
  }

  /// The same answers must not count twice.
  private func checkInputsDiffer() throws(CommandFailure) {
    for (index, path) in inputs.enumerated() {
      guard let first = inputs[..<index].first(where: { isSameFile($0, path) }) else { continue }
      throw .usage(
        "U0023", "\"\(first)\" and \"\(path)\" are the same file, whose answers would count twice",
        help: ["name each file once"])
    }
  }

  /// A1: 10; 5 to 9 with a reason; never less.
  static func minimumGroupSize(_ arguments: ParsedArguments) throws(CommandFailure) -> (Int, String?) {
    let reason = arguments.value("reason")
    if let reason, reason.allSatisfy(\.isWhitespace) { throw .usage("U0022", "the reason has no words") }
    guard let written = arguments.value("min-group-size") else {
      if reason != nil { throw .usage("U0010", "--reason goes with --min-group-size") }
      return (10, nil)
    }
    guard let size = Int(written), size >= 5 else {
      throw .usage(
        "U0011", "--min-group-size must be a whole number of at least 5, not \"\(written)\"",
        help: ["smaller groups would make people recognisable (rule A1)"])
    }
    if size < 10, reason == nil {
      throw .usage(
        "U0012", "a minimum group size below 10 needs a reason, which every output will print",
        help: ["add --reason \"agreed with the works council on 3 May\""])
    }
    return (size, size < 10 ? reason : nil)
  }

  private func checkFormat() throws(CommandFailure) {
    let fileFormat = outputPath.flatMap(Self.format)
    if explainedScale != nil, isDirectoryTarget || format ?? fileFormat ?? .terminal != .terminal {
      throw .usage("U0024", "--explain is a text", help: ["leave out --format, or write it to a .txt file"])
    }
    if outputPath == nil, format == .xlsx {
      throw .usage(
        "U0055", "an Excel workbook is no text for a terminal or a pipe", help: ["name a file: -o results.xlsx"])
    }
    if drawsPlan { try checkPlan() }
    if decimalMark != .point, !isDirectoryTarget, format ?? fileFormat != .csv {
      throw .usage(
        "U0087", "--decimal \(decimalMark.rawValue) is about CSV",
        help: ["add --format csv, or write to a .csv file or a folder; other formats follow --language"])
    }
    guard let outputPath, !isDirectoryTarget else { return }
    guard let fromName = fileFormat else {
      if format != nil { return }
      throw .usage(
        "U0013", "the format of \"\(outputPath)\" is not known",
        help: [
          "end the name in .html, .xlsx, .json, .csv or .txt, or in / for a folder with all of them",
          "or name the format: --format json",
        ])
    }
    if let format, format != fromName {
      throw .usage("U0014", "--format \(format.rawValue) does not fit the name \"\(outputPath)\"")
    }
  }

  /// A plan follows the results on the terminal, is a part of the page and of the workbook, or stands beside them in a
  /// folder.
  private func checkPlan() throws(CommandFailure) {
    let hasRoom =
      switch format ?? outputPath.flatMap(Self.format) {
      case .html?, .xlsx?: true
      case .terminal?, nil: outputPath == nil
      case .json?, .csv?: false
      }
    guard explainedScale == nil, hasRoom || isDirectoryTarget else {
      throw .usage(
        "U0053", "--plan goes with the page of results, the workbook or a folder",
        help: ["raps plan -o plan.md writes the plan alone", "-o results/ writes results and plan"])
    }
  }

  /// Whether all that is written is one JSON document, which asks for every group's figures once.
  var writesOnlyJSON: Bool {
    !drawsPlan && !isDirectoryTarget && (format ?? outputPath.flatMap(Self.format)) == .json
  }

  /// Every file that is read.
  var readFiles: [String] {
    (inputs + [questionnaire, headcountFile, benchmarkFile, previousFile].compactMap { $0 }).filter { $0 != "-" }
  }

  /// The format of what is written if it is no folder.
  var outputFormat: Format { outputPath.flatMap(Self.format) ?? format ?? .terminal }

  /// Whether the outputs go into a folder: an existing one, or a name that ends in `/`.
  var isDirectoryTarget: Bool {
    outputPath.map { $0.hasSuffix("/") || $0.hasSuffix("\\") || fileKind(at: $0) == .directory } ?? false
  }

  static func format(ofFile path: String) -> Format? {
    switch path.split(separator: ".").last?.lowercased() {
    case "json": .json
    case "csv": .csv
    case "txt": .terminal
    case "html": .html
    case "xlsx": .xlsx
    default: nil
    }
  }
}
