import RapsDiagnostics
import Testing

@testable import RapsResponses

@Suite struct DelimiterTests {
  @Test(arguments: [
    (",", Delimiter.comma), ("semicolon", .semicolon), ("\t", .tab), ("\\t", .tab), ("|", .pipe), ("pipe", .pipe),
  ])
  func isNamedByWordOrCharacter(name: String, delimiter: Delimiter) {
    #expect(Delimiter(named: name) == delimiter)
  }

  @Test(arguments: ["", ".", ";;", "Comma "])
  func refusesOtherNames(name: String) {
    #expect(Delimiter(named: name) == nil)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", Delimiter.comma),
    ("a;b\n1,5;2,5\n", .semicolon),
    ("a;b;c\n1,5;2,5;x\n2,5;3;y\n", .semicolon),
    ("a\tb\n1\t2, 3; 4\n", .tab),
    ("a|b\n1;2|3;4\n", .pipe),
    // More commas than semicolons, but only semicolons parse consistently.
    ("one, two, three;b\nx, y;1\nz;2\n", .semicolon),
    ("\"one; two; three\",b\n\"x;y\",1\nz,2\n", .comma),
    ("\"a\";\"b\"\n\"1\n2;3\";\"4\"\n", .semicolon),
    // A ragged row does not turn the guess.
    ("a,b,c\n1,2,3\n1,2\n1,2,3\n1;2;3,2,3\n", .comma),
    ("a,b,,\n1,2,,\n1,2\n", .comma),
  ])
  func isFoundByConsistency(text: String, delimiter: Delimiter) {
    #expect(guessDelimiter(text: Array(text.utf8), isWhole: true) == delimiter)
  }

  @Test func oneColumnHasNone() {
    #expect(guessDelimiter(text: Array("wl1\n1\n2\n".utf8), isWhole: true) == nil)
  }

  @Test func aCutOffRowDoesNotCount() {
    #expect(guessDelimiter(text: Array("a;b,c\n1;2\n1;2\n1".utf8), isWhole: false) == .semicolon)
  }

  @Test(arguments: ["sep=;\n", "\"sep=;\"\r\n", "SEP=;\r"])
  func aFirstLineThatDeclaresItSettlesIt(line: String) throws {
    let source = MemoryByteSource(name: "r", bytes: Array((line + "wl1;a,b\n1;2\n").utf8))
    let opened = try openResponses(source, options: ReadingOptions())
    #expect(opened.format.delimiter == .semicolon)
    #expect(opened.header.names == ["wl1", "a,b"])
    #expect(opened.header.lineNumber == 2)
    #expect(opened.notices.map(\.code) == ["D0401", "D0403"])
  }

  @Test func whatIsToldIsNotGuessed() throws {
    let source = MemoryByteSource(name: "r", bytes: Array("wl1;a,b\n1;2,3\n".utf8))
    let opened = try openResponses(source, options: ReadingOptions(encoding: .utf8, delimiter: .comma))
    #expect(opened.header.names == ["wl1;a", "b"])
    #expect(opened.notices.isEmpty)
  }

  @Test func everyGuessIsOneNote() throws {
    let source = MemoryByteSource(name: "r", bytes: Array("wl1;b\n1;2\n".utf8))
    let notices = try openResponses(source, options: ReadingOptions()).notices
    #expect(
      notices.map(\.message) == [
        "read as UTF-8 (--encoding utf-8)", "2 columns, separated by semicolon (--delimiter semicolon)",
      ])
    #expect(notices.allSatisfy { $0.severity == .note })
  }

  /// The last column has no name, so that rows may lack it.
  @Test func noFileHasMoreRowsThanItsLengthAllows() throws {
    let rows = 50
    let bytes = Array(("a,b,\n" + String(repeating: ",\n", count: rows)).utf8)
    let seekable = try openResponses(SlowByteSource(name: "r", bytes: bytes, step: 5), options: ReadingOptions())
    #expect(try #require(seekable.mostRows) >= rows)
    let pipe = try openResponses(MemoryByteSource(name: "r", bytes: bytes), options: ReadingOptions())
    #expect(pipe.mostRows == nil)
  }

  @Test func aHeaderLongerThanTheHeadIsStillReadWhole() throws {
    let names = ["wl1", "wl2"] + (0..<40).map { "a long question, number \($0)" }
    let text = names.joined(separator: ";") + "\n" + String(repeating: "1;", count: 41) + "x\n"
    let source = MemoryByteSource(name: "r", bytes: Array(text.utf8))
    let opened = try openResponses(source, options: ReadingOptions(), buffers: BufferSizes(head: 9, chunk: 7))
    #expect(opened.header.names == names)
    #expect(opened.format.delimiter == .semicolon)
  }
}
