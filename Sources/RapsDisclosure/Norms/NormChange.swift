import RapsScoring

/// What changed since the previous norm, for the masks of all scales.
struct NormChange {
  /// Per organisation whether the previous norm held it; nil without a previous norm.
  let wasMember: [Bool]?
  /// False if organisations left, but so few that what they answered would follow.
  let isTellable: Bool
  /// Per scale of the pool the strata that the previous norm told; nil where it told nothing.
  private let shown: [Set<Int>?]

  init(_ cells: NormCells, previous: PreviousMembers?, scales: [Int]) {
    guard let previous else {
      wasMember = nil
      isTellable = true
      shown = []
      return
    }
    let wasMember = cells.organisations.map(previous.names.contains)
    self.wasMember = wasMember
    isTellable = previous.departedCount == 0 || previous.departedCount >= Concentration.leastOrganisations
    shown = scales.enumerated().map { place, scale in
      if let told = previous.shownStrata {
        return told[scale].map { labels in Set(cells.strata.indices.filter { labels.contains(cells.strata[$0]) }) }
      }
      let sizes = cells.sizes(ofScale: place).map { row in
        row.indices.map { wasMember[$0] ? row[$0] : 0 }
      }
      return NormMask(sizes: sizes, previous: nil).shown
    }
  }

  /// Nil if nothing of the scale was told before.
  func previous(ofScale place: Int) -> NormMask.Previous? {
    guard let wasMember, let told = shown[place] else { return nil }
    return NormMask.Previous(wasMember: wasMember, shown: told)
  }

  /// Whether the people that a set has and the previous norm's had not may be told.
  ///
  /// - Parameter sizes: per organisation.
  func allows(_ sizes: [Int]) -> Bool {
    guard let wasMember else { return true }
    let new = sizes.indices.filter { !wasMember[$0] }.map { sizes[$0] }
    return new.allSatisfy { $0 == 0 } || Concentration.passesForMembers(new)
  }
}
