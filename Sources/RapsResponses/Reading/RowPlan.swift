import RapsQuestionnaire

/// Where the declared cells of a file's rows stand, and where they go. Other columns are never looked at (A13).
struct RowPlan {
  struct ItemColumn: Hashable {
    let column: Int
    /// Where the item's column of a block starts.
    let blockOffset: Int
    let answerSet: Int
  }

  struct GroupColumn: Hashable {
    let column: Int
    let variable: Int
  }

  /// In the order of the columns.
  let items: [ItemColumn]
  let groups: [GroupColumn]
  let respondentColumn: Int?
  let duration: GroupColumn?

  init(_ matching: ColumnMatching, _ questionnaire: Questionnaire) {
    items = questionnaire.items.indices.compactMap { item in
      matching.itemColumns[item].map {
        ItemColumn(
          column: $0, blockOffset: item * ResponseBlock.capacity, answerSet: questionnaire.items[item].answerSet)
      }
    }.sorted { $0.column < $1.column }
    func columns(of role: Variable.Role) -> [GroupColumn] {
      questionnaire.variables.indices.compactMap { variable in
        guard questionnaire.variables[variable].role == role else { return nil }
        return matching.variableColumns[variable].map { GroupColumn(column: $0, variable: variable) }
      }
    }
    groups = columns(of: .group)
    respondentColumn = columns(of: .respondent).first?.column
    duration = columns(of: .duration).first
  }
}
