import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsResponses

/// One record as texts, for comparing.
struct ReadRecord: Equatable {
  var lineNumber: Int
  var cells: [String]
  var fault: String?
}

/// All records of a text, with buffers of a size.
func readRecords(
  _ text: String, delimiter: Delimiter = .comma, chunk: Int = 1 << 16, limits: RecordLimits = RecordLimits()
) throws -> [ReadRecord] {
  let source = MemoryByteSource(name: "r", bytes: Array(text.utf8))
  let input = TextInput(source: source, head: [], isWhole: false, encoding: .utf8, chunkSize: chunk)
  var reader = RecordReader(input: input, delimiter: delimiter, limits: limits)
  var records: [ReadRecord] = []
  while try reader.next() {
    let cells = reader.scanner.fields.prefix(reader.scanner.fieldCount).map {
      reader.withContent(of: $0) { bytes, range in String(decoding: range.map { bytes[$0] }, as: UTF8.self) }
    }
    let fault = RowProblem(writingOf: reader).map { "\($0.cause)@\($0.lineNumber)" }
    records.append(ReadRecord(lineNumber: reader.lineNumber, cells: fault == nil ? cells : [], fault: fault))
  }
  return records
}

@Suite struct RecordReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let cells: [[String]]
    let lines: [Int]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ cells: [[String]], lines: [Int]? = nil) {
      self.name = name
      self.text = text
      self.cells = cells
      self.lines = lines ?? Array(1...max(1, cells.count))
    }
  }

  static let cases = [
    Case("line feeds", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Case("carriage returns and line feeds", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    Case("carriage returns", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    Case("no end of the last line", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    Case("mixed line ends", "a\rb\nc\r\nd", [["a"], ["b"], ["c"], ["d"]]),
    Case("an empty last cell at the end", "a,", [["a", ""]]),
    Case("blank lines", "\n\na,b\n \n\r\n1,2\n\t\n\n", [["a", "b"], ["1", "2"]], lines: [3, 6]),
    Case("a row of delimiters is a row", "a,b\n,\n", [["a", "b"], ["", ""]]),
    Case("quotes", "\"a\",\"b,c\"\n\"\",\"\"\n", [["a", "b,c"], ["", ""]]),
    Case("doubled quotes", "\"a\"\"b\",\"\"\"\",\"\"\"x\"\"\"\n", [["a\"b", "\"", "\"x\""]]),
    Case(
      "line ends in quotes", "\"a\nb\",\"c\r\nd\re\"\n1,2\n", [["a\nb", "c\r\nd\re"], ["1", "2"]], lines: [1, 5]),
    Case("blanks around quotes", " \"a\" ,\t\"b\"\t\n", [["a", "b"]]),
    Case("a quote inside an unquoted cell", "5\" pipe,a\"b\"c\n", [["5\" pipe", "a\"b\"c"]]),
    Case("a quoted cell at the end", "a,\"b\"", [["a", "b"]]),
    Case("a broken conversion of line ends", "a,b\r\r\n1,2\r\r\n", [["a", "b"], ["1", "2"]], lines: [1, 3]),
    Case("characters of several bytes", "é,“b”,😀\n", [["é", "“b”", "😀"]]),
  ]

  @Test(arguments: cases)
  func readsRecords(example: Case) throws {
    let records = try readRecords(example.text)
    #expect(records.map(\.cells) == example.cells)
    #expect(records.map(\.lineNumber) == example.lines)
    #expect(records.allSatisfy { $0.fault == nil })
  }

  @Test func theDelimiterTabIsNoBlank() throws {
    #expect(try readRecords("a\t\"b\"\t\n\t\t\n", delimiter: .tab).map(\.cells) == [["a", "b", ""], ["", "", ""]])
  }

  @Test(arguments: [
    ("a\n\"b,c\nd", 2, "unclosedQuote@2"),
    ("a,\"b\nc\"\n1,\"\n\n", 2, "unclosedQuote@3"),
    ("\"x\ny\",\"z\n", 1, "unclosedQuote@2"),
    ("\"", 1, "unclosedQuote@1"),
    ("\"a\"\"", 1, "unclosedQuote@1"),
    ("\"a\"b,c\n1,2\n", 2, "textAfterQuote@1"),
    ("x\n\"a\nb\" c\n1\n", 3, "textAfterQuote@2"),
  ])
  func namesTheLineWhereAWrongQuoteOpened(text: String, recordCount: Int, fault: String) throws {
    let records = try readRecords(text)
    #expect(records.count == recordCount)
    #expect(records.compactMap(\.fault) == [fault])
  }

  @Test func longCellsAndRowsEndTheFile() throws {
    let limits = RecordLimits(cellLength: 5, rowLength: 12)
    #expect(try readRecords("12345,1\n2", limits: limits).count == 2)
    #expect(try readRecords("1\n123456,1\n2", limits: limits).map(\.fault) == [nil, "cellTooLong@2"])
    #expect(try readRecords("1\n1,\"\n56,1\n2", limits: limits).map(\.fault) == [nil, "cellTooLong@2"])
    #expect(try readRecords("1,2,3,4,5,6,7\n2", limits: limits).map(\.fault) == [nil, nil])
    #expect(try readRecords("1,2,3,4,5,6,7,8\n2", limits: limits).map(\.fault) == ["rowTooLong@1"])
    let few = RecordLimits(cellCount: 3)
    #expect(try readRecords("1,2,3\n1,2,3,\n2", limits: few).map(\.fault) == [nil, "rowTooLong@2"])
  }

  /// Every buffer size splits the text at other places; small limits make faults depend on what is at hand.
  @Test(
    arguments: cases.map(\.text) + [
      "a\n\"b,c\nd", "\"a\"b,c\n1,2\n", "12,\"1234\" ,   \n1234567", "1,2,3,4,5,6,7,8,\n",
    ])
  func bufferSizesChangeNothing(text: String) throws {
    for limits in [RecordLimits(), RecordLimits(cellLength: 6, rowLength: 14)] {
      let whole = try readRecords(text, limits: limits)
      for chunk in 1...text.utf8.count + 1 {
        #expect(try readRecords(text, chunk: chunk, limits: limits) == whole, "chunks of \(chunk)")
      }
    }
  }

  @Test(arguments: 0..<300)
  func bufferSizesChangeNothingOnRandomText(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("1a,;\"\"\r\n\n\t é\u{FEFF}")
    let text = String(
      (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      })
    let limits = seed % 2 == 0 ? RecordLimits() : RecordLimits(cellLength: 7, rowLength: 15)
    let whole = try readRecords(text, limits: limits)
    for chunk in 1...16 {
      #expect(try readRecords(text, chunk: chunk, limits: limits) == whole, "\(text.debugDescription)")
    }
  }
}
