import RapsDiagnostics
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// Reads answers and working files of many organisations into one pool, file by file: memory grows with organisations
/// and strata, not with rows.
struct PoolReading {
  let questionnaire: Questionnaire
  let plan: ScoringPlan
  /// Indexes into the questionnaire's variables.
  let strataVariables: [Int]
  private(set) var notices: [Diagnostic]

  private let options: PoolOptions
  private let console: Console
  /// Index of the variable that names the organisation.
  private let organisationVariable: Int?
  /// Which file an organisation's name comes from.
  private var files: [String: String] = [:]

  /// A file to be read.
  private enum Input {
    case answers(OpenedResponses)
    case workingFile(WorkingPool)
  }

  /// Opens the first file, finds the questionnaire, and checks what the options ask of it.
  ///
  /// - Parameter strataByDefault: whether people are told apart by all variables with declared values if `--strata` is
  ///   not given.
  init(_ options: PoolOptions, strataByDefault: Bool, on console: Console) throws {
    self.options = options
    self.console = console
    notices = []
    let declared: Questionnaire
    if let name = options.questionnaire {
      declared = try QuestionnaireStore.questionnaire(named: name, on: console)
    } else if options.inputs[0] == "-" {
      throw CommandFailure.usage(
        "U0026", "of standard input the questionnaire must be told here", help: ["add --questionnaire ID"])
    } else {
      let id = try Self.questionnaireID(
        of: Self.open(options.inputs[0], options, QuestionnaireStore.headerNames(nil), console),
        path: options.inputs[0], &notices)
      declared = try QuestionnaireStore.questionnaire(named: id, on: console)
    }
    if let language = options.reading.labelLanguage, !declared.languages.contains(language) {
      throw CommandFailure.usage(
        "U0020", "\(declared.id) has no texts in \"\(language.code)\"",
        help: ["its languages are: \(declared.languages.map(\.code).joined(separator: ", "))"])
    }
    (questionnaire, organisationVariable) = try Self.naming(options.organisationColumn, declared)
    plan = ScoringPlan(questionnaire: questionnaire)
    if let problem = unscorableScales(of: plan) { throw DiagnosedFailure(problem) }
    strataVariables = try Self.strata(
      options, declared, byDefault: strataByDefault, organisationVariable: organisationVariable)
  }

  /// The questionnaire with the variable that names organisations, and that variable's index.
  private static func naming(
    _ column: String?, _ declared: Questionnaire
  ) throws(CommandFailure) -> (Questionnaire, Int?) {
    guard let column else { return (declared, nil) }
    guard let index = declared.variableIndex(ofColumn: column) else {
      return (declared.naming(organisationColumn: column), declared.variables.count)
    }
    guard declared.variables[index].role == .group else {
      throw .usage("U0027", "the column \"\(column)\" names no organisations: it is no grouping variable")
    }
    return (declared, index)
  }

  private static func strata(
    _ options: PoolOptions, _ questionnaire: Questionnaire, byDefault: Bool, organisationVariable: Int?
  ) throws(CommandFailure) -> [Int] {
    let groups = questionnaire.variables.indices.filter { questionnaire.variables[$0].role == .group }
    guard let names = options.strata else {
      return byDefault
        ? groups.filter { questionnaire.variables[$0].valueIDs != nil && $0 != organisationVariable } : []
    }
    var indexes: Set<Int> = []
    for name in names {
      guard let index = groups.first(where: { questionnaire.variables[$0].id.lowercased() == name.lowercased() }) else {
        let ids = groups.map { questionnaire.variables[$0].id }
        let near = nearestName(to: name, among: ids)
        throw .usage(
          "U0018", "\(questionnaire.id) declares no grouping variable \"\(name)\"",
          help: (near.map { ["did you mean \($0)?"] } ?? [])
            + (ids.isEmpty ? [] : ["declared are: \(ids.joined(separator: ", "))"]))
      }
      guard index != organisationVariable else {
        throw .usage("U0037", "\"\(name)\" names the organisations and cannot tell their people apart")
      }
      indexes.insert(index)
    }
    return indexes.sorted()
  }

