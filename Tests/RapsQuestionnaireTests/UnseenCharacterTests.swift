import RapsDiagnostics
import RapsQuestionnaire
import Testing

@Suite("The formatter shows characters that cannot be seen")
struct UnseenCharacterTests {
  private func questionnaire(_ literal: String) -> String {
    "raps 1\n\nquestionnaire q\n  version   1\n  languages en\n  title     en \(literal)\n"
  }

  private func formatted(_ text: String) throws -> String {
    guard case .formatted(let source) = formatQuestionnaire(SourceText(name: "test.raps", text: text)) else {
      try #require(Bool(false), "cannot be formatted")
      return ""
    }
    return String(decoding: source.bytes, as: UTF8.self)
  }

  @Test(arguments: [0x85, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0041])
  func theyAreWrittenAsEscapes(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let escape = "\\u{\(String(value, radix: 16))}"
    let escaped = questionnaire("\"a\(escape)b\"")
    #expect(try formatted(questionnaire("\"a\(Character(scalar))b\"")) == escaped)
    #expect(try formatted(escaped) == escaped)
    #expect(visibleLiteral("a\(Character(scalar))b") == "\"a\(escape)b\"")
  }

  /// A family, a flag and a Persian word are not taken apart.
  @Test(arguments: ["👩\u{200D}👩\u{200D}👧", "🏳️\u{200D}🌈", "می\u{200C}خواهم", "l’été – 10\u{A0}%"])
  func joinersAndBlanksStay(text: String) throws {
    let text = questionnaire("\"\(text)\"")
    #expect(try formatted(text) == text)
  }

  @Test func joinersThatJoinNothingAreWrittenAsEscapes() {
    #expect(visibleLiteral("a\u{200D}1\u{200C}") == #""a\u{200d}1\u{200c}""#)
  }

  /// Norms are tied to the hash.
  @Test func theSpellingDoesNotChangeTheHash() throws {
    let text = """
      answers a
        1 en "no"
        2 en "yes\u{202E}"
      scale s
        kind resource
        title en "s"
        answered a
        score mean
        risk low
        item s1 en "x\u{200B}"
        item s2

      """
    let raw = questionnaire("\"t\"") + text
    let written = try formatted(raw)
    #expect(written.contains("\\u{202e}"))
    let before = try #require(parse(raw).questionnaire)
    #expect(try #require(parse(written).questionnaire).contentHash == before.contentHash)
  }
}
