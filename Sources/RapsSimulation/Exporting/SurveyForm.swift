import RapsQuestionnaire

/// A questionnaire as a form in a survey tool: one question per variable, then tables of items that share their answers.
struct SurveyForm: Sendable {
  /// Items that stand below one another with the same answers.
  struct Grid: Sendable {
    let items: Range<Int>
  }

  let questionnaire: Questionnaire
  let language: Language
  /// The variables that have answers, in order.
  let variables: [Int]
  let grids: [Grid]
  /// Per item the id of its scale or exposure.
  let sections: [String]

  init(_ questionnaire: Questionnaire, language: Language, variables: [Int]) {
    self.questionnaire = questionnaire
    self.language = language
    self.variables = variables
    grids = Self.grids(of: questionnaire.items)
    sections = Self.sections(of: questionnaire)
  }

  private static func grids(of items: [Questionnaire.Item]) -> [Grid] {
    var grids: [Grid] = []
    var first = 0
    for index in items.indices.dropFirst() where items[index].answerSet != items[first].answerSet {
      grids.append(Grid(items: first..<index))
      first = index
    }
    return items.isEmpty ? [] : grids + [Grid(items: first..<items.count)]
  }

  private static func sections(of questionnaire: Questionnaire) -> [String] {
    var sections = Array(repeating: questionnaire.id, count: questionnaire.items.count)
    for exposure in questionnaire.exposures {
      for item in exposure.items { sections[item] = exposure.id }
    }
    for scale in questionnaire.scales where !scale.isComposite {
      for member in scale.items { sections[member.item] = scale.id }
    }
    return sections
  }

  // MARK: Texts

  func title(ofVariable index: Int) -> String {
    questionnaire.variables[index].title.text(in: language) ?? questionnaire.variables[index].id
  }

  /// The item's id where the wording is withheld.
  func text(ofItem index: Int) -> String {
    questionnaire.items[index].text.text(in: language) ?? questionnaire.items[index].id
  }

  /// The item's text behind a stem; where the wording is withheld its id alone, by which people name such questions so
  /// that they find them again.
  func text(ofItem index: Int, behind stem: String) -> String {
    questionnaire.items[index].text.text(in: language).map { stem + $0 } ?? questionnaire.items[index].id
  }

  /// What stands above every table of items.
  var stem: String {
    ExportWords.stem[language.code] ?? "How far does this apply to you?"
  }

  /// The names that the tool itself gives to its columns, in the form's language where it has that, else in English.
  func words(_ table: [String: [String]]) -> [String] {
    table[language.code] ?? table["en"] ?? []
  }

  /// The variable that tells how long answering took.
  var durationVariable: Int? { variables.first { questionnaire.variables[$0].role == .duration } }

  /// The variables but the duration, for tools that have a column of their own for that.
  var variablesBesideDuration: [Int] { variables.filter { questionnaire.variables[$0].role != .duration } }

  // MARK: Cells

  /// Per code of an item, as plain files write it, what is written.
  func cells(ofItem index: Int, as values: ExportColumn.Values) -> [String: ExportCell] {
    let answers = questionnaire.answerSets[questionnaire.items[index].answerSet]
    var cells: [String: ExportCell] = [:]
    for option in answers.options + answers.missing + answers.notApplicable {
      let code = String(option.code)
      switch values {
      case .codes: cells[code] = .number(code)
      case .labels: cells[code] = option.label.text(in: language).map(ExportCell.text) ?? .number(code)
      }
    }
    return cells
  }

  /// Per id of a listed value what is written; empty for other variables.
  func cells(ofVariable index: Int, as values: ExportColumn.Values) -> [String: ExportCell] {
    guard case .list(let list) = questionnaire.variables[index].domain, case .labels = values else { return [:] }
    return Dictionary(
      list.map { ($0.id, ExportCell.text($0.label.text(in: language) ?? $0.id)) },
      uniquingKeysWith: { first, _ in first })
  }
}
