import RapsDiagnostics
import RapsQuestionnaire

/// The matching of one header under way.
struct ColumnMatcher {
  private let header: ResponseHeader
  private let questionnaire: Questionnaire
  private var matcher: HeaderMatcher<HeaderOwner>

  init(header: ResponseHeader, questionnaire: Questionnaire) {
    self.header = header
    self.questionnaire = questionnaire
    matcher = HeaderMatcher(header, names: Self.names(of: questionnaire), isItem: \.isItem)
  }

  private static func names(of questionnaire: Questionnaire) -> OwnerNames<HeaderOwner> {
    var names = OwnerNames<HeaderOwner>()
    for (index, item) in questionnaire.items.enumerated() {
      names.add(code: item.id, owner: .item(index), evidence: .id)
    }
    for (index, variable) in questionnaire.variables.enumerated() {
      names.add(code: variable.id, owner: .variable(index), evidence: .id)
    }
    for (index, item) in questionnaire.items.enumerated() {
      for alias in item.columns { names.add(code: alias, owner: .item(index), evidence: .alias) }
      for entry in item.text.entries { names.add(text: entry.text, owner: .item(index)) }
    }
    for (index, variable) in questionnaire.variables.enumerated() {
      for alias in variable.columns { names.add(code: alias, owner: .variable(index), evidence: .alias) }
      for entry in variable.title.entries { names.add(text: entry.text, owner: .variable(index)) }
    }
    return names
  }

  mutating func match() {
    matcher.match()
    matchDuration()
  }

  /// A tool's own column of seconds, for a variable of that role that has none.
  private mutating func matchDuration() {
    guard let index = questionnaire.variables.firstIndex(where: { $0.role == .duration }),
      matcher.columns[.variable(index)] == nil
    else { return }
    let columns = ToolHeadings.durationColumns(header).filter { matcher.found[$0] == nil }
    if columns.count == 1 { matcher.assign(columns[0], to: .variable(index), evidence: .surveyTool) }
  }

  /// Per item and then per variable its column.
  var foundColumns: [Int?] {
    questionnaire.items.indices.map { columns[.item($0)] }
      + questionnaire.variables.indices.map { columns[.variable($0)] }
  }

  /// Columns that answer to a name to which another column, or another owner, answers too.
  var contested: Set<Int> {
    matcher.conflicts.reduce(into: []) { contested, conflict in
      switch conflict {
      case .twoColumns(let first, let second, _): contested.formUnion([first, second])
      case .twoOwners(let column, _), .contradiction(let column, _, _), .turned(let column, _, _),
        .otherQuestion(let column, _, _):
        contested.insert(column)
      }
    }
  }

  private var columns: [HeaderOwner: Int] { matcher.columns }

  private var uses: [ColumnMatching.Use] {
    header.names.indices.map { column in
      switch matcher.found[column] {
      case nil: .ignored
      case (.item(let index), let evidence)?: .item(index, evidence)
      case (.variable(let index), let evidence)?: .variable(index, evidence)
      }
    }
  }

  func finish() throws -> ColumnMatching {
    let errors = matcher.conflicts.map(diagnostic)
    guard errors.isEmpty else {
      throw DiagnosedFailure(Array(errors.prefix(10)), omittedCount: max(0, errors.count - 10))
    }
    guard matcher.hasItems else { throw DiagnosedFailure(noItemColumn) }
    let itemColumns = questionnaire.items.indices.map { columns[.item($0)] }
    return ColumnMatching(
      uses: uses, itemColumns: itemColumns,
      variableColumns: questionnaire.variables.indices.map { columns[.variable($0)] },
      notices: [evidenceNotice, absenceNotice(itemColumns), testRowsNotice].compactMap { $0 })
  }

  private func name(of owner: HeaderOwner) -> String {
    switch owner {
    case .item(let index): "item \(questionnaire.items[index].id)"
    case .variable(let index): "variable \(questionnaire.variables[index].id)"
    }
  }

  private func diagnostic(_ conflict: HeaderMatcher<HeaderOwner>.Conflict) -> Diagnostic {
    switch conflict {
    case .twoColumns(let first, let second, let owner): twoColumnsForOne(first, second, owner)
    case .twoOwners(let column, let owners): oneColumnForTwo(column, owners)
    case .contradiction(let column, let owner, let other): contradiction(column, owner, other)
    case .turned(let column, let owner, let word): turned(column, owner, word)
    case .otherQuestion(let column, let owner, let word): otherQuestion(column, owner, word)
    }
  }

