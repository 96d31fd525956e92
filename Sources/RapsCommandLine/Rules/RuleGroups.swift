import RapsQuestionnaire
import RapsResults

/// What groups may be called in a rule: by id, code, label in any language, or the text of the answers; `parent/group`
/// where a name stands under several parents. Case and surrounding blanks do not matter.
enum RuleGroups {
  /// What is equal of names that name the same group.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A name of a declared group, and what it is.
  struct DeclaredName {
    let name: String
    var isID = false
    var isCode = false
  }

  /// Every name of a variable's declared groups; nil if the answers name them.
  static func declaredNames(of variable: Variable) -> [DeclaredName]? {
    func labels(_ text: LocalizedText) -> [DeclaredName] { text.entries.map { DeclaredName(name: $0.text) } }
    return switch variable.domain {
    case .text: nil
    case .list(let values):
      values.flatMap { value in
        [DeclaredName(name: value.id, isID: true)] + labels(value.label)
          + value.codes.map { DeclaredName(name: $0, isCode: true) }
      }
    case .bands(let bands): bands.flatMap { [DeclaredName(name: $0.id, isID: true)] + labels($0.label) }
    }
  }

  /// What people are called who did not state their group, as reports and verdicts do.
  static let notStatedNames = ["not stated", "(not stated)"]

  /// Indexes of the groups of that name, shown or not; those who stated none only where no group is called so.
  static func groups(named key: String, in partition: PartitionResult, of results: ScoreResults) -> [Int] {
    let stated = groups(named: key, in: partition, of: results, notStated: [])
    return stated.isEmpty ? groups(named: key, in: partition, of: results, notStated: notStatedNames) : stated
  }

  private static func groups(
    named key: String, in partition: PartitionResult, of results: ScoreResults, notStated: [String]
  ) -> [Int] {
    let variable = results.questionnaire.variables[partition.variable]
    return partition.groups.indices.filter { index in
      let own = names(of: partition.groups[index].name, variable, notStated: notStated)
      if own.contains(key) { return true }
      guard let parent = partition.parent, let around = results.nameAround(index, in: partition) else { return false }
      let outerVariable = results.questionnaire.variables[results.partitions[parent].variable]
      let outer = names(of: around, outerVariable, notStated: notStated)
      return outer.contains { outer in own.contains { "\(outer)/\($0)" == key } }
    }
  }

  private static func names(of group: GroupName, _ variable: Variable, notStated: [String]) -> [String] {
    switch group {
    case .notStated: return notStated
    case .text(let text): return [key(text)]
    case .other: return group.identifier.map { [key($0)] } ?? []
    case .declared(let id, let label):
      var names = [id] + label.entries.map(\.text)
      if case .list(let values) = variable.domain { names += values.first { $0.id == id }?.codes ?? [] }
      return names.map(key)
    }
  }

  /// What a line on stderr calls a group that is shown.
  static func title(of index: Int, in partition: PartitionResult, of results: ScoreResults) -> String {
    let own = title(of: partition.groups[index].name)
    guard partition.isNameRepeated(index), let around = results.nameAround(index, in: partition) else { return own }
    return "\(title(of: around))/\(own)"
  }

  private static func title(of name: GroupName) -> String { name.identifier ?? "(not stated)" }
}
