import RapsQuestionnaire
import RapsResponses

@testable import RapsScoring

/// Questionnaires of one idea, written shortly.
enum Small {
  /// An answer set of all codes of a range, with 9 as missing and 8 as not applicable where the range leaves them free.
  static func answers(_ codes: ClosedRange<Int>) -> AnswerSet {
    func free(_ code: Int) -> [AnswerSet.Option] { codes.contains(code) ? [] : [AnswerSet.Option(code: code)] }
    return AnswerSet(
      id: "a", options: codes.map { AnswerSet.Option(code: $0) }, missing: free(9), notApplicable: free(8))
  }

  /// Scale `s` over the given items.
  static func scale(
    _ items: [Int], reversed: Set<Int> = [], metric: ScoreMetric = .percent, require: Int? = nil,
    amber: Bound? = nil, red: Bound? = nil, expectations: [RapsQuestionnaire.Expectation] = []
  ) -> Scale {
    let cutOffs = amber == nil && red == nil ? nil : CutOffs(amber: amber, red: red, status: .provisional)
    return Scale(
      id: "s", title: LocalizedText(), kind: .hindrance,
      items: items.map { ScaleItem(item: $0, isReverseKeyed: reversed.contains($0)) }, metric: metric,
      requiredItemCount: require ?? (items.count + 1) / 2, risk: .high, cutOffs: cutOffs, expectations: expectations)
  }

  static func composite(
    _ scales: [Int], amber: Bound? = nil, red: Bound? = nil, expectations: [RapsQuestionnaire.Expectation] = []
  ) -> Composite {
    Composite(
      id: "c", title: LocalizedText(), kind: .hindrance, scales: scales, requiredScaleCount: (scales.count + 1) / 2,
      risk: .high, cutOffs: CutOffs(amber: amber, red: red, status: .provisional), expectations: expectations)
  }

  /// - Parameter sets: the answer set of each item.
  static func questionnaire(
    sets: [AnswerSet], scales: [Scale], composites: [Composite] = [], exposures: [Exposure] = [],
    profiles: [Profile] = [], variables: [Variable] = []
  ) -> Questionnaire {
    var distinct: [AnswerSet] = []
    let items = sets.enumerated().map { index, set in
      if !distinct.contains(set) { distinct.append(set) }
      return Questionnaire.Item(id: "i\(index)", answerSet: distinct.firstIndex(of: set) ?? 0)
    }
    return Questionnaire(
      id: "small", version: "1", languages: [Language("en")], title: LocalizedText(), answerSets: distinct,
      items: items, scales: scales, composites: composites, exposures: exposures, profiles: profiles,
      variables: variables)
  }

  /// Rows as codes; nil is missing, `notApplicable` does not apply.
  static let notApplicable = Int.max

  static func rows(_ rows: [[Int?]], _ questionnaire: Questionnaire) -> [TestRespondent] {
    rows.map { codes in
      TestRespondent(
        answers: codes.map { code in
          guard let code else { return .missing }
          return code == notApplicable ? .notApplicable : .code(code)
        }, labels: questionnaire.variables.map { _ in .notStated })
    }
  }
}

func fraction(_ numerator: Int, _ denominator: Int = 1) -> ExactFraction {
  ExactFraction(numerator: Int128(numerator), denominator: Int128(denominator))
}

/// `decimal(6667, 2)` is 66.67.
func decimal(_ significand: Int64, _ fractionDigits: Int = 0) -> ExactDecimal {
  ExactDecimal(significand: significand, fractionDigits: fractionDigits)
}
