/// Which rules of A15 are on. All of them, except where a test proves that their absence is noticed.
struct NormSafeguards: OptionSet {
  let rawValue: Int

  /// Each organisation taken out of a set.
  static let members = NormSafeguards(rawValue: 1)
  /// What is left of the total beside the strata that are told.
  static let residual = NormSafeguards(rawValue: 2)
  /// What changed since the previous norm.
  static let previous = NormSafeguards(rawValue: 4)

  static let all: NormSafeguards = [.members, .residual, .previous]
}

/// What of one set of people, divided over strata and organisations, may be told: the total, and which strata (A15).
///
/// Plan. What follows by adding and subtracting told figures is a union of *nodes*: the strata told, and the residual, all
/// others together. `Concentration` is closed under disjoint union, so every node must pass, also for each
/// organisation that takes itself out. A residual that does not pass takes the smallest told stratum with it, until it
/// passes; then it holds at least two strata or one that passes by itself.
///
/// A previous norm makes more nodes: its own strata and its own residual, of the organisations that were in it. A stratum
/// that it did not tell is not told, so that its nodes subdivide ours: what follows from both are, for a node of ours,
/// its people less those that any of the previous nodes within it had. Each of these sets is empty or must pass.
struct NormMask {
  /// A previous norm of the same figures.
  struct Previous {
    /// Per organisation whether it was in it, with the same answers.
    let wasMember: [Bool]
    /// Strata that it told.
    let shown: Set<Int>
  }

  /// Strata × organisations: people.
  private let sizes: [[Int]]
  private let previous: Previous?
  private let safeguards: NormSafeguards
  /// Told strata; nil if the total may not be told, and so nothing.
  private(set) var shown: Set<Int>?

  /// - Complexity: linear in the sizes, times the strata that have to be hidden, times two to the power of those that the
  ///   previous norm told and this one does not, at most `mostLost`.
  init(sizes: [[Int]], previous: Previous?, safeguards: NormSafeguards = .all) {
    self.sizes = sizes
    self.previous = safeguards.contains(.previous) ? previous : nil
    self.safeguards = safeguards
    shown = decided()
  }

  /// Beyond so many strata told before and not now nothing is told.
  private static let mostLost = 8

  private func decided() -> Set<Int>? {
    let occupied = sizes.indices.filter { sizes[$0].contains { $0 > 0 } }
    guard passes(people(in: Set(occupied))) else { return nil }
    var shown = Set(
      occupied.filter { stratum in
        previous.map { $0.shown.contains(stratum) } ?? true && isTellable([stratum], without: [[stratum]])
      })
    // From the smallest on; the first of equals.
    var order = shown.sorted { (total($0), $0) < (total($1), $1) }[...]
    while !isResidualTellable(Set(occupied).subtracting(shown)) {
      guard let smallest = order.popFirst() else { return nil }
      shown.remove(smallest)
    }
    return shown
  }

  private func total(_ stratum: Int) -> Int { sizes[stratum].reduce(0, +) }

  private func passes(_ sizes: [Int]) -> Bool {
    safeguards.contains(.members) ? Concentration.passesForMembers(sizes) : Concentration.passes(sizes)
  }

  private func isResidualTellable(_ residual: Set<Int>) -> Bool {
    guard !residual.isEmpty else { return true }
    let isAll = residual.count == sizes.indices.count { sizes[$0].contains { $0 > 0 } }
    guard safeguards.contains(.residual) || isAll else { return true }
    guard let previous else { return passes(people(in: residual)) }
    let lost = residual.intersection(previous.shown)
    guard lost.count <= Self.mostLost else { return false }
    let rest = residual.subtracting(previous.shown)
    return isTellable(residual, without: lost.map { [$0] } + (rest.isEmpty ? [] : [rest]))
  }

  /// Whether a node passes, and what is left of it without the people that the previous norm had in any of its nodes.
  private func isTellable(_ node: Set<Int>, without previousNodes: [Set<Int>]) -> Bool {
    guard passes(people(in: node)) else { return false }
    guard previous != nil else { return true }
    return (1..<1 << previousNodes.count).allSatisfy { choice in
      let taken = previousNodes.indices.filter { choice >> $0 & 1 == 1 }.reduce(into: Set<Int>()) {
        $0.formUnion(previousNodes[$1])
      }
      let left = people(in: node, newOnlyIn: taken)
      return left.allSatisfy { $0 == 0 } || passes(left)
    }
  }

  /// Per organisation its people in the strata; in some of them only those of organisations that are new.
  private func people(in strata: Set<Int>, newOnlyIn taken: Set<Int> = []) -> [Int] {
    guard let count = sizes.first?.count else { return [] }
    return (0..<count).map { organisation in
      let wasMember = previous?.wasMember[organisation] ?? false
      return strata.reduce(0) { sum, stratum in
        wasMember && taken.contains(stratum) ? sum : sum + sizes[stratum][organisation]
      }
    }
  }
}
