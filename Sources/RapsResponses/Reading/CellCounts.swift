import RapsDiagnostics
import RapsQuestionnaire

/// Cells that were not taken as they are, counted.
struct CellCounts: Hashable {
  /// Invalid answers taken as missing.
  var invalidAnswers = 0
  /// Cells of items with `NA` and the like.
  var notAvailable = 0
  /// Cells of items with a date that was made of an answer.
  var restored = 0
  /// Per variable, cells with `NA` and the like.
  var notAvailableGroups: [Int]
  /// Per variable, cells with a date that was made of a declared value.
  var restoredGroups: [Int]
  /// Per variable, cells that are no declared value or in no declared band.
  var undeclared: [Int]
  /// Per variable, cells that should be a number and are none.
  var notNumbers: [Int]

  init(variableCount: Int) {
    undeclared = Array(repeating: 0, count: variableCount)
    notNumbers = undeclared
    notAvailableGroups = undeclared
    restoredGroups = undeclared
  }

  /// Per variable, cells that count as not stated without being blank or saying so.
  var notStated: [Int] { zip(undeclared, notNumbers).map { $0 + $1 } }

  mutating func add(_ other: CellCounts) {
    invalidAnswers += other.invalidAnswers
    notAvailable += other.notAvailable
    restored += other.restored
    for index in undeclared.indices {
      undeclared[index] += other.undeclared[index]
      notNumbers[index] += other.notNumbers[index]
      notAvailableGroups[index] += other.notAvailableGroups[index]
      restoredGroups[index] += other.restoredGroups[index]
    }
  }

  /// What a file added, one note per kind and variable. No value is shown (ANONYMITY A13).
  func notices(since before: CellCounts, _ questionnaire: Questionnaire, file: String) -> [Diagnostic] {
    var notices: [Diagnostic] = []
    func note(_ code: ResponseDiagnosticCode, _ count: Int, _ message: String, help: [String] = []) {
      guard count > 0 else { return }
      let cells = count == 1 ? "1 cell" : "\(count) cells"
      notices.append(
        Diagnostic(code: code.rawValue, severity: .warning, at: .file(file), "\(cells) \(message)", help: help))
    }
    note(
      .invalidAnswersAsMissing, invalidAnswers - before.invalidAnswers,
      "with an invalid answer taken as not answered (--invalid missing)")
    for (index, variable) in questionnaire.variables.enumerated() {
      note(
        .undeclaredGroups, undeclared[index] - before.undeclared[index],
        "of variable \(variable.id) with a value that is not declared, taken as not stated",
        help: ["correct the cells, or declare the values in the questionnaire"])
      note(
        .unreadableNumbers, notNumbers[index] - before.notNumbers[index],
        "of variable \(variable.id) without a number, taken as not stated",
        help: [variable.role == .duration ? "give durations in seconds" : "give plain numbers, as 34 or 34,5"])
    }
    return notices + readingNotes(since: before, questionnaire, file: file)
  }

  /// What a file has that programs wrote in the place of an answer: a note of one line for each kind.
  private func readingNotes(since before: CellCounts, _ questionnaire: Questionnaire, file: String) -> [Diagnostic] {
    func note(
      _ code: ResponseDiagnosticCode, items: Int, variables: [Int], _ what: String, _ itemsAs: String,
      _ variablesAs: String, help: [String]
    ) -> Diagnostic? {
      let named = questionnaire.variables.indices.filter { variables[$0] > 0 }
        .map { "\(variables[$0]) of variable \(questionnaire.variables[$0].id)" }
      guard items > 0 || !named.isEmpty else { return nil }
      let ofItems = items == 0 ? nil : "\(items) \(itemsAs)"
      let ofVariables = named.isEmpty ? nil : "\(named.joined(separator: ", ")) \(variablesAs)"
      return Diagnostic(
        code: code.rawValue, severity: .note, at: .file(file),
        "cells with \(what): \([ofItems, ofVariables].compactMap { $0 }.joined(separator: "; "))", help: help)
    }
    func difference(_ path: KeyPath<CellCounts, [Int]>) -> [Int] {
      zip(self[keyPath: path], before[keyPath: path]).map { $0 - $1 }
    }
    let notAvailableGroups = difference(\.notAvailableGroups)
    let hasText = questionnaire.variables.indices.contains {
      notAvailableGroups[$0] > 0 && questionnaire.variables[$0].domain == .text
    }
    return [
      note(
        .notAvailableCells, items: notAvailable - before.notAvailable, variables: notAvailableGroups,
        "NA, NULL, - or the like", "taken as not answered", "taken as not stated",
        help: hasText ? ["if a group is really called so, declare the variable's values in the questionnaire"] : []),
      note(
        .restoredDates, items: restored - before.restored, variables: difference(\.restoredGroups),
        "a date that a spreadsheet made of a text such as 1-5", "taken as that answer", "taken as that value",
        help: []),
    ].compactMap { $0 }
  }
}

/// One note per file that lacks items or variables that another file of the data set has.
func columnsOnlyInOtherFiles(
  _ matchings: [(file: String, matching: ColumnMatching)], _ questionnaire: Questionnaire
) -> [Diagnostic] {
  let items = questionnaire.items.indices.filter { item in matchings.contains { $0.matching.itemColumns[item] != nil } }
  let variables = questionnaire.variables.indices.filter { variable in
    matchings.contains { $0.matching.variableColumns[variable] != nil }
  }
  return matchings.compactMap { file, matching in
    let absent =
      items.filter { matching.itemColumns[$0] == nil }.map { questionnaire.items[$0].id }
      + variables.filter { matching.variableColumns[$0] == nil }.map { questionnaire.variables[$0].id }
    guard !absent.isEmpty else { return nil }
    return Diagnostic(
      code: ResponseDiagnosticCode.columnsOnlyInOtherFile.rawValue, severity: .warning, at: .file(file),
      "the file lacks \(absent.count == 1 ? "a column" : "\(absent.count) columns") that other files have",
      notes: [listed(absent)])
  }
}
