import RapsScoring

@testable import RapsDisclosure

/// What follows from released norms by adding and subtracting, tried out in full (A15).
///
/// A set of people is told by a set of strata: a sum of told strata, or the total less one. A second norm with more
/// organisations tells such sets too; one of them less one of the first norm's is a set as well where the former
/// contains the latter. Every such set must pass the rules, and what is left of it for each organisation.
struct NormAttack {
  let design: PoolDesign
  let scale: Int

  /// The rules as A15 writes them, apart from the code under attack.
  private func isTold(_ sizes: [Int]) -> Bool {
    let total = sizes.reduce(0, +)
    let largest = sizes.max() ?? 0
    var rest = sizes
    rest.remove(at: sizes.firstIndex(of: largest) ?? 0)
    let two = largest + (rest.max() ?? 0)
    return sizes.count { $0 > 0 } >= 5 && total >= 50 && Double(largest) <= 0.5 * Double(total)
      && Double(two) <= 0.8 * Double(total)
  }

  private func breach(_ sizes: [Int], _ what: String) -> [String] {
    guard sizes.contains(where: { $0 > 0 }) else { return [] }
    if !isTold(sizes) { return ["\(what) \(sizes)"] }
    return sizes.indices.filter { sizes[$0] > 0 }.compactMap { own in
      var left = sizes
      left[own] = 0
      return isTold(left) ? nil : "\(what) less organisation \(own) \(sizes)"
    }
  }

  /// Sets of strata, as bits, whose figures follow from a norm.
  private func sets(_ norm: ReleasableNorm) -> Set<Int> {
    guard let shown = norm.shown(scale: scale) else { return [] }
    let all = (1 << design.sizes.count) - 1
    var sets: Set<Int> = []
    for choice in 0..<1 << shown.count {
      let strata = shown.indices.filter { choice >> $0 & 1 == 1 }.reduce(0) { $0 | 1 << shown[$1] }
      sets.formUnion([strata, all & ~strata])
    }
    return sets
  }

  /// Per organisation its people in the strata of `all`, less those that the first organisations have in `taken`.
  private func sizes(_ all: Int, less taken: Int = 0, ofFirst members: Int = 0) -> [Int] {
    let people = design.people(scale: scale)
    return (0..<design.organisationCount).map { organisation in
      people.indices.reduce(0) { sum, stratum in
        let isIn = all >> stratum & 1 == 1
        let isTaken = organisation < members && taken >> stratum & 1 == 1
        return sum + (isIn && !isTaken ? people[stratum][organisation] : 0)
      }
    }
  }

  func breaches(_ norm: ReleasableNorm) -> [String] {
    sets(norm).flatMap { breach(sizes($0), "strata \($0)") }
  }

  /// - Parameters:
  ///   - previous: of the first organisations.
  ///   - norm: of all.
  func breaches(_ norm: ReleasableNorm, after previous: ReleasableNorm, ofFirst members: Int) -> [String] {
    let earlier = sets(previous)
    return sets(norm).flatMap { now in
      earlier.flatMap { before -> [String] in
        if before & ~now == 0 {
          return breach(sizes(now, less: before, ofFirst: members), "\(now) now, \(before) before")
        }
        // If nobody came into ours, theirs less ours is a set too.
        guard now & ~before == 0, sizes(now, less: now, ofFirst: members).allSatisfy({ $0 == 0 }) else { return [] }
        let left = sizes(before & ~now).enumerated().map { $0.offset < members ? $0.element : 0 }
        return breach(left, "\(before) before, \(now) now")
      }
    }
  }
}
