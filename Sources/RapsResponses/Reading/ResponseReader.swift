import RapsDiagnostics
import RapsQuestionnaire

/// Reads opened files one after the other as one data set and hands over their rows in blocks.
///
/// Rows that are written plainly are read by a `RowKernel`, the others carefully, with the same outcome.
package struct ResponseReader: Sendable {
  /// Per variable of the questionnaire, the groups seen so far, over all files.
  package private(set) var groups: [GroupDictionary]

  private let questionnaire: Questionnaire
  private let options: ReadingOptions
  private let mostGroups: Int
  private var answers: [AnswerDecoder]
  /// Per answer set 256 entries: what a cell of one byte means.
  private let singleBytes: [UInt8]
  /// Per answer set what a cell `10` means.
  private let tens: [UInt8]
  private var groupDecoders: [GroupDecoder]
  /// What careful rows taught the fast ones, by answer set and variable.
  private var known = CellTable()
  /// Per answer set and, behind these, variable: whether a block may hold marks there.
  private var hasMarks: [Bool]
  private let readsFast: Bool
  /// Rows that were read fast; tests look that there are some.
  private(set) var fastRowCount = 0
  private var block: ResponseBlock
  private var problems = ProblemLog()
  private var crowdedVariables: Set<Int> = []
  private var matchings: [(file: String, matching: ColumnMatching)] = []
  private var files: [ReadingSummary.File] = []
  private(set) var counts: CellCounts
  private var notices: [Diagnostic] = []
  /// Of the file that is read.
  private var doubts = ReadingDoubts()
  private var shiftedCodes = ShiftedCodes()
  private var groupNames: GroupNames

  /// - Parameter readsFast: false reads every row carefully, with the same outcome: for tests and benchmarks.
  package init(questionnaire: Questionnaire, options: ReadingOptions, readsFast: Bool = true) {
    self.init(
      questionnaire: questionnaire, options: options, mostGroups: GroupDecoder.mostGroups, readsFast: readsFast)
  }

  init(questionnaire: Questionnaire, options: ReadingOptions, mostGroups: Int, readsFast: Bool = true) {
    self.questionnaire = questionnaire
    self.options = options
    self.mostGroups = mostGroups
    groups = questionnaire.variables.map { _ in GroupDictionary() }
    answers = questionnaire.answerSets.map { AnswerDecoder($0, language: options.labelLanguage) }
    singleBytes = answers.flatMap(\.singleBytes)
    tens = answers.map(\.ten)
    groupDecoders = questionnaire.variables.map { GroupDecoder($0.domain, mostGroups: mostGroups) }
    hasMarks = Array(repeating: false, count: questionnaire.answerSets.count + questionnaire.variables.count)
    self.readsFast = readsFast
    block = ResponseBlock(itemCount: questionnaire.items.count, variableCount: questionnaire.variables.count)
    counts = CellCounts(variableCount: questionnaire.variables.count)
    groupNames = GroupNames(variableCount: questionnaire.variables.count)
  }

  /// Reads all rows of a file. Blocks hold 1...`ResponseBlock.capacity` rows of that file only; the last may be short.
  ///
  /// What is wrong with rows is collected, not thrown: `finish` throws it. Memory does not depend on the row count.
  /// - Throws: what the source or `consume` throws.
  package mutating func read(
    _ file: OpenedResponses, matching: ColumnMatching, consume: (ResponseBlock) throws -> Void
  ) throws {
    var records = file.takeRecords()
    let before = counts
    let rowCount = try readRows(&records, file.header, matching) { block, _ in try consume(block) }
    endFile(file.header, matching, rowCount: rowCount, since: before)
  }

  /// Reads the current record and all that follow; how many rows there were.
  ///
  /// - Parameters:
  ///   - strip: which strip of a file this is; nil for a whole file.
  ///   - consume: takes a block, and whether no error was found so far.
  mutating func readRows(
    _ records: inout RecordReader, _ header: ResponseHeader, _ matching: ColumnMatching,
    strip: (isFirst: Bool, isLast: Bool)? = nil, consume: (ResponseBlock, Bool) throws -> Void
  ) throws -> Int {
    var rows = FileUnderReading(header: header, plan: RowPlan(matching, questionnaire))
    block = ResponseBlock(itemCount: questionnaire.items.count, variableCount: questionnaire.variables.count)
    var kernel: RowKernel?
    shiftedCodes = ShiftedCodes()
    repeat {
      rows.rowNumber += 1
      if records.followsBlankLine, rows.rowNumber > 1 || strip?.isFirst == false {
        rows.gaps.noteBlankLine(aboveRow: rows.rowNumber)
      }
      rows.gaps.note(records, rowNumber: rows.rowNumber)
      readRow(records, rows)
      if block.rowCount == ResponseBlock.capacity { try handOver(consume) }
      if kernel == nil, readsFast { kernel = makeKernel(records, rows) }
      records.leaveRecord()
      while kernel != nil, try readFast(&records, &rows, &kernel, consume) {}
    } while try records.next()
    let lastCount = block.rowCount
    if lastCount > 0 { try handOver(consume) }
    if let strip {
      doubts.concernsStrips = rows.gaps.mayMatter(
        block, rowCount: rows.rowNumber, lastCount: lastCount, itemCount: rows.plan.items.count,
        isLastStrip: strip.isLast, endsBlank: records.followsBlankLine)
    } else if problems.isEmpty {
      let below = rows.gaps.rowsBelow(
        block, rowCount: rows.rowNumber, lastCount: lastCount, itemCount: rows.plan.items.count)
      if let below { doubts.add(below) }
    }
    for advice in shiftedCodes.advice(questionnaire.answerSets, file: header.fileName) {
      problems.advise(advice.help, onError: advice.error)
    }
    return rows.rowNumber
  }

  /// Notes what came of a file.
  mutating func endFile(
    _ header: ResponseHeader, _ matching: ColumnMatching, rowCount: Int, since before: CellCounts
  ) {
    matchings.append((header.fileName, matching))
    files.append(ReadingSummary.File(name: header.fileName, rowCount: rowCount))
    notices += counts.notices(since: before, questionnaire, file: header.fileName)
    notices += doubts.notices(file: header.fileName)
    notices += groupNames.notices(groups, questionnaire, file: header.fileName)
    doubts = ReadingDoubts()
  }

  private mutating func handOver(_ consume: (ResponseBlock, Bool) throws -> Void) rethrows {
    if hasMarks.contains(true) { resolveMarks() }
    shiftedCodes.note(block, questionnaire.items)
    try consume(block, problems.isEmpty)
    block.rowCount = 0
  }

  /// Counts cells of the block that are not quite what they stand for (`CellMark`).
  private mutating func resolveMarks() {
    for (index, item) in questionnaire.items.enumerated() where hasMarks[item.answerSet] {
      let found = block.resolveMarks(ofItem: index, restorable: answers[item.answerSet].restorable)
      counts.notAvailable += found.notAvailable
      counts.restored += found.restored
    }
    for variable in groups.indices where hasMarks[answers.count + variable] {
      let found = block.resolveMarks(ofVariable: variable)
      counts.notAvailableGroups[variable] += found.notAvailable
      counts.restoredGroups[variable] += found.restored
    }
  }

  /// Ends the data set.
  /// - Throws: `DiagnosedFailure` with the first ten errors and the number of the others, if there were any.
  package mutating func finish() throws -> ReadingSummary {
    guard problems.isEmpty else { throw problems.failure }
    return ReadingSummary(
      files: files, invalidAnswerCount: counts.invalidAnswers, undeclaredCounts: counts.notStated,
      notices: notices + columnsOnlyInOtherFiles(matchings, questionnaire))
  }
}

