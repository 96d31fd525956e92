import RapsDiagnostics
import RapsQuestionnaire

/// The matching of one header under way.
struct ColumnMatcher {
  /// An item or a variable, by its index.
  enum Owner: Hashable {
    case item(Int)
    case variable(Int)

    var isItem: Bool { if case .item = self { true } else { false } }
  }

  private let header: ResponseHeader
  private let questionnaire: Questionnaire
  private var matcher: HeaderMatcher<Owner>

  init(header: ResponseHeader, questionnaire: Questionnaire) {
    self.header = header
    self.questionnaire = questionnaire
    matcher = HeaderMatcher(header, names: Self.names(of: questionnaire), isItem: \.isItem)
  }

  private static func names(of questionnaire: Questionnaire) -> OwnerNames<Owner> {
    var names = OwnerNames<Owner>()
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
      case .twoOwners(let column, _), .contradiction(let column, _, _): contested.insert(column)
      }
    }
  }

  private var columns: [Owner: Int] { matcher.columns }

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
      notices: [evidenceNotice, absenceNotice(itemColumns)].compactMap { $0 })
  }

  private func name(of owner: Owner) -> String {
    switch owner {
    case .item(let index): "item \(questionnaire.items[index].id)"
    case .variable(let index): "variable \(questionnaire.variables[index].id)"
    }
  }

  private func diagnostic(_ conflict: HeaderMatcher<Owner>.Conflict) -> Diagnostic {
    switch conflict {
    case .twoColumns(let first, let second, let owner): twoColumnsForOne(first, second, owner)
    case .twoOwners(let column, let owners): oneColumnForTwo(column, owners)
    case .contradiction(let column, let owner, let other): contradiction(column, owner, other)
    }
  }

  private func twoColumnsForOne(_ first: Int, _ second: Int, _ owner: Owner) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.twoColumnsForOne.rawValue, at: header.location(column: second),
      "columns \(first + 1) and \(second + 1) both are \(name(of: owner))",
      notes: ["column \(first + 1) is \"\(header.shownName(first))\""],
      help: ["delete or rename one of the two columns"])
  }

  private func oneColumnForTwo(_ column: Int, _ owners: [Owner]) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.oneColumnForTwo.rawValue, at: header.location(column: column),
      "the column's name stands for \(owners.map(name).joined(separator: " and for "))",
      help: ["name the columns by item id"])
  }

  private func contradiction(_ column: Int, _ owner: Owner, _ other: Owner) -> Diagnostic {
    Diagnostic(
      code: ResponseDiagnosticCode.nameContradictsText.rawValue, at: header.location(column: column),
      "the column's name is that of \(name(of: owner)), but its text is that of \(name(of: other))",
      help: ["name the columns by item id, or delete the rows of texts below their names"])
  }

  private var noItemColumn: Diagnostic {
    let ids = questionnaire.items.prefix(3).map(\.id).joined(separator: ", ")
    return Diagnostic(
      code: ResponseDiagnosticCode.noItemColumn.rawValue, at: header.location(),
      "no column is an item of \(questionnaire.id)",
      expected: "item ids (\(ids) …), their aliases or full texts as column names",
      notes: header.suspicions,
      help: ["name another questionnaire with --questionnaire, or rename the columns"])
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
      notes: [listed(absent)])
  }
}

extension ResponseHeader {
  /// Why a header of which no name is known may be none.
  var suspicions: [String] {
    let shape = delimiter.map {
      "read as \(names.count == 1 ? "1 column" : "\(names.count) columns"), separated by \($0.rawValue)"
    }
    return [suspicion, shape].compactMap { $0 }
  }

  private var suspicion: String? {
    let record = LeadingRecord(cells: names)
    if names.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) || record.datumCount >= 2 {
      return "the first row seems to hold answers, not the names of columns"
    }
    if hasRowPerAnswer { return Self.rowPerAnswerSuspicion }
    guard record.filledCount == 1 else { return nil }
    return "the first row has one name: is it a title above the table, or is the delimiter another one?"
  }

  package static let rowPerAnswerSuspicion =
    "there seems to be a row for each answer: raps reads a row for each person, with a column for each item"

  /// Whether a few columns name the question and hold its answer, as in a long format.
  package var hasRowPerAnswer: Bool {
    guard names.count <= 12 else { return false }
    let words = Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    let questions: Set = ["item", "question", "variable", "vraag", "frage"]
    let answers: Set = [
      "answer", "response", "value", "score", "antwoord", "waarde", "réponse", "valeur", "antwort", "wert",
    ]
    return !words.isDisjoint(with: questions) && !words.isDisjoint(with: answers)
  }
}

/// The first eight of a list, and how many more there are.
func listed(_ names: [String]) -> String {
  let shown = names.prefix(8).joined(separator: ", ")
  return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
}
