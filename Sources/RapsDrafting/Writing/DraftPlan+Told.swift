import RapsDiagnostics
import RapsResponses

/// What is said of a plan beside the draft. Names of columns are told, and never a value (ANONYMITY A13).
extension DraftPlan {
  private static let mostNamed = 3

  private func named(_ indices: [Int]) -> String {
    let names = indices.prefix(Self.mostNamed).map { shownText(columns[$0].name.full) }.joined(separator: ", ")
    return indices.count > Self.mostNamed ? "\(names) and \(indices.count - Self.mostNamed) more" : names
  }

  /// What has to be done before the scores of the draft mean anything.
  func warnings(_ header: ResponseHeader) -> [Diagnostic] {
    func warning(_ code: DraftingDiagnosticCode, _ message: String, help: String) -> Diagnostic {
      Diagnostic(code: code.rawValue, severity: .warning, at: .file(header.fileName), message, help: [help])
    }
    var warnings: [Diagnostic] = []
    let unordered = unorderedScales.flatMap(\.columns)
    if !unordered.isEmpty {
      warnings.append(
        warning(
          .unknownOrder,
          "answered with words whose order raps does not know, so that they stand behind # and are not scored: "
            + named(unordered),
          help: "number the words of their answers from the least to the most, then take the # away"))
    }
    let written = (scales.flatMap(\.columns) + groups.map(\.column)).sorted()
    let damaged = written.filter { columns[$0].holdsDaysOfYear }
    if !damaged.isEmpty {
      warnings.append(
        warning(
          .turnedIntoDates, "answers look like days, which a spreadsheet makes of 1-5 and the like: " + named(damaged),
          help: "correct them in the file, or take the survey tool's own export"))
    }
    return warnings
  }

  /// The columns that are nearest to items, and why they are none.
  var nearMisses: [String] {
    let reasons: [(LeftOut?, String)] = [
      (.rareAnswers, "fewer than 10 rows hold one of its answers, which the columns beside it do not have"),
      (
        .fewPerValue,
        "fewer than 10 rows hold one or more of its answers: a code for no answer, a labelled end, or a mistake? Leave "
          + "such cells blank"
      ),
      (.groups, "more than 12 different numbers, as a slider gives; such items have to be written by hand"),
      (.numbers, "more than 12 different numbers, as a slider gives; such items have to be written by hand"),
      (nil, "its answers are not those of two others beside it"),
    ]
    let misses = reasons.flatMap { reason, why in
      let found =
        reason.map { leftOut[$0] ?? [] }
        ?? groups.filter(\.mayBeItem).map(\.column)
        .filter { !KnownNames.isProperty(columns[$0].name.full) }
      return found.filter { reason == nil || columns[$0].content.mayBeItem }.map { ($0, why) }
    }
    let nearest = misses.prefix(Self.mostNamed)
    return nearest.map { "\(shownText(columns[$0.0].name.full)): \($0.1)" }
      + (misses.count > nearest.count ? ["and \(misses.count - nearest.count) more"] : [])
  }
}

extension GroupPlan {
  fileprivate var mayBeItem: Bool {
    switch kind {
    case .text, .codes: true
    case .units, .age, .seniority: false
    }
  }
}

extension ColumnContent {
  fileprivate var mayBeItem: Bool { isAnswers || self == .numbers }
}
