/// Sums of terms that are not negative: in `Int` while that provably suffices, in `Int128` beyond (METHOD S8).
///
/// A sum of at most `termsPerCarry` terms, each at most `largestTerm`, fits an `Int`; before one could be added that does
/// not, everything is carried over to `Int128`. Where `SumWidth` says `int64` that takes more than 2³¹ rows, so nothing
/// is ever carried and the second array stays empty.
struct ExactSums: Sendable {
  /// What was added since the last carry. Whoever adds says so first, by `reserve`; so adding may wrap and never does.
  var recent: [Int]
  private var carried: [Int128] = []
  private let termsPerCarry: Int
  private var termCount = 0

  /// - Parameter largestTerm: at least 1.
  init(count: Int = 0, largestTerm: Int) {
    recent = Array(repeating: 0, count: count)
    termsPerCarry = Int.max / largestTerm
  }

  var count: Int { recent.count }

  /// Makes sure that each sum can take so many more terms.
  mutating func reserve(terms: Int) {
    precondition(terms <= termsPerCarry)
    if terms > termsPerCarry - termCount { carry() }
    termCount += terms
  }

  private mutating func carry() {
    carried.append(contentsOf: repeatElement(0, count: recent.count - carried.count))
    for index in recent.indices {
      carried[index] += Int128(recent[index])
      recent[index] = 0
    }
    termCount = 0
  }

  /// Makes room for sums up to that number.
  mutating func grow(toCount count: Int) {
    guard count > recent.count else { return }
    recent.append(contentsOf: repeatElement(0, count: count - recent.count))
  }

  subscript(index: Int) -> Int128 {
    Int128(recent[index]) + (carried.indices.contains(index) ? carried[index] : 0)
  }

  /// Adds another's sums, of which number i belongs to number `places[i]` here.
  ///
  /// - Precondition: room for them, and no place twice.
  mutating func merge(_ other: ExactSums, at places: [Int]) {
    if other.carried.isEmpty, other.termCount <= termsPerCarry - termCount {
      termCount += other.termCount
      for (theirs, ours) in places.enumerated() { recent[ours] += other.recent[theirs] }
    } else {
      carry()
      for (theirs, ours) in places.enumerated() { carried[ours] += other[theirs] }
    }
  }
}
