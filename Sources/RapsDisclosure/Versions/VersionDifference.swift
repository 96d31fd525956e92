/// What two versions tell together of the people who answered in the later one only, by subtraction (ANONYMITY A16,
/// A3).
struct VersionDifference {
  private typealias CountBounds = PublishedMeasure.CountBounds

  /// Categories of some of those people, not yet held against how many there are.
  private struct Shares {
    let kind: PublishedMeasure.Shares
    var people: Int
    var counts: [CountBounds]
  }

  /// What three people answer at least that two cannot: A5 and A6 protect any two of them.
  private static let leastOthers = 3
  /// How far from all others an answer is taken to be, as a part of the scale.
  private static let distance = 0.25

  private var people: Int
  /// Sum of their places on the scale, 0 to 1.
  private var sum: (low: Double, high: Double)?
  /// The largest sum of their squared deviations from their mean.
  private var mostDeviation: Double?
  private var shares: [String: Shares] = [:]

  init(_ before: PublishedMeasure, _ after: PublishedMeasure) {
    let (old, new) = (Double(before.validCount), Double(after.validCount))
    people = after.validCount - before.validCount
    if let mean = before.mean, let other = after.mean {
      sum = (new * other.lowerBound - old * mean.upperBound, new * other.upperBound - old * mean.lowerBound)
      if let deviation = before.standardDeviation, let otherDeviation = after.standardDeviation, people > 0 {
        // The squares about the mean of all are those within the two parts and those between their means.
        let shift = max(0, other.lowerBound - mean.upperBound, mean.lowerBound - other.upperBound)
        mostDeviation =
          (new - 1) * otherDeviation.upperBound * otherDeviation.upperBound
          - max(0, old - 1) * deviation.lowerBound * deviation.lowerBound - new * old / Double(people) * shift * shift
      }
    }
    for (name, old) in before.shares {
      guard let new = after.shares[name] else { continue }
      guard old.isDistribution, new.isDistribution, old.edges != new.edges else {
        add(name, old, new)
        continue
      }
      // The categories of either version, and those that both of them make up.
      let common = old.edges.filter(new.edges.contains)
      for edges in [old.edges, new.edges, common] where edges.count > 2 {
        let shares = [old, new].map {
          PublishedMeasure.Shares(labels: [], edges: edges, counts: $0.counts(between: edges))
        }
        add("\(name) \(edges)", shares[0], shares[1])
      }
    }
  }

  private mutating func add(_ name: String, _ before: PublishedMeasure.Shares, _ after: PublishedMeasure.Shares) {
    guard before.labels == after.labels, before.edges == after.edges else { return }
    shares[name] = Shares(
      kind: after, people: people,
      counts: zip(before.counts, after.counts).map { CountBounds($1.low - $0.high, $1.high - $0.low) })
  }

  /// Of those of a whole who are in none of its parts.
  init(of whole: VersionDifference, beside parts: [VersionDifference]) {
    self = whole
    mostDeviation = nil
    for part in parts {
      people -= part.people
      if let own = sum, let other = part.sum { sum = (own.low - other.high, own.high - other.low) }
      for (name, counts) in part.shares {
        guard var own = shares[name], own.kind.labels == counts.kind.labels, own.kind.edges == counts.kind.edges else {
          continue
        }
        own.people -= counts.people
        own.counts = zip(own.counts, counts.counts).map { CountBounds($0.low - $1.high, $0.high - $1.low) }
        shares[name] = own
      }
    }
  }

  /// Whether neither all but two of the people are known to have answered alike, nor what one or two of them answered.
  /// Numbers that cannot be are not found fine.
  var isFine: Bool {
    guard people > 0 else { return true }
    if let sum {
      // Else all but two of them stand at an end of the scale.
      let least = Double(Self.leastOthers)
      guard sum.high >= least, Double(people) - sum.low >= least else { return false }
    }
    if let mostDeviation {
      guard mostDeviation >= Double(Self.leastOthers) * Self.distance * Self.distance else { return false }
    }
    return shares.values.allSatisfy(Self.isFine)
  }

  private static func isFine(_ shares: Shares) -> Bool {
    let people = shares.people
    guard people > 0 else { return true }
    let clipped = shares.counts.map { CountBounds(max(0, $0.low), min(people, $0.high)) }
    let counts = shares.kind.isSingle ? clipped : clipped.tightened(to: people)
    return counts.allSatisfy { count in
      guard count.low <= count.high else { return false }
      let isOpen = count.high - count.low >= leastOthers - 1
      let isFarFromEnds = count.low >= leastOthers && count.high <= people - leastOthers
      guard shares.kind.isDistribution else { return isOpen || isFarFromEnds }
      // A7 has nothing against an empty category; A5 has against one that all but two are in, however openly told.
      return count.low <= people - leastOthers && (isOpen || isFarFromEnds || count.high == 0)
    }
  }
}
