/// A scale of the draft.
struct ScalePlan {
  enum Basis: Hashable {
    /// Names with a common part.
    case name
    /// Neighbours with the same answers.
    case neighbours
    /// One column with graded answers.
    case single
  }

  let title: String
  let basis: Basis
  /// In the order of the file.
  let columns: [Int]
  let format: AnswerFormat
  /// Codes for no answer that at least ten rows hold.
  let missing: Set<Int>
  /// Whether the range or list is not what was seen but what such answers usually have.
  let isRangeSupposed: Bool
  /// Whether nobody knows which of its answers is more and which is less: it cannot be scored.
  var isUnordered: Bool { if case .words(let words) = format { !words.isOrdered } else { false } }
  /// By column, what is said about its direction.
  var directions: [Int: ItemDirection] = [:]
  /// Rows from which the directions come; nil if there are too few.
  var directionRowCount: Int?
}

/// Whether an item runs against the others of its scale.
enum ItemDirection: Hashable {
  /// Its correlation with the rest of the scale, in tenths, negative.
  case against(tenths: Int)
  /// The scale has two items, which run against each other: either may be the one.
  case againstTheOther(tenths: Int)
  /// Negative, but not clearly so.
  case unclear
}
