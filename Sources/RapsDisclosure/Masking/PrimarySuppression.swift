import RapsScoring

/// Primary suppression: what may be shown of a cell for its own sake (A2, A5, A8).
struct PrimarySuppression {
  let shown: [[Bool]]

  init(_ cells: CellTable, safeguards: Safeguards) {
    let everything = 0...cells.root
    var shown = [everything.map { cells.counts[0][$0] >= cells.minimum && !cells.concealed.contains($0) }]
    for family in cells.families.indices.dropFirst() {
      shown.append(everything.map { Self.passes(cells, family, $0) && shown[0][$0] })
      guard safeguards.contains(.components) else { continue }
      for component in cells.families[family].components {
        for group in everything where !shown[component][group] { shown[family][group] = false }
      }
    }
    for family in cells.families.indices where !shown[family][cells.root] {
      shown[family] = Array(repeating: false, count: cells.root + 1)
    }
    // A group of which nothing can be shown is hidden as a whole.
    for group in 0..<cells.groupCount where !shown.dropFirst().contains(where: { $0[group] }) {
      shown[0][group] = false
    }
    self.shown = shown
  }

  private static func passes(_ cells: CellTable, _ family: Int, _ group: Int) -> Bool {
    let complete = cells.completeCounts[family]
    guard cells.counts[family][group] >= cells.minimum, complete.isEmpty || complete[group] >= cells.minimum
    else { return false }
    // A profile of the organisation bounds its small quadrants instead (A6); groups then have none.
    if group == cells.root, cells.families[family].isProfile { return true }
    return cells.margins[family][group] >= ScoreSpread.leastMargin
  }
}