// MARK: Parts of the data

extension ResponseReader {
  /// Whether no error was found so far, and nothing that must be told with its row.
  var isFaultless: Bool { problems.isEmpty && doubts.isEmpty }

  /// A reader of the same kind that has read nothing.
  func emptied() -> ResponseReader {
    var empty = self
    empty.groups = questionnaire.variables.map { _ in GroupDictionary() }
    empty.groupDecoders = questionnaire.variables.map { GroupDecoder($0.domain, mostGroups: mostGroups) }
    empty.known = CellTable()
    empty.fastRowCount = 0
    empty.matchings = []
    empty.files = []
    empty.counts = CellCounts(variableCount: questionnaire.variables.count)
    empty.notices = []
    return empty
  }

  /// Adds the groups and counts of a reader of rows that come after those read here.
  ///
  /// Per variable, the index here of each of the other one's groups; nil if there are too many.
  mutating func merge(_ next: ResponseReader) -> [[UInt32]]? {
    var indexes: [[UInt32]] = []
    for variable in groups.indices {
      guard let merged = groups[variable].merge(next.groups[variable], mostGroups: mostGroups) else { return nil }
      indexes.append(merged)
    }
    counts.add(next.counts)
    fastRowCount += next.fastRowCount
    return indexes
  }
}

// MARK: Fast rows

extension ResponseReader {
  /// For rows that end as the current record does.
  private func makeKernel(_ records: RecordReader, _ file: FileUnderReading) -> RowKernel? {
    let program = RowProgram(
      file.plan, columnCount: file.shape.columnCount, delimiter: records.delimiter, encoding: records.input.encoding,
      endsWithCarriageReturn: records.endsWithCarriageReturnAndLineFeed, limits: records.limits,
      singleBytes: singleBytes, tens: tens, variableCount: questionnaire.variables.count)
    return program.map(RowKernel.init)
  }

