import RapsDiagnostics
import Testing

@testable import RapsResponses

@Suite struct FileKindTests {
  private func failure(_ bytes: [UInt8]) -> Diagnostic? {
    let error = #expect(throws: DiagnosedFailure.self) {
      try openResponses(MemoryByteSource(name: "r", bytes: bytes), options: ReadingOptions())
    }
    #expect(error?.diagnostics.count == 1)
    return error?.diagnostics.first
  }

  @Test(arguments: [
    ("", "D0001"), ("\n\n \r\n\t\n", "D0002"), ("\u{FEFF}", "D0002"), ("wl1,wl2\n", "D0003"), ("wl1,wl2", "D0003"),
    ("wl1,wl2\n\n  \n", "D0003"), ("BZh91AY", "D0004"), ("$FL2@(#) SPSS", "D0006"), ("%PDF-1.7", "D0007"),
    ("  <!DOCTYPE HTML><p>", "D0007"), ("<html>", "D0007"), ("\u{FEFF}<?xml version=\"1.0\"?>", "D0008"),
    ("{\"rows\": []}", "D0008"), (" [\n  {\"wl1\": 1}]", "D0008"), ("raps 1\nquestionnaire x\n", "D0010"),
  ])
  func tellsWhatATextIs(text: String, code: String) {
    #expect(failure(Array(text.utf8))?.code == code)
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08], "D0004", "gzip"), (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), "D0005", "Excel"),
      (Array("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), "D0005", "OpenDocument"),
      (Array("PK\u{3}\u{4}....word/document.xml".utf8), "D0007", "Word"),
      (Array("PK\u{3}\u{4}a.csv".utf8), "D0004", "ZIP"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "D0005", "xls"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "D0009", "PNG"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "D0011", "UTF-32"),
      ((0..<200).map { UInt8(truncatingIfNeeded: $0 * 37) }, "D0009", "binary"),
    ] as [([UInt8], String, String)])
  func tellsWhatBytesAre(bytes: [UInt8], code: String, name: String) {
    let diagnostic = failure(bytes)
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.message.contains(name) == true)
    #expect(diagnostic?.help.count == 1)
  }

  @Test(arguments: ["[wl1],[wl2]\n1,2\n", "raps,1\n1,2\n", "{a},b\n1,2\n", "PKW,wl1\n1,2\n", "<5,wl1\n1,2\n"])
  func headersThatLookStrangeAreStillHeaders(text: String) throws {
    _ = try openResponses(MemoryByteSource(name: "r", bytes: Array(text.utf8)), options: ReadingOptions())
  }

  @Test func utf16OfAnotherKindIsToldToo() throws {
    let bytes = try #require(encode("<html><body>", .utf16LittleEndian, byteOrderMark: true))
    #expect(failure(bytes)?.code == "D0007")
  }
}
