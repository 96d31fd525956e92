/// What a file is, if it is no text of records.
enum FileKind: Hashable {
  case compressed(String)
  case spreadsheet(String)
  case statistics(String)
  case document(String)
  case structuredText(String)
  case binary(String)
  case questionnaire

  var code: ResponseDiagnosticCode {
    switch self {
    case .compressed: .compressedFile
    case .spreadsheet: .spreadsheet
    case .statistics: .statisticsFile
    case .document: .document
    case .structuredText: .structuredText
    case .binary: .binaryFile
    case .questionnaire: .questionnaireFile
    }
  }

  /// With its article.
  var title: String {
    switch self {
    case .compressed(let name), .spreadsheet(let name), .statistics(let name), .document(let name),
      .structuredText(let name), .binary(let name):
      name
    case .questionnaire: "a questionnaire (.raps)"
    }
  }

  /// What to do next.
  var advice: String {
    switch self {
    case .compressed: "unpack it first, and give raps the CSV file inside"
    case .spreadsheet: "open it and save the sheet as \"CSV UTF-8\""
    case .statistics: "export the data as CSV from the program that wrote it"
    case .document: "export the answers as CSV from the survey tool"
    case .structuredText: "export the answers as CSV instead"
    case .binary: "export the answers as CSV from the survey tool"
    case .questionnaire: "give it with --questionnaire, and the file with the answers as the argument"
    }
  }
}

extension FileKind {
  /// Byte sequences that a file of a kind starts with, from each format's own description.
  private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
    ([0x1F, 0x8B], .compressed("a gzip file")),
    (Array("BZh".utf8), .compressed("a bzip2 file")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed("an xz file")),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed("a Zstandard file")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed("a 7z file")),
    (Array("Rar!".utf8), .compressed("a RAR file")),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .spreadsheet("an old Office file, such as an .xls workbook")),
    (Array("$FL2".utf8), .statistics("an SPSS file (.sav)")),
    (Array("$FL3".utf8), .statistics("an SPSS file (.zsav)")),
    (Array("ASCII SPSS PORT FILE".utf8), .statistics("an SPSS portable file (.por)")),
    (Array("<stata_dta>".utf8), .statistics("a Stata file (.dta)")),
    (Array("RDX2\n".utf8), .statistics("an R data file")),
    (Array("RDX3\n".utf8), .statistics("an R data file")),
    (Array("PAR1".utf8), .statistics("a Parquet file")),
    (Array("SQLite format 3\0".utf8), .statistics("an SQLite database")),
    (Array("%PDF".utf8), .document("a PDF document")),
    (Array("{\\rtf".utf8), .document("an RTF document")),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .binary("a PNG image")),
    ([0xFF, 0xD8, 0xFF], .binary("a JPEG image")),
    (Array("GIF8".utf8), .binary("a GIF image")),
    ([0x7F, 0x45, 0x4C, 0x46], .binary("a program")),
    ([0x4D, 0x5A, 0x90, 0x00], .binary("a program")),
  ]

  /// The kind that a file's first bytes show, nil if they show none.
  static func ofSignature(_ head: [UInt8]) -> FileKind? {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ofZip(head) }
    if isOldStata(head) { return .statistics("a Stata file (.dta)") }
    if contains(Array(head.prefix(600)), "SPSSPORT") { return .statistics("an SPSS portable file (.por)") }
    return signatures.first { head.starts(with: $0.bytes) }?.kind
  }

  /// Up to version 12 a Stata file starts with the number of its format, the order of its bytes, 1 and 0.
  private static func isOldStata(_ head: [UInt8]) -> Bool {
    guard head.count > 4 else { return false }
    return 0x66...0x73 ~= head[0] && 1...2 ~= head[1] && head[2] == 1 && head[3] == 0
  }

  /// What the file's name adds: R packs its data with gzip, and no CSV file is inside.
  func named(_ file: String) -> FileKind {
    guard case .compressed = self else { return self }
    let name = file.lowercased()
    return [".rds", ".rda", ".rdata"].contains(where: name.hasSuffix) ? .statistics("an R data file") : self
  }

  /// A ZIP archive holds its entries' names in clear: office files are told by theirs.
  private static func ofZip(_ head: [UInt8]) -> FileKind {
    if contains(head, "opendocument.spreadsheet") { return .spreadsheet("an OpenDocument workbook (.ods)") }
    if contains(head, "word/") { return .document("a Word document (.docx)") }
    if contains(head, "xl/") || contains(head, "[Content_Types].xml") {
      return .spreadsheet("an Excel workbook (.xlsx)")
    }
    return .compressed("a ZIP archive")
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// The kind of a text that is no table, by how it starts; nil if it may be one.
  static func ofText(_ text: [UInt8]) -> FileKind? {
    let start = text.drop { $0 == 0x20 || 0x09...0x0D ~= $0 }.prefix(64)
    let lowered = start.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if lowered.starts(with: "<!doctype html".utf8) || lowered.starts(with: "<html".utf8) {
      return .document("a web page (HTML)")
    }
    if lowered.starts(with: "<?xml".utf8) { return .structuredText("an XML file") }
    if lowered.starts(with: "raps ".utf8), lowered.dropFirst(5).first.map({ 0x30...0x39 ~= $0 }) == true,
      !lowered.prefix(while: { $0 != 0x0A && $0 != 0x0D }).contains(where: { Delimiter.allBytes.contains($0) })
    {
      return .questionnaire
    }
    return isJSON(start) ? .structuredText("a JSON file") : nil
  }

  /// `{` or `[` followed by what only JSON can have there; a header such as `[wl1],[wl2]` is none.
  private static func isJSON(_ start: ArraySlice<UInt8>) -> Bool {
    guard let bracket = start.first, bracket == UInt8(ascii: "{") || bracket == UInt8(ascii: "[") else { return false }
    let next = start.dropFirst().drop { $0 == 0x20 || 0x09...0x0D ~= $0 }.first
    let followers = bracket == UInt8(ascii: "{") ? "\"}" : "{[\"]"
    return next.map { followers.utf8.contains($0) } ?? false
  }

  /// Whether bytes that are no text of a known encoding are no text at all: more than one in twenty controls.
  /// A few NUL characters in a table are told at their rows instead.
  static func isBinary(_ head: [UInt8]) -> Bool {
    let controls = head.count { $0 < 0x09 || 0x0E...0x1F ~= $0 }
    return controls > 8 && controls * 20 > head.count
  }
}
