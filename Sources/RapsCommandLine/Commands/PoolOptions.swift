import RapsResponses
import RapsScoring

/// What the commands that pool organisations were asked to read.
struct PoolOptions {
  let inputs: [String]
  let questionnaire: String?
  /// The column that names each respondent's organisation; nil: every file is one.
  let organisationColumn: String?
  /// The name of the one organisation that all files belong to; nil: each file's own name.
  let organisationName: String?
  /// Ids of the variables by which people are told apart; nil if none was named.
  let strata: [String]?
  let reading: ReadingOptions
  /// Rows to leave out.
  let exclusions: Set<Exclusion>

  /// The options of every such command.
  static let specifications: [OptionSpecification] =
    [
      .value("questionnaire", short: "q", "ID|FILE", "The questionnaire; without it the bundled one that fits."),
      .value("organisation", "COLUMN", "The column that names the organisation; without it every file is one."),
      .value("strata", "VARIABLES", "Grouping variables, with commas between, by which people are told apart."),
    ] + ReadingOptions.specifications + [Exclusion.specification]

  init(_ arguments: ParsedArguments, inputs: [String], organisationName: String? = nil) throws(CommandFailure) {
    self.inputs = inputs
    questionnaire = arguments.value("questionnaire")
    organisationColumn = arguments.value("organisation")
    self.organisationName = organisationName
    strata = arguments.value("strata").map { $0.split(separator: ",").map(String.init) }
    reading = try ReadingOptions(arguments)
    exclusions = try Exclusion.all(arguments)
    if organisationColumn != nil, exclusions.contains(.duplicates) {
      throw .usage(
        "U0061", "--exclude duplicates cannot go with --organisation",
        help: ["organisations may number their people alike: give each its own file"])
    }
    try checkStandardInputIsReadOnce(inputs + [questionnaire].compactMap { $0 })
    try checkInputsDiffer()
  }

  /// The same answers must not count twice.
  private func checkInputsDiffer() throws(CommandFailure) {
    var paths: [String: String] = [:]
    for path in inputs {
      guard let first = paths.updateValue(path, forKey: resolvedPath(path)) else { continue }
      throw .usage(
        "U0023", "\"\(first)\" and \"\(path)\" are the same file, whose answers would count twice",
        help: ["name each file once"])
    }
  }
}