  /// Reads the plain rows that come next, to the end of the block; whether there may be more.
  private mutating func readFast(
    _ records: inout RecordReader, _ file: inout FileUnderReading, _ kernel: inout RowKernel?,
    _ consume: (ResponseBlock, Bool) throws -> Void
  ) rethrows -> Bool {
    let window = records.input.bytes
    let run = kernel?.read(
      window.span, from: records.input.start, to: records.input.end, before: records.input.knownFlawIndex,
      known: known, into: &block)
    guard let run else { return false }
    file.rowNumber += run.rowCount
    file.gaps.note(run, records, block, file.plan, lastRow: file.rowNumber)
    records.pass(rows: run.rowCount, to: run.end)
    fastRowCount += run.rowCount
    guard block.rowCount == ResponseBlock.capacity else { return false }
    try handOver(consume)
    return true
  }

  /// Teaches the fast rows what the content of a cell means.
  private mutating func learn(_ value: UInt32, domain: Int, _ records: RecordReader, _ field: Field) {
    guard readsFast, field.form != .escaped, let domain = UInt16(exactly: domain) else { return }
    let window = records.input.bytes
    known.learn(value, domain: domain, window.span, field.range)
  }
}

// MARK: Careful rows

extension ResponseReader {
  /// Reads the current record into the block, or tells why it is none.
  private mutating func readRow(_ records: RecordReader, _ file: FileUnderReading) {
    if let problem = RowProblem(records, shape: file.shape, isFirst: file.rowNumber == 1) {
      report(problem, file)
      return
    }
    guard readAnswers(records, file) else {
      report(RowProblem(.repeatedHeader, lineNumber: records.lineNumber), file)
      return
    }
    for column in file.plan.groups { readGroup(records, column, file) }
    if let column = file.plan.respondentColumn { readRespondent(records, column) }
    if let column = file.plan.duration { readDuration(records, column) }
    block.rowCount += 1
    if records.lineCount > 1 { lookForSwallowedRows(records, file) }
  }

  /// Doubts quoted cells that hold what looks like rows.
  private mutating func lookForSwallowedRows(_ records: RecordReader, _ file: FileUnderReading) {
    let search = SwallowedRows(plan: file.plan, shape: file.shape, delimiter: records.delimiter.byte)
    let window = records.input.bytes
    let bytes = window.span
    for column in 0..<records.scanner.fieldCount where records.scanner.fields[column].form != .plain {
      let field = records.scanner.fields[column]
      let count = search.count(bytes, field.range) { bytes, cell, set in
        let outcome = answers[set].decode(bytes, cell)
        return answers[set].cell(for: outcome) != nil
      }
      guard count > 0 else { continue }
      let location = Diagnostic.Location.cell(
        file: file.header.fileName, lineNumber: records.lineNumber(at: Int(field.start)), rowNumber: file.rowNumber,
        column: column < file.header.names.count ? file.header.shownName(column) : nil)
      doubts.add(ReadingDoubts.SwallowedRows(location: location, rowCount: count))
    }
  }

  /// Reads the items' cells; false if the row is the header again.
  private mutating func readAnswers(_ records: RecordReader, _ file: FileUnderReading) -> Bool {
    let window = records.input.bytes
    let bytes = window.span
    let fields = records.scanner.fields
    // Moved out and back, so that the array is checked for other owners once a row and not once a cell.
    var codes: [UInt8] = []
    swap(&codes, &block.codes)
    defer { swap(&codes, &block.codes) }
    var cells = codes.mutableSpan
    let row = block.rowCount
    for column in file.plan.items {
      let field = fields[column.column]
      var cell = ResponseBlock.missing
      if field.end == field.start + 1 {
        cell = singleBytes[column.answerSet << 8 + Int(bytes[Int(field.start)])]
      } else if field.end > field.start {
        cell = AnswerDecoder.unknown
      }
      if cell == AnswerDecoder.unknown {
        guard let careful = readCarefully(records, column, field, file) else { return false }
        cell = careful
      }
      cells[column.blockOffset + row] = cell
    }
    return true
  }

