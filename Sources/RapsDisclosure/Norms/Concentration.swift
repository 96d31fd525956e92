/// When figures of a set of people of several organisations may be told (ANONYMITY A15).
///
/// Two disjoint sets that pass make up one that passes: every bound is on a share, or on a number that only grows. So it
/// is enough to look at the smallest sets that can be told apart.
enum Concentration {
  static let leastOrganisations = 5
  static let leastPeople = 50

  /// - Parameter sizes: people of each organisation; those without any do not count.
  static func passes(_ sizes: [Int]) -> Bool {
    let sorted = sizes.filter { $0 > 0 }.sorted(by: >)
    let total = sorted.reduce(0, +)
    guard sorted.count >= leastOrganisations, total >= leastPeople else { return false }
    // The largest has at most half, the two largest at most 80 %.
    return 2 * sorted[0] <= total && 5 * (sorted[0] + sorted[1]) <= 4 * total
  }

  /// Whether the set passes, and what is left of it for each organisation that takes its own people out.
  ///
  /// That is most concentrated, and smallest, without one of the three largest.
  static func passesForMembers(_ sizes: [Int]) -> Bool {
    let sorted = sizes.filter { $0 > 0 }.sorted(by: >)
    return passes(sorted)
      && sorted.indices.prefix(3).allSatisfy { own in
        passes(sorted.indices.filter { $0 != own }.map { sorted[$0] })
      }
  }
}
