/// Checks UTF-8 byte by byte, across buffers (Unicode 16, table 3-7: well-formed byte sequences).
struct UTF8Validator {
  /// Continuation bytes that must still come.
  private(set) var remainingCount = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF
  /// Where the unfinished character began.
  private(set) var characterOffset = 0

  /// Takes the byte at an offset; where an ill-formed character began, if the byte shows one.
  mutating func take(_ byte: UInt8, at offset: Int) -> Int? {
    if remainingCount > 0 {
      if lowest...highest ~= byte {
        remainingCount -= 1
        lowest = 0x80
        highest = 0xBF
        return nil
      }
      let flaw = characterOffset
      _ = begin(byte, at: offset)
      return flaw
    }
    return begin(byte, at: offset) ? nil : offset
  }

  /// Whether a character can begin with the byte.
  private mutating func begin(_ byte: UInt8, at offset: Int) -> Bool {
    characterOffset = offset
    remainingCount = 0
    lowest = 0x80
    highest = 0xBF
    switch byte {
    case 0x00...0x7F: return true
    case 0xC2...0xDF: remainingCount = 1
    case 0xE0...0xEF:
      remainingCount = 2
      if byte == 0xE0 { lowest = 0xA0 }
      if byte == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      remainingCount = 3
      if byte == 0xF0 { lowest = 0x90 }
      if byte == 0xF4 { highest = 0x8F }
    default: return false
    }
    return true
  }

  /// Whether a text is UTF-8; one that is cut off may end inside a character.
  static func isValid(_ text: [UInt8], isCutOff: Bool) -> Bool {
    var validator = UTF8Validator()
    for (offset, byte) in text.enumerated() where validator.take(byte, at: offset) != nil { return false }
    return validator.remainingCount == 0 || isCutOff
  }
}
