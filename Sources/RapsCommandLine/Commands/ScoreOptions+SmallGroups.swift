import RapsDisclosure

extension ScoreOptions {
  static let smallGroupsOption = "small-groups"

  /// How `raps score` and the commands that score as it does name the mode (ANONYMITY A3).
  static let smallGroupsSpecification = OptionSpecification.value(
    smallGroupsOption, "MODE", choices: SmallGroups.allCases.map(\.rawValue),
    "hide; or roll-up: merges those of a nested variable as \"other (division)\".")
}
