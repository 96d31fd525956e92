import RapsQuestionnaire
import RapsScoring

/// A3 within one hierarchy and for one family of counts: are all residuals fit to be shown?
///
/// A residual is fit if it has nobody or at least k people with a value, passes A5 (and A8 for composites) like a shown
/// group, and each hidden cell smaller than k has at least k other hidden people beside it. An empty hidden cell protects
/// nobody and needs no protection. If a residual is not fit, the smallest shown sibling is hidden too. If there is none
/// left, the residual is the whole of a shown group; then the cell may stay if the feasible mean of every small cell
/// within it spans half the range, else the containing group is hidden.
struct ResidualPass {
  private let cells: CellTable
  private let shown: [Bool]
  private let chain: CellTable.Chain
  private let family: Int
  private let ownership: Ownership
  private let knowsSpread: Bool

  /// - Parameter knowsSpread: false only to prove that the attacker would notice.
  init(_ cells: CellTable, shown: [Bool], chain: Int, family: Int, knowsSpread: Bool) {
    self.knowsSpread = knowsSpread
    self.cells = cells
    self.shown = shown
    self.chain = cells.chains[chain]
    self.family = family
    ownership = Ownership(cells, chain: cells.chains[chain], shown: shown)
  }

  /// What to hide, one group per residual that is not fit; empty if all are.
  var hidings: Set<Hiding> {
    let counts = cells.counts[family]
    var leaves: [Int: [Int]] = [:]
    for leaf in chain.leaves where !shown[leaf] && cells.counts[0][leaf] > 0 {
      leaves[ownership.owner[leaf], default: []].append(leaf)
    }
    guard !leaves.isEmpty else { return [] }
    var largestSmall: [Int: Int] = [:]
    for partition in chain.partitions {
      for group in cells.ranges[partition] where !shown[group] && counts[group] < cells.minimum {
        largestSmall[ownership.owner[group], default: 0] = max(
          largestSmall[ownership.owner[group], default: 0], counts[group])
      }
    }
    var unfit: [Int] = []
    for (owner, members) in leaves {
      let total = members.reduce(0) { $0 + counts[$1] }
      let others = total - largestSmall[owner, default: 0]
      let isCrowded = largestSmall[owner, default: 0] == 0 || others >= cells.minimum
      if !isCrowded || !isFit(members, total: total, owner: owner) { unfit.append(owner) }
    }
    guard !unfit.isEmpty else { return [] }
    let smallest = smallestSiblings
    var hidings: Set<Hiding> = []
    for owner in unfit {
      if let sibling = smallest[owner] {
        hidings.insert(hiding(of: sibling))
      } else if !isVague(leaves[owner, default: []], owner: owner), owner != cells.root || family > 0 {
        let isWhole = owner != cells.root && family == 0
        hidings.insert(isWhole ? .group(owner) : .cell(family: family, group: owner))
      }
    }
    return hidings
  }

  /// A sibling is hidden for all scales (A3), or for a derived figure alone.
  private func hiding(of group: Int) -> Hiding {
    cells.families[family].isDerived ? .cell(family: family, group: group) : .group(group)
  }

  private func isFit(_ members: [Int], total: Int, owner: Int) -> Bool {
    // A residual that is the whole of its owner is as fit as that.
    guard total > 0, total < cells.counts[family][owner] else { return true }
    guard total >= cells.minimum else { return false }
    let complete = cells.completeCounts[family]
    if !complete.isEmpty {
      let completeTotal = members.reduce(0) { $0 + complete[$1] }
      if completeTotal < cells.minimum { return false }
    }
    let margins = cells.margins[family]
    return members.contains { margins[$0] >= ScoreSpread.leastMargin }
      || cells.margin(of: family, adding: members) >= ScoreSpread.leastMargin
  }

  /// Per owner the smallest shown group within it.
  private var smallestSiblings: [Int: Int] {
    var smallest: [Int: Int] = [:]
    for partition in chain.partitions {
      for group in cells.ranges[partition] where shown[group] {
        let owner = ownership.owner[group]
        if let other = smallest[owner], cells.isSmaller(other, group) { continue }
        smallest[owner] = group
      }
    }
    return smallest
  }

  /// Whether the mean of every small cell among those that make up the owner can still be anything within half the
  /// range or more.
  ///
  /// The owner's spread is known as well as its mean: from the interval, and from everything that a comparison divides by
  /// it. With N people, sum S and sum of squares Q the sum of m of them is m S/N at most √(m (N − m) (N Q − S²))/N off.
  private func isVague(_ members: [Int], owner: Int) -> Bool {
    let one = 1 << 20
    guard let moments = scaledMoments(of: cells.tallies[owner], one: one) else { return family == 0 }
    let sum = moments.sum
    let counts = cells.counts[family]
    let total = members.reduce(0) { $0 + counts[$1] }
    // Every hidden group in it, at any level: a division is a cell as much as its departments.
    let hidden = chain.partitions.flatMap { cells.ranges[$0] }.filter { !shown[$0] && ownership.owner[$0] == owner }
    return hidden.allSatisfy { group in
      let count = counts[group]
      guard count > 0, count < cells.minimum else { return true }
      let spread = Int128(total) * moments.squares - Int128(sum) * Int128(sum)
      let reach =
        knowsSpread ? Int(squareRoot(Int128(count * (total - count)) * spread) / Int128(total)) : one * total
      let highest = min(one * count, sum, count * sum / total + reach)
      let lowest = max(0, sum - one * (total - count), count * sum / total - reach)
      return 2 * (highest - lowest) >= one * count
    }
  }

  /// The sums of the scores of a set and of their squares, the scores as fractions of the range, each scaled to 0...`one`;
  /// nil if they are not known.
  private func scaledMoments(of tally: GroupTally, one: Int) -> (sum: Int, squares: Int128)? {
    switch cells.families[family].measure {
    case .scale(let index):
      let space = cells.plan.scales[index].space
      let counts = tally.scales[index].counts
      var (sum, squares) = (0, Int128(0))
      space.forEachState { state, answered, units in
        guard counts.indices.contains(state) else { return }
        let score = units * one / (answered * space.unitsPerItem)
        sum += counts[state] * score
        squares += Int128(counts[state]) * Int128(score * score)
      }
      return (sum, squares)
    case .exposure(let index):
      let count = tally.exposures[index].positiveCount
      return (count * one, Int128(count) * Int128(one * one))
    case .composite(let index):
      let (steps, one) = (Int128(max(1, cells.plan.composites[index].gridSteps)), Int128(one))
      let composite = tally.composites[index]
      return (Int(Int128(composite.sum) * one / steps), composite.sumOfSquares * one * one / (steps * steps))
    case .profile, nil: return nil
    }
  }
}

/// Rounded down; 0 for what is not positive.
private func squareRoot(_ square: Int128) -> Int128 {
  guard square > 0 else { return 0 }
  // Newton's iteration falls from anything above the root and stops at it.
  var root = Int128(1) << Int128((128 - square.leadingZeroBitCount + 1) / 2)
  while true {
    let next = (root + square / root) / 2
    if next >= root { return root }
    root = next
  }
}
