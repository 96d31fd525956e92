/// Why a row may be left out on request (METHOD S6). Nothing is left out unasked.
package enum Exclusion: String, Sendable, Hashable, CaseIterable {
  /// One and the same code to all answered items of an answer set, at least ten: `QualityTally.straightLiners`.
  case careless
  /// A repeated respondent's id: the most complete of the rows is kept, of equals the last.
  case duplicates
  /// Less than 2 seconds per answered item: `QualityTally.speeders`.
  case speeders
}

/// How many rows were left out on request.
///
/// A row counts once. What is seen in a row alone comes first: careless, then speeders; the ids are compared among the rows that
/// are left, so that a careless row never displaces a good one of the same person.
package struct ExcludedRows: Sendable, Hashable {
  /// By every reason that was asked for, also where there was no such row.
  package private(set) var counts: [Exclusion: Int]

  package init(_ exclusions: Set<Exclusion> = []) {
    counts = Dictionary(uniqueKeysWithValues: exclusions.map { ($0, 0) })
  }

  package var total: Int { counts.values.reduce(0, +) }

  package mutating func count(_ exclusion: Exclusion, _ number: Int = 1) { counts[exclusion, default: 0] += number }

  package mutating func add(_ other: ExcludedRows) { counts.merge(other.counts, uniquingKeysWith: +) }
}
