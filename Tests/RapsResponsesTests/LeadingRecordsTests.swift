import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsResponses

/// The first records tell where the header is, so they must be counted as the rows are.
@Suite struct LeadingRecordsTests {
  private static func leading(_ text: some Collection<UInt8>, isWhole: Bool = true) -> LeadingRecords {
    LeadingRecords(Array(text), delimiter: .comma, isWhole: isWhole, atMost: HeaderFinder.mostRecords)
  }

  @Test(arguments: 0..<400) func theyAreTheRecordsThatAreRead(seed: Int) throws {
    var file = PaddedFile(seed: seed)
    let (text, records) = file.written()
    let leading = Self.leading(text.utf8)
    #expect(leading.records.map(\.cells) == records.map(\.cells), "\(text.debugDescription)")
    #expect(leading.records.map(\.lineNumber) == records.map(\.line), "\(text.debugDescription)")
    #expect(try readRecords(text).map(\.lineNumber) == records.map(\.line), "\(text.debugDescription)")
  }

  /// Wherever the start of a file ends, what is told of it is so of the whole file.
  @Test(arguments: 0..<60) func aCutChangesNoRecordAboveIt(seed: Int) {
    var file = PaddedFile(seed: seed)
    let text = Array(file.written().text.utf8)
    let whole = Self.leading(text).records.map(\.cells)
    for length in 0...text.count {
      let leading = Self.leading(text.prefix(length), isWhole: false)
      #expect(leading.isCutOff && whole.starts(with: leading.records.map(\.cells)), "\(length) of \(text.count)")
    }
  }

  /// No row becomes a header or gets lost, and nothing is looked for that is not there.
  @Test(arguments: 0..<400) func theHeaderIsFoundBelowAnyPadding(seed: Int) throws {
    var file = PaddedFile(seed: seed)
    let (text, records) = file.written()
    var setup = ReadingSetup()
    setup.options.delimiter = .comma
    let opened = try openResponses(
      MemoryByteSource(name: "r.csv", bytes: Array(text.utf8)), options: setup.options,
      names: HeaderNames(of: setup.questionnaire))
    let header = try #require(records.firstIndex { $0.cells == PaddedFile.names })
    #expect(opened.header.names == PaddedFile.names && opened.header.lineNumber == records[header].line)
    let rowCount = records.count - header - 1
    #expect(try readTable(text: text, setup).codes.count == rowCount, "\(text.debugDescription)")
  }

  /// Ctrl-Z and byte order marks are no titles.
  @Test(arguments: ["\u{1A}", "\u{FEFF}", "\u{FEFF}\u{1A} \t"], 1...4)
  func blankLinesBelowATitleAreNone(line: String, count: Int) throws {
    let blanks = String(repeating: "\(line)\n", count: count)
    let table = try readTable(text: "T\n\(blanks)wl1,wl2,wl3\n1,2,3\n4,4,4\n")
    #expect(table.codes.map { Array($0.prefix(3)) } == [[cell(1), cell(2), cell(3)], [cell(4), cell(4), cell(4)]])
    let headcounts = try parseHeadcounts(
      MemoryByteSource(
        name: "h.csv", bytes: Array("Headcounts\n\(blanks)variable,group,headcount\ndepartment,Care,40\n".utf8)))
    #expect(headcounts.entries.map(\.headcount) == [40])
  }

  @Test func aQuotedNameMayFollowAByteOrderMark() throws {
    let text = "\u{FEFF}\u{FEFF}\"When,\ndid you\",wl1,wl2,wl3\n2026-03-02,1,2,3\n2026-03-02,4,4,4\n"
    #expect(try readTable(text: text).codes.count == 2)
  }

  /// If fewer records come than the header is said to have, that is told.
  @Test func aHeaderThatEndsWithTheFileIsToldOf() throws {
    let input = TextInput(
      source: MemoryByteSource(name: "r.csv", bytes: []), head: Array("a,b\n".utf8)[...], isWhole: true,
      encoding: .utf8, chunkSize: 1)
    var records = RecordReader(input: input, delimiter: .comma, limits: RecordLimits())
    #expect(try records.next())
    #expect(throws: FileProblem.noDataRows(headerLine: 2)) {
      try HeaderLayout(preambleCount: 2, count: 2).read(&records, fileName: "r.csv")
    }
  }
}

/// A small table below titles, with lines between them that are none.
private struct PaddedFile {
  static let names = ["wl1", "wl2", "wl3"]
  private static let blanks = ["", "", " \t", "\u{1A}", "\u{FEFF}", "\u{FEFF} ", " \u{1A}"]
  private static let titles: [(text: String, cells: [String])] = [
    ("Survey of March", ["Survey of March"]), ("\"two\nlines, quoted\"", ["two\nlines, quoted"]),
    ("\u{FEFF}Closed", ["Closed"]), ("\u{FEFF} \"a \"\"b\"\",\n\",c", ["a \"b\",", "c"]), ("\" \"", []),
  ]
  private static let rows: [(text: String, cells: [String])] = [
    ("1,2,3", ["1", "2", "3"]), ("4,4,4", ["4", "4", "4"]), ("\"5\",,\"1\n\"", ["5", "", "1"]), (",,", []),
  ]

  private var generator: SeededGenerator
  private let lineEnd: String
  private var text = ""
  private var line = 1
  private var records: [(line: Int, cells: [String])] = []

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    self.generator = generator
  }

  mutating func written() -> (text: String, records: [(line: Int, cells: [String])]) {
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      addBlanks(atMost: 1)
      add(Self.titles.randomElement(using: &generator) ?? Self.titles[0])
    }
    addBlanks(atMost: 3)
    add((generator.isOneIn(4) ? "\u{FEFF}wl1,wl2,wl3" : "wl1,wl2,wl3", Self.names))
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      if generator.isOneIn(4) { add("") }
      add(Self.rows.randomElement(using: &generator) ?? Self.rows[0])
    }
    addBlanks(atMost: 2)
    return (text, records)
  }

  private mutating func addBlanks(atMost count: Int) {
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      add(Self.blanks.randomElement(using: &generator) ?? "")
    }
  }

  private mutating func add(_ record: (text: String, cells: [String])) {
    records.append((line, record.cells))
    add(record.text)
  }

  private mutating func add(_ line: String) {
    text += line + lineEnd
    self.line += 1 + line.count { $0 == "\n" }
  }
}