  // MARK: Reading

  /// All files' sums.
  /// - Throws: `CommandFailure` or `DiagnosedFailure` that names the file.
  mutating func read() throws -> PoolTally {
    try checkContentsDiffer(options.inputs)
    var pools: [PoolTally] = []
    for path in options.inputs {
      switch try Self.open(path, options, QuestionnaireStore.headerNames(questionnaire), console) {
      case .answers(let opened): pools.append(try read(opened, path: path))
      case .workingFile(let working): pools.append(try read(working, path: path))
      }
    }
    // Two by two, so that no organisation is copied more often than the number of files has binary digits.
    while pools.count > 1 {
      pools = stride(from: 0, to: pools.count, by: 2).map { index in
        index + 1 < pools.count ? pools[index].merging(pools[index + 1]) : pools[index]
      }
    }
    return pools[0]
  }

  private mutating func read(_ opened: OpenedResponses, path: String) throws -> PoolTally {
    let header = opened.header
    if options.questionnaire == nil {
      var unheard: [Diagnostic] = []
      let id = try Self.questionnaireID(of: .answers(opened), path: path, &unheard)
      guard id == questionnaire.id else { throw mixed(path, id) }
    }
    let matching = try matchColumns(header: header, questionnaire: questionnaire)
    if let variable = organisationVariable, matching.variableColumns[variable] == nil {
      throw CommandFailure(
        .data,
        DiagnosedFailure(
          Diagnostic(
            code: "D0902", at: .file(header.fileName),
            "no column \"\(options.organisationColumn ?? "")\" names the organisations",
            help: ["name the column as the file's header does, or leave out --organisation"])))
    }
    for variable in strataVariables where matching.variableColumns[variable] == nil {
      guard options.strata != nil else { continue }
      throw CommandFailure(
        .data,
        DiagnosedFailure(
          Diagnostic(
            code: "D0901", at: .file(header.fileName),
            "no column holds the variable \"\(questionnaire.variables[variable].id)\"",
            help: ["leave it out of --strata, or see raps score --dry-run"])))
    }
    notices += opened.notices + matching.notices
    let name = try organisationName(of: path)
    let builder = PoolBuilder(
      plan: plan, organisationVariable: organisationVariable, organisationName: name, strataVariables: strataVariables)
    var reader = ResponseReader(questionnaire: questionnaire, options: options.reading)
    var pool: PoolTally
    if options.exclusions.isEmpty {
      var builder = builder
      try reader.read(opened, matching: matching) { block in builder.add(block) }
      pool = builder.finish(dictionaries: reader.groups)
    } else {
      try checkExclusions(options.exclusions, questionnaire, [matching], file: header.fileName)
      var screened = ScreenedRows(builder, plan: plan, exclusions: options.exclusions)
      try reader.read(opened, matching: matching) { block in screened.add(block) }
      let (kept, excluded) = screened.finish()
      pool = kept.finish(dictionaries: reader.groups)
      notices += [excluded.notice(.file(header.fileName))].compactMap { $0 }
    }
    notices += try reader.finish().notices
    if organisationVariable != nil { leaveOutNameless(&pool, file: header.fileName) }
    guard !pool.organisations.isEmpty else {
      throw DiagnosedFailure(
        Diagnostic(
          code: "D0905", at: .file(header.fileName), "no row has an answer and an organisation",
          help: ["leave the file out"]))
    }
    return pool
  }

  /// People of unknown organisations are no organisation.
  private mutating func leaveOutNameless(_ pool: inout PoolTally, file: String) {
    guard let index = pool.organisations.firstIndex(where: { $0.name == Self.noName }) else { return }
    let count = pool.organisations[index].cells.reduce(0) { $0 + $1.respondentCount }
    pool.organisations.remove(at: index)
    notices.append(
      Diagnostic(
        code: "D0906", severity: .warning, at: .file(file),
        "\(counted(count, "respondent")) of no named organisation: not used"))
  }

  /// No column can hold it: blank cells name nothing.
  private static let noName = ""

