import RapsDiagnostics
import RapsQuestionnaire

/// Looks at what the groups of text variables are called, file by file.
struct GroupNames {
  /// Per variable how many of its groups were looked at.
  private var labelCounts: [Int]
  /// Per variable their names.
  private var seen: [Set<NormalizedText>]

  init(variableCount: Int) {
    labelCounts = Array(repeating: 0, count: variableCount)
    seen = Array(repeating: [], count: variableCount)
  }

  /// Warnings about the groups that a file is the first to name. No name is told (ANONYMITY A13).
  ///
  /// - Names that differ from another in capitals or blanks only: `Zorg` and `ZORG` are two groups, and both may be
  ///   smaller than the one that was meant.
  /// - Names of totals and averages: spreadsheets have such a row below the data, and it would count as a respondent.
  ///
  /// Complexity: linear in those names.
  mutating func notices(_ groups: [GroupDictionary], _ questionnaire: Questionnaire, file: String) -> [Diagnostic] {
    var notices: [Diagnostic] = []
    func warn(_ code: ResponseDiagnosticCode, _ message: String, help: String) {
      notices.append(
        Diagnostic(code: code.rawValue, severity: .warning, at: .file(file), message, help: [help]))
    }
    for (index, variable) in questionnaire.variables.enumerated() {
      guard variable.role == .group, case .text = variable.domain else { continue }
      let names = groups[index].labels.dropFirst(labelCounts[index]).compactMap { label in
        if case .text(let name) = label { name } else { nil }
      }
      labelCounts[index] = groups[index].labels.count
      var twinCount = 0
      for name in names where !seen[index].insert(NormalizedText(name)).inserted { twinCount += 1 }
      if twinCount > 0 {
        warn(
          .groupTwins,
          "groups of variable \(variable.id) that differ from another in capitals or blanks only, counted apart: "
            + "\(twinCount)",
          help: "write them alike in the file, if the same people are meant")
      }
      if names.contains(where: { Self.totalWords.contains(LooseText($0)) }) {
        warn(
          .groupNamedAsTotal,
          "a group of variable \(variable.id) is called a total or an average, and its rows count as respondents",
          help: "delete the row from the file, if it is no respondent")
      }
    }
    return notices
  }

  private static let totalWords = Set(
    [
      "total", "totals", "grand total", "sum", "average", "mean", "avg", "median", "standard deviation", "totaal",
      "eindtotaal", "som", "gemiddelde", "gemiddeld", "mediaan", "standaardafwijking", "total général", "somme",
      "moyenne", "médiane", "gesamt", "summe", "insgesamt", "mittelwert", "durchschnitt",
    ].map { LooseText($0) })
}
