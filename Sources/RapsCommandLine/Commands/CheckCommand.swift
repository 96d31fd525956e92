import RapsDiagnostics
import RapsQuestionnaire
import RapsScoring

/// Tells whether questionnaires and measure libraries are right: language, sense, and a questionnaire's own tests.
enum CheckCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "check",
    overviewLine: "finds mistakes in questionnaires and runs their own tests",
    summary: """
      Reads questionnaires, reports every mistake and doubtful spot, runs their expect rows, and shows for each \
      cut-off which scores can occur on its two sides. Reads measure libraries too, and tells which factors of a \
      questionnaire they leave without a measure, a level, primary prevention or guidance once they are laid over the \
      bundled one.
      """,
    operands: "ID|FILE…",
    operandCount: CommandSpecification.anyNumber,
    options: [
      .flag("strict", "Warnings make the exit code 1."),
      .value("questionnaire", short: "q", "ID|FILE", "What measure libraries are checked against; raps-jdr if absent."),
      .value(
        "headcount", "FILE", "CSV with columns group,headcount: tells which groups can be shown, and what to merge."),
      .value("min-group-size", "N", "With --headcount: smallest group that is shown: 10; 5 to 9 with --reason."),
      .value("reason", "TEXT", "Why the minimum is below 10."),
    ],
    examples: [
      "raps check Questionnaires/who-5.raps",
      "raps check raps-jdr --headcount Fixtures/acme/headcount.csv",
      "raps check --strict raps-jdr",
      "raps check Questionnaires/measures.raps --questionnaire raps-jdr",
    ],
    notes: [
      "Exit code 65 if there are errors or an expect row is not met.",
      "--headcount is for before the survey: it decides by the rules of raps score which groups could be shown if all, "
        + "70 % or 50 % answered, and names groups too small to be shown, because their sizes are no answers. It takes "
        + "the place of the list of cut-offs. A column variable, or parent/group as the name, tells where a group "
        + "belongs.",
    ])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    let besides = ["questionnaire", "headcount"].compactMap { arguments.value($0) }
    try checkStandardInputIsReadOnce(arguments.operands + besides)
    let headcounts = try headcounts(arguments, on: console)
    let planned = try arguments.value("questionnaire").map {
      try QuestionnaireStore.questionnaire(named: $0, on: console)
    }
    var hasErrors = false
    var hasWarnings = false
    for name in arguments.operands {
      let text = try QuestionnaireStore.text(named: name, on: console)
      let checked = try isMeasureLibrary(text) ? library(text, for: planned, on: console) : questionnaire(text)
      console.report(checked.findings, omittedCount: checked.omittedCount, sources: checked.sources)
      let count = FindingCount(checked.findings, omitted: checked.omittedCount)
      hasErrors = hasErrors || count.errors > 0
      hasWarnings = hasWarnings || count.warnings > 0
      if let summary = checked.summary, count.errors == 0 {
        let lines = summary(count)
        try console.print(headcounts == nil ? lines : lines.prefix { $0 != "\n" } + "\n")
        if let headcounts { try report(headcounts, for: text, arguments, on: console) }
      } else {
        console.printError("\(terminalSafe(text.name)): \(count.text)\n")
      }
    }
    return hasErrors ? .data : hasWarnings && arguments.has("strict") ? .finding : .success
  }

  private static func questionnaire(_ text: SourceText) -> CheckedText {
    let parsed = QuestionnaireStore.parse(text)
    let questionnaire = parsed.questionnaire
    return CheckedText(
      findings: parsed.diagnostics + (questionnaire.map { findings(in: $0, text) } ?? []),
      omittedCount: parsed.omittedDiagnosticCount, sources: parsed.sources,
      summary: questionnaire.map { questionnaire in { summary(of: text, questionnaire, $0) } })
  }

  /// What only scoring can tell: `expect` rows that fail, and cut-offs right beside an attainable score (D6).
  private static func findings(in questionnaire: Questionnaire, _ text: SourceText) -> [Diagnostic] {
    let file = Diagnostic.Location.file(text.name)
    let failures = failingExpectations(of: questionnaire).map { failure in
      Diagnostic(
        code: "Q0901", at: failure.expectation.location ?? file,
        "this row of \"\(failure.ownerID)\" gives \(failure.actual), not what it expects")
    }
    let doubtful = cutOffs(of: questionnaire).filter(\.scores.isWithinOnePoint).map { cutOff in
      Diagnostic(
        code: "Q0902", severity: .warning, at: file,
        "the \(cutOff.name) cut-off of \"\(cutOff.scaleID)\" (\(cutOff.bound)) is within 1 point of a score that is "
          + "not beyond it",
        notes: ["attainable scores beside it: \(cutOff.sides)"],
        help: ["move the cut-off between two attainable scores, so that rounding cannot blur it"])
    }
    let unscorable = unscorableScales(of: ScoringPlan(questionnaire: questionnaire))
    return (unscorable.map { [$0] } ?? []) + failures + doubtful + gaps(in: questionnaire, text)
  }
}

