import RapsQuestionnaire
import RapsScoring

/// A7: one set of categories per scale, for the total and all groups that have a distribution.
///
/// All outputs are read together, so one merging serves all variables: first the total alone, then variable by variable;
/// a variable that would leave fewer than three categories has no distributions. A group has one if it has 30 valid
/// answers (A5) and its share beyond the printed cut-off is told exactly, so that the categories tell nothing that A6
/// bounds. What is left of a containing group or the total must be nobody, or 30 people of whom no category holds one
/// or two; the same goes for what two variables tell together: no set of fewer than 30 people, and no category of one
/// or two people by which a group exceeds those of the other variable within it.
struct DistributionPass {
  /// From so many valid answers on there is a distribution (A5).
  static let leastValid = 30
  static let leastCategories = 3
  private static let fewPeople = 1...2

  private let cells: CellTable
  private let leafPairs: [LeafPairs]
  private let family: Int
  private let categories: ScoreCategories
  /// Groups (and the root) that may have one for their own sake.
  private let eligible: [Bool]
  private let categoryCount: Int
  /// Per group and the root, by category: one flat list, because there may be tens of thousands of groups.
  private let counts: [Int]

  init(
    _ cells: CellTable, leafPairs: [LeafPairs], family: Int, scale: Int, categories: ScoreCategories, shown: [Bool],
    status: [CountStatus]?,
    isIdentified: Bool
  ) {
    self.cells = cells
    self.leafPairs = leafPairs
    self.family = family
    self.categories = categories
    eligible = shown.indices.map { group in
      guard !isIdentified else { return true }
      return shown[group] && cells.counts[family][group] >= Self.leastValid
        && (status.map { $0[group] == .exact } ?? true)
    }
    categoryCount = categories.edges.count - 1
    var counts = Array(repeating: 0, count: eligible.count * categoryCount)
    for (group, tally) in cells.tallies.enumerated() {
      let (states, start) = (tally.scales[scale].counts, group * categoryCount)
      for state in states.indices.dropFirst() where states[state] > 0 {
        counts[start + categories.categoryOfState[state]] += states[state]
      }
    }
    self.counts = counts
  }

  /// Of all groups and the root that have one.
  func distributions(safeguards: Safeguards) -> ReleasedDistributions {
    let nobody = ReleasedDistributions(unitCount: eligible.count)
    guard eligible[cells.root] else { return nobody }
    let separate = categories.edges.indices.dropLast().map { $0...$0 }
    guard safeguards.contains(.distributions) else { return render(separate, eligible) }
    var included = eligible.map { _ in false }
    included[cells.root] = true
    guard var merging = merge(separate, included, since: eligible.map { _ in false }) else { return nobody }
    let atomCounts = cells.atoms.counts(of: family)
    let weights = leafPairs.map { $0.weights(atomCounts) }
    for range in cells.ranges where range.contains(where: { eligible[$0] }) {
      var wider = included
      for group in range { wider[group] = eligible[group] }
      repeat {
        for chain in cells.chains { dropSingledOut(&wider, chain) }
      } while dropOverlapping(&wider, weights, since: included)
      if let next = merge(merging, wider, since: included) { (merging, included) = (next, wider) }
    }
    return render(merging, included)
  }

  private func render(_ merging: [ClosedRange<Int>], _ included: [Bool]) -> ReleasedDistributions {
    var result = ReleasedDistributions(unitCount: included.count)
    guard merging.count >= Self.leastCategories, let last = merging.last else { return result }
    result.edges = merging.map { categories.edges[$0.lowerBound] } + [categories.edges[last.upperBound + 1]]
    for group in included.indices where included[group] {
      result.add(merging.map { count(of: group, in: $0) }, of: group)
    }
    return result
  }

  private func count(of group: Int, in range: ClosedRange<Int>) -> Int {
    let start = group * categoryCount
    return counts[start + range.lowerBound...start + range.upperBound].reduce(0, +)
  }

  /// Leaves out the smallest distributions within a whole until nobody or 30 people remain without one.
  private func dropSingledOut(_ included: inout [Bool], _ chain: CellTable.Chain) {
    while true {
      let ownership = Ownership(cells, chain: chain, shown: included)
      let rests = rests(ownership, chain, included)
      let unfit = Set(
        rests.filter { owner, members in
          let total = members.reduce(0) { $0 + cells.counts[family][$1] }
          return 0 < total && total < min(Self.leastValid, cells.counts[family][owner])
        }.keys)
      var smallest: [Int: Int] = [:]
      for partition in chain.partitions {
        for group in cells.ranges[partition] where included[group] && unfit.contains(ownership.owner[group]) {
          let other = smallest[ownership.owner[group]]
          if other.map({ cells.isSmaller(group, $0) }) ?? true { smallest[ownership.owner[group]] = group }
        }
      }
      if smallest.isEmpty { return }
      for group in smallest.values { included[group] = false }
    }
  }

