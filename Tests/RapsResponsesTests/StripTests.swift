import RapsDiagnostics
import RapsQuestionnaire
import Synchronization
import Testing

@testable import RapsResponses

/// Reading a file in strips on several threads is reading it in one piece.
@Suite struct StripTests {
  @Test(arguments: 0..<120)
  func oddFilesAreReadAlikeInStrips(seed: Int) throws {
    var file = OddFile(seed: 5000 + seed)
    let named = NamedBytes("r.csv", file.bytes)
    let whole = try ReadingOutcome.of(named, file.setup, .fast).outcome
    file.setup.buffers.smallestStrip = 50
    for threadCount in [2, 3, 5] {
      let outcome = try ReadingOutcome.of(named, file.setup, .strips(threadCount: threadCount)).outcome
      #expect(outcome == whole, "\(threadCount) threads")
    }
  }

  /// Four rows whose cells hold what looks like rows.
  private static let quotedText = [
    #""wl1";"wl2";"department";"note""#, #""1";"often";"Sales";"a"#, "1;2;HR;b", #"";"#,
    "\"2\";\"4,0\";\"Café\n1;2;x;y\nend\";\"say \"\"1;2;x;y\n\"\"\"", "",
    "1;2;\"Cafe\u{301}\n1;2;x;y\nend\";", "vaak;9;;\"\n\n\"", "",
  ].joined(separator: "\r\n")

  private static func setup(_ encoding: TextEncoding) -> ReadingSetup {
    var setup = ReadingSetup()
    setup.options = ReadingOptions(encoding: encoding, delimiter: .semicolon)
    setup.buffers = BufferSizes(head: 30, chunk: 16, smallestStrip: 1)
    return setup
  }

