/// What has to be taken off the sums of all respondents to get those of the pairs that both scales have: per set of
/// respondents (a jackknife block, an organisation) and scale j without a score, the sums of every scale i over the
/// respondents who lack j.
///
/// Almost everyone has every score, so this costs a few additions per gap and nothing where there is none; the tables
/// appear with the first gap.
struct MissingScoreSums: Sendable {
  private let scaleCount: Int
  /// Sets × scales lacked × scales, row-major: respondents who lack both. The diagonal counts who lack the scale.
  private var counts: [Int] = []
  private var sums: [Int] = []
  private var squares: ExactSums

  /// - Parameter largestStep: of any scale's grid.
  init(scaleCount: Int, largestStep: Int) {
    self.scaleCount = scaleCount
    squares = ExactSums(largestTerm: max(1, largestStep * largestStep))
  }

  private func start(_ set: Int, _ scale: Int) -> Int { (set * scaleCount + scale) * scaleCount }

  private mutating func grow(toSetCount count: Int) {
    let needed = count * scaleCount * scaleCount
    guard counts.count < needed else { return }
    counts.append(contentsOf: repeatElement(0, count: needed - counts.count))
    sums.append(contentsOf: repeatElement(0, count: needed - sums.count))
    squares.grow(toCount: needed)
  }

  /// Counts one respondent.
  ///
  /// - Parameters:
  ///   - steps: per scale its grid step, 0 where there is no score.
  ///   - lacking: indexes of the scales without a score.
  mutating func add(set: Int, steps: [UInt32], lacking: [Int]) {
    grow(toSetCount: set + 1)
    squares.reserve(terms: 1)
    for lacked in lacking {
      let start = start(set, lacked)
      Self.add(steps, to: &sums, at: start)
      Self.addSquares(steps, to: &squares.recent, at: start)
      for other in lacking { counts[start + other] += 1 }
    }
  }

  private static func add(_ steps: [UInt32], to sums: inout [Int], at start: Int) {
    let steps = steps.span
    var sums = sums.mutableSpan
    precondition(0...sums.count - steps.count ~= start)
    // In bounds, as was checked; a sum of steps that overflows takes more rows than there can be (`SumWidth`).
    for index in steps.indices { unsafe sums[unchecked: start &+ index] &+= Int(steps[index]) }
  }

  private static func addSquares(_ steps: [UInt32], to sums: inout [Int], at start: Int) {
    let steps = steps.span
    var sums = sums.mutableSpan
    precondition(0...sums.count - steps.count ~= start)
    // In bounds, as was checked; `ExactSums.reserve` has made room.
    for index in steps.indices {
      unsafe sums[unchecked: start &+ index] &+= Int(UInt64(steps[index]) &* UInt64(steps[index]))
    }
  }

  /// Respondents of a set who lack both scales.
  func count(_ set: Int, _ lacked: Int, _ scale: Int) -> Int {
    let index = start(set, lacked) + scale
    return counts.indices.contains(index) ? counts[index] : 0
  }

  /// The sum of a scale over the respondents of a set who lack another.
  func sum(_ set: Int, lacked: Int, of scale: Int) -> Int {
    let index = start(set, lacked) + scale
    return sums.indices.contains(index) ? sums[index] : 0
  }

  func sumOfSquares(_ set: Int, lacked: Int, of scale: Int) -> Int128 {
    let index = start(set, lacked) + scale
    return sums.indices.contains(index) ? squares[index] : 0
  }

  /// Adds another's sets, whose set s is set `sets[s]` here.
  mutating func merge(_ other: MissingScoreSums, sets: [Int]) {
    guard !other.counts.isEmpty else { return }
    let size = scaleCount * scaleCount
    let merged = sets.prefix(other.counts.count / size)
    grow(toSetCount: (merged.max() ?? -1) + 1)
    let places = merged.flatMap { $0 * size..<($0 + 1) * size }
    for (theirs, ours) in places.enumerated() {
      counts[ours] += other.counts[theirs]
      sums[ours] += other.sums[theirs]
    }
    squares.merge(other.squares, at: places)
  }
}
