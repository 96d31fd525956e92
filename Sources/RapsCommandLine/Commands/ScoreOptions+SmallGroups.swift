import RapsDiagnostics
import RapsDisclosure

extension ScoreOptions {
  static let smallGroupsOption = "small-groups"

  /// How `raps score` and the commands that score as it does name the mode (ANONYMITY A3).
  static let smallGroupsSpecification = OptionSpecification.value(
    smallGroupsOption, "MODE", choices: SmallGroups.allCases.map(\.rawValue),
    "What becomes of small groups: hide, or roll-up: those of a nested variable are merged as \"other (division)\".")

  /// What the help says of it.
  static let smallGroupsNote =
    "With --small-groups roll-up the small groups of a nested variable (variable department under division) are one "
    + "group within their division, \"other (division)\"; so is the next larger group, where too few people would else be "
    + "left beside the largest of them. Another group may still be hidden: to protect a figure of the merged one that "
    + "cannot be shown, as almost all answered alike, or too few. Variables without such a parent stay as they are. "
    + "Keep to one mode for all outputs of a survey: two together tell more than either."

  /// Where merging was asked for and there is nothing to merge, or nothing to merge within.
  func rollUpNotice(_ released: ReleasableTally) -> Diagnostic? {
    guard smallGroups == .rollUp else { return nil }
    if released.protection.isIdentified {
      return Diagnostic(
        code: "D0914", severity: .note, at: .commandLine,
        "respondents are identified and every group is shown (A12), so --small-groups roll-up merges nothing")
    }
    guard released.partitions.allSatisfy({ $0.parent == nil }) else { return nil }
    return Diagnostic(
      code: "D0913", severity: .note, at: .commandLine,
      "no grouping variable of these answers lies under another, so --small-groups roll-up merges nothing",
      help: ["small groups are hidden; declare the variable with under: variable department under division"])
  }
}
