import RapsScoring

/// Which protections are on. All of them, except where the attacker's test proves that it would notice.
struct Safeguards: OptionSet {
  let rawValue: Int

  /// A3: complementary suppression within a partition and its hierarchy.
  static let residuals = Safeguards(rawValue: 1)
  /// A9: complementary suppression over several variables.
  static let overlaps = Safeguards(rawValue: 2)
  /// A6: bounds that protect bounds.
  static let counts = Safeguards(rawValue: 4)
  /// A7: merged categories.
  static let distributions = Safeguards(rawValue: 8)
  /// A8: derived figures only where every component is shown.
  static let components = Safeguards(rawValue: 16)
  /// A3: the spread of a set counts among what tells of a hidden cell in it.
  static let spreads = Safeguards(rawValue: 32)

  static let all: Safeguards = [.residuals, .overlaps, .counts, .distributions, .components, .spreads]
}

/// Something to hide.
enum Hiding: Hashable {
  case group(Int)
  case cell(family: Int, group: Int)
}

/// Which cells of a table may be seen: primary suppression, then complementary suppression to a fixpoint.
///
/// Plan. One mask over all variables at once (A10). `shown[family][group]` starts with what A2, A5 and A8 leave and
/// only ever loses cells, so the search for more to hide ends. Three passes propose what to hide: residuals (A3) within
/// each hierarchy, cuts (A9) between two hierarchies, low-weight combinations of three or more. When all are content,
/// small tables try to give back what later hiding made superfluous, and to do with fewer groups.
struct Masking {
  let cells: CellTable
  let safeguards: Safeguards
  /// `families.count` × (`groupCount` + 1).
  private(set) var shown: [[Bool]]
  /// What primary suppression alone would show.
  private let primary: [[Bool]]

  init(_ cells: CellTable, safeguards: Safeguards = .all) {
    self.cells = cells
    self.safeguards = safeguards
    shown = PrimarySuppression(cells, safeguards: safeguards).shown
    primary = shown
    complete()
    giveBack()
    tryFewer()
  }

  private mutating func complete() {
    while let hidings = firstHidings() { hidings.forEach { hide($0) } }
  }

  /// What the first pass that is not content proposes; nil if all are content.
  private func firstHidings() -> Set<Hiding>? {
    if safeguards.contains(.residuals) {
      for chain in cells.chains.indices {
        for family in cells.families.indices where shown[family][cells.root] {
          let pass = ResidualPass(
            cells, shown: shown[family], chain: chain, family: family, knowsSpread: safeguards.contains(.spreads))
          let hidings = pass.hidings
          if !hidings.isEmpty { return hidings }
        }
      }
    }
    if safeguards.contains(.overlaps), cells.chains.count > 1 {
      let hidings = OverlapPass(cells, shown: shown).hidings()
      if !hidings.isEmpty { return hidings }
    }
    return nil
  }

  private mutating func hide(_ hiding: Hiding) {
    switch hiding {
    case .group(let group):
      for family in cells.families.indices { shown[family][group] = false }
    case .cell(let family, let group):
      shown[family][group] = false
      for (derived, other) in cells.families.enumerated() where other.components.contains(family) {
        shown[derived][group] = false
      }
      // What the organisation does not show, no group shows.
      if group == cells.root {
        for other in cells.families.indices where !shown[other][cells.root] {
          shown[other] = Array(repeating: false, count: shown[other].count)
        }
      }
    }
  }

  /// Shows again, the largest first, every group that the others no longer need. Only where that is cheap.
  private mutating func giveBack() {
    let mostGroups = 48  // a table that a reader takes in at once; the work grows with the square
    guard cells.groupCount <= mostGroups else { return }
    let candidates = (0..<cells.groupCount).filter { primary[0][$0] && !shown[0][$0] }
    for group in candidates.sorted(by: { cells.isSmaller($1, $0) }) {
      let before = shown
      for family in cells.families.indices {
        shown[family][group] = primary[family][group] && shown[family][cells.root]
      }
      if firstHidings() != nil { shown = before }
    }
  }

  /// Tries one or two other groups where more are hidden for others' sake, the smallest first. Only for small tables.
  private mutating func tryFewer() {
    let mostCandidates = 12  // at most 78 trials
    let candidates = (0..<cells.groupCount).filter { primary[0][$0] }.sorted { cells.isSmaller($0, $1) }
    let hiddenCount = candidates.count { !shown[0][$0] }
    guard hiddenCount > 1, candidates.count <= mostCandidates else { return }
    let found = shown
    var choices = candidates.map { [$0] }
    if hiddenCount > 2 {
      for (index, first) in candidates.enumerated() { choices += candidates[(index + 1)...].map { [first, $0] } }
    }
    for choice in choices {
      shown = primary
      choice.forEach { hide(.group($0)) }
      if firstHidings() == nil { return }
    }
    shown = found
  }
}
