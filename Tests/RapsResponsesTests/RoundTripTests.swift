import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsResponses

/// A table as it is meant, and ways to write it down that must all be read alike.
private struct RandomTable {
  static let departments = ["", "Sales", "Café – €", "R&D, \"lab\"", "line\nbreak", "a;b|c\td", "x y", "œuvre"]
  /// Per item: nil is no answer, 8 in `frequency` is not applicable.
  var answers: [[Int?]] = []
  var departments: [String] = []

  init(using generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      answers.append(
        sampleQuestionnaire.items.map { item in
          if generator.isOneIn(8) { return nil }
          if item.answerSet == 1 { return Int.random(in: 0...10, using: &generator) }
          return generator.isOneIn(10) ? 8 : Int.random(in: 1...5, using: &generator)
        })
      departments.append(Self.departments.randomElement(using: &generator) ?? "")
    }
  }

  /// What a reader must find.
  var codes: [[UInt8]] {
    answers.map { row in
      zip(row, sampleQuestionnaire.items).map { answer, item in
        guard let answer else { return ResponseBlock.missing }
        if item.answerSet == 1 { return cell(answer, minimum: 0) }
        return answer == 8 ? ResponseBlock.notApplicable : cell(answer)
      }
    }
  }

  var groups: [GroupLabel] { departments.map { $0.isEmpty ? .notStated : .text($0) } }
}

/// Writes tables with random spelling, quoting and line ends.
private struct TableWriter {
  let delimiter: Delimiter
  let lineEnd: String
  let mayWriteLabels: Bool
  var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
    delimiter = Delimiter.allCases.randomElement(using: &generator) ?? .comma
    lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    mayWriteLabels = Bool.random(using: &generator)
  }

  mutating func write(_ table: RandomTable) -> String {
    let columns = (["department", "ignored"] + sampleQuestionnaire.items.map(\.id)).shuffled(using: &generator)
    var text = columns.map { quoted($0) }.joined(separator: delimiterText) + lineEnd
    for (row, answers) in table.answers.enumerated() {
      if generator.isOneIn(9) { text += lineEnd }
      let cells = columns.map { column -> String in
        if column == "department" { return quoted(table.departments[row]) }
        guard let item = sampleQuestionnaire.items.firstIndex(where: { $0.id == column }) else {
          return quoted("what, \"ever\" é\r\n;")
        }
        return quoted(spelled(answers[item], sampleQuestionnaire.answerSets[sampleQuestionnaire.items[item].answerSet]))
      }
      text += cells.joined(separator: delimiterText)
      if row < table.answers.count - 1 || Bool.random(using: &generator) { text += lineEnd }
    }
    return text
  }

  private var delimiterText: String { String(UnicodeScalar(delimiter.byte)) }

  private mutating func quoted(_ content: String) -> String {
    let needsQuotes = content.unicodeScalars.contains {
      "\"\r\n".unicodeScalars.contains($0) || $0.value == UInt32(delimiter.byte)
    }
    guard needsQuotes || generator.isOneIn(4) else { return content }
    return "\"" + content.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  private mutating func spelled(_ answer: Int?, _ answerSet: AnswerSet) -> String {
    guard let answer else { return generator.isOneIn(3) ? "  " : "" }
    var spellings = ["\(answer)", "\(answer).0", "\(answer),0", " \(answer) ", "\(answer)\u{A0}", "+\(answer)"]
    let option = (answerSet.options + answerSet.notApplicable).first { $0.code == answer }
    if mayWriteLabels, let label = option?.label.entries.randomElement(using: &generator)?.text {
      spellings += [label, label.uppercased(), "\(answer) - \(label)", "\(answer) – \(label)", " \(label)  "]
    }
    return spellings.randomElement(using: &generator) ?? ""
  }
}

@Suite struct RoundTripTests {
  @Test(arguments: 0..<120)
  func whatIsWrittenIsReadBack(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let table = RandomTable(using: &generator)
    var writer = TableWriter(seed: seed + 1000)
    let text = writer.write(table)
    for encoding in TextEncoding.allCases {
      guard let bytes = encode(text, encoding, byteOrderMark: encoding != .windows1252 && seed % 2 == 0) else {
        continue
      }
      var setup = ReadingSetup()
      setup.options.delimiter = writer.delimiter
      setup.options.encoding = encoding
      setup.buffers = BufferSizes(
        head: Int.random(in: 1...200, using: &generator), chunk: Int.random(in: 1...300, using: &generator))
      setup.step = Int.random(in: 1...100, using: &generator)
      let read = try readTable([NamedBytes("r.csv", bytes)], setup).table
      #expect(read.codes == table.codes)
      #expect(read.groups.map { $0[0] } == table.groups)
    }
  }

