import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// A line of a plan with the figure and the rule behind it (METHOD P5).
struct PlanTrace {
  let line: String
  /// Where the figure stands in the results' JSON: keys, and the ids of array members, joined by dots. Of groups with the
  /// same name, that of the group around it comes first: `Commerce/Sales`.
  let figure: String
  let rule: PlanRule

  var tree: JSONValue {
    .object(["line": .text(line), "figure": .text(figure), "rule": .text(rule.rawValue)])
  }
}

extension PlanDocument {
  /// Where the unit's figures of a scale or exposure stand.
  func figurePath(_ list: String, _ id: String, _ key: String) -> String {
    "\(unitPath ?? "organisation").\(list).\(id).\(key)"
  }

  /// Where its comparison or its place in the matrix stands.
  func analysisPath(_ list: String, _ id: String, _ key: String) -> String {
    guard let unitPath else { return list == "comparison" ? "comparison.scales.\(id).\(key)" : "\(list).\(id).\(key)" }
    return "\(unitPath).\(list).\(id).\(key)"
  }

  /// Of a group; nil for the organisation.
  private var unitPath: String? {
    guard case .group(let partition, let group) = draft.unit else { return nil }
    let partitionResult = results.partitions[partition]
    let name = partitionResult.groups[group].name
    let variable = questionnaire.variables[partitionResult.variable].id
    let around = partitionResult.isNameRepeated(group) ? results.nameAround(group, in: partitionResult) : nil
    let groupPath = (around.map { [$0] } ?? []) + [name]
    return "partitions.\(variable).groups." + groupPath.map { $0.identifier ?? "null" }.joined(separator: "/")
  }
}
