import RapsDiagnostics
import Testing

@testable import RapsResponses

/// How a text looks in an encoding; nil where it cannot be written.
func encode(_ text: String, _ encoding: TextEncoding, byteOrderMark: Bool = false) -> [UInt8]? {
  let text = (byteOrderMark ? "\u{FEFF}" : "") + text
  switch encoding {
  case .utf8: return Array(text.utf8)
  case .utf16LittleEndian: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  case .windows1252:
    let special: [Unicode.Scalar: UInt8] = ["€": 0x80, "‘": 0x91, "’": 0x92, "–": 0x96, "œ": 0x9C]
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = special[scalar] {
        bytes.append(byte)
      } else if scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }
}

@Suite struct EncodingTests {
  private static let text = "department;wl1;wl2\nCafé – €;à l’extrême;5\nœuvre;vaak;2\n"

  private func open(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> OpenedResponses {
    try openResponses(
      MemoryByteSource(name: "r.csv", bytes: bytes), options: ReadingOptions(encoding: encoding))
  }

  @Test(arguments: TextEncoding.allCases, [true, false])
  func everyEncodingIsRecognisedAndReadsAlike(encoding: TextEncoding, byteOrderMark: Bool) throws {
    guard let bytes = encode(Self.text, encoding, byteOrderMark: byteOrderMark) else {
      #expect(encoding == .windows1252 && byteOrderMark)
      return
    }
    #expect(try open(bytes).format.encoding == encoding)
    let expected = try readTable(text: Self.text)
    #expect(expected.groups.map { $0[0] } == [.text("Café – €"), .text("œuvre")])
    #expect(try readTable([NamedBytes("r.csv", bytes)]).table == expected)
    var setup = ReadingSetup()
    setup.options.encoding = encoding
    #expect(try readTable([NamedBytes("r.csv", bytes)], setup).table == expected)
  }

  @Test func charactersBeyondTheBasicPlaneSurviveUTF16() throws {
    let text = "department,wl1\n😀𝔘,1\n"
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require(encode(text, encoding))
      #expect(try readTable([NamedBytes("r.csv", bytes)]).table.groups[0][0] == .text("😀𝔘"))
    }
  }

  @Test func aMarkThatContradictsTheOptionIsAnError() throws {
    let failure = #expect(throws: DiagnosedFailure.self) {
      try open([0xEF, 0xBB, 0xBF] + Array("wl1\n1\n".utf8), encoding: .windows1252)
    }
    #expect(failure?.diagnostics.map(\.code) == ["D0012"])
  }

  @Test func oneNULDoesNotMakeAFileUTF16() throws {
    #expect(try problems([NamedBytes(text: "wl1,wl2\n1,\0\n")]).map(\.code) == ["D0107"])
  }

  @Test func anASCIIHeadIsUTF8AndALaterContradictionIsAnErrorAtItsRow() throws {
    var setup = ReadingSetup()
    setup.buffers = BufferSizes(head: 16, headGrowth: 1)
    let bytes = Array("wl1,department\n1,ab\n2,caf".utf8) + [0xE9] + Array("\n3,x\n".utf8)
    let found = try problems([NamedBytes("r.csv", bytes)], setup)
    #expect(found.map(\.code) == ["D0108"])
    #expect(found[0].location == .cell(file: "r.csv", lineNumber: 3, rowNumber: 2, column: nil))
    #expect(found[0].message.contains("UTF-8"))
    setup.options.encoding = .windows1252
    #expect(try readTable([NamedBytes("r.csv", bytes)], setup).table.groups[1][0] == .text("café"))
  }

  @Test(
    arguments: [
      [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x80], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func illFormedUTF8IsAnErrorWhereverABufferEnds(bytes: [UInt8]) throws {
    let file = NamedBytes("r.csv", Array("wl1,department\n1,ok\n2,a".utf8) + bytes + Array("b\n3,ok\n".utf8))
    for chunk in 1...file.bytes.count {
      var setup = ReadingSetup()
      setup.options.encoding = .utf8
      setup.buffers = BufferSizes(head: 20, chunk: chunk)
      let found = try problems([file], setup)
      #expect(found.map(\.code) == ["D0108"])
      #expect(found.first?.location == .cell(file: "r.csv", lineNumber: 3, rowNumber: 2, column: nil))
    }
  }

  @Test func bytesThatWindows1252LacksAreAnError() throws {
    let file = NamedBytes("r.csv", Array("wl1,department\n1,".utf8) + [0xE9, 0x81] + Array("\n".utf8))
    #expect(try problems([file]).map(\.code) == ["D0108"])
  }

  @Test(arguments: [[0x00, 0xD8], [0x00, 0xDC], [0x41]] as [[UInt8]])
  func brokenUTF16IsAnError(tail: [UInt8]) throws {
    let bytes = try #require(encode("wl1,department\n1,a\n2,", .utf16LittleEndian)) + tail
    #expect(try problems([NamedBytes("r.csv", bytes)]).map(\.code) == ["D0108"])
  }

  @Test func aSecondMarkAtTheStartIsPassedOver() throws {
    let table = try readTable(text: "\u{FEFF}\u{FEFF}wl1,wl2\n1,2\n")
    #expect(table.codes[0][0] == cell(1))
  }
}