  /// Wherever a file is to be cut: cuts are where rows seem to start.
  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian], [true, false])
  func everyPlaceToCutASmallFileGivesTheSame(encoding: TextEncoding, marked: Bool) throws {
    let bytes = try #require(encode(Self.quotedText, encoding, byteOrderMark: marked))
    let file = NamedBytes("r.csv", bytes)
    let setup = Self.setup(encoding)
    let source = SlowByteSource(name: "r.csv", bytes: bytes)
    let opened = try openResponses(source, options: setup.options, buffers: setup.buffers)
    let cuts = StripCuts(text: opened.text, shape: RowShape(opened.header))
    let whole = try ReadingOutcome.of(file, setup, .carefully).outcome
    #expect(whole.rows.codes.count == 4 && whole.diagnostics.isEmpty)
    var starts: Set<Int> = []
    for offset in bytes.indices {
      guard let start = try cuts.start(behind: offset, in: source, byteCount: bytes.count),
        start > opened.text.byteOrderMarkLength
      else { continue }
      #expect(start > offset && start % opened.text.unitLength == 0)
      if !starts.insert(start).inserted { continue }
      let cut = [opened.text.byteOrderMarkLength, start]
      #expect(try ReadingOutcome.of(file, setup, .cut(cut)).outcome == whole, "cut at \(start)")
    }
    #expect(starts.count > 3)
  }

  /// A cut behind a line end inside quotes is found out.
  @Test(
    arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian], [quotedText, quotedText + "1;2\r\n3;7;x;y"])
  func everyLineEndMayBeTakenForTheEndOfARow(encoding: TextEncoding, text: String) throws {
    let bytes = try #require(encode(text, encoding))
    let file = NamedBytes("r.csv", bytes)
    let setup = Self.setup(encoding)
    let whole = try ReadingOutcome.of(file, setup, .carefully).outcome
    let unit = encoding == .utf8 ? 1 : 2
    let ends = stride(from: 0, to: bytes.count - unit, by: unit).filter { index in
      bytes[index..<index + unit].contains(UInt8(ascii: "\n"))
    }.map { $0 + unit }
    #expect(ends.count > 10)
    for (index, start) in ends.enumerated() where start < bytes.count {
      #expect(try ReadingOutcome.of(file, setup, .cut([0, start])).outcome == whole, "cut at \(start)")
      guard index + 2 < ends.count else { continue }
      let cut = [0, start, ends[index + 2]]
      #expect(try ReadingOutcome.of(file, setup, .cut(cut)).outcome == whole, "cuts at \(cut)")
    }
  }

  /// NFC and NFD are one group, called as it is first written in the file, wherever that is.
  @Test func aGroupIsCalledAsFirstWrittenOnAnyNumberOfThreads() throws {
    let plain = String(repeating: "1,Sales\n", count: 40)
    for names in [("Café", "Cafe\u{301}"), ("Cafe\u{301}", "Café")] {
      let text = "wl1,department\n\(plain)2,\(names.0)\n\(plain)3,\(names.1)\n\(plain)"
      var setup = ReadingSetup()
      setup.buffers.smallestStrip = 100
      for threadCount in 1...8 {
        let outcome = try ReadingOutcome.of(NamedBytes(text: text), setup, .strips(threadCount: threadCount)).outcome
        #expect(outcome.labels[0].last == Array("\(GroupLabel.text(names.0))".utf8))
        #expect(outcome.labels[0].count == 3)
      }
    }
  }

  /// Too many groups in all, though not in any strip.
  @Test func groupsOfAllStripsAreCountedTogether() throws {
    let text = "wl1,department\n" + (0..<60).map { "1,D\($0 / 10)\n" }.joined()
    var setup = ReadingSetup()
    setup.buffers.smallestStrip = 100
    setup.mostGroups = 4
    let whole = try ReadingOutcome.of(NamedBytes(text: text), setup, .carefully).outcome
    #expect(whole.diagnostics.map(\.code) == ["D0307"])
    #expect(try ReadingOutcome.of(NamedBytes(text: text), setup, .strips(threadCount: 3)).outcome == whole)
  }

  @Test func largeFilesOnlyAreCut() throws {
    let row = "1,2,Sales\n"
    for (byteCount, threadCount, stripCount) in [(1 << 19, 8, 0), (1 << 21, 8, 4), (1 << 21, 3, 3), (1 << 21, 1, 0)] {
      let text = "wl1,wl2,department\n" + String(repeating: row, count: byteCount / row.utf8.count)
      let opened = try openResponses(
        SlowByteSource(name: "r", bytes: Array(text.utf8)), options: ReadingOptions())
      #expect(try opened.strips(atMost: threadCount)?.count ?? 0 == stripCount)
    }
    let piped = try openResponses(
      MemoryByteSource(name: "r", bytes: Array(("wl1\n" + String(repeating: "1\n", count: 1 << 20)).utf8)),
      options: ReadingOptions())
    #expect(try piped.strips(atMost: 8) == nil)
  }

  /// A file that is cut short, or told to have changed, gives its error and no figures.
  @Test(arguments: [UnsteadySource.Change.shrinks, .isWritten], [1, 2, 4])
  func aFileThatChangesIsAnError(change: UnsteadySource.Change, threadCount: Int) throws {
    let text = "wl1,department\n" + String(repeating: "1,Sales\n", count: 400)
    let source = UnsteadySource(bytes: Array(text.utf8), change)
    let opened = try openResponses(
      source, options: ReadingOptions(), buffers: BufferSizes(head: 64, chunk: 64, smallestStrip: 100))
    let matching = try matchColumns(header: opened.header, questionnaire: sampleQuestionnaire)
    var reader = ResponseReader(questionnaire: sampleQuestionnaire, options: ReadingOptions())
    var rows = CollectedRows()
    #expect(throws: UnsteadySource.Changed.self) {
      try reader.read(opened, matching: matching, into: &rows, threadCount: threadCount) { _ in }
    }
    #expect(rows.codes.isEmpty || threadCount == 1)
  }
}

/// A source that notices a change half-way.
final class UnsteadySource: PositionalByteSource {
  enum Change: Sendable {
    case shrinks, isWritten
  }

  struct Changed: Error {}

  let name = "unsteady"
  private let bytes: [UInt8]
  private let change: Change
  private let offset = Mutex(0)

  init(bytes: [UInt8], _ change: Change) {
    self.bytes = bytes
    self.change = change
  }

  var byteCount: Int? { bytes.count }

  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws -> Int {
    try offset.withLock { offset in
      let count = min(range.count, bytes.count - offset)
      if count == 0 { throw Changed() }
      for index in 0..<count { buffer[range.lowerBound + index] = bytes[offset + index] }
      offset += count
      return count
    }
  }

  func read(into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) throws {
    if change == .shrinks, offset + range.count > bytes.count * 3 / 4 { throw Changed() }
    for index in range { buffer[index] = bytes[offset + index - range.lowerBound] }
  }

  func checkUnchanged() throws {
    if change == .isWritten { throw Changed() }
  }
}
