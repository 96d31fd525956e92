import RapsDiagnostics
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// For whom plans are drafted.
struct PlanUnits {
  /// A unit and what its files are called, without an ending.
  struct Unit {
    let unit: PlanUnit
    let fileName: String
  }

  static let fileName = "action-plan"

  let units: [Unit]

  /// The organisation if no group is asked for, else each shown group that is.
  /// - Throws: `CommandFailure` with exit code 65 if what is asked for cannot be shown, or is not there: one message for
  ///   both (ANONYMITY A11).
  init(
    _ selections: [PlanOptions.Selection], variables: [Int], in results: ScoreResults
  ) throws(CommandFailure) {
    var units: [Unit] = []
    for (selection, variable) in zip(selections, variables) {
      let found = Self.groups(selection, variable, results)
      guard !found.isEmpty else { throw Self.notShown(selection, variable, results) }
      for unit in found where !units.contains(where: { $0.unit == unit }) {
        units.append(Unit(unit: unit, fileName: Self.fileName(of: unit, in: results, besides: units)))
      }
    }
    self.units = selections.isEmpty ? [Unit(unit: .organisation, fileName: Self.fileName)] : units
  }

  private static func groups(
    _ selection: PlanOptions.Selection, _ variable: Int, _ results: ScoreResults
  ) -> [PlanUnit] {
    guard let partition = results.partitions.firstIndex(where: { $0.variable == variable }) else { return [] }
    let found = results.partitions[partition]
    return found.groups.indices.filter { index in
      found.groups[index].figures != nil && (selection.group.map { isCalled($0, index, found, results) } ?? true)
    }.map { .group(partition: partition, group: $0) }
  }

  /// By its name, or by that of the group around it and its own, as in a file of headcounts.
  private static func isCalled(
    _ name: String, _ group: Int, _ partition: PartitionResult, _ results: ScoreResults
  ) -> Bool {
    if partition.groups[group].name.isCalled(name) { return true }
    guard let around = results.nameAround(group, in: partition) else { return false }
    return name.indices.contains { index in
      name[index] == "/" && around.isCalled(String(name[..<index]))
        && partition.groups[group].name.isCalled(String(name[name.index(after: index)...]))
    }
  }

  /// As it is asked for, with the name of the group around it where another one bears the same.
  private static func written(_ group: Int, _ partition: PartitionResult, _ results: ScoreResults) -> String {
    let name = partition.groups[group].name.written
    guard partition.isNameRepeated(group), let around = results.nameAround(group, in: partition) else { return name }
    return "\(around.written)/\(name)"
  }

  private static func notShown(
    _ selection: PlanOptions.Selection, _ variable: Int, _ results: ScoreResults
  ) -> CommandFailure {
    let id = results.questionnaire.variables[variable].id
    let shown = results.partitions.filter { $0.variable == variable }.flatMap { partition in
      partition.groups.indices.filter { partition.groups[$0].figures != nil }
        .map { terminalSafe(written($0, partition, results)) }
    }
    let message =
      selection.group == nil
      ? "no group of \(id) can be shown, so there is none to plan for"
      : "\(id) has no shown group of that name: there is none, or it has too few answers, or another group is protected"
    return CommandFailure(
      .data,
      DiagnosedFailure(
        Diagnostic(
          code: "D0911", at: .commandLine, message,
          help: (shown.isEmpty ? [] : ["shown are: \(shown.joined(separator: ", "))"])
            + ["raps plan without --group plans for the whole organisation"])))
  }

  // MARK: Files

  /// Letters and digits of the group's name, for it may hold anything; a number tells twins apart.
  private static func fileName(of unit: PlanUnit, in results: ScoreResults, besides others: [Unit]) -> String {
    guard case .group(let partition, let group) = unit else { return fileName }
    let variable = results.questionnaire.variables[results.partitions[partition].variable].id
    let words = written(group, results.partitions[partition], results).lowercased()
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.isEmpty ? "group" : String(words.joined(separator: "-").prefix(40))
    let plain = "\(fileName)-\(variable)-\(name)"
    let taken = Set(others.map(\.fileName))
    if !taken.contains(plain) { return plain }
    return (2...).lazy.map { "\(plain)-\($0)" }.first { !taken.contains($0) } ?? plain
  }
}

extension GroupName {
  /// As it is asked for and told: a declared value's id, or a text as it is.
  var written: String { identifier ?? "not-stated" }

  /// Whether a user means this group: by id, label or text, whatever its case.
  func isCalled(_ name: String) -> Bool {
    let wanted = name.lowercased()
    if written.lowercased() == wanted { return true }
    guard case .declared(_, let label) = self else { return false }
    return label.entries.contains { $0.text.lowercased() == wanted }
  }
}
