import RapsScoring

/// What is told of one scale in all units that show it: lists for all of them, because there may be tens of thousands.
/// What a unit does not tell is not in them.
final class ReleasedScale: Sendable {
  /// Per unit, and one more, where its moments begin.
  private let starts: [Int32]
  private let moments: [ScoreMoments]
  private let distributions: ReleasedDistributions
  private let reliability: [Int: PairSums]

  /// - Parameter histograms: of each unit; nil of those that do not show the scale.
  init(
    _ space: StateSpace, histograms: [StateHistogram?], distributions: ReleasedDistributions,
    reliability: [Int: PairSums]
  ) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(histograms.count + 1)
    var moments: [ScoreMoments] = []
    var state = StateMoments(space)
    for histogram in histograms {
      if let histogram { state.append(histogram, to: &moments) }
      starts.append(Int32(moments.count))
    }
    self.starts = starts
    self.moments = moments
    self.distributions = distributions
    self.reliability = reliability
  }

  func moments(of unit: Int) -> [ScoreMoments] { Array(moments[Int(starts[unit])..<Int(starts[unit + 1])]) }

  func distribution(of unit: Int) -> [ReleasableCategory]? { distributions[unit] }

  func reliability(of unit: Int) -> PairSums? { reliability[unit] }
}

/// Sums the states of one histogram after another by the number of answers.
private struct StateMoments {
  /// By state index; 0 answers for the state without a score.
  private let states: [(answered: Int, sum: Int)]
  private var byAnswered: [(count: Int, sum: Int, squares: Int)]

  init(_ space: StateSpace) {
    var states = Array(repeating: (answered: 0, sum: 0), count: space.stateCount)
    space.forEachState { index, answered, sum in states[index] = (answered, sum) }
    self.states = states
    byAnswered = Array(repeating: (0, 0, 0), count: space.itemCount + 1)
  }

  /// Per number of answers that occurs: people, sum and sum of squares.
  mutating func append(_ histogram: StateHistogram, to moments: inout [ScoreMoments]) {
    for answered in byAnswered.indices { byAnswered[answered] = (0, 0, 0) }
    for (index, count) in histogram.counts.enumerated() where count != 0 && index < states.count {
      let (answered, sum) = states[index]
      byAnswered[answered].count += count
      byAnswered[answered].sum += count * sum
      byAnswered[answered].squares += count * sum * sum
    }
    for answered in byAnswered.indices.dropFirst() where byAnswered[answered].count > 0 {
      let sums = byAnswered[answered]
      moments.append(
        ScoreMoments(answered: answered, count: sums.count, sum: sums.sum, sumOfSquares: sums.squares))
    }
  }
}
