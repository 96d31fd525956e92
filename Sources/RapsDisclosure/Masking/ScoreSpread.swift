import RapsQuestionnaire
import RapsScoring

/// Which states of a scale have one and the same score: 4 of 2 answers is 2 of 1.
struct ScoreClasses {
  /// Per state a class; −1 for the state without a score.
  let classOfState: [Int]
  let classCount: Int

  /// Of a scale that is not measured.
  init() {
    (classOfState, classCount) = ([], 0)
  }

  init(_ space: StateSpace) {
    var classes = Array(repeating: -1, count: space.stateCount)
    var known: [Int: Int] = [:]
    space.forEachState { index, answered, sum in
      let divisor = Self.greatestCommonDivisor(sum, answered)
      let key = (sum / divisor) << 20 | answered / divisor
      let next = known.count
      classes[index] = known[key, default: next]
      known[key] = classes[index]
    }
    classOfState = classes
    classCount = known.count
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}

/// Collects how the people of a set are spread over the values of a measure.
struct ScoreSpread {
  /// People who must stand outside any one score (A5: "all but at most two"), or in and out of any quadrant (A6).
  static let leastMargin = 3

  private let measure: MeasureReference?
  private let classes: [ScoreClasses]
  private var bins: [Int]

  init(_ measure: MeasureReference?, classes: [ScoreClasses]) {
    self.measure = measure
    self.classes = classes
    bins =
      switch measure {
      case .scale(let index): Array(repeating: 0, count: classes[index].classCount)
      case .composite: Array(repeating: 0, count: CompositeTally.binCount)
      case .profile: [0, 0, 0, 0]
      case .exposure, nil: []
      }
  }

  mutating func add(_ tally: GroupTally, times sign: Int = 1) {
    switch measure {
    case .scale(let scale):
      let classOfState = classes[scale].classOfState
      let counts = tally.scales[scale].counts
      for state in counts.indices.dropFirst() where counts[state] != 0 {
        bins[classOfState[state]] += sign * counts[state]
      }
    case .composite(let composite):
      let counts = tally.composites[composite].bins
      for bin in counts.indices where counts[bin] != 0 { bins[bin] += sign * counts[bin] }
    case .profile(let profile):
      for quadrant in 0..<4 { bins[quadrant] += sign * tally.profiles[profile].quadrantCounts[quadrant] }
    case .exposure, nil: break
    }
  }

  /// The margin of each tally by itself. Complexity: linear in their states or bins.
  static func margins(of tallies: [GroupTally], _ measure: MeasureReference?, classes: [ScoreClasses]) -> [Int] {
    switch measure {
    case .composite(let index):
      return tallies.map { $0.composites[index].validCount - ($0.composites[index].bins.max() ?? 0) }
    case .exposure, nil: return Array(repeating: .max, count: tallies.count)
    case .scale, .profile:
      var spread = ScoreSpread(measure, classes: classes)
      return tallies.map { tally in
        for bin in spread.bins.indices { spread.bins[bin] = 0 }
        spread.add(tally)
        return spread.margin
      }
    }
  }

  /// People outside the most frequent score (A5); for a profile, people in or out of the most telling quadrant.
  /// `Int.max` where nothing is demanded. Adding people never lowers it.
  var margin: Int {
    let total = bins.reduce(0, +)
    switch measure {
    case .scale, .composite: return total - (bins.max() ?? 0)
    case .profile: return bins.map { min($0, total - $0) }.min() ?? 0
    case .exposure, nil: return .max
    }
  }
}
