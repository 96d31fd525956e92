import Foundation
import RapsDiagnostics
import RapsJSON
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("A plan's Markdown says what its document says, and nothing that a text pretends")
struct PlanMarkdownTests {
  private static func edited() throws -> JSONValue {
    let data = try Data(contentsOf: URL(filePath: editedPlanPath))
    return try parseJSON(SourceText(name: "edited.json", bytes: Array(data)))
  }

  private static func markdown(_ tree: JSONValue) -> String {
    String(decoding: renderPlanMarkdown(tree, country: .be), as: UTF8.self)
  }

  @Test func theDocumentReadsAsAPlan() throws {
    expectGolden(Self.markdown(try Self.edited()), "plan-edited-en.md")
  }

  @Test(arguments: ["nl", "fr", "de"]) func theWordsAroundItAreInItsLanguage(language: String) throws {
    guard case .object(var members) = try Self.edited().content else { return }
    members = members.map { $0.key == "language" ? .init("language", JSONValue(.string(language))) : $0 }
    expectGolden(Self.markdown(JSONValue(.object(members))), "plan-edited-\(language).md")
  }

  // MARK: Tables

  /// Cells of a table's row as GitHub counts them: bars that no backslash escapes; ours never stand in code.
  private static func cellCount(_ line: Substring) -> Int {
    line.filter { $0 == "|" }.count - 1
  }

  private static func expectSoundTables(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var count: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        count = nil
        continue
      }
      #expect(line.hasSuffix("|"), sourceLocation: sourceLocation)
      if let count { #expect(cellCount(line) == count, "\(line)", sourceLocation: sourceLocation) }
      count = count ?? cellCount(line)
    }
  }

  @Test func everyRowOfATableHasItsColumns() throws { Self.expectSoundTables(Self.markdown(try Self.edited())) }

  // MARK: Hostile texts

  static let hostile = [
    "a | b | c", "line\nbreak\r\nand\u{2028}more", "<script>alert(1)</script>", "<b onclick=x>", "&lt;i&gt;",
    "# heading", "- item", "+ item", "1. item", "12) item", "> quoted", "---", "===", "***bold***", "_under_",
    "[link](javascript:alert(1))", "![picture](http://example.org/x.png)", "[ref]: http://example.org",
    "http://example.org/?a=b", "https://example.org", "www.example.org", "mail ann@example.org", "`code`", "```\nfence",
    "~~~\nfence", "~~gone~~", "$x$", "{{ template }}", "<!-- comment -->", "| --- | --- |", "\\| \\", "\u{1B}[31mred",
    "\u{202E}desrever", "zero\u{200B}width", "\u{0}\u{7F}", "    indented code", "\ttab", "[ ] task", "[^1]",
    String(repeating: "long| ", count: 2_000), "e\u{301}" + String(repeating: "\u{301}", count: 100), "",
  ]

  /// The lines of a document as bare structure: with what texts may not bring along.
  private static func expectInert(_ text: String) {
    for scalar in text.unicodeScalars where scalar.value != 0x0A {
      #expect(terminalSafe(String(scalar)) == String(scalar))
    }
    let withoutBreaks = text.split(separator: "<br>").joined()
    #expect(!withoutBreaks.contains("<"))
    var bare = ""
    var isEscaped = false
    for character in text {
      if !isEscaped, character != "\\" { bare.append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    for mark in ["](", "://", "www.", "$", "~", "`", "!["] { #expect(!bare.contains(mark), "\(mark)") }
  }

  @Test(arguments: hostile.indices) func hostileTextsStandThereAsTheyAre(index: Int) throws {
    let hostile = Self.hostile[index]
    let plain = Self.markdown(Self.replacingTexts(try Self.edited(), by: "plain"))
    let text = Self.markdown(Self.replacingTexts(try Self.edited(), by: hostile))
    Self.expectInert(text)
    Self.expectSoundTables(text)
    guard !hostile.isEmpty else { return }
    // The same blocks, line by line.
    #expect(Self.shape(text) == Self.shape(plain))
  }

  /// What kind of block each line begins.
  private static func shape(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for start in ["### ", "## ", "# ", "> ", ">", "- ", "|", "**", "*"] where line.hasPrefix(start) { return start }
      return line.isEmpty ? "" : "text"
    }
  }

  /// Every text but those by which rows are found; numbers too, which become texts.
  private static func replacingTexts(_ value: JSONValue, by text: String, key: String = "") -> JSONValue {
    switch value.content {
    case .string(let string):
      let isStructure = ["id", "kind", "language", "priorities", "controls", "targetRule"].contains(key)
      return isStructure || string.isEmpty ? value : JSONValue(.string(text))
    case .array(let elements):
      return JSONValue(.array(elements.map { replacingTexts($0, by: text, key: key) }))
    case .object(let members):
      return JSONValue(.object(members.map { .init($0.key, replacingTexts($0.value, by: text, key: $0.key)) }))
    default: return value
    }
  }

  @Test func numbersStayAsTheyAre() {
    for (text, safe) in [
      ("92.5% of them", "92.5% of them"), ("1. item", "1&#46; item"), ("12) item", "12&#41; item"), ("3.", "3&#46;"),
    ] { #expect(inert(text) == safe) }
  }

  // MARK: Edited trees

  @Test(arguments: 1...300) func whateverPeopleMadeOfTheDocumentIsLaidOut(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let text = Self.markdown(Self.damaged(try Self.edited(), using: &generator))
    Self.expectSoundTables(text)
    Self.expectInert(text)
    #expect(text.hasPrefix("# "))
  }

  /// Values of other types, members that are gone, and members and rows nobody asked for.
  private static func damaged(_ value: JSONValue, using generator: inout SeededGenerator) -> JSONValue {
    if generator.isOneIn(30) {
      let others = [
        "null", "true", "-0.5e3", "[]", "{}", "\"a|b\\n# c\"", "[[[1]], {\"id\": 3}]", "{\"id\": \"x\", \"people\": 7}",
      ]
      let other = others.randomElement(using: &generator) ?? "null"
      return (try? parseJSON(SourceText(name: "other", text: other))) ?? value
    }
    switch value.content {
    case .array(let elements):
      var changed = elements.map { damaged($0, using: &generator) }
      if generator.isOneIn(10), let first = changed.first { changed.append(first) }
      return JSONValue(.array(changed))
    case .object(let members):
      var changed = members.compactMap { member -> JSONValue.Member? in
        generator.isOneIn(25) ? nil : .init(member.key, damaged(member.value, using: &generator))
      }
      if generator.isOneIn(10) { changed.append(.init("own <key> | \u{202E}", JSONValue(.string("own")))) }
      return JSONValue(.object(changed))
    default: return value
    }
  }

  @Test(arguments: ["null", "[]", "{}", "\"plan\"", "7"]) func documentsOfNothingAreLaidOut(text: String) throws {
    let tree = try parseJSON(SourceText(name: "nothing", text: text))
    #expect(Self.markdown(tree).hasPrefix("# Action plan"))
  }
}
