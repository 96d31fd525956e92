import BundledQuestionnaires
import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// The answer files of one survey, opened and understood, but not read.
struct Survey {
  let questionnaire: Questionnaire
  private let files: [OpenedResponses]
  private let matchings: [ColumnMatching]
  private let reading: ReadingOptions
  private let exclusions: Set<Exclusion>
  /// What was guessed or noticed so far: one line each.
  private(set) var notices: [Diagnostic]

  /// Opens all files, chooses the questionnaire if none is given, and matches the columns.
  static func open(_ options: ScoreOptions, on console: Console) throws -> Survey {
    let given = try options.questionnaire.map { try QuestionnaireStore.questionnaire(named: $0, on: console) }
    let names = QuestionnaireStore.headerNames(given)
    let files = try options.inputs.map { path in
      try openResponses(path == "-" ? console.input : FileByteSource.open(path), options: options.reading, names: names)
    }
    var notices = files.flatMap(\.notices)
    let questionnaire: Questionnaire
    if let given {
      questionnaire = given
    } else {
      let choice = try chooseQuestionnaire(
        header: files[0].header, among: QuestionnaireStore.candidates, itemTexts: QuestionnaireStore.itemTexts)
      notices.append(choice.notice)
      questionnaire = try QuestionnaireStore.questionnaire(named: choice.id, on: console)
    }
    try checkLabelLanguage(options.reading, questionnaire)
    let matchings = try files.map { try matchColumns(header: $0.header, questionnaire: questionnaire) }
    notices += matchings.flatMap(\.notices)
    try checkExclusions(options.exclusions, questionnaire, matchings, file: files[0].header.fileName)
    return Survey(
      questionnaire: questionnaire, files: files, matchings: matchings, reading: options.reading,
      exclusions: options.exclusions, notices: notices)
  }

  private static func checkLabelLanguage(
    _ reading: ReadingOptions, _ questionnaire: Questionnaire
  ) throws(CommandFailure) {
    guard let language = reading.labelLanguage, !questionnaire.languages.contains(language) else { return }
    throw .usage(
      "U0020", "\(questionnaire.id) has no texts in \"\(language.code)\"",
      help: ["its languages are: \(questionnaire.languages.map(\.code).joined(separator: ", "))"])
  }

  /// The grouping variables to show, as indexes.
  /// - Throws: `CommandFailure` for a name that the questionnaire or the files do not have.
  func groupingVariables(named names: [String]) throws(CommandFailure) -> [Int] {
    let groupIDs = questionnaire.variables.filter { $0.role == .group }.map(\.id)
    var indexes: [Int] = []
    for name in names {
      let found = questionnaire.variables.firstIndex { $0.id.lowercased() == name.lowercased() && $0.role == .group }
      guard let index = found else {
        let near = nearestName(to: name, among: groupIDs)
        throw .usage(
          "U0018", "\(questionnaire.id) declares no grouping variable \"\(name)\"",
          help: (near.map { ["did you mean \($0)?"] } ?? [])
            + (groupIDs.isEmpty ? [] : ["declared are: \(groupIDs.joined(separator: ", "))"]))
      }
      guard presentGroupingVariables.contains(index) else {
        throw CommandFailure(
          .data,
          DiagnosedFailure(
            Diagnostic(
              code: "D0901", at: .file(files[0].header.fileName),
              "no column holds the variable \"\(questionnaire.variables[index].id)\"",
              help: ["name the column \"\(questionnaire.variables[index].id)\", or see raps score --dry-run"])))
      }
      if !indexes.contains(index) { indexes.append(index) }
    }
    return indexes
  }

  /// Indexes of the grouping variables that at least one file has.
  private var presentGroupingVariables: [Int] {
    questionnaire.variables.indices.filter { index in
      questionnaire.variables[index].role == .group && matchings.contains { $0.variableColumns[index] != nil }
    }
  }

  /// The questionnaire compiled for the items that the files have.
  private var plan: ScoringPlan {
    let presentItems = questionnaire.items.indices.map { item in
      matchings.contains { $0.itemColumns[item] != nil }
    }
    return ScoringPlan(questionnaire: questionnaire, presentItems: presentItems)
  }

  /// The rules of `--fail-on`, compared with the questionnaire and with the columns of the files.
  func checked(_ rules: [Rule], hasHeadcount: Bool) throws(CommandFailure) -> [CheckedRule] {
    guard !rules.isEmpty else { return [] }
    return try RuleCheck(plan: plan, presentVariables: presentGroupingVariables, hasHeadcount: hasHeadcount)
      .check(rules)
  }

