import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsResults

/// A headcount file brought to a questionnaire's variables, before there are answers to tell which group is where.
///
/// A column `variable` tells whose group a row is. Without it a declared value tells by itself, and other names are
/// groups of the first variable whose groups the answers name, or of those nested in it: of both where every group is
/// followed by groups of together as many people, as in a list of divisions with their departments, or written as
/// `division/department`; else of the innermost.
///
/// Which division a department is in, its path tells, or its place below the division. In a list of all divisions and
/// then all departments nothing tells it: these are two tables then.
struct HeadcountPlan {
  /// One per variable that is nested in no other, or per variable nested in it, which stands in the same table.
  private(set) var tables: [PlannedTable] = []
  /// Everyone; at least as many as any table has.
  private(set) var headcount = 0
  /// What was guessed, and lines that are not used.
  private(set) var notices: [Diagnostic] = []

  private let questionnaire: Questionnaire
  private let fileName: String

  private struct Row {
    let variable: Int
    /// Written in front of the name.
    let parent: String?
    let entry: HeadcountTable.Entry
    var name: String { parent == nil ? entry.group : String(entry.group.dropFirst((parent?.count ?? 0) + 1)) }
  }

  init(_ table: HeadcountTable, questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    fileName = table.fileName
    let claims = claims(of: table.entries)
    var organisation = table.organisation
    var rows: [Row] = []
    var unnamed: [HeadcountTable.Entry] = []
    for entry in table.entries {
      if let written = entry.variable {
        guard let variable = questionnaire.variableIndex(ofColumn: written), isGrouping(variable) else {
          note(
            entry, "H0903", "the variable of this line is no grouping variable of \(questionnaire.id); it is not used")
          continue
        }
        rows.append(row(entry, variable))
      } else if organisation == nil, Headcounts.isEveryone(entry.group) {
        organisation = entry.headcount
      } else {
        let variables = claims[RuleGroups.key(entry.group)] ?? []
        switch variables.count {
        case 0: unnamed.append(entry)
        case 1: rows.append(Row(variable: variables[0], parent: nil, entry: entry))
        default: note(entry, "H0904", "this group is one of several variables; add a column variable. It is not used")
        }
      }
    }
    rows += assigned(unnamed, organisation: organisation)
    let branches = outermost(rows)
    headcount = max(organisation ?? 0, branches.map { $0.branches.reduce(0) { $0 + $1.headcount } }.max() ?? 0)
    if let organisation, organisation < headcount {
      notices.append(
        Diagnostic(
          code: "H0905", severity: .warning, at: .file(fileName),
          "the groups of one variable have \(headcount) people, more than the \(organisation) of the total"))
    }
    tables = branches.map { PlannedTable(variables: $0.variables, branches: $0.branches, headcount: headcount) }
  }

  // MARK: Variables

  private func isGrouping(_ variable: Int) -> Bool { questionnaire.variables[variable].role == .group }

  /// Per name in the file the variables that declare it. A variable that knows one name only, and that as a code of one
  /// letter or digits, is not meant: anything can be called by these.
  private func claims(of entries: [HeadcountTable.Entry]) -> [String: [Int]] {
    var claims: [String: [Int]] = [:]
    let keys = Set(entries.filter { $0.variable == nil }.map { RuleGroups.key($0.group) })
    for index in questionnaire.variables.indices where isGrouping(index) {
      let names = RuleGroups.declaredNames(of: questionnaire.variables[index]) ?? []
      let known = names.filter { keys.contains(RuleGroups.key($0.name)) }
      let claimed = Set(known.map { RuleGroups.key($0.name) })
      guard claimed.count > 1 || known.contains(where: { !$0.isCode || !Self.isSign($0.name) }) else { continue }
      for key in claimed { claims[key, default: []].append(index) }
    }
    return claims
  }

  /// As `m` or `12`.
  private static func isSign(_ code: String) -> Bool { code.count < 2 || code.allSatisfy(\.isNumber) }

  private func row(_ entry: HeadcountTable.Entry, _ variable: Int) -> Row {
    let parts = entry.group.split(separator: "/", maxSplits: 1)
    let isNested = questionnaire.variables[variable].parent != nil && parts.count == 2
    return Row(variable: variable, parent: isNested ? String(parts[0]) : nil, entry: entry)
  }

  /// The variable whose groups the answers name, with those nested in it, each in the one before.
  private var namedChain: [Int] {
    let variables = questionnaire.variables
    let named = variables.indices.filter { isGrouping($0) && variables[$0].domain == .text }
    guard var last = named.first else { return [] }
    var chain = [last]
    while let next = named.first(where: { variables[$0].parent == last }) {
      chain.append(next)
      last = next
    }
    return chain
  }

  // MARK: Groups that no variable claims

  private mutating func assigned(_ entries: [HeadcountTable.Entry], organisation: Int?) -> [Row] {
    let chain = namedChain
    guard let innermost = chain.last, !entries.isEmpty else {
      for entry in entries {
        note(entry, "H0903", "\(questionnaire.id) has no variable for this group; it is not used")
      }
      return []
    }
    guard chain.count > 1 else { return entries.map { Row(variable: innermost, parent: nil, entry: $0) } }
    let (outer, inner) = (chain[0], chain[1])
    let names = Set(entries.map { RuleGroups.key($0.group) })
    let ids = (questionnaire.variables[outer].id, questionnaire.variables[inner].id)
    func isPath(_ entry: HeadcountTable.Entry) -> Bool {
      let parts = entry.group.split(separator: "/", maxSplits: 1)
      return parts.count == 2 && names.contains(RuleGroups.key(String(parts[0])))
    }
    if entries.contains(where: isPath) {
      return entries.map { isPath($0) ? row($0, inner) : Row(variable: outer, parent: nil, entry: $0) }
    }
    if let parents = Self.parents(among: entries.map(\.headcount), everyone: organisation) {
      notices.append(
        Diagnostic(
          code: "H0906", severity: .note, at: .file(fileName),
          "groups followed by groups of as many people are taken for \(ids.0) and \(ids.1) (a column variable tells)"))
      return entries.enumerated().map { index, entry in
        Row(variable: parents.contains(index) ? outer : inner, parent: nil, entry: entry)
      }
    }
    notices.append(
      Diagnostic(
        code: "H0906", severity: .note, at: .file(fileName),
        "the groups are taken for \(ids.1) (a column variable, or parent/group, tells of \(ids.0) too)"))
    return entries.map { Row(variable: inner, parent: nil, entry: $0) }
  }

