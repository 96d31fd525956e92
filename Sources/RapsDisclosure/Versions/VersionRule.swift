/// Whether a survey may be published again (ANONYMITY A16, A3): what follows from both publications together, by adding
/// and subtracting, must be about as many people as each alone must be.
///
/// Of the earlier data nothing is known but what was published, so that not even the number of people who were changed
/// is: as many may have come as went. What is published again therefore is either the same to the last figure, or all of
/// it has changed by so many people that whatever group they are of, k others have changed as well: 2k − 1, or k where
/// there are no groups. That holds for every shown cell and measure, for what is left of every whole beside its shown
/// parts, and in one direction, so that unions of them differ by no fewer. Nothing may be shown that was not shown, for
/// it could be subtracted from what was, and no group that was shown may be too small now. Of several hierarchies only
/// one may be published again: by how many people the overlaps of two have changed, nobody knows.
package struct VersionRule: Sendable {
  /// Why the earlier publication stands.
  package enum Obstacle: Sendable, Hashable {
    /// Fewer than the needed number of people make a difference somewhere.
    case fewPeople
    /// A table that the earlier publication has not.
    case newTable(variable: String)
    /// Other groups or measures are shown than were.
    case otherCells
    case severalHierarchies
    /// A count of people among those who make the difference would be known (A6).
    case knownCount
  }

  /// k (A1).
  package let minimum: Int
  package let earlier: Publication
  /// All tables of the earlier publication and all that are to be published, of the new data.
  package let later: Publication
  /// Ids of the variables whose tables are to be published.
  package let variables: [String]

  package init(minimum: Int, earlier: Publication, later: Publication, variables: [String]) {
    self.minimum = minimum
    self.earlier = earlier
    self.later = later
    self.variables = variables
  }

  /// Nil if the new publication may take the earlier one's place.
  package var obstacle: Obstacle? {
    // Who published nothing told nothing.
    guard let before = earlier.organisation, let after = later.organisation else { return nil }
    if isSame { return nil }
    if let variable = variables.first(where: { earlier.tables[$0] == nil }) { return .newTable(variable: variable) }
    guard hasSameCells else { return .otherCells }
    guard hierarchyCount <= 1 else { return .severalHierarchies }
    let direction = (after.respondentCount - before.respondentCount).signum()
    var pairs = [(before: before, after: after)]
    for variable in variables {
      let cells = later.tables[variable]?.cells ?? [:]
      pairs += cells.compactMap { name, cell in
        earlier.tables[variable]?.cells[name].map { (before: $0, after: cell) }
      }
    }
    guard pairs.allSatisfy({ isChanged($0.before, $0.after, direction) }), restsAreChanged(direction) else {
      return .fewPeople
    }
    return pairs.allSatisfy { keepsCounts($0.before, $0.after) } ? nil : .knownCount
  }

  /// Whether every figure is one that was published already, and of everything or of a part of it.
  private var isSame: Bool {
    earlier.organisation == later.organisation
      && variables.allSatisfy { earlier.tables[$0] != nil && earlier.tables[$0] == later.tables[$0] }
  }

  // MARK: Who is shown

  /// What was shown of groups may still be shown, and of the tables that are published nothing more is.
  private var hasSameCells: Bool {
    earlier.tables.allSatisfy { variable, table in
      guard let now = later.tables[variable] else { return false }
      let isPublished = variables.contains(variable)
      return table.cells.allSatisfy { name, cell in
        guard let other = now.cells[name] else { return false }
        let measures = Set(cell.measures.keys)
        return isPublished ? measures == Set(other.measures.keys) : measures.isSubset(of: other.measures.keys)
      } && (!isPublished || now.cells.count == table.cells.count)
    }
  }

  /// Variables to be published that do not lie under one another.
  private var hierarchyCount: Int {
    var roots: Set<String> = []
    for variable in variables {
      var root = variable
      while let parent = later.tables[root]?.parent, variables.contains(parent) { root = parent }
      roots.insert(root)
    }
    let branches = variables.filter { variable in !variables.contains { later.tables[$0]?.parent == variable } }
    return max(roots.count, branches.count)
  }

  // MARK: How many have changed

  private var leastChange: Int { earlier.tables.isEmpty ? minimum : 2 * minimum - 1 }

  private func isEnough(_ change: Int, _ direction: Int) -> Bool { change * direction >= leastChange }

  private func isChanged(_ before: PublishedCell, _ after: PublishedCell, _ direction: Int) -> Bool {
    guard isEnough(after.respondentCount - before.respondentCount, direction) else { return false }
    return before.measures.allSatisfy { key, measure in
      after.measures[key].map { isEnough($0.validCount - measure.validCount, direction) } ?? true
    }
  }

  /// What is left of the organisation and of every shown group beside the shown groups within it.
  private func restsAreChanged(_ direction: Int) -> Bool {
    guard let before = earlier.organisation, let after = later.organisation else { return true }
    for variable in variables {
      guard let table = later.tables[variable], let old = earlier.tables[variable] else { continue }
      let parent = table.parent.flatMap { variables.contains($0) ? $0 : nil }
      guard let parent, let outer = later.tables[parent], let oldOuter = earlier.tables[parent] else {
        guard isRestChanged((before, Array(old.cells.values)), (after, Array(table.cells.values)), direction) else {
          return false
        }
        continue
      }
      func within(_ name: Publication.GroupName?, _ cells: [Publication.GroupName: PublishedCell]) -> [PublishedCell] {
        cells.filter { $0.key.parentGroup == name?.group }.map(\.value)
      }
      for (name, whole) in outer.cells {
        guard let oldWhole = oldOuter.cells[name] else { return false }
        let parts = (within(name, old.cells), within(name, table.cells))
        guard isRestChanged((oldWhole, parts.0), (whole, parts.1), direction) else { return false }
      }
      // Everyone beside the shown groups and the shown ones within hidden groups.
      let orphans = table.cells.keys.filter { name in !outer.cells.keys.contains { $0.group == name.parentGroup } }
      let rest = (
        Array(oldOuter.cells.values) + orphans.compactMap { old.cells[$0] },
        Array(outer.cells.values) + orphans.compactMap { table.cells[$0] }
      )
      guard isRestChanged((before, rest.0), (after, rest.1), direction) else { return false }
    }
    return true
  }

  private typealias Division = (whole: PublishedCell, parts: [PublishedCell])

  private func isRestChanged(_ before: Division, _ after: Division, _ direction: Int) -> Bool {
    func isFine(_ old: Int, _ new: Int) -> Bool { (old == 0 && new == 0) || isEnough(new - old, direction) }
    guard !after.parts.isEmpty else { return true }
    let rests = [before, after].map { division in
      division.whole.respondentCount - division.parts.reduce(0) { $0 + $1.respondentCount }
    }
    guard isFine(rests[0], rests[1]) else { return false }
    return before.whole.measures.keys.allSatisfy { key in
      let rests = [before, after].map { division in
        (division.whole.measures[key]?.validCount ?? 0)
          - division.parts.reduce(0) { $0 + ($1.measures[key]?.validCount ?? 0) }
      }
      return after.whole.measures[key] == nil || isFine(rests[0], rests[1])
    }
  }

  // MARK: Counts

  /// A6 for those who make the difference: no number of them below 3, nor the number of the others, may be known.
  private func keepsCounts(_ before: PublishedCell, _ after: PublishedCell) -> Bool {
    before.measures.allSatisfy { key, old in
      guard let new = after.measures[key] else { return true }
      let people = abs(new.validCount - old.validCount)
      return old.counts.allSatisfy { name, counts in
        guard let others = new.counts[name] else { return true }
        let differences = [others.lowerBound - counts.upperBound, others.upperBound - counts.lowerBound]
        let known = new.validCount >= old.validCount ? differences : differences.map { -$0 }.reversed()
        let (low, high) = (max(0, known[0]), min(people, known[1]))
        return high - low >= 2 || (low >= 3 && high <= people - 3)
      }
    }
  }
}