  /// Leaves out distributions where two variables tell of fewer than 30 people; false if they do not.
  ///
  /// - Parameters:
  ///   - weights: per pair of hierarchies the people with a value who share their groups.
  ///   - settled: distributions of which is known that no two variables do.
  private func dropOverlapping(_ included: inout [Bool], _ weights: [[Int]], since settled: [Bool]) -> Bool {
    let nodes = ownerships(included)
    let isChanged = cells.chains.map { differs($0, included, settled) }
    for (pairs, weights) in zip(leafPairs, weights) where isChanged[pairs.chains.left] || isChanged[pairs.chains.right]
    {
      let groups = pairs.singledOut(included, nodes: nodes, weights: weights, below: Self.leastValid)
      for group in groups { included[group] = false }
      if !groups.isEmpty { return true }
    }
    return false
  }

  private func differs(_ chain: CellTable.Chain, _ included: [Bool], _ others: [Bool]) -> Bool {
    chain.partitions.contains { included[cells.ranges[$0]] != others[cells.ranges[$0]] }
  }

  private func ownerships(_ included: [Bool]) -> [Ownership] {
    leafPairs.isEmpty ? [] : cells.chains.map { Ownership(cells, chain: $0, shown: included) }
  }

  /// Per containing group the innermost groups in it that no distribution covers.
  private func rests(_ ownership: Ownership, _ chain: CellTable.Chain, _ included: [Bool]) -> [Int: [Int]] {
    var rests: [Int: [Int]] = [:]
    for leaf in chain.leaves where !included[leaf] && cells.counts[family][leaf] > 0 {
      rests[ownership.owner[leaf], default: []].append(leaf)
    }
    return rests
  }

  /// People of several groups by category.
  private func sum(_ groups: [Int]) -> [Int] {
    var row = Array(repeating: 0, count: categoryCount)
    for group in groups {
      for category in row.indices { row[category] += counts[group * categoryCount + category] }
    }
    return row
  }

  /// Merges neighbours until no category of any distribution or rest has one or two people. Nil if fewer than three
  /// categories are left, or a merge would straddle the printed cut-off.
  ///
  /// - Parameter settled: the distributions that the categories so far were merged for. What these have and tell together
  ///   has no such category, and gets none by merging: it need not be looked at again.
  private func merge(
    _ merging: [ClosedRange<Int>], _ included: [Bool], since settled: [Bool]
  ) -> [ClosedRange<Int>]? {
    var rows: [Int] = []
    for group in included.indices where included[group] && !settled[group] {
      rows += counts[group * categoryCount..<(group + 1) * categoryCount]
    }
    let isChanged = cells.chains.map { differs($0, included, settled) || !settled[cells.root] }
    for (chain, isChanged) in zip(cells.chains, isChanged) where isChanged {
      let ownership = Ownership(cells, chain: chain, shown: included)
      rows += rests(ownership, chain, included).values.flatMap(sum)
    }
    let nodes = ownerships(included)
    let pairs = leafPairs.filter { isChanged[$0.chains.left] || isChanged[$0.chains.right] }
    rows += pairs.flatMap { $0.differences(included, nodes: nodes) }.flatMap { difference in
      zip(sum(difference.outer), sum(difference.inner)).map { $0 - $1 }
    }
    var merging = merging
    while merging.count >= Self.leastCategories {
      let few = merging.map { range in
        stride(from: 0, to: rows.count, by: categoryCount).count { row in
          Self.fewPeople.contains(rows[row + range.lowerBound...row + range.upperBound].reduce(0, +))
        }
      }
      guard let most = few.max(), most > 0, let worst = few.firstIndex(of: most) else { return merging }
      let neighbours = [worst - 1, worst + 1].filter { other in
        merging.indices.contains(other) && merging[max(worst, other)].lowerBound != categories.barrier
      }
      guard
        let neighbour = neighbours.min(by: {
          count(of: cells.root, in: merging[$0]) < count(of: cells.root, in: merging[$1])
        })
      else { return nil }
      let (low, high) = (min(worst, neighbour), max(worst, neighbour))
      merging[low] = merging[low].lowerBound...merging[high].upperBound
      merging.remove(at: high)
    }
    return nil
  }
}
