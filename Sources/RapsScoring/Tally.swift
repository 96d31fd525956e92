import RapsQuestionnaire
import RapsResponses

/// Everything that is known of a data set, as sums of integers; holds what may not be shown.
///
/// Independent of thread count, chunk size and row order. Two tallies of the same plan merge by addition.
/// Only Disclosure decides what of it may leave (ANONYMITY).
package struct Tally: Sendable, Hashable {
  package var rows: RowCounts
  package var quality: QualityTally
  /// All respondents together.
  package var organisation: GroupTally
  /// Per scale; all respondents together.
  package var reliability: [PairSums]
  /// One per grouping variable that the data have, in the questionnaire's order.
  package var partitions: [Partition]
  /// How the groups of all partitions overlap.
  package var memberships: MembershipTable
}

/// What became of the rows read.
package struct RowCounts: Sendable, Hashable {
  /// Data rows in the files, blank lines not counted.
  package var read = 0
  /// Rows with at least one valid answer to a scale or exposure: the respondents (METHOD S1).
  package var used = 0
  /// Rows without any valid answer.
  package var withoutAnswers = 0
  /// Cells that are neither an answer nor a missing code and were taken as missing on request.
  package var invalidCellsTakenAsMissing = 0

  package init() {}
}

/// A grouping variable's groups: every respondent is in exactly one.
package struct Partition: Sendable, Hashable {
  /// Index into `Questionnaire.variables`.
  package let variable: Int
  /// Index into `Tally.partitions` of the partition whose groups contain this one's.
  package let parent: Int?
  /// In order: declared values as declared, texts by name, "not stated" last; under a parent, by parent first.
  /// A group is one (parent group, own label): the same label under two parents makes two groups.
  package var groups: [TalliedGroup]
}

package struct TalliedGroup: Sendable, Hashable {
  package let label: GroupLabel
  /// Index into the parent partition's `groups`.
  package let parentGroup: Int?
  package var tally: GroupTally
  /// Per scale; nil in variables with more than 500 groups (METHOD S7).
  package var reliability: [PairSums]?
}

/// The sums of one set of respondents. All arrays run parallel to those of the questionnaire.
package struct GroupTally: Sendable, Hashable {
  package var respondentCount: Int
  package var scales: [StateHistogram]
  package var composites: [CompositeTally]
  package var exposures: [ExposureTally]
  package var profiles: [ProfileTally]
  package var items: [ItemTally]
}

/// How many respondents have each state of a scale's `StateSpace`.
package struct StateHistogram: Sendable, Hashable {
  /// By state index; index 0 counts those without a score.
  package var counts: [Int]

  package init(counts: [Int]) {
    self.counts = counts
  }

  /// Respondents with a score.
  package var validCount: Int { counts.dropFirst().reduce(0, +) }
}

/// A composite of scales. Scores lie on `gridPerUnit` integer steps per score unit (METHOD S8).
package struct CompositeTally: Sendable, Hashable {
  package static let binCount = 1_001

  package var validCount = 0
  /// Respondents with a valid score on every component (ANONYMITY A8).
  package var completeCount = 0
  /// Sum and sum of squares of the scores on the integer grid.
  package var sum = 0
  package var sumOfSquares = Int128(0)
  /// Respondents at or beyond the amber and the red cut-off; 0 if there is none.
  package var amberCount = 0
  package var redCount = 0
  /// Respondents per bin: the score range in 1,000 equal steps, rounded to the nearest. Empty until someone has a score.
  package var bins: [Int] = []

  package init() {}
}

/// METHOD S5.
package struct ExposureTally: Sendable, Hashable {
  package var positiveCount = 0
  package var negativeCount = 0

  package init() {}

  package var validCount: Int { positiveCount + negativeCount }
}

/// Respondents per quadrant, by `Profile.Quadrant.rawValue`; only those with both scores.
package struct ProfileTally: Sendable, Hashable {
  package var quadrantCounts = [0, 0, 0, 0]

  package init() {}

  package var validCount: Int { quadrantCounts.reduce(0, +) }
}

package struct ItemTally: Sendable, Hashable {
  /// By code − minimum code.
  package var codeCounts: [Int]
  package var notApplicableCount = 0

  package init(width: Int) {
    codeCounts = Array(repeating: 0, count: width + 1)
  }

  package var validCount: Int { codeCounts.reduce(0, +) }
}

/// Pairwise sums of a scale's recoded items, in codes counted from the minimum, for covariances over the respondents
/// who answered both items (METHOD D3). `itemCount` × `itemCount` matrices, row-major.
package struct PairSums: Sendable, Hashable {
  package let itemCount: Int
  /// Respondents who answered both items; symmetric.
  package var counts: [Int]
  /// Sum of the row's item over the respondents who answered both.
  package var sums: [Int]
  /// Sum of the products; symmetric. The diagonal holds the sums of squares.
  package var products: [Int]

  package init(itemCount: Int) {
    self.itemCount = itemCount
    counts = Array(repeating: 0, count: itemCount * itemCount)
    sums = counts
    products = counts
  }
}

/// The distinct membership vectors of the respondents and how many share each (ANONYMITY A9).
package struct MembershipTable: Sendable, Hashable {
  /// A set of respondents who are in the same group of every partition.
  package struct Atom: Sendable, Hashable {
    /// Per partition an index into its `groups`.
    package let groups: [Int]
    package var respondentCount: Int
    /// Respondents without a valid score or outcome, only where there are any.
    package var invalidCounts: [MeasureReference: Int]

    package init(groups: [Int], respondentCount: Int, invalidCounts: [MeasureReference: Int] = [:]) {
      self.groups = groups
      self.respondentCount = respondentCount
      self.invalidCounts = invalidCounts
    }
  }

  /// Sorted by `groups`.
  package var atoms: [Atom]

  package init(atoms: [Atom] = []) {
    self.atoms = atoms
  }
}

/// Signs of careless answering, counted over the raw codes (METHOD S6).
package struct QualityTally: Sendable, Hashable {
  /// Respondents whose longest run of equal codes within an answer set is at least 10 and the whole set.
  package var straightLiners = 0
  /// Respondents by intra-individual standard deviation of their codes, in steps of 0.1 raw points; the last bin is open.
  package var deviationBins = Array(repeating: 0, count: 31)
  /// Respondents faster than 2 seconds per answered item; nil if no duration is declared or present.
  package var speeders: Int?
  /// Rows that repeat an earlier respondent's id; nil if no id is declared or present.
  package var duplicates: Int?
  /// Respondents who left the last quarter or more of the items unanswered after answering the first.
  package var dropOuts = 0

  package init() {}
}
