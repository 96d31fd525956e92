/// The encodings that spreadsheets and survey tools save text in.
enum ExportEncoding: Sendable {
  case utf8
  case windows1252
  case utf16LittleEndian

  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .windows1252: []
    case .utf16LittleEndian: [0xFF, 0xFE]
    }
  }

  func bytes(of text: String) throws(UnwritableText) -> [UInt8] {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .windows1252:
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let byte = Self.windows1252Byte(of: scalar) else {
          throw UnwritableText(character: Character(scalar), encoding: "Windows-1252")
        }
        bytes.append(byte)
      }
      return bytes
    }
  }

  private static func windows1252Byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value { return UInt8(scalar.value) }
    return upperHalf.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// Bytes 0x80 to 0x9F; five of them stand for nothing. Source: unicode.org, CP1252.TXT.
  private static let upperHalf: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}

/// A text has a character that the tool's file cannot hold.
package struct UnwritableText: Error, Hashable {
  package let character: Character
  /// As people name it.
  package let encoding: String
}
