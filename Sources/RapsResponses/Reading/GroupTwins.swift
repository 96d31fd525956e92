import RapsDiagnostics
import RapsQuestionnaire

/// A warning per text variable in which groups differ in capitals or blanks only: `Zorg` and `ZORG` are two groups, and
/// both may be smaller than the one that was meant. No name is told (ANONYMITY A13).
///
/// Complexity: linear in the groups' names.
func groupTwins(_ groups: [GroupDictionary], _ questionnaire: Questionnaire, file: String) -> [Diagnostic] {
  zip(groups, questionnaire.variables).compactMap { dictionary, variable in
    guard variable.role == .group, case .text = variable.domain else { return nil }
    let names = dictionary.labels.compactMap { label in
      if case .text(let name) = label { NormalizedText(name) } else { nil }
    }
    let twinCount = names.count - Set(names).count
    guard twinCount > 0 else { return nil }
    return Diagnostic(
      code: ResponseDiagnosticCode.groupTwins.rawValue, severity: .warning, at: .file(file),
      "groups of variable \(variable.id) that differ from another in capitals or blanks only, counted apart: \(twinCount)",
      help: ["write them alike in the file, if the same people are meant"])
  }
}
