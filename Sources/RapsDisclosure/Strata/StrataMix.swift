import RapsResponses
import RapsScoring

/// How the respondents of the organisation and of each group divide over the strata of a norm (METHOD C4).
///
/// A stratum is one value per stratifying variable. It tells how many respondents there are and nothing that they
/// answered; sizes are what the attacker knows anyway (A0). Still no number below k is told: such a stratum is merged with
/// a neighbour.
struct StrataMix {
  /// Respondents that a unit needs for a mix (C4).
  static let leastRespondents = 50

  /// Indexes into `Questionnaire.variables`: those asked for that the data have.
  let variables: [Int]
  /// One label per variable; sorted, the last variable fastest.
  private let strata: [[GroupLabel]]
  /// Per partition and group, respondents by stratum.
  private let groups: [[[Int: Int]]]
  private let everyone: [Int: Int]
  /// k; 1 merges nothing.
  private let minimum: Int

  /// - Complexity: O(membership vectors × partitions), and sorting the strata.
  init(_ tally: Tally, variables wanted: [Int], minimum: Int) {
    var partitions: [Int] = []
    for variable in wanted {
      guard let partition = tally.partitions.firstIndex(where: { $0.variable == variable }),
        !partitions.contains(partition)
      else { continue }
      partitions.append(partition)
    }
    self.minimum = minimum
    variables = partitions.map { tally.partitions[$0].variable }
    let atoms = partitions.isEmpty ? [] : tally.memberships.atoms
    let labels = atoms.map { atom in
      partitions.map { tally.partitions[$0].groups[atom.groups[$0]].label }
    }
    let strata = Set(labels).sorted { $0.precedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: strata.enumerated().map { ($1, $0) })
    var everyone: [Int: Int] = [:]
    var groups = tally.partitions.map { Array(repeating: [Int: Int](), count: $0.groups.count) }
    for (atom, labels) in zip(atoms, labels) {
      guard let stratum = numbers[labels] else { continue }
      everyone[stratum, default: 0] += atom.respondentCount
      for (partition, group) in atom.groups.enumerated() {
        groups[partition][group][stratum, default: 0] += atom.respondentCount
      }
    }
    self.strata = strata
    self.everyone = everyone
    self.groups = groups
  }

  /// The mix of a group; nil if it is too small or in one stratum.
  func mix(partition: Int, group: Int) -> [ReleasableStratum]? { merged(groups[partition][group]) }

  var mixOfOrganisation: [ReleasableStratum]? { merged(everyone) }

  /// Merges the smallest stratum with its smaller neighbour, the first of equals, until none is below the minimum.
  private func merged(_ counts: [Int: Int]) -> [ReleasableStratum]? {
    guard counts.values.reduce(0, +) >= Self.leastRespondents else { return nil }
    var parts = counts.sorted { $0.key < $1.key }.map {
      ReleasableStratum(strata: [strata[$0.key]], respondentCount: $0.value)
    }
    while parts.count > 1,
      let smallest = parts.indices.min(by: { parts[$0].respondentCount < parts[$1].respondentCount }),
      parts[smallest].respondentCount < minimum
    {
      let neighbours = [smallest - 1, smallest + 1].filter(parts.indices.contains)
      guard let other = neighbours.min(by: { parts[$0].respondentCount < parts[$1].respondentCount }) else { break }
      let (first, second) = (min(smallest, other), max(smallest, other))
      parts[first] = ReleasableStratum(
        strata: parts[first].strata + parts[second].strata,
        respondentCount: parts[first].respondentCount + parts[second].respondentCount)
      parts.remove(at: second)
    }
    return parts.count > 1 ? parts : nil
  }
}
