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

/// The first place of UTF-8 text that is no character or NUL, as an offset like those of the range.
///
/// - Parameter isWhole: whether an unfinished character at the end is a flaw.
/// Complexity: linear, with a small factor for ASCII.
func firstFlaw(_ bytes: Span<UInt8>, _ range: Range<Int>, isWhole: Bool) -> TextFlaw? {
  var validator = UTF8Validator()
  var start = range.lowerBound
  while start < range.upperBound {
    let end = min(start + 64, range.upperBound)
    if validator.remainingCount > 0 || !isPlain(bytes, start..<end) {
      for index in start..<end {
        if let flaw = validator.take(bytes[index], at: index) { return TextFlaw(offset: flaw, kind: .undecodable) }
        if bytes[index] == 0 { return TextFlaw(offset: index, kind: .nul) }
      }
    }
    start = end
  }
  guard isWhole, validator.remainingCount > 0 else { return nil }
  return TextFlaw(offset: validator.characterOffset, kind: .undecodable)
}

/// Whether all bytes are ASCII and none is NUL; written so that the compiler can do many at a time.
@inline(__always)
func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  let part = bytes.extracting(range)
  var union: UInt8 = 0
  // For ASCII, byte − 1 has its high bit set exactly for NUL.
  for index in 0..<part.count { union |= part[index] | (part[index] &- 1) }
  return union < 0x80
}