// MARK: - Cut-offs (METHOD D6)

extension CheckCommand {
  /// A cut-off and the scores that can occur on its two sides when all items are answered.
  private struct CutOff {
    let scaleID: String
    let name: String
    let bound: String
    let scores: AttainableScores

    var sides: String {
      [scores.below, scores.above].map { $0?.text(digits: 2) ?? "none" }.joined(separator: " | ")
    }
  }

  private static func cutOffs(of questionnaire: Questionnaire) -> [CutOff] {
    let plan = ScoringPlan(questionnaire: questionnaire)
    let scorable = questionnaire.scales.indices.filter { !plan.unscorableScales.contains($0) }
    return scorable.flatMap { index -> [CutOff] in
      let scale = questionnaire.scales[index]
      let bounds = [("amber", scale.cutOffs?.amber), ("red", scale.cutOffs?.red)]
      return bounds.compactMap { name, bound in
        bound.map { bound in
          CutOff(
            scaleID: scale.id, name: name, bound: "\(bound.comparison.rawValue) \(bound.value)",
            scores: attainableScores(beside: bound, scale: index, plan: plan))
        }
      }
    }
  }

  private static func summary(of text: SourceText, _ questionnaire: Questionnaire, _ count: FindingCount) -> String {
    let expectations = [
      questionnaire.scales.flatMap(\.expectations), questionnaire.composites.flatMap(\.expectations),
      questionnaire.exposures.flatMap(\.expectations),
    ]
    let expectationCount = expectations.map(\.count).reduce(0, +)
    var lines = [
      "\(terminalSafe(text.name)): \(questionnaire.id) \(questionnaire.version) is sound, \(count.warningText)",
      "  \(questionnaire.items.count) items, \(questionnaire.scales.count) scales, "
        + "\(questionnaire.exposures.count) exposures; \(expectationCount) expect rows met",
    ]
    let cutOffs = cutOffs(of: questionnaire)
    if !cutOffs.isEmpty {
      lines.append("  cut-offs, and the scores on either side when all items are answered:")
      lines += cutOffs.map { cutOff in
        "    \(padded(cutOff.scaleID, 28)) \(padded(cutOff.name, 5)) \(padded(cutOff.bound, 12)) \(cutOff.sides)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

/// What there is to say about one text.
struct CheckedText {
  let findings: [Diagnostic]
  let omittedCount: Int
  let sources: [SourceText]
  /// Nil if the text has errors.
  let summary: ((FindingCount) -> String)?
}

/// How many findings of each severity a text has.
struct FindingCount {
  let errors: Int
  let warnings: Int
  /// Findings that are not shown, of either severity.
  let omitted: Int

  init(_ findings: [Diagnostic], omitted: Int) {
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    self.omitted = omitted
  }

  var warningText: String { Self.count(warnings, "warning") }

  var text: String {
    "\(Self.count(errors, "error")), \(warningText)"
      + (omitted > 0 ? " and \(Self.count(omitted, "more finding"))" : "")
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
