import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// Where findings are, and that one mistake gives one finding.
struct DiagnosticPlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    var testDescription: String { id }
  }

  private static let header = """
    raps 1
    questionnaire q
      version 1.0
      languages nl en
      title nl "Één" en "One"
    answers f
      1 nl "nee" en "no"
      2 nl "ja" en "yes"

    """

  @Test(arguments: [
    Case(
      id: "several mistakes in one scale, in source order",
      text: """
        scale s
          kind ⟪Q0025⟫challange
          title nl "Één" ⟪Q0034⟫fr "Un"
          answered ⟪Q0053⟫g
          score 0..100
          risk high
          cutoffs red ⟪Q0104⟫to 67 status provisional
          item ⟪Q0028⟫a--b nl "a" en "a"
          item s1 nl "é" en "b" ⟪Q0025⟫extra
          item s1 nl "é" en "b"
        """),
    Case(
      id: "columns count characters, not bytes",
      text: """
        scale s
          kind resource
          title nl "ÉÉÉÉ 🙂" en "x" ⟪Q0033⟫nl "y"
          answered f
          score 0..100
          risk low
          item s1 nl "a" en "b"
          item s2 nl "a" en "b"
        """),
    Case(
      id: "a misspelt section word opens the section that was meant",
      text: """
        ⟪Q0020⟫scael s
          kind resource
          titel nl "a"
        exposure e
          title nl "a" en "b"
          answered f
          positive when 2
          item e1 nl "a" en "b"
        composite c
          kind resource
          title nl "a" en "b"
          of scales s
          risk low
        """.replacing("titel", with: "⟪Q0022⟫titel")),
    Case(
      id: "an unknown section is swallowed",
      text: """
        ⟪Q0020⟫chapter one
          anything goes here
          and here
        exposure e
          title nl "a" en "b"
          answered f
          positive when 2
          item e1 nl "a" en "b"
        """),
    Case(
      id: "a statement that was rejected is not missed",
      text: """
        scale s
          kind resource
          title nl “a” en "b"
          answered f
          score 0,100
          risk low
          item s1 nl "a" en "b"
          item s2 nl "a" en "b"
        """.replacing("nl “", with: "nl ⟪Q0005⟫“").replacing("0,100", with: "⟪Q0006⟫0,100")),
    Case(
      id: "a text on a line of its own belongs to the statement above",
      text: """
        exposure e
          title nl "a"
          en "b"
          answered f
          en ⟪Q0032⟫"c"
          positive when 2
          item e1 nl "a"
            en "b"
            ⟪Q0033⟫en "c"
        """.replacing("en ⟪Q0032⟫\"c\"", with: "⟪Q0032⟫en \"c\"")),
    Case(
      id: "profiles and composites that name what is not there",
      text: """
        exposure e
          title nl "a" en "b"
          answered f
          positive when 2
          item e1 nl "a" en "b"
        profile p
          title nl "a" en "b"
          demands ⟪Q0057⟫e high from 3
          resources ⟪Q0054⟫nothing high from 3
          quadrant relaxed nl "a" en "b"
          quadrant active nl "a" en "b"
          quadrant passive nl "a" en "b"
          quadrant strained nl "a" en "b"
        """),
  ])
  func findingsStandWhereTheMistakesAre(example: Case) {
    let marked = MarkedSource(Self.header + example.text + "\n")
    let errors = parse(marked.source).diagnostics.filter { $0.severity == .error }
    // Texts of the cases are short of translations here and there, which is not the point.
    #expect(marked.marks(of: errors) == marked.marks)
  }

  @Test(arguments: [
    ("title nl", "a text in straight quotes behind nl"),
    ("title \"x\"", "a text with its language, for example en \"…\""),
    ("cutoffs from 50 status provisional", "`amber` or `red` with its bound"), ("risk", "high, low"),
    ("cutoffs red 50 status provisional", "`from` or `above` or `to` or `below` and a number"),
    ("item i1 \"x\"", "a text with its language, for example en \"…\""), ("require 3/4", "half, all, or N of M"),
    ("expect 1 2", "a code, - for no answer, or `gives`"), ("norm \"x\" mean 5", "`sd`"),
    ("item", "the id of the item"),
  ])
  func saysWhatWasExpected(statement: String, expected: String) throws {
    let parsed = parse(Self.header + "scale s\n \(statement)\n")
    #expect(parsed.diagnostics.first { $0.severity == .error && $0.code != "Q0038" }?.expected == expected)
  }

  @Test(arguments: [
    ("resuorce", "resource"), ("resourc", "resource"), ("hinderance", "hindrance"), ("Challenge", "challenge"),
  ])
  func suggestsTheNearestName(written: String, meant: String) throws {
    let parsed = parse(Self.header + "scale s\n kind \(written)\n")
    let finding = try #require(parsed.diagnostics.first { $0.code == "Q0025" })
    #expect(finding.help == ["did you mean \"\(meant)\"?"])
  }

  @Test(arguments: ["no", "re", "xxxxxxxx", "out"])
  func suggestsNothingForShortOrFarNames(written: String) throws {
    let parsed = parse(Self.header + "scale s\n kind \(written)\n")
    let finding = try #require(parsed.diagnostics.first { $0.code == "Q0025" })
    #expect(finding.help.isEmpty)
  }

  @Test func aNewerEditionIsOneErrorAndAStop() {
    #expect(parse("raps 2\nwhatever “\" 1,5\n\u{7}\n").codes == ["Q0013"])
  }

  @Test func theFirstLineMayFollowCommentsAndAByteOrderMark() {
    #expect(!parse("\u{FEFF}# hello\n\nraps 1\n" + Self.header.dropFirst(7)).codes.contains("Q0012"))
  }

  @Test func anEmptyTextLacksItsFirstLine() {
    #expect(parse("").codes == ["Q0012"])
  }
}
