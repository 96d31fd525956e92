import Testing

@testable import RapsDocuments

@Suite("Zip archives") struct ZipArchiveTests {
  /// The check values of "123456789" and of nothing (E. Koopman's catalogue, CRC-32/ISO-HDLC); that of "a" by Python
  /// 3.11 `zlib.crc32(b"a")`.
  @Test(arguments: [("123456789", UInt32(0xCBF4_3926)), ("", 0), ("a", 0xE8B7_BE43)])
  func checkValuesAreThoseOfTheStandard(text: String, value: UInt32) {
    #expect(crc32(Array(text.utf8)) == value)
  }

  @Test func entriesComeBackAsTheyWere() throws {
    var archive = ZipArchive()
    let entries: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array("<a/>".utf8)), ("empty", []), ("x/é.bin", (0...255).map { UInt8($0) }),
    ]
    for (name, bytes) in entries { archive.add(name, bytes) }
    let read = try ZipContents(archive.bytes())
    #expect(read.entries.map(\.name) == entries.map(\.0))
    #expect(read.entries.map(\.bytes) == entries.map(\.1))
  }

  @Test func anEmptyArchiveIsItsEndAlone() throws {
    #expect(ZipArchive().bytes().count == 22)
    #expect(try ZipContents(ZipArchive().bytes()).entries.isEmpty)
  }

  @Test func oneDamagedByteIsFound() throws {
    var archive = ZipArchive()
    archive.add("a", Array("some content".utf8))
    var bytes = archive.bytes()
    bytes[31 + 4] ^= 1
    #expect(throws: ZipContents.Damage.self) { try ZipContents(bytes) }
  }
}
