import RapsQuestionnaire

/// Who works where, and how many of them answered: the plan of a simulated survey with exact group sizes.
package struct Organisation: Sendable, Hashable {
  /// A smallest unit, such as a department.
  package struct Unit: Sendable, Hashable {
    /// Its own name last, behind those of the units that contain it; as many as there are `variables`.
    package let path: [String]
    package let headcount: Int
    /// 0...headcount
    package let respondentCount: Int

    package init(path: [String], headcount: Int, respondentCount: Int) {
      self.path = path
      self.headcount = headcount
      self.respondentCount = respondentCount
    }
  }

  /// Indexes into `Questionnaire.variables` of text variables, each the parent of the next; the first has no parent.
  package let variables: [Int]
  /// With different paths; somebody answered.
  package let units: [Unit]

  package init(variables: [Int], units: [Unit]) {
    precondition(!variables.isEmpty && units.allSatisfy { $0.path.count == variables.count })
    precondition(units.contains { $0.respondentCount > 0 })
    self.variables = variables
    self.units = units
  }

  package var headcount: Int { units.reduce(0) { $0 + $1.headcount } }
  package var respondentCount: Int { units.reduce(0) { $0 + $1.respondentCount } }

  /// A headcount file, `group,headcount`: the whole under the name `total`, then each unit before the units it contains.
  package func headcountFile() -> [UInt8] {
    var sizes: [[String]: Int] = [:]
    var paths: [[String]] = []
    for unit in units {
      for level in unit.path.indices {
        let path = Array(unit.path[...level])
        if sizes[path] == nil { paths.append(path) }
        sizes[path, default: 0] += unit.headcount
      }
    }
    var file = CommaSeparated.line(["group", "headcount"])
    file += CommaSeparated.line(["total", String(headcount)])
    for path in Self.depthFirst(paths) {
      file += CommaSeparated.line([path.last ?? "", String(sizes[path] ?? 0)])
    }
    return file
  }

  /// Each path directly behind the one that contains it, otherwise in the given order.
  private static func depthFirst(_ paths: [[String]]) -> [[String]] {
    var children: [[String]: [[String]]] = [:]
    for path in paths { children[Array(path.dropLast()), default: []].append(path) }
    var ordered: [[String]] = []
    var pending = Array((children[[]] ?? []).reversed())
    while let path = pending.popLast() {
      ordered.append(path)
      pending += (children[path] ?? []).reversed()
    }
    return ordered
  }
}
