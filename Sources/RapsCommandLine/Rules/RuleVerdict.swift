import RapsDiagnostics

/// What became of a rule.
struct RuleVerdict {
  enum Outcome: String {
    case met
    case notMet = "not met"
    case notDecided = "not decided"
  }

  /// As it was written.
  let rule: String
  let outcome: Outcome
  /// The released figures that decided, or why none did.
  let reason: String

  /// The line on stderr.
  var line: String { "rule \(outcome.rawValue): \(terminalSafe(rule)) (\(terminalSafe(reason)))\n" }
}
