import RapsDiagnostics
import RapsQuestionnaire

/// A warning per text variable with a group that is called a total or an average: spreadsheets have such a row below the
/// data, and it would count as a respondent. No name is told (ANONYMITY A13).
///
/// Complexity: linear in the groups' names.
func groupTotals(_ groups: [GroupDictionary], _ questionnaire: Questionnaire, file: String) -> [Diagnostic] {
  zip(groups, questionnaire.variables).compactMap { dictionary, variable in
    guard variable.role == .group, case .text = variable.domain else { return nil }
    let isCalledSo = dictionary.labels.contains { label in
      if case .text(let name) = label { totalWords.contains(LooseText(name)) } else { false }
    }
    guard isCalledSo else { return nil }
    return Diagnostic(
      code: ResponseDiagnosticCode.groupNamedAsTotal.rawValue, severity: .warning, at: .file(file),
      "a group of variable \(variable.id) is called a total or an average, and its rows count as respondents",
      help: ["delete the row from the file, if it is no respondent"])
  }
}

private let totalWords = Set(
  [
    "total", "totals", "grand total", "sum", "average", "mean", "avg", "median", "standard deviation", "totaal",
    "eindtotaal", "som", "gemiddelde", "gemiddeld", "mediaan", "standaardafwijking", "total général", "somme",
    "moyenne", "médiane", "gesamt", "summe", "insgesamt", "mittelwert", "durchschnitt",
  ].map { LooseText($0) })
