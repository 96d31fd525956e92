/// Headers of several records that only a survey tool writes.
extension HeaderFinder {
  // MARK: Qualtrics

  /// The header that ends with Qualtrics' ids; nil if there are none.
  ///
  /// The names stand above the ids, mostly with their texts between. Where rows were sorted, people stand there too.
  /// - Throws: `FileProblem` if what stands between may be somebody's answers.
  mutating func layoutByImportIDs() throws(FileProblem) -> HeaderLayout? {
    guard let last = records.firstIndex(where: \.isImportIDs),
      let first = records[..<last].lastIndex(where: { ToolHeadings.areQualtrics($0.cells) })
        ?? records[..<last].firstIndex(where: { $0.filledCount * 2 > records[last].filledCount })
    else { return nil }
    guard last == first + 1 || last == first + 2 && areTextsAboveImportIDs(first + 1) else {
      throw FileProblem.importIDsBelowRows(line: records[last].lineNumber)
    }
    return HeaderLayout(preambleCount: first, count: last - first + 1)
  }

  /// Whether a record between names and ids has the texts of the questions: Qualtrics' own or those of known items
  /// stand there, or words where all people have dates that Qualtrics wrote.
  private mutating func areTextsAboveImportIDs(_ index: Int) -> Bool {
    let names = records[index - 1]
    if ToolHeadings.qualtricsTextCount(names.cells, records[index].cells) > 0 { return true }
    if isAboveQualtricsData(index, below: names) || tellsItems(index, below: names) || endWithItems(index) {
      return true
    }
    // Somebody left out Qualtrics' own columns: then there must be words alone, also where people chose a number or one
    // of few words, and none of those words.
    guard !names.cells.contains(where: ToolHeadings.hasQualtricsText), !records[index].hasDatum, !isRepeated(index)
    else { return false }
    let choices = names.cells.indices.filter { ToolHeadings.isChoice(importID: records[index + 1].cell($0)) }
    return choices.count { isAboveData($0, index) } > 1 || choices.count { isAboveChoices($0, index) } > 2
  }

  /// Whether texts stand above several of Qualtrics' own columns that are all dates or numbers.
  private func isAboveQualtricsData(_ index: Int, below names: LeadingRecord) -> Bool {
    names.cells.indices.count { ToolHeadings.isQualtricsData(names.cells[$0]) && isAboveData($0, index) } >= 2
  }

  /// Whether a record has the texts of Qualtrics' questions: what Qualtrics calls its own columns stands there, or
  /// texts above several of these that are all dates or numbers.
  func areQualtricsTexts(_ index: Int, below names: LeadingRecord) -> Bool {
    guard index + 1 < records.count, ToolHeadings.areQualtrics(names.cells) else { return false }
    let record = records[index]
    if record.cells == names.cells { return false }
    if ToolHeadings.qualtricsTextCount(names.cells, record.cells) >= 2 { return true }
    return !record.hasDatum && record.filledCount * 2 >= names.filledCount && record.filledCount > 3
      && !isRepeated(index) && isAboveQualtricsData(index, below: names)
  }

  // MARK: SurveyMonkey

  /// Whether a record has stems, and the one below it the rows of the questions.
  ///
  /// The columns that the tool adds have nothing below their names, and every other column has something; a question
  /// with rows has its stem once.
  mutating func areStems(_ index: Int) -> Bool {
    guard index + 2 < records.count, !records[index].hasDatum, !records[index + 2].cell(0).isEmpty else { return false }
    let stems = records[index]
    let rows = records[index + 1]
    let isTools = ToolHeadings.areSurveyMonkey(stems.cells)
    guard let shape = StemShape(stems: stems.cells, rows: rows.cells), !repeatsAmongOthers(index + 1, isTools: isTools)
    else { return false }
    let saysAnswer = rows.cells.contains(where: ToolHeadings.isSurveyMonkeyAnswer)
    if saysAnswer { return isTools || !rows.hasDatum }
    guard !rows.hasDatum else { return false }
    let isBelowData = records[(index + 2)...].allSatisfy { LeadingRecord.isDatum($0.cell(0)) }
    return isTools && isBelowData && shape.isOfTables || tellsItems(index + 1, below: stems)
  }

  /// Whether a cell of a record stands again in its column, which has other cells too: the one column of a choice has
  /// only the choice.
  /// - Parameter isTools: whether the record is surely the tool's, so that `Response` is its word, whoever answers so.
  private func repeatsAmongOthers(_ index: Int, isTools: Bool) -> Bool {
    records[index].cells.enumerated().contains { column, cell in
      if cell.isEmpty || isTools && ToolHeadings.isSurveyMonkeyAnswer(cell) { return false }
      let later = records[(index + 1)...].map { $0.cell(column) }.filter { !$0.isEmpty }
      return later.contains(cell) && later.contains { $0 != cell }
    }
  }
}

/// What stands where in SurveyMonkey's two header records.
private struct StemShape {
  /// Whether all questions have rows, or those that have none the same word in a language that is not known here.
  let isOfTables: Bool

  /// Nil if the records cannot be stems and rows.
  init?(stems: [String], rows: [String]) {
    let count = max(stems.count, rows.count)
    func stem(_ column: Int) -> Bool { column < stems.count && !stems[column].isEmpty }
    func row(_ column: Int) -> Bool { column < rows.count && !rows[column].isEmpty }
    guard let added = (0..<count).first(where: { row($0) }), added > 0, stem(added) else { return nil }
    guard (0..<added).allSatisfy(stem), (added..<count).allSatisfy(row) else { return nil }
    let single = (added..<count).filter { stem($0) && ($0 + 1 == count || stem($0 + 1)) }
    let hasRows = (added..<count).contains { !stem($0) }
    isOfTables = single.isEmpty ? hasRows : single.count > 1 && Set(single.map { rows[$0] }).count == 1
  }
}
