/// Whether a survey may be published again (ANONYMITY A16, A3): what follows from both publications together, by adding
/// and subtracting, must be about as many people, and tell no more of them, than each alone must and may.
///
/// Of the earlier data nothing is known but what was published, so that not even the number of people who were changed
/// is: as many may have come as went. What is published again (and is not the same to the last figure) therefore has to
/// have grown by so many people that whatever group they are of, k others came as well: 2k − 1, or k where there are no
/// groups; and by as many as a group needs for the figures that both versions show (A5). That holds for every shown
/// cell and measure and, as far as the mask asks it of a rest, for what is left of every whole beside its shown parts.
///
/// It holds in one direction, so that no union of them differs by fewer; and that direction is growth. Else somebody
/// could go and come back: of three versions, each held against the one before it, the first and the last would differ
/// by a few people. When each has grown by enough people, any two of them differ by no fewer, and the last one is all
/// that the next has to be held against. What those people answered is looked at from one version to the next only:
/// figures of a longer stretch are of more people.
///
/// Of those people no figure may follow that a group of them would not be shown for (`VersionDifference`). Nothing may
/// be shown that was not shown, for it could be subtracted from what was, and no group that was shown may be too small
/// now. Of several hierarchies only one may be published again: by how many people the overlaps of two have grown,
/// nobody knows.
///
/// What is made of the figures (comparison, drivers, matrix) is the same only with them, and where it is not in the
/// earlier publication it is new: with the same figures otherwise, data may differ by a person whom only it shows.
package struct VersionRule: Sendable {
  /// Why the earlier publication stands.
  package enum Obstacle: Sendable, Hashable {
    /// Fewer than the needed number of people were added somewhere.
    case fewPeople
    /// A table that the earlier publication has not.
    case newTable(variable: String)
    /// Other groups, measures or figures are shown than were.
    case otherCells
    /// Groups that cannot be told apart by what they are called.
    case namesakes(variable: String)
    case severalHierarchies
    /// Of the added people would be known what one or two of them answered, or that all but so few answered alike.
    case knownAnswers
  }

  private typealias Detail = PublishedMeasure.Detail
  private typealias Pair = (before: PublishedMeasure, after: PublishedMeasure)
  /// A set of people in both versions, by measure.
  private typealias Cell = [String: Pair]

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

  /// Nil if the new publication, which is not the same, may take the earlier one's place.
  package var obstacle: Obstacle? {
    // Who published nothing told nothing.
    guard let before = earlier.organisation else { return nil }
    guard let after = later.organisation else { return .fewPeople }
    if let variable = variables.first(where: { earlier.tables[$0] == nil }) { return .newTable(variable: variable) }
    if let variable = namesakes { return .namesakes(variable: variable) }
    guard hasSameCells else { return .otherCells }
    guard hierarchyCount <= 1 else { return .severalHierarchies }
    let whole = Self.cell(before, after)
    let cells = shownCells
    let pairs = ([whole] + cells.values).flatMap(\.values)
    guard pairs.allSatisfy(Self.hasSameFigures) else { return .otherCells }
    let wholes = divisions(of: whole, cells)
    guard pairs.allSatisfy({ isEnough(Self.growth($0), Self.detail($0)) }), wholes.allSatisfy(restHasGrown) else {
      return .fewPeople
    }
    let differences =
      pairs.map { VersionDifference($0.before, $0.after) } + wholes.filter { $0.detail == .plain }.map(\.restDifference)
    return differences.allSatisfy(\.isFine) ? nil : .knownAnswers
  }

  // MARK: Who is shown

  /// A variable whose groups, or the groups that they lie in, share names.
  private var namesakes: String? {
    for publication in [earlier, later] {
      for (variable, table) in publication.tables.sorted(by: { $0.key < $1.key }) {
        let owners = table.parent.flatMap { publication.tables[$0] }?.names.values
        if table.hasNamesakes || owners?.contains(where: { $0.count > 1 }) ?? false { return variable }
      }
    }
    return nil
  }

  /// What was shown of groups may still be shown, and of the tables that are published nothing more is.
  private var hasSameCells: Bool {
    earlier.tables.allSatisfy { variable, table in
      guard let now = later.tables[variable], now.parent == table.parent else { return false }
      let isPublished = variables.contains(variable)
      return table.cells.allSatisfy { name, cell in
        guard let other = now.cells[name] else { return false }
        let measures = Set(cell.measures.keys)
        return isPublished ? measures == Set(other.measures.keys) : measures.isSubset(of: other.measures.keys)
      } && (!isPublished || now.cells.count == table.cells.count)
    }
  }

  /// Standard deviations in both need a distribution in both or none: it tells whether all but a few answered alike.
  private static func hasSameFigures(_ pair: Pair) -> Bool {
    let deviations = [pair.before, pair.after].filter { $0.standardDeviation != nil }
    let distributions = [pair.before, pair.after].filter { $0.shares.values.contains(where: \.isDistribution) }
    return deviations.count < 2 || distributions.count != 1
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

  // MARK: Wholes and parts

  private struct CellName: Hashable {
    let variable: String
    let group: Publication.GroupName
  }

  /// A shown whole and the outermost shown cells within it, as far as they tell that much of a measure.
  private struct Division {
    let detail: Detail
    let whole: Pair
    let parts: [Pair]

    var restDifference: VersionDifference {
      VersionDifference(
        of: VersionDifference(whole.before, whole.after), beside: parts.map { VersionDifference($0.before, $0.after) })
    }
  }

  private static func cell(_ before: PublishedCell, _ after: PublishedCell) -> Cell {
    var cell: Cell = [:]
    for (key, measure) in before.measures {
      if let other = after.measures[key] { cell[key] = (measure, other) }
    }
    return cell
  }

  /// Of the variables to be published.
  private var shownCells: [CellName: Cell] {
    var shown: [CellName: Cell] = [:]
    for variable in variables {
      let old = earlier.tables[variable]?.cells ?? [:]
      for (group, after) in later.tables[variable]?.cells ?? [:] {
        if let before = old[group] { shown[CellName(variable: variable, group: group)] = Self.cell(before, after) }
      }
    }
    return shown
  }

  /// The cells that it lies in, the innermost first.
  private func owners(of name: CellName) -> [CellName] {
    var owners: [CellName] = []
    var inner = name
    while let variable = later.tables[inner.variable]?.parent, variables.contains(variable),
      let group = inner.group.parentGroup, let outer = later.tables[variable]?.names[group]?.first
    {
      inner = CellName(variable: variable, group: outer)
      owners.append(inner)
    }
    return owners
  }

  private func divisions(of organisation: Cell, _ cells: [CellName: Cell]) -> [Division] {
    let parts = cells.map { (cell: $1, owners: owners(of: $0)) }
    return organisation.flatMap { key, whole in
      // Of items, the mask itself asks no more of a rest than of any (`DetailPass`).
      [Detail.plain, .spread].flatMap { detail in
        func tells(_ pair: Pair?) -> Bool { pair.map { Self.detail($0) >= detail } ?? false }
        var divided: [CellName?: [Pair]] = [:]
        for part in parts {
          guard let pair = part.cell[key], max(pair.before.detail, pair.after.detail) >= detail else { continue }
          divided[part.owners.first { tells(cells[$0]?[key]) }, default: []].append(pair)
        }
        return divided.compactMap { owner, parts in
          let pair = owner.map { cells[$0]?[key] } ?? whole
          return tells(pair) ? pair.map { Division(detail: detail, whole: $0, parts: parts) } : nil
        }
      }
    }
  }

  // MARK: How many were added

  /// So many people have to have been added where both versions tell that much (A5).
  private func leastChange(_ detail: Detail) -> Int {
    let least = earlier.tables.isEmpty ? minimum : 2 * minimum - 1
    return switch detail {
    case .plain: least
    case .spread: max(least, DistributionPass.leastValid)
    case .items: max(least, DetailPass.leastUnit)
    }
  }

  private func isEnough(_ growth: Int, _ detail: Detail) -> Bool { growth >= leastChange(detail) }

  private static func growth(_ pair: Pair) -> Int { pair.after.validCount - pair.before.validCount }

  private static func detail(_ pair: Pair) -> Detail { min(pair.before.detail, pair.after.detail) }

  /// Nobody is left beside the parts, or enough people more than before.
  private func restHasGrown(_ division: Division) -> Bool {
    let (whole, parts, detail) = (division.whole, division.parts, division.detail)
    let (before, after) = parts.reduce((whole.before.validCount, whole.after.validCount)) {
      ($0.0 - $1.before.validCount, $0.1 - $1.after.validCount)
    }
    // Where a part tells less, it is one with the rest: growth follows of both together, or of the rest beside it.
    var others = 0
    for part in parts where Self.detail(part) < detail {
      let isOld = part.before.detail < detail
      guard isEnough(Self.growth(part) + (isOld ? before : after), detail) else { return false }
      others += min(Self.growth(part), (isOld ? part.before : part.after).validCount)
    }
    return (before, after) == (0, 0) || isEnough(after - before, .plain) && isEnough(after - before + others, detail)
  }
}
