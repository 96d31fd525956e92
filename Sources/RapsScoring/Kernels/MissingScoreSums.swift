/// What has to be taken off the sums of all respondents to get those of the pairs that both scales have: per set of
/// respondents (a jackknife block, an organisation) and scale j without a score, the sums of every scale i over the
/// respondents who lack j.
///
/// Almost everyone has every score, so this costs a few additions per gap and nothing where there is none; only a set
/// and scale that have a gap have sums.
struct MissingScoreSums: Sendable {
  private let scaleCount: Int
  /// Sets × scales lacked: the row of sums; −1 without one.
  private var rows: [Int32] = []
  /// Rows × scales: respondents who lack both. That of the scale itself counts who lack it.
  private var counts: [Int] = []
  private var sums: [Int] = []
  private var squares: ExactSums

  /// - Parameter largestStep: of any scale's grid.
  init(scaleCount: Int, largestStep: Int) {
    self.scaleCount = scaleCount
    squares = ExactSums(largestTerm: max(1, largestStep * largestStep))
  }

  /// Where the row of a set and scale lacked starts; nil if there is none.
  private func start(_ set: Int, _ lacked: Int) -> Int? {
    let place = set * scaleCount + lacked
    guard place < rows.count, rows[place] >= 0 else { return nil }
    return Int(rows[place]) * scaleCount
  }

  /// The same, of a new row if there is none.
  private mutating func startMakingRow(_ set: Int, _ lacked: Int) -> Int {
    if let start = start(set, lacked) { return start }
    let needed = (set + 1) * scaleCount
    if rows.count < needed { rows.append(contentsOf: repeatElement(-1, count: needed - rows.count)) }
    let start = counts.count
    rows[set * scaleCount + lacked] = Int32(start / scaleCount)
    counts.append(contentsOf: repeatElement(0, count: scaleCount))
    sums.append(contentsOf: repeatElement(0, count: scaleCount))
    squares.grow(toCount: counts.count)
    return start
  }

  /// Counts one respondent.
  ///
  /// - Parameters:
  ///   - steps: per scale its grid step, 0 where there is no score.
  ///   - lacking: indexes of the scales without a score.
  mutating func add(set: Int, steps: [UInt32], lacking: [Int]) {
    squares.reserve(terms: 1)
    for lacked in lacking {
      let start = startMakingRow(set, lacked)
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
    start(set, lacked).map { counts[$0 + scale] } ?? 0
  }

  /// The sum of a scale over the respondents of a set who lack another.
  func sum(_ set: Int, lacked: Int, of scale: Int) -> Int {
    start(set, lacked).map { sums[$0 + scale] } ?? 0
  }

  func sumOfSquares(_ set: Int, lacked: Int, of scale: Int) -> Int128 {
    start(set, lacked).map { squares[$0 + scale] } ?? 0
  }

  /// Adds another's sets, whose set s is set `sets[s]` here.
  mutating func merge(_ other: MissingScoreSums, sets: [Int]) {
    var starts = Array(repeating: 0, count: other.counts.count / max(1, scaleCount))
    for (place, row) in other.rows.enumerated() where row >= 0 {
      let (set, lacked) = place.quotientAndRemainder(dividingBy: scaleCount)
      starts[Int(row)] = startMakingRow(sets[set], lacked)
    }
    let places = starts.flatMap { $0..<$0 + scaleCount }
    for (theirs, ours) in places.enumerated() {
      counts[ours] += other.counts[theirs]
      sums[ours] += other.sums[theirs]
    }
    squares.merge(other.squares, at: places)
  }
}
