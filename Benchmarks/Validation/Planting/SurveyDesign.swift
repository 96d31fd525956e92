import RapsQuestionnaire
import RapsScoring

/// A questionnaire of one-item scales from 0 to 100, on which truth is easily planted: a score is a normal number,
/// rounded to a whole point.
package struct SurveyDesign: Sendable {
  /// Where scores stand in the population, in points. 0 and 100 are 3.3 standard deviations away.
  package static let mean = 50.0
  /// Of people who belong together (one group, one organisation), in points.
  package static let deviation = 15.0
  /// Rounding to whole points adds 1/12 (Sheppard's correction).
  package static let roundedDeviation = (deviation * deviation + 1.0 / 12).squareRoot()
  /// How far on the unfavourable side of the mean red begins: 67 or more, or 33 or less, is where 13.6 % of an average
  /// group are.
  package static let redDistance = 16.5 / deviation

  package let plan: ScoringPlan

  package var questionnaire: Questionnaire { plan.questionnaire }
  package var scaleCount: Int { questionnaire.scales.count }

  /// Factors first, then outcomes, then personal characteristics, which are compared but never prioritised.
  package init(factorCount: Int, outcomeCount: Int, personalCount: Int = 0) {
    let factorKinds: [ScaleKind] = [.resource, .hindrance, .challenge]
    let kinds =
      (0..<factorCount).map { factorKinds[$0 % factorKinds.count] }
      + Array(repeating: .outcome, count: outcomeCount) + Array(repeating: .personal, count: personalCount)
    let answers = AnswerSet(id: "points", options: (0...100).map { AnswerSet.Option(code: $0) })
    let scales = kinds.enumerated().map { index, kind in
      // Every other outcome is a good thing, as engagement is.
      let isGood = kind == .resource || kind == .personal || (kind == .outcome && (index - factorCount) % 2 == 1)
      return Scale(
        id: "scale-\(index + 1)", title: LocalizedText(), kind: kind,
        items: [ScaleItem(item: index, isReverseKeyed: false)], requiredItemCount: 1, risk: isGood ? .low : .high,
        cutOffs: CutOffs(
          amber: nil, red: isGood ? Bound(.to, ExactDecimal(33)) : Bound(.from, ExactDecimal(67)),
          status: .provisional))
    }
    plan = ScoringPlan(
      questionnaire: Questionnaire(
        id: "planted", version: "1", languages: [Language("en")], title: LocalizedText(), answerSets: [answers],
        items: kinds.indices.map { Questionnaire.Item(id: "item-\($0 + 1)", answerSet: 0) }, scales: scales,
        variables: [Variable(id: "department", title: LocalizedText())]))
  }

  package var factors: [Int] { questionnaire.scales.indices.filter { questionnaire.scales[$0].kind.isOfWork } }
  package var outcomes: [Int] { questionnaire.scales.indices.filter { questionnaire.scales[$0].kind == .outcome } }

  /// 1 where a high score is unfavourable, else −1.
  package func sign(_ scale: Int) -> Double { questionnaire.scales[scale].risk == .high ? 1 : -1 }

  /// Correlations of all scales: any two go together by `correlation`, in the sense of their risks.
  package func equalCorrelations(_ correlation: Double) -> [Double] {
    (0..<scaleCount).flatMap { row in
      (0..<scaleCount).map { row == $0 ? 1 : correlation * sign(row) * sign($0) }
    }
  }
}

extension ScaleKind {
  fileprivate var isOfWork: Bool {
    switch self {
    case .resource, .hindrance, .challenge: true
    case .personal, .outcome: false
    }
  }
}
