import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsJSON

private func parsed(_ text: String) throws -> JSONValue {
  try parseJSON(SourceText(name: "test.json", text: text))
}

/// The one diagnostic that a text gives, and where: `line:column: code`; nil if it is JSON.
private func fault(_ bytes: [UInt8]) -> String? {
  let source = SourceText(name: "test.json", bytes: bytes)
  do {
    _ = try parseJSON(source)
    return nil
  } catch {
    guard let diagnostic = error.diagnostics.first, case .source(_, let span) = diagnostic.location,
      error.diagnostics.count == 1
    else { return "\(error)" }
    return "\(source.lineNumber(at: span.startUTF8)):\(source.columnNumber(at: span.startUTF8)): \(diagnostic.code)"
  }
}

@Suite("JSON as RFC 8259 has it, and nothing else")
struct JSONParserTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "12", "-0.5", "1e5", "1E+5", "1.25e-3", "\"\"", "\"é\"", "[]", "{}", "[1]",
    "[[[[[[]]]]]]", "{\"a\":{}}", " [ 1 , 2 ] ", "\t{\r\n\"a\" : null\r\n}\n", "\"\\u0000\"", "\"\\ud83d\\ude00\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "123456789012345678901234567890", "\"\u{7F}\"", "{\"\": 1}",
    "[\"a\", \"a\"]", "{\"a\": 1, \"A\": 2}",
  ]) func isRead(text: String) throws {
    _ = try parsed(text)
  }

  @Test(arguments: [
    ("", "1:1: J0001"), (" \n", "2:1: J0001"), ("[", "1:2: J0001"), ("[1", "1:3: J0001"), ("{\"a\": ", "1:7: J0001"),
    ("{\"a\": 1", "1:8: J0001"), ("{", "1:2: J0001"), ("{\"a\"", "1:5: J0001"),
    ("{\"a\": 1,", "1:9: J0001"), ("1 2", "1:3: J0002"), ("{} {}", "1:4: J0002"), ("nullx", "1:5: J0002"),
    ("[]]", "1:3: J0002"), ("nul", "1:1: J0004"), ("[1,]", "1:4: J0004"), ("[,1]", "1:2: J0004"),
    ("NaN", "1:1: J0004"), ("Infinity", "1:1: J0004"), ("'a'", "1:1: J0004"), ("+1", "1:1: J0004"),
    (".5", "1:1: J0004"), ("// c\n1", "1:1: J0004"), ("[1 2]", "1:4: J0005"), ("{a: 1}", "1:2: J0005"),
    ("{\"a\" 1}", "1:6: J0005"), ("{\"a\": 1,}", "1:9: J0005"), ("{\"a\": 1 \"b\": 2}", "1:9: J0005"),
    ("{1: 2}", "1:2: J0005"), ("[1}", "1:3: J0005"), ("{\"a\": 1]", "1:8: J0005"),
    ("{\"a\": 1,\n \"a\": 2}", "2:2: J0006"), ("{\"\\u0061\": 1, \"a\": 2}", "1:15: J0006"), ("01", "1:1: J0007"),
    ("-", "1:1: J0007"), ("1.", "1:1: J0007"), ("[1.e3]", "1:2: J0007"), ("1e", "1:1: J0007"), ("-01", "1:1: J0007"),
    ("\"a", "1:1: J0008"), ("\"a\nb\"", "1:3: J0008"), ("\"\\x\"", "1:2: J0008"), ("\"\\u12g4\"", "1:2: J0008"),
    ("\"\\ud800\"", "1:2: J0008"), ("\"\\udc00\"", "1:2: J0008"), ("\"\\ud800\\u0041\"", "1:2: J0008"),
    ("\"\\u00\"", "1:2: J0008"), ("\"\\", "1:2: J0008"),
  ]) func isRefusedAtItsPlace(text: String, expected: String) {
    #expect(fault(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], "1:1: J0008"), ([0x22, 0xC3, 0x22], "1:1: J0008"), ([0x22, 0xC0, 0x80, 0x22], "1:1: J0008"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:1: J0008"), ([0x5B, 0x31, 0x00, 0x5D], "1:3: J0005"),
      ([0xFE, 0xFF], "1:1: J0004"),
      ([0xEF, 0xBB], "1:1: J0004"),
    ] as [([UInt8], String)]) func bytesThatAreNoTextAreRefused(bytes: [UInt8], expected: String)
  {
    #expect(fault(bytes) == expected)
  }

  @Test func aByteOrderMarkIsSkipped() throws {
    #expect(fault([0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == nil)
  }

  @Test func nestingEndsBeforeTheStackDoes() {
    let open = String(repeating: "[", count: 64)
    #expect(fault(Array((open + String(repeating: "]", count: 64)).utf8)) == nil)
    #expect(fault(Array(String(repeating: "[", count: 1_000_000).utf8)) == "1:65: J0003")
    #expect(fault(Array(String(repeating: "{\"a\":", count: 100_000).utf8)) == "1:321: J0003")
  }

  @Test func textsAreWhatTheirEscapesMean() throws {
    #expect(try parsed(#""\ud83d\ude00 \u00e9 \/ \n""#).string == "😀 é / \n")
    #expect(try parsed("\"\\u0000\"").string?.unicodeScalars.map(\.value) == [0])
  }

  @Test func numbersKeepTheirSpellingAndTellWhatFits() throws {
    let values = try #require(parsed("[1.50, 1e400, 12, 12.0, 9223372036854775808, -7]").elements)
    #expect(values[0].content == .number("1.50"))
    #expect(values[0].double == 1.5)
    #expect(values[1].double == nil)
    #expect(values[2].integer == 12)
    #expect(values[3].integer == nil)
    #expect(values[4].integer == nil)
    #expect(values[4].wideInteger == 9_223_372_036_854_775_808)
    #expect(values[5].integer == -7)
  }

  @Test func valuesKnowTheirPlaces() throws {
    let text = "{\"a\": [1, \"é\"],\n \"b\": {}}"
    let value = try parsed(text)
    func spelling(_ value: JSONValue?) -> String? {
      value.map { String(decoding: Array(text.utf8)[$0.span.startUTF8..<$0.span.endUTF8], as: UTF8.self) }
    }
    #expect(spelling(value) == text)
    #expect(spelling(value["a"]) == "[1, \"é\"]")
    #expect(spelling(value["a"]?.elements?[1]) == "\"é\"")
    #expect(spelling(value["b"]) == "{}")
    #expect(value["c"] == nil)
  }

  @Test func memoryAndTimeAreLinearInManyMembers() throws {
    let text = "{" + (0..<50_000).map { "\"k\($0)\":0" }.joined(separator: ",") + "}"
    #expect(try parsed(text).members?.count == 50_000)
  }
}
