import RapsDiagnostics

/// What a measure library leaves open for a questionnaire: advice, one warning for each sort of gap.
///
/// Concerned is what plans are made about (`plannedFactors`). A factor without any measure is named once, not again for
/// each level.
/// - Parameters:
///   - library: everything that a plan would draw on, so own measures laid over the bundled ones.
///   - name: what diagnostics call the file.
package func measureGaps(
  of library: MeasureLibrary, for questionnaire: Questionnaire, inFile name: String
) -> [Diagnostic] {
  let factors = questionnaire.plannedFactors
  let served = factors.filter { !library.measures(for: $0).isEmpty }
  func lacking(_ serves: (Measure) -> Bool) -> [String] {
    served.filter { !library.measures(for: $0).contains(where: serves) }
  }
  var gaps: [Diagnostic] = []
  func add(_ problem: LanguageProblem, _ factors: [String], _ what: String, help: (String) -> String) {
    guard let first = factors.first else { return }
    let subject = factors.count == 1 ? "1 scale or exposure" : "\(factors.count) scales and exposures"
    gaps.append(
      Diagnostic(
        code: problem.code, severity: problem.severity, at: .file(name),
        "\(subject) of \(questionnaire.id) \(factors.count == 1 ? "has" : "have") no \(what)",
        notes: [factors.joined(separator: ", ")], help: [help(first)]))
  }
  add(.factorWithoutMeasure, factors.filter { library.measures(for: $0).isEmpty }, "measure") {
    "add a measure with the line `factor \($0)`"
  }
  for level in Measure.Level.allCases {
    add(
      .levelNeverServed, lacking { $0.level == level }, "measure at the level \(level.rawValue)"
    ) { "add a measure with the lines `factor \($0)` and `level \(level.rawValue)`" }
  }
  add(.noPrimaryPrevention, lacking { $0.prevention == .primary }, "measure of primary prevention") {
    "add a measure at the source, with the lines `factor \($0)` and `prevention primary`"
  }
  add(.factorWithoutGuidance, factors.filter { library.guidance(for: $0) == nil }, "guidance") {
    "add a section `guidance \($0)`"
  }
  return gaps
}

extension Questionnaire {
  /// Ids of what plans are made about, in the questionnaire's order: factors of work, then exposures.
  package var plannedFactors: [String] { scales.filter(\.isFactor).map(\.id) + exposures.map(\.id) }
}