  private mutating func read(_ working: WorkingPool, path: String) throws -> PoolTally {
    let pool = try working.tally(for: plan, fileName: path).keeping(strata: strataVariables)
    guard let pool else {
      let lacking = strataVariables.map { questionnaire.variables[$0].id }.first {
        !working.strataVariables.contains($0)
      }
      throw CommandFailure(
        .data,
        DiagnosedFailure(
          Diagnostic(
            code: "D0903", at: .file(path), "the working file does not tell people apart by \"\(lacking ?? "")\"",
            help: ["make it again with raps tally --strata, or leave the variable out"])))
    }
    for organisation in pool.organisations { try take(organisation.name, from: path) }
    return pool
  }

  /// The organisation that a file's rows belong to, or those of its rows that name none.
  private mutating func organisationName(of path: String) throws -> String {
    if organisationVariable != nil { return Self.noName }
    if let name = options.organisationName { return name }
    let file = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    try take(name.isEmpty ? file : name, from: path)
    return name.isEmpty ? file : name
  }

  /// Two files of one name would silently become one organisation.
  private mutating func take(_ name: String, from path: String) throws(CommandFailure) {
    if let other = files.updateValue(path, forKey: name), other != path {
      throw .usage(
        "U0028", "\"\(other)\" and \"\(path)\" hold an organisation of the same name, \"\(name)\"",
        help: ["rename one of the files, or pool the answers of one organisation with raps tally --name NAME"])
    }
  }

  // MARK: Opening

  private static func open(
    _ path: String, _ options: PoolOptions, _ names: HeaderNames, _ console: Console
  ) throws -> Input {
    if path != "-", isJSON(path) {
      let source = SourceText(
        name: path, bytes: try readWholeFile(FileByteSource.open(path), limit: largestWorkingFile))
      do {
        return .workingFile(try readPool(source))
      } catch {
        throw error.withoutQuotes(of: source)
      }
    }
    return .answers(
      try openResponses(
        path == "-" ? console.input : FileByteSource.open(path), options: options.reading, names: names))
  }

  private static let largestWorkingFile = 1 << 30

  /// Whether a file starts as a JSON object does, which no answers do.
  private static func isJSON(_ path: String) -> Bool {
    var start = [UInt8](repeating: 0, count: 64)
    guard fileKind(at: path) == .file, let count = OpenFile.reading(path)?.read(into: &start) else { return false }
    let first = start.prefix(count).first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{")
  }

  private static func questionnaireID(
    of input: Input, path: String, _ notices: inout [Diagnostic]
  ) throws -> String {
    switch input {
    case .answers(let opened):
      let choice = try chooseQuestionnaire(
        header: opened.header, among: QuestionnaireStore.candidates, itemTexts: QuestionnaireStore.itemTexts)
      notices.append(choice.notice)
      return choice.id
    case .workingFile(let working):
      guard QuestionnaireStore.bundled(working.questionnaireID) != nil else {
        throw CommandFailure.usage(
          "U0029", "\"\(path)\" is of the questionnaire \"\(working.questionnaireID)\", which is not a bundled one",
          help: ["name its file: --questionnaire FILE"])
      }
      return working.questionnaireID
    }
  }

  private func mixed(_ path: String, _ id: String) -> CommandFailure {
    CommandFailure(
      .data,
      DiagnosedFailure(
        Diagnostic(
          code: "D0904", at: .file(path),
          "holds answers to \(id), and the files before it answers to \(questionnaire.id)",
          help: ["only answers to the same questions can be pooled"])))
  }
}

extension DiagnosedFailure {
  /// What is wrong with a working file, by line: neither its names and sums nor what they might be are shown (A13).
  func withoutQuotes(of source: SourceText) -> DiagnosedFailure {
    DiagnosedFailure(
      diagnostics.map { diagnostic in
        guard case .source(_, let span) = diagnostic.location else { return diagnostic }
        let line = source.lineNumber(at: span.startUTF8)
        return Diagnostic(
          code: diagnostic.code, at: .cell(file: source.name, lineNumber: line, rowNumber: nil, column: nil),
          diagnostic.message, help: diagnostic.help)
      })
  }
}