  /// With enough rows the guesses are right too.
  @Test(arguments: 0..<60)
  func formatsAreGuessedRightly(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 7)
    let table = RandomTable(using: &generator)
    var writer = TableWriter(seed: seed + 5000)
    let text = writer.write(table)
    let encoding = TextEncoding.allCases[seed % TextEncoding.allCases.count]
    guard let bytes = encode(text, encoding) else { return }
    let opened = try openResponses(MemoryByteSource(name: "r", bytes: bytes), options: ReadingOptions())
    #expect(opened.format.delimiter == writer.delimiter)
    let isPlainASCII = text.utf8.allSatisfy { $0 < 0x80 }
    #expect(opened.format.encoding == (encoding == .windows1252 && isPlainASCII ? .utf8 : encoding))
    #expect(try readTable([NamedBytes("r.csv", bytes)]).table.codes == table.codes)
  }

  /// Every place where a buffer can end, for a small file with everything in it.
  @Test(arguments: TextEncoding.allCases)
  func everySplitOfASmallFileIsReadAlike(encoding: TextEncoding) throws {
    let text = "wl1;\"wl2\";department\r\n1;\"4,0\";\"Café\n – \"\"€\"\"\"\r\n\r\n vaak ;5 - always;œ\r\n"
    let bytes = try #require(encode(text, encoding))
    let expected = try readTable(text: text)
    var setup = ReadingSetup()
    setup.options = ReadingOptions(encoding: encoding, delimiter: .semicolon)
    for head in 1...bytes.count {
      for chunk in [1, 2, 3, 7, 64] {
        setup.buffers = BufferSizes(head: head, chunk: chunk)
        #expect(try readTable([NamedBytes("r.csv", bytes)], setup).table == expected, "head \(head), chunk \(chunk)")
      }
    }
  }
}

@Suite struct HostileBytesTests {
  private static let start = Array("department,wl1,wl2,sat1\nSales,1,often,10\n\"H\"\"R\",2,\"4,0\",0\n,,9,3\n".utf8)

  /// Whatever the bytes: no crash, and the outcome depends neither on buffers nor on how the source gives bytes.
  private func check(_ bytes: [UInt8]) throws {
    func outcome(_ setup: ReadingSetup) throws -> (table: ReadTable?, problems: [Diagnostic]) {
      do {
        return (try readTable([NamedBytes("r.csv", bytes)], setup).table, [])
      } catch let failure as DiagnosedFailure {
        #expect(1...10 ~= failure.diagnostics.count)
        return (nil, failure.diagnostics)
      }
    }
    _ = try outcome(ReadingSetup())
    _ = try? parseHeadcounts(MemoryByteSource(name: "h", bytes: bytes))
    for encoding in TextEncoding.allCases {
      var setup = ReadingSetup()
      setup.options = ReadingOptions(encoding: encoding, delimiter: .comma)
      let whole = try outcome(setup)
      // What kind of file it is depends on the head, which is small below.
      if whole.problems.contains(where: { $0.code < "D0100" }) { continue }
      // So does which of its first rows are the header.
      let leading = TextStart(bytes[...], isWhole: true, encoding: encoding).leadingRecords(delimiter: .comma)
      var finder = HeaderFinder(leading.records, names: HeaderNames(of: setup.questionnaire))
      if try finder.layout() != HeaderLayout() { continue }
      setup.buffers = BufferSizes(head: 4, headGrowth: 1, chunk: 5)
      setup.step = 3
      let split = try outcome(setup)
      if split.problems.contains(where: { $0.code < "D0100" }) { continue }
      #expect(whole == split)
    }
  }

  @Test(arguments: 0..<150)
  func randomBytesNeverCrash(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = seed % 3 == 0 ? nil : Array("wl12,;|\t\"\"\n\r 4.é\0".utf8)
    let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
      alphabet?.randomElement(using: &generator) ?? UInt8.random(in: 0...255, using: &generator)
    }
    try check(Array((seed % 2 == 0 ? "wl1,wl2,department\n" : "").utf8) + bytes)
  }

  @Test(arguments: 0..<300)
  func changedFilesNeverCrash(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Self.start
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array("\",\n\r;5 \0".utf8).randomElement(using: &generator) ?? 0, at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
      }
    }
    try check(bytes)
  }

  /// One byte changed inside an answer is an error, no answer, or the answer that the byte spells: never another. A point and
  /// a dash, also those of Windows-1252, are no answer.
  @Test func aChangedDigitIsNeverReadAsSomethingElse() throws {
    for byte in UInt8(0)...255 {
      let file = NamedBytes("r.csv", Array("wl1,department\n".utf8) + [byte] + Array(",Sales\n5,HR\n".utf8))
      let codes = try? readTable([file]).table.codes.map { $0[0] }
      switch byte {
      case UInt8(ascii: "1")...UInt8(ascii: "5"): #expect(codes == [byte - 0x30, 5])
      case UInt8(ascii: "8"): #expect(codes == [ResponseBlock.notApplicable, 5])
      case UInt8(ascii: "9"), 0x20, 0x09...0x0D, 0xA0, UInt8(ascii: "-"), UInt8(ascii: "."), 0x96, 0x97:
        #expect(codes == [ResponseBlock.missing, 5], "byte \(byte)")
      default: #expect(codes == nil, "byte \(byte)")
      }
    }
  }
}
