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

  /// Whether a scale is a factor of work, which a plan can be about: personal characteristics and outcomes are none.
  package func isPlanFactor(scale index: Int) -> Bool {
    switch scales[index].kind {
    case .resource, .hindrance, .challenge: !scales[index].isComposite
    case .personal, .outcome: false
    }
  }
}
