import RapsQuestionnaire

/// What a line of a plan is about, by its index in the questionnaire's own list.
package enum PlanFactor: Sendable, Hashable {
  case scale(Int)
  case exposure(Int)

  package func id(in questionnaire: Questionnaire) -> String {
    switch self {
    case .scale(let index): questionnaire.scales[index].id
    case .exposure(let index): questionnaire.exposures[index].id
    }
  }
}

extension Questionnaire {
  /// The scale or exposure of that id; composites of scales are none.
  package func planFactor(_ id: String) -> PlanFactor? {
    scales.firstIndex { $0.id == id }.map(PlanFactor.scale)
      ?? exposures.firstIndex { $0.id == id }.map(PlanFactor.exposure)
  }
}
