import RapsQuestionnaire
import RapsResults

/// A scale or composite, for code that treats both alike.
struct ReportMeasure: Sendable, Hashable {
  enum Index: Sendable, Hashable {
    case scale(Int)
    case composite(Int)
  }

  let index: Index
  let id: String
  let title: String
  let kind: ScaleKind
  let aspect: Aspect?
  let risk: RiskDirection
  let cutOffs: CutOffs?

  init(_ index: Index, _ phrasing: Phrasing) {
    self.index = index
    switch index {
    case .scale(let position):
      let scale = phrasing.questionnaire.scales[position]
      (id, kind, aspect, risk, cutOffs) = (scale.id, scale.kind, scale.aspect, scale.risk, scale.cutOffs)
      title = phrasing.scale(position)
    case .composite(let position):
      let composite = phrasing.questionnaire.composites[position]
      (id, kind, aspect) = (composite.id, composite.kind, composite.aspect)
      (risk, cutOffs) = (composite.risk, composite.cutOffs)
      title = phrasing.composite(position)
    }
  }

  func summary(in figures: GroupFigures) -> ScoreSummary? {
    switch index {
    case .scale(let position): figures.scales[position]
    case .composite(let position): figures.composites[position]
    }
  }

  func isMeasured(in results: ScoreResults) -> Bool {
    switch index {
    case .scale(let position): results.measured.scales[position]
    case .composite(let position): results.measured.composites[position]
    }
  }

  /// How its scores come to be: a composite shares metric and range with its scales.
  func facts(in results: ScoreResults) -> ScaleFacts? {
    switch index {
    case .scale(let position): results.scaleFacts[position]
    case .composite(let position):
      results.questionnaire.composites[position].scales.first.map { results.scaleFacts[$0] }
    }
  }
}
