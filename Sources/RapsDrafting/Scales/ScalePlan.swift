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
  /// Usual codes for no answer that at least ten rows hold, in the scales that are answered in this way.
  var heldUsual: Set<Int> = []
  /// Whether the range or list is not what was seen but what such answers usually have.
  let isRangeSupposed: Bool
  /// Whether nobody knows which of its answers is more and which is less: it cannot be scored.
  var isUnordered: Bool { if case .words(let words) = format { !words.isOrdered } else { false } }
  /// By column, what is said about its direction.
  var directions: [Int: ItemDirection] = [:]
  /// Rows from which the directions come; nil if there are too few.
  var directionRowCount: Int?
}