  /// The places of groups that are each followed by groups of together as many people, if all of the list is made of
  /// such blocks, and it is no plain list: one that adds up to everyone.
  static func parents(among headcounts: [Int], everyone: Int?) -> Set<Int>? {
    let sum = headcounts.reduce(0, +)
    if let everyone, sum <= everyone { return nil }
    var parents: Set<Int> = []
    var start = 0
    while start < headcounts.count {
      var rest = headcounts[start]
      var end = start + 1
      while rest > 0, end < headcounts.count {
        rest -= headcounts[end]
        end += 1
      }
      guard rest == 0, end > start + 1 else { return nil }
      parents.insert(start)
      start = end
    }
    // Pairs of equal numbers are no sign of anything.
    guard headcounts.count > 2 * parents.count else { return nil }
    return parents
  }

  // MARK: Tables

  private struct Outermost {
    let variables: [Int]
    let branches: [PlannedTable.Branch]
  }

  /// One per variable that another one is nested in, and that other one; one per variable on its own.
  private mutating func outermost(_ rows: [Row]) -> [Outermost] {
    var tables: [Outermost] = []
    let used = Set(rows.map(\.variable))
    for variable in used.sorted() where !isNestedOnce(variable, used) {
      let children = used.sorted().filter {
        questionnaire.variables[$0].parent == variable && isNestedOnce($0, used)
      }
      let placements = children.map { placed($0, in: variable, rows) }
      let nested = zip(children, placements).filter { $1.branches.contains { !$0.branches.isEmpty } }
      tables += nested.map { Outermost(variables: [variable, $0], branches: $1.branches) }
      if nested.isEmpty { tables.append(Outermost(variables: [variable], branches: branches(of: variable, rows))) }
      for (child, placed) in zip(children, placements) where !placed.orphans.isEmpty {
        tables.append(Outermost(variables: [child], branches: placed.orphans))
      }
    }
    return tables
  }

  private func branches(of variable: Int, _ rows: [Row]) -> [PlannedTable.Branch] {
    rows.filter { $0.variable == variable }.map {
      PlannedTable.Branch(name: $0.name, headcount: $0.entry.headcount)
    }
  }

  /// The groups of a variable within those of the variable around it: by the path that is written, else by their places
  /// if the file is laid out as parent, groups, parent, groups. The others are orphans, which is told.
  private mutating func placed(
    _ child: Int, in variable: Int, _ rows: [Row]
  ) -> (branches: [PlannedTable.Branch], orphans: [PlannedTable.Branch]) {
    var branches = branches(of: variable, rows)
    let places = Dictionary(
      zip(branches.map { RuleGroups.key($0.name) }, branches.indices), uniquingKeysWith: { first, _ in first })
    var orphans: [PlannedTable.Branch] = []
    let rows = rows.filter { $0.variable == variable || $0.variable == child }
    let isLaidOut =
      rows.first?.variable == variable
      && zip(rows, rows.dropFirst()).allSatisfy { $0.variable == child || $1.variable == child }
    var last = -1
    for row in rows {
      guard row.variable == child else {
        last += 1
        continue
      }
      let branch = PlannedTable.Branch(name: row.name, headcount: row.entry.headcount)
      let place = if let parent = row.parent { places[RuleGroups.key(parent)] } else { isLaidOut ? last : nil }
      if let place { branches[place].branches.append(branch) } else { orphans.append(branch) }
    }
    let ids = (questionnaire.variables[variable].id, questionnaire.variables[child].id)
    if !orphans.isEmpty {
      notices.append(
        Diagnostic(
          code: "H0906", severity: .note, at: .file(fileName),
          "\(ids.1) is looked at alone where the file does not tell in which \(ids.0) a group is",
          help: ["write it as \(ids.0)/\(ids.1), or each \(ids.0) above its groups"]))
    }
    if let full = branches.first(where: { $0.branches.reduce(0) { $0 + $1.headcount } > $0.headcount }) {
      notices.append(
        Diagnostic(
          code: "H0907", severity: .warning, at: .file(fileName),
          "the groups in \"\(full.name)\" have more people than it has; \(ids.1) is looked at alone"))
      orphans += branches.flatMap(\.branches)
      for place in branches.indices { branches[place].branches = [] }
    }
    return (branches, orphans)
  }

  /// Whether a variable stands in the table of another one: that which it is nested in, if that stands in no third
  /// one's.
  private func isNestedOnce(_ variable: Int, _ used: Set<Int>) -> Bool {
    guard let parent = questionnaire.variables[variable].parent, used.contains(parent) else { return false }
    return questionnaire.variables[parent].parent.map(used.contains) != true
  }

  private mutating func note(_ entry: HeadcountTable.Entry, _ code: String, _ message: String) {
    notices.append(
      Diagnostic(
        code: code, severity: .warning,
        at: .cell(file: fileName, lineNumber: entry.lineNumber, rowNumber: nil, column: nil), message))
  }
}