  private func twoColumnsForOne(_ first: Int, _ second: Int, _ owner: HeaderOwner) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.twoColumnsForOne.rawValue, at: header.location(column: second),
      "columns \(first + 1) and \(second + 1) both are \(name(of: owner))",
      notes: ["column \(first + 1) is \"\(header.shownName(first))\""],
      help: ["delete or rename one of the two columns"])
  }

  private func oneColumnForTwo(_ column: Int, _ owners: [HeaderOwner]) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.oneColumnForTwo.rawValue, at: header.location(column: column),
      "the column's name stands for \(owners.map(name).joined(separator: " and for "))",
      help: ["name the columns by item id"])
  }

  private func contradiction(_ column: Int, _ owner: HeaderOwner, _ other: HeaderOwner) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.nameContradictsText.rawValue, at: header.location(column: column),
      "the column's name is that of \(name(of: owner)), but its text is that of \(name(of: other))",
      help: [
        header.texts.isEmpty
          ? "name the columns by item id alone, or by their texts alone"
          : "name the columns by item id, or delete the rows of texts below their names"
      ])
  }

  private func turned(_ column: Int, _ owner: HeaderOwner, _ word: String) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.alteredColumn.rawValue, at: header.location(column: column),
      "\"\(word)\" says that the codes of \(name(of: owner)) were turned already, which raps does itself",
      help: [
        "score the column with the answers as they were given; if this one holds them, rename it to the item's id"
      ])
  }

  private func otherQuestion(_ column: Int, _ owner: HeaderOwner, _ word: String) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.alteredColumn.rawValue, at: header.location(column: column),
      "\"\(word)\" beside \(name(of: owner)) makes it another question",
      help: ["delete the column, or rename it to the item's id if it does hold the answers to the item"])
  }

  private var noItemColumn: Diagnostic {
    let ids = questionnaire.items.prefix(3).map(\.id).joined(separator: ", ")
    return Diagnostic(
      code: ResponseDiagnosticCode.noItemColumn.rawValue, at: header.location(),
      "no column is an item of \(questionnaire.id)",
      expected: "item ids (\(ids) …), their aliases or full texts as column names",
      notes: header.suspicions + passedOver,
      help: [
        header.renaming(to: questionnaire.items.map(\.id), of: questionnaire.id),
        "name another questionnaire with --questionnaire, or rename the columns",
      ].compactMap { $0 })
  }

  /// What was recognised by something else than its id.
  private var evidenceNotice: Diagnostic? {
    var counts: [ColumnMatching.Evidence: (items: Int, variables: Int)] = [:]
    for use in uses {
      switch use {
      case .item(_, let evidence): counts[evidence, default: (0, 0)].items += 1
      case .variable(_, let evidence): counts[evidence, default: (0, 0)].variables += 1
      case .ignored: break
      }
    }
    let ways: [(ColumnMatching.Evidence, String)] = [
      (.alias, "alias"), (.surveyTool, "the code in a survey tool's header"), (.text, "text"),
    ]
    let parts = ways.compactMap { evidence, way in
      counts[evidence].map { found in
        let kinds = [(found.items, "item"), (found.variables, "variable")].filter { $0.0 > 0 }
        return "\(kinds.map { Self.count($0.0, $0.1) }.joined(separator: " and ")) by \(way)"
      }
    }
    guard !parts.isEmpty else { return nil }
    return Diagnostic(
      code: ResponseDiagnosticCode.columnsMatchedByText.rawValue, severity: .note, at: .file(header.fileName),
      "recognised \(parts.joined(separator: ", "))")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private func absenceNotice(_ itemColumns: [Int?]) -> Diagnostic? {
    let absent = questionnaire.items.indices.filter { itemColumns[$0] == nil }.map { questionnaire.items[$0].id }
    guard !absent.isEmpty else { return nil }
    return Diagnostic(
      code: ResponseDiagnosticCode.itemsWithoutColumn.rawValue, severity: .warning, at: .file(header.fileName),
      "items without a column, which count as not answered: \(absent.count) of \(questionnaire.items.count)",
      notes: [listed(absent)] + reasonsForAbsence)
  }

  /// Columns that look as if they were items without a column, and why they are not taken.
  private var reasonsForAbsence: [String] {
    let unused = matcher.itemsOfUnusedTexts.count
    let texts =
      unused == 0
      ? nil
      : "columns with the texts of \(unused) of them are not read, because others are named by id: name all in one way"
    return passedOver + [texts, header.encodingSuspicion].compactMap { $0 }
  }

  private var passedOver: [String] {
    matcher.passedOver.filter { columns[$0.value.owner] == nil }.sorted { $0.key < $1.key }.prefix(3).map {
      column, passedOver in
      let reason =
        switch passedOver.doubt {
        case .numberOfOther: "the text beside the number is no item's"
        case .addition(let word): "\"\(word)\" says that it holds something else than the answers"
        }
      return "\"\(header.shownName(column))\" is not taken for \(name(of: passedOver.owner)): \(reason)"
    }
  }

  /// Qualtrics exports rows that are nobody's answers, of which only columns tell that raps does not read (ANONYMITY
  /// A13).
  private var testRowsNotice: Diagnostic? {
    let telling = ToolHeadings.qualtricsRowKinds(header.names).filter { matcher.found[$0] == nil }
    guard let column = telling.first else { return nil }
    return Diagnostic(
      code: ResponseDiagnosticCode.testRowsCount.rawValue, severity: .note, at: .file(header.fileName),
      "every row counts, also Qualtrics' previews, tests and spam, which column "
        + "\"\(header.shownName(column))\" tells apart",
      help: ["delete such rows before, or export without them"])
  }
}

/// The first eight of a list, and how many more there are.
func listed(_ names: [String]) -> String {
  let shown = names.prefix(8).joined(separator: ", ")
  return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
}
