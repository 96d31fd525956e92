import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsCommandLine

@Suite("A rule of --fail-on is read")
struct RuleParserTests {
  @Test(
    "with or without blanks, with each comparison",
    arguments: [
      ("workload.mean > 60", Bound.Comparison.above, "60"), ("workload.mean>=60.5", .from, "60.5"),
      ("  workload . mean<  -3 ", .below, "-3"), ("workload.mean <= 0.25%", .to, "0.25"),
      ("workload.mean≥60", .from, "60"),
      ("workload.mean ≤ 60 %", .to, "60"),
    ])
  func form(text: String, comparison: Bound.Comparison, number: String) throws {
    let rule = try #require(try Rule.parse([text]).first)
    #expect(rule.measure.text == "workload")
    #expect(rule.figure.text == "mean")
    #expect(rule.bound.comparison == comparison)
    #expect("\(rule.bound.value)" == number)
    #expect(rule.isPercent == text.contains("%"))
    #expect(rule.group == nil)
  }

  @Test(
    "with a group",
    arguments: [
      ("department=Night shift: workload.mean > 60", "department", "Night shift"),
      ("department = \"R: D\" : workload.mean > 60", "department", "R: D"),
      ("department=*:workload.mean>60", "department", nil),
      ("department=\"*\":workload.mean>60", "department", "*"),
      ("department=a=b: workload.mean > 60", "department", "a=b"),
    ])
  func group(text: String, variable: String, value: String?) throws {
    let group = try #require(try Rule.parse([text]).first?.group)
    #expect(group.variable.text == variable)
    #expect(group.value?.text == value)
  }

  /// A rule, the column (from 1) under which the caret stands, and what is expected there.
  @Test(
    "and a mistake has its place",
    arguments: [
      ("workload", 9, "a point and a figure"), ("workload.", 10, "a figure, such as mean"),
      ("workload.mean", 14, ">, >=, < or <="), ("workload.mean = 60", 15, ">, >=, < or <="),
      ("workload.mean => 60", 15, ">, >=, < or <="), ("workload.mean >", 16, "a number"),
      ("workload.mean > sixty", 17, "a number"), ("workload.mean > 60,5", 19, ". in place of the comma"),
      ("workload.mean > 60.", 17, "a number"), ("workload.mean > 1234567890123", 17, "at most 9 digits"),
      ("workload.mean > 60 or", 20, "nothing more"), ("department=Sales workload.mean > 60", 36, "a rule such as"),
      ("department=\"Sales: workload.mean > 60", 12, "a second \""),
      ("department=: workload.mean > 60", 12, "name of a group"),
      ("> 60", 1, "a rule such as"), ("wörkload.mean > 60", 2, "a point and a figure"),
    ])
  func mistakes(text: String, column: Int, expected: String) throws {
    let failure = #expect(throws: CommandFailure.self) { try Rule.parse([text]) }
    let diagnostic = try #require(failure?.failure.diagnostics.first)
    #expect(diagnostic.code == "U0080")
    #expect(diagnostic.expected?.contains(expected) == true, "\(diagnostic)")
    guard case .source(let name, let span) = diagnostic.location else {
      Issue.record("no place in the rule")
      return
    }
    let source = try #require(failure?.sources.first { $0.name == name })
    #expect(source.columnNumber(at: span.startUTF8) == column)
  }

  @Test(
    "and the place of a mistake cuts no letter in two",
    arguments: [
      "é", "workload.é", "workload.mean é", "workload.mean > é", "workload.mean > 60é", "workload é", "department=é",
      "department=\"é", "department=\"a\"é: workload.mean > 60", "workload.mean > 60 😀",
    ])
  func letters(text: String) throws {
    let failure = #expect(throws: CommandFailure.self) { try Rule.parse([text]) }
    let diagnostic = try #require(failure?.failure.diagnostics.first)
    guard case .source(_, let span) = diagnostic.location else {
      Issue.record("no place in the rule")
      return
    }
    let bytes = Array(text.utf8)
    for part in [bytes[..<span.startUTF8], bytes[..<min(span.endUTF8, bytes.count)]] {
      #expect(!String(decoding: part, as: UTF8.self).contains("\u{FFFD}"), "\(span)")
    }
    let told = raps("score", "answers.csv", "--fail-on", text)
    #expect(told.exitCode == .usage && !told.error.contains("\u{FFFD}"), "\(told.error)")
  }

  @Test func allRulesOfACommandLineAreJudgedAtOnce() {
    let failure = #expect(throws: CommandFailure.self) {
      try Rule.parse(["workload.mean >", "workload.mean > 60", "work load"])
    }
    #expect(failure?.failure.diagnostics.count == 2)
    #expect(failure?.exitCode == .usage)
  }

  @Test("and nothing crashes it", arguments: 0..<200)
  func anyBytes(seed: UInt64) {
    let parts = [
      "workload", ".", "mean", ">", "=", "<", "60", "%", ":", "\"", "*", " ", "é", ",", "-", "\u{0}", "9999999999",
    ]
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    let text = (0..<12).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return parts[Int(state >> 33) % parts.count]
    }.joined()
    _ = try? Rule.parse([text])
  }
}