  /// Of all files together, if their sizes are known.
  private var mostRows: Int? {
    files.reduce(0) { sum, file in
      guard let sum, let rows = file.mostRows else { return nil }
      return sum + rows
    }
  }

  /// Each thread has tables of its own, and a disk serves few readers.
  private static let mostThreads = 8

  /// Reads all files once.
  /// - Throws: `DiagnosedFailure` with what is wrong in the data.
  mutating func tally(progress: Progress) throws -> (Tally, ScoringPlan) {
    let plan = self.plan
    if let problem = unscorableScales(of: plan) { throw DiagnosedFailure(problem) }
    let builder = TallyBuilder(plan: plan, partitionVariables: presentGroupingVariables, mostRows: mostRows)
    defer { progress.finish() }
    guard !exclusions.isEmpty else {
      let read = try read(into: builder, progress)
      return (
        read.sink.finish(
          dictionaries: read.reader.groups, invalidCellsTakenAsMissing: read.summary.invalidAnswerCount),
        plan
      )
    }
    let read = try read(into: ScreenedRows(builder, plan: plan, exclusions: exclusions), progress)
    let (kept, excluded) = read.sink.finish()
    let name = files.count == 1 ? files[0].header.fileName : "\(files.count) files"
    notices += [excluded.notice(.file(name))].compactMap { $0 }
    let tally = kept.finish(
      dictionaries: read.reader.groups, invalidCellsTakenAsMissing: read.summary.invalidAnswerCount,
      excluded: excluded)
    return (tally, plan)
  }

  private mutating func read<Sink: BlockSink>(
    into sink: consuming Sink, _ progress: Progress
  ) throws -> (sink: Sink, reader: ResponseReader, summary: ReadingSummary) {
    var sink = sink
    var reader = ResponseReader(questionnaire: questionnaire, options: reading)
    let threadCount = min(processorCount(), Self.mostThreads)
    for (file, matching) in zip(files, matchings) {
      try reader.read(file, matching: matching, into: &sink, threadCount: threadCount) { progress.advance(rows: $0) }
    }
    let summary = try reader.finish()
    notices += summary.notices
    return (sink, reader, summary)
  }
}

extension TallyBuilder: BlockSink {}
extension PoolBuilder: BlockSink {}

/// Scales whose items' answer ranges have no common unit that can be counted in; nil if there is none.
func unscorableScales(of plan: ScoringPlan) -> Diagnostic? {
  guard !plan.unscorableScales.isEmpty else { return nil }
  let ids = plan.unscorableScales.map { plan.questionnaire.scales[$0].id }
  return Diagnostic(
    code: "Q0903", at: .file("\(plan.questionnaire.id).raps"),
    "the answer ranges of the items of \(ids.joined(separator: ", ")) have no common unit that scores can be counted in",
    help: ["give the items of a scale one answer set, or ranges of which one is a multiple of the other"])
}

// MARK: - Dry run

extension Survey {
  /// What `--dry-run` prints: how each file was understood, column by column.
  var dryRunReport: String {
    var text = "questionnaire: \(questionnaire.id) \(questionnaire.version)\n"
    for (file, matching) in zip(files, matchings) {
      text += "\n\(terminalSafe(file.header.fileName))\n"
      text += "  encoding:  \(file.format.encoding.title)\n  delimiter: \(file.format.delimiter.rawValue)\n"
      text += "  \(file.header.records.title), \(file.header.names.count) columns\n\n"
      for (name, use) in zip(file.header.names, matching.uses) {
        text += "  \(padded(terminalSafe(name), to: 32)) \(description(of: use))\n"
      }
      let absent = questionnaire.items.indices.filter { matching.itemColumns[$0] == nil }
      if !absent.isEmpty {
        text += "\n  items without a column: \(absent.map { questionnaire.items[$0].id }.joined(separator: ", "))\n"
      }
    }
    return text
  }

  private func description(of use: ColumnMatching.Use) -> String {
    switch use {
    case .item(let index, _): "item \(questionnaire.items[index].id)"
    case .variable(let index, _): "variable \(questionnaire.variables[index].id)"
    case .ignored: "not used"
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text.count > width
      ? text.prefix(width - 1) + "…" : text + String(repeating: " ", count: width - text.count)
  }
}
