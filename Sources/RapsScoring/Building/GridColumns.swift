import RapsQuestionnaire

/// How a plan's scales turn states into grid steps for sums of products, and which scales take part.
struct GridColumns: Sendable {
  /// Indexes into `Questionnaire.scales`, ascending.
  let scales: [Int]
  /// Per scale the grid step of each state index; that of the state without a score is 0.
  let steps: [[UInt32]]
  /// Of all of these scales' grids.
  let largestStep: Int

  init(plan: ScoringPlan, scales: [Int]) {
    self.scales = scales
    steps = scales.map { plan.scales[$0].steps }
    largestStep = scales.map { plan.scales[$0].grid.steps }.max() ?? 1
  }
}

extension ScoringPlan {
  /// The measured scales that are no composites: those of correlations and drivers.
  package var correlatedScales: [Int] {
    scales.indices.filter { scales[$0].isMeasured && !questionnaire.scales[$0].isComposite }
  }
}

extension ScoringPlan.ScalePlan {
  /// By state index the score's grid step; 0 for the state without a score.
  fileprivate var steps: [UInt32] {
    var steps = Array(repeating: UInt32(0), count: space.stateCount)
    space.forEachState { index, answered, sum in
      steps[index] = UInt32(grid.step(answered: answered, sum: sum, unitsPerItem: space.unitsPerItem))
    }
    return steps
  }
}
