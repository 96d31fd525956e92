/// The groups that a survey will have by one variable and those nested in it, with the people in each (ANONYMITY A17).
struct PlannedTable {
  struct Group {
    /// As the headcount file calls it; nil for the people of a group, or of the organisation, who are in none of the
    /// groups that the file lists.
    let name: String?
    /// Depth in `variables`.
    let depth: Int
    /// Index into `groups` of the group around it.
    let parent: Int?
    let headcount: Int
  }

  /// Indexes into `Questionnaire.variables`, the outermost first.
  let variables: [Int]
  /// Each group stands above those in it. Those of one group together have as many people as it has.
  let groups: [Group]

  /// Everyone.
  var headcount: Int { groups.reduce(0) { $0 + ($1.depth == 0 ? $1.headcount : 0) } }

  /// Indexes of the groups right inside another one, or of the outermost.
  func groups(in parent: Int?) -> [Int] { groups.indices.filter { groups[$0].parent == parent } }

  /// A group with what is in it, before it has a place.
  struct Branch {
    var name: String
    var headcount: Int
    var branches: [Branch] = []
  }

  /// - Parameter headcount: everyone; those of no branch are a group without a name.
  init(variables: [Int], branches: [Branch], headcount: Int) {
    self.variables = variables
    var groups: [Group] = []
    func add(_ branches: [Branch], depth: Int, parent: Int?, headcount: Int) {
      guard depth < variables.count else { return }
      for branch in branches {
        groups.append(Group(name: branch.name, depth: depth, parent: parent, headcount: branch.headcount))
        add(branch.branches, depth: depth + 1, parent: groups.count - 1, headcount: branch.headcount)
      }
      let rest = headcount - branches.reduce(0) { $0 + $1.headcount }
      guard rest > 0 else { return }
      groups.append(Group(name: nil, depth: depth, parent: parent, headcount: rest))
      add([], depth: depth + 1, parent: groups.count - 1, headcount: rest)
    }
    add(branches, depth: 0, parent: nil, headcount: headcount)
    self.groups = groups
  }

  /// The named groups as branches, outermost first.
  func branches(in parent: Int? = nil) -> [Branch] {
    groups(in: parent).compactMap { index in
      groups[index].name.map { Branch(name: $0, headcount: groups[index].headcount, branches: branches(in: index)) }
    }
  }
}
