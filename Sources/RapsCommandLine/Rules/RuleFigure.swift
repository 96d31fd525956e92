import RapsQuestionnaire

/// A released figure that a rule may ask about.
enum RuleFigure: Hashable {
  case mean(MeasureReference)
  /// The share beyond the cut-off of which a share is told.
  case share(MeasureReference)
  case quadrant(profile: Int, Profile.Quadrant)
  case responseRate
  case responseCount

  /// What comes before the point for the response.
  static let response = "response"
  static let responseFigures: [(name: String, figure: RuleFigure)] = [("rate", responseRate), ("count", responseCount)]

  var isPercentage: Bool {
    switch self {
    case .mean, .responseCount: false
    case .share, .quadrant, .responseRate: true
    }
  }

  /// What can be asked about a measure, by the names of the rules.
  static func figures(
    of measure: MeasureReference, in questionnaire: Questionnaire
  ) -> [(name: String, figure: RuleFigure)] {
    func score(_ cutOffs: CutOffs?) -> [(name: String, figure: RuleFigure)] {
      var figures: [(name: String, figure: RuleFigure)] = [("mean", .mean(measure))]
      // One share is told, that beyond the red cut-off, or beyond the amber one if there is no red.
      if let cutOffs { figures.append((cutOffs.red != nil ? "red" : "amber", .share(measure))) }
      return figures
    }
    return switch measure {
    case .scale(let index): score(questionnaire.scales[index].cutOffs)
    case .composite(let index): score(questionnaire.composites[index].cutOffs)
    case .exposure: [("share", .share(measure))]
    case .profile(let index): Profile.Quadrant.allCases.map { ("\($0)", .quadrant(profile: index, $0)) }
    }
  }

  /// Every measure of a questionnaire by its id.
  static func measures(of questionnaire: Questionnaire) -> [(id: String, measure: MeasureReference)] {
    questionnaire.scales.indices.map { (questionnaire.scales[$0].id, .scale($0)) }
      + questionnaire.composites.indices.map { (questionnaire.composites[$0].id, .composite($0)) }
      + questionnaire.exposures.indices.map { (questionnaire.exposures[$0].id, .exposure($0)) }
      + questionnaire.profiles.indices.map { (questionnaire.profiles[$0].id, .profile($0)) }
  }
}
