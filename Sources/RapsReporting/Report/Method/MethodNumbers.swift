import RapsAnalysis
import RapsResults

/// The numbers that a rule worked with, most of them as symbols that every language reads alike: from the constants that decide.
struct MethodNumbers {
  let numbers: NumberStyle
  let words: MethodWords
  let reportWords: Words
  let release: ReleaseRules
  let axis: RiskAxis?
  /// False where groups are too many for draws: their places are computed then.
  let drawsGroups: Bool

  /// Empty for a rule without a number of its own.
  func text(_ rule: MethodRule) -> String {
    parts(rule).map { unbroken($0) }.joined(separator: reportWords.clauseBreak)
  }

  /// Signs stay with their numbers; words may break.
  private func unbroken(_ text: String) -> String {
    ["<", ">", "≤", "≥", "=", "−", "·", "…"].reduce(text) { text, sign in
      text.replacing(" \(sign)", with: "\u{A0}\(sign)").replacing("\(sign) ", with: "\(sign)\u{A0}")
    }
  }

  private func parts(_ rule: MethodRule) -> [String] {
    scoring(rule) ?? comparing(rule) ?? prioritising(rule) ?? releasing(rule) ?? []
  }

  private func scoring(_ rule: MethodRule) -> [String]? {
    switch rule {
    case .s1: ["> " + percent(ReleaseThresholds.oftenNotApplicablePercent)]
    case .s6:
      [
        words.answersInARow("≥ " + count(ReleaseThresholds.shortestRun)),
        words.perItem("< " + decimal(Double(ReleaseThresholds.shortestMillisecondsPerItem) / 1_000, 0) + " s"),
      ]
    case .binned: [count(ReleaseThresholds.binCount)]
    case .s9: ["b = " + count(AnalysisThresholds.blockCount)]
    case .d3: [least("n", ReleaseThresholds.leastForReliability), least("n", ReleaseThresholds.leastToCheckItems)]
    case .d4: [least("n", ReleaseThresholds.leastForDistribution)]
    case .d5:
      [
        words.ofInvited("< " + percent(Caution.lowResponsePercent)),
        words.ofInvited("< " + percent(Caution.veryLowResponsePercent)), "n < " + count(Caution.fewRespondents),
      ]
    default: nil
    }
  }

  private func comparing(_ rule: MethodRule) -> [String]? {
    switch rule {
    case .normTests:
      [
        reportWords.analysis.organisations("≥ " + count(AnalysisThresholds.leastOrganisations)),
        words.ofNorm("≤ " + percent(AnalysisThresholds.largestOwnShare)),
      ]
    case .restOfOrganisation: [least("nᵣ", release.minimumGroupSize)]
    case .c3:
      [
        "q ≤ " + decimal(AnalysisThresholds.largestRelevantRate, 2),
        "|Δ| ≥ " + decimal(AnalysisThresholds.leastRelevant, 1),
      ]
    case .c4:
      [least("n", ReleaseThresholds.leastForMix), "≤ " + percent(AnalysisThresholds.largestAbsentShare)]
    case .c5:
      [
        words.groups("≥ " + count(AnalysisThresholds.leastGroups)),
        drawsGroups ? draws(AnalysisThresholds.groupDrawCount, AnalysisThresholds.groupDrawSeed) : nil,
      ].compactMap(\.self)
    default: nil
    }
  }

  private func prioritising(_ rule: MethodRule) -> [String]? {
    switch rule {
    case .p1, .borrowedWeights:
      [
        least("n", AnalysisThresholds.leastForWeights),
        "n ≥ \(count(AnalysisThresholds.leastPerFactor)) · f",
      ]
    case .adjusted: ["≥ " + decimal(AnalysisThresholds.leastEigenvalue, 8)]
    case .chanceOfWeights:
      [
        draws(AnalysisThresholds.nullDrawCount, AnalysisThresholds.nullDrawSeed),
        draws(AnalysisThresholds.weightDrawCount, AnalysisThresholds.weightDrawSeed),
      ]
    case .p2: [axis.map(cut), "v ≥ 1/f"].compactMap(\.self)
    case .places: [draws(AnalysisThresholds.riskDrawCount, AnalysisThresholds.riskDrawSeed)]
    case .p3: ["≥ " + percent(AnalysisThresholds.alertPercent)]
    case .p4: ["≥ " + percent(Certainty.leastClear), "≥ " + percent(Certainty.leastLikely)]
    default: nil
    }
  }

  private func releasing(_ rule: MethodRule) -> [String]? {
    let k = count(release.minimumGroupSize)
    let few = count(ReleaseThresholds.mostBounded)
    switch rule {
    case .a1: return ["k = " + k]
    case .a2, .a3, .a8: return ["k"]
    case .a4:
      let fine = count(ReleaseRounding.fineRespondentCount)
      return ["1/100", "n ≥ \(fine): 1/\(count(1_000))"]
    case .a5:
      return [
        least("n", ReleaseThresholds.leastForDistribution), least("n", ReleaseThresholds.leastUnitForItems),
      ]
    case .a6: return ["0–" + few, "n − \(few) … n"]
    case .a7: return ["≥ " + count(ReleaseThresholds.leastCategories)]
    case .a9: return ["1 … k − 1"]
    case .a11:
      return ["N ≥ \(ReleaseThresholds.groupsPerRate)k", "≥ " + percent(ReleaseThresholds.nearlyAllPercent)]
    case .a17:
      return ["n < " + count(ReleaseThresholds.leastForGroups), "n < " + count(ReleaseThresholds.leastRespondents)]
    default: return nil
    }
  }

  // MARK: Symbols

  private func cut(_ axis: RiskAxis) -> String {
    switch axis {
    case .normDifference: "Δ ≥ " + decimal(axis.cut, 1)
    case .redPercent: "p ≥ " + percent(axis.cut / 100)
    }
  }

  private func count(_ number: Int) -> String { numbers.count(number) }

  private func decimal(_ number: Double, _ digits: Int) -> String { numbers.decimal(number, fractionDigits: digits) }

  private func percent(_ number: Int) -> String { count(number) + numbers.percentGap + "%" }

  private func percent(_ proportion: Double) -> String { decimal(100 * proportion, 0) + numbers.percentGap + "%" }

  private func least(_ letter: String, _ number: Int) -> String { "\(letter) ≥ \(count(number))" }

  private func draws(_ number: Int, _ seed: UInt64) -> String {
    words.drawsAndSeed(count(number), "0x" + String(seed, radix: 16, uppercase: true))
  }
}
