import RapsDiagnostics
import RapsQuestionnaire

/// The matching of one header under way.
struct ColumnMatcher {
  /// An item or a variable, by its index.
  enum Owner: Hashable {
    case item(Int)
    case variable(Int)
  }

  private let header: ResponseHeader
  private let questionnaire: Questionnaire
  private var uses: [ColumnMatching.Use]
  private var columns: [Owner: Int] = [:]
  private var errors: [Diagnostic] = []
  /// Columns that answer to a name to which another column, or another owner, answers too.
  private(set) var contested: Set<Int> = []

  init(header: ResponseHeader, questionnaire: Questionnaire) {
    self.header = header
    self.questionnaire = questionnaire
    uses = header.names.map { _ in .ignored }
  }

  /// Matches ids, aliases, and codes in survey tools' headers.
  mutating func matchCodes() {
    var table = NameTable<Owner>()
    for (index, item) in questionnaire.items.enumerated() { table.add(item.id, owner: .item(index), evidence: .id) }
    for (index, variable) in questionnaire.variables.enumerated() {
      table.add(variable.id, owner: .variable(index), evidence: .id)
    }
    for (index, item) in questionnaire.items.enumerated() {
      for alias in item.columns { table.add(alias, owner: .item(index), evidence: .alias) }
    }
    for (index, variable) in questionnaire.variables.enumerated() {
      for alias in variable.columns { table.add(alias, owner: .variable(index), evidence: .alias) }
    }
    assign { table.matchOrUnwrap($0) }
  }

  /// Matches the texts of items if no item has a column yet, and the titles of variables that have none.
  mutating func matchTexts() {
    var table = NameTable<Owner>()
    if !hasItems {
      for (index, item) in questionnaire.items.enumerated() {
        for entry in item.text.entries { table.add(entry.text, owner: .item(index), evidence: .text) }
      }
    }
    for (index, variable) in questionnaire.variables.enumerated() where columns[.variable(index)] == nil {
      for entry in variable.title.entries { table.add(entry.text, owner: .variable(index), evidence: .text) }
    }
    assign { table.match($0) }
  }

  /// Per item and then per variable its column.
  var foundColumns: [Int?] {
    questionnaire.items.indices.map { columns[.item($0)] }
      + questionnaire.variables.indices.map { columns[.variable($0)] }
  }

  private var hasItems: Bool {
    columns.keys.contains { if case .item = $0 { true } else { false } }
  }

  /// Gives the columns that are still free to whoever answers to their names.
  private mutating func assign(_ match: (String) -> NameTable<Owner>.Match?) {
    for (column, name) in header.names.enumerated() where uses[column] == .ignored {
      switch match(name) {
      case nil: break
      case .several(let owners):
        contested.insert(column)
        errors.append(oneColumnForTwo(column, owners))
      case .owner(let owner, let evidence):
        if let first = columns[owner] {
          contested.formUnion([first, column])
          errors.append(twoColumnsForOne(first, column, owner))
        } else {
          columns[owner] = column
          uses[column] =
            switch owner {
            case .item(let index): .item(index, evidence)
            case .variable(let index): .variable(index, evidence)
            }
        }
      }
    }
  }

  func finish() throws -> ColumnMatching {
    guard errors.isEmpty else {
      throw DiagnosedFailure(Array(errors.prefix(10)), omittedCount: max(0, errors.count - 10))
    }
    guard hasItems else { throw DiagnosedFailure(noItemColumn) }
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
    if names.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) {
      return ["the first row seems to hold answers, not the names of columns"]
    }
    guard names.count(where: { !$0.isEmpty }) == 1 else { return [] }
    return ["the first row has one name: is it a title above the table, or is the delimiter another one?"]
  }
}

/// The first eight of a list, and how many more there are.
func listed(_ names: [String]) -> String {
  let shown = names.prefix(8).joined(separator: ", ")
  return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
}
