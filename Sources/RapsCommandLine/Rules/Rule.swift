import RapsDiagnostics
import RapsQuestionnaire

/// A rule of `--fail-on` as it was written; whether what it names exists is `RuleCheck`'s to tell.
struct Rule {
  /// A name with its place in the rule.
  struct Name {
    let text: String
    let span: SourceSpan
  }

  /// What stands before the colon.
  struct Group {
    let variable: Name
    /// Nil for `*`, every group of the variable that is shown.
    let value: Name?
  }

  let source: SourceText
  /// Nil for the organisation.
  let group: Group?
  /// A scale, composite, exposure or profile, or `response`.
  let measure: Name
  let figure: Name
  let bound: Bound
  /// The number, and whether a percent sign follows it.
  let number: Name
  let isPercent: Bool

  /// The rule without the blanks around it.
  var text: String {
    String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// All rules of a command line.
  /// - Throws: `CommandFailure` with what is wrong in each of them.
  static func parse(_ texts: [String]) throws(CommandFailure) -> [Rule] {
    var rules: [Rule] = []
    var problems: [Diagnostic] = []
    var sources: [SourceText] = []
    for (index, text) in texts.enumerated() {
      let source = SourceText(name: texts.count == 1 ? "--fail-on" : "--fail-on \(index + 1)", text: text)
      sources.append(source)
      do { rules.append(try RuleParser.parse(source)) } catch { problems.append(error.diagnostic) }
    }
    guard problems.isEmpty else { throw CommandFailure(.usage, DiagnosedFailure(problems), sources: sources) }
    return rules
  }
}

/// What is wrong with a rule, and where.
struct RuleProblem: Error {
  let diagnostic: Diagnostic
}
