/// Writes cells of a comma-separated file (RFC 4180, lines ended by LF).
enum CommaSeparated {
  /// The cell's bytes: between quotes where a reader would otherwise see a delimiter, a quote, a line end, or drop
  /// blanks at an end.
  static func cell(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let isBlankAtAnEnd = isBlank(bytes.first) || isBlank(bytes.last)
    guard isBlankAtAnEnd || bytes.contains(where: needsQuotes) else { return bytes }
    var quoted: [UInt8] = [quote]
    for byte in bytes {
      if byte == quote { quoted.append(quote) }
      quoted.append(byte)
    }
    quoted.append(quote)
    return quoted
  }

  static func line(_ cells: [String]) -> [UInt8] {
    Array(cells.map(cell).joined(separator: [comma])) + [lineFeed]
  }

  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || byte == lineFeed || byte == UInt8(ascii: "\r")
  }

  private static func isBlank(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