  /// The code of a cell that is more than a digit; nil if the row is the header again.
  private mutating func readCarefully(
    _ records: RecordReader, _ column: RowPlan.ItemColumn, _ field: Field, _ file: FileUnderReading
  ) -> UInt8? {
    let outcome = records.withContent(of: field) { answers[column.answerSet].decode($0, $1) }
    if let cell = answers[column.answerSet].cell(for: outcome) {
      learn(UInt32(cell), domain: column.answerSet, records, field)
      if CellMark.restored.contains(cell) || cell == CellMark.notAvailable { hasMarks[column.answerSet] = true }
      return cell
    }
    if isHeader(records, file) { return nil }
    // What could be two answers is a question about the reading, not a wrong answer.
    if options.invalidAnswers == .missing, outcome != .ambiguous, outcome != .toolCode {
      counts.invalidAnswers += 1
    } else {
      let value = records.trimmedBytes(of: field)
      shiftedCodes.noteInvalid(value, answerSet: column.answerSet, error: problems.count)
      let expectation = problems.isFull ? "" : answers[column.answerSet].expectation
      let cause: CellProblem.Cause =
        switch outcome {
        case .code, .notAvailable, .restored, .invalid: .invalidAnswer(value: value, expectation: expectation)
        case .contradiction: .labelContradictsCode(value: value)
        case .ambiguous: .ambiguousLabel
        case .damaged: .damagedAnswer(value: value, expectation: expectation)
        case .toolCode: .toolCode(value: value, expectation: expectation)
        }
      report(cause, records, column.column, file)
    }
    return ResponseBlock.missing
  }

  private mutating func report(_ problem: RowProblem, _ file: FileUnderReading) {
    if problems.isFull {
      problems.countOne()
    } else {
      problems.add(problem.diagnostic(file: file.header.fileName, rowNumber: file.rowNumber))
    }
  }

  private mutating func report(
    _ cause: CellProblem.Cause, _ records: RecordReader, _ column: Int, _ file: FileUnderReading
  ) {
    if problems.isFull {
      problems.countOne()
      return
    }
    let line = records.lineNumber(at: Int(records.scanner.fields[column].start))
    let location = Diagnostic.Location.cell(
      file: file.header.fileName, lineNumber: line, rowNumber: file.rowNumber, column: file.header.shownName(column))
    problems.add(CellProblem(cause: cause, location: location).diagnostic)
  }

  /// Whether every item's cell is its column's name.
  private func isHeader(_ records: RecordReader, _ file: FileUnderReading) -> Bool {
    file.plan.items.allSatisfy { column in
      NormalizedText(utf8: records.trimmedBytes(of: records.scanner.fields[column.column]))
        == NormalizedText(file.header.names[column.column])
    }
  }

  private mutating func readGroup(
    _ records: RecordReader, _ column: RowPlan.GroupColumn, _ file: FileUnderReading
  ) {
    let variable = column.variable
    let field = records.scanner.fields[column.column]
    let outcome = records.withContent(of: field) {
      groupDecoders[variable].decode($0, $1, into: &groups[variable])
    }
    var index: UInt32 = 0
    switch outcome {
    case .group, .notAvailable, .restored:
      guard let cell = outcome.cell else { break }
      index = cell
      learn(cell, domain: answers.count + variable, records, field)
      if case .group = outcome { break }
      hasMarks[answers.count + variable] = true
    case .undeclared: counts.undeclared[variable] += 1
    case .notANumber: counts.notNumbers[variable] += 1
    case .ambiguous: report(.ambiguousGroup, records, column.column, file)
    case .damaged: report(.damagedGroup, records, column.column, file)
    case .nameTooLong: report(.groupNameTooLong, records, column.column, file)
    case .tooManyGroups:
      guard crowdedVariables.insert(variable).inserted else { break }
      let most = groups[variable].labels.count - 1
      report(.tooManyGroups(most: most), records, column.column, file)
    }
    block.groups[variable * ResponseBlock.capacity + block.rowCount] = index
  }

  private mutating func readRespondent(_ records: RecordReader, _ column: Int) {
    block.respondentKeys[block.rowCount] = records.withContent(of: records.scanner.fields[column]) { bytes, range in
      let content = trimmed(bytes, range)
      return content.isEmpty || isNotAvailable(bytes, content) ? 0 : byteHash(bytes, content)
    }
  }

  /// A number of seconds; anything else counts as absent and is told at the end.
  private mutating func readDuration(_ records: RecordReader, _ column: RowPlan.GroupColumn) {
    let (isBlank, milliseconds) = records.withContent(of: records.scanner.fields[column.column]) { bytes, range in
      let content = trimmed(bytes, range)
      let isBlank = content.isEmpty || isNotAvailable(bytes, content)
      return (isBlank, isBlank ? nil : DecimalSpelling(bytes, content)?.thousandths)
    }
    let duration = milliseconds.flatMap { $0 < 0 ? nil : $0 }
    if !isBlank, duration == nil { counts.notNumbers[column.variable] += 1 }
    block.durationMilliseconds[block.rowCount] = duration ?? -1
  }
}
