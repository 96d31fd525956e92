/// Turns the bytes of a file into UTF-8 block by block and notes where that fails.
///
/// Undecodable bytes stay (UTF-8) or become U+FFFD (others); whoever reads the text must look at the flaws first.
struct TextDecoder {
  let encoding: TextEncoding
  /// In order of offset. The reader of the text removes those it has dealt with.
  var flaws: [TextFlaw] = []
  /// UTF-8 bytes decoded so far.
  private var offset = 0
  private var validator = UTF8Validator()
  private var pendingByte: UInt8?
  private var highSurrogate: UInt16?

  init(encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// Appends the text of the bytes. Complexity: linear.
  mutating func decode(_ raw: ArraySlice<UInt8>, into text: inout [UInt8]) {
    let before = text.count
    switch encoding {
    case .utf8: decodeUTF8(raw, into: &text)
    case .windows1252: decodeWindows1252(raw, into: &text)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(raw, into: &text)
    }
    offset += text.count - before
  }

  /// Appends what an unfinished character leaves. Call once, at the end.
  mutating func finish(into text: inout [UInt8]) {
    if validator.remainingCount > 0 {
      flaws.append(TextFlaw(offset: validator.characterOffset, kind: .undecodable))
    }
    guard pendingByte != nil || highSurrogate != nil else { return }
    flaws.append(TextFlaw(offset: offset, kind: .undecodable))
    append(0xFFFD, to: &text)
  }

  private mutating func decodeUTF8(_ raw: ArraySlice<UInt8>, into text: inout [UInt8]) {
    text.append(contentsOf: raw)
    let bytes = raw.span
    var start = 0
    while start < bytes.count {
      let end = min(start + 64, bytes.count)
      if validator.remainingCount > 0 || !isPlain(bytes.extracting(start..<end)) {
        for index in start..<end { check(bytes[index], at: offset + index) }
      }
      start = end
    }
  }

  /// Whether all bytes are ASCII and none is NUL; written so that the compiler can do many at a time.
  @inline(__always)
  private func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var union: UInt8 = 0
    // For ASCII, byte − 1 has its high bit set exactly for NUL.
    for index in 0..<bytes.count { union |= bytes[index] | (bytes[index] &- 1) }
    return union < 0x80
  }

  private mutating func check(_ byte: UInt8, at offset: Int) {
    if let flaw = validator.take(byte, at: offset) {
      flaws.append(TextFlaw(offset: flaw, kind: .undecodable))
    }
    if byte == 0 { flaws.append(TextFlaw(offset: offset, kind: .nul)) }
  }

  private mutating func decodeWindows1252(_ raw: ArraySlice<UInt8>, into text: inout [UInt8]) {
    let start = text.count - offset
    for byte in raw {
      if byte == 0 { flaws.append(TextFlaw(offset: text.count - start, kind: .nul)) }
      if byte < 0x80 {
        text.append(byte)
      } else if byte >= 0xA0 {
        append(UInt32(byte), to: &text)
      } else {
        let scalar = Self.windows1252[Int(byte) - 0x80]
        if scalar == 0xFFFD { flaws.append(TextFlaw(offset: text.count - start, kind: .undecodable)) }
        append(scalar, to: &text)
      }
    }
  }

  private mutating func decodeUTF16(_ raw: ArraySlice<UInt8>, into text: inout [UInt8]) {
    let start = text.count - offset
    for byte in raw {
      guard let first = pendingByte else {
        pendingByte = byte
        continue
      }
      pendingByte = nil
      let isLittleEndian = encoding == .utf16LittleEndian
      let unit = isLittleEndian ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
      take(unit, textStart: start, into: &text)
    }
  }

  private mutating func take(_ unit: UInt16, textStart: Int, into text: inout [UInt8]) {
    let isLowSurrogate = 0xDC00...0xDFFF ~= unit
    if let high = highSurrogate {
      highSurrogate = nil
      if isLowSurrogate {
        append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &text)
        return
      }
      flaws.append(TextFlaw(offset: text.count - textStart, kind: .undecodable))
      append(0xFFFD, to: &text)
    }
    if 0xD800...0xDBFF ~= unit {
      highSurrogate = unit
    } else if isLowSurrogate {
      flaws.append(TextFlaw(offset: text.count - textStart, kind: .undecodable))
      append(0xFFFD, to: &text)
    } else {
      if unit == 0 { flaws.append(TextFlaw(offset: text.count - textStart, kind: .nul)) }
      append(UInt32(unit), to: &text)
    }
  }

  private func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(scalar))
      return
    }
    if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        text.append(UInt8(0xE0 | scalar >> 12))
      } else {
        text.append(UInt8(0xF0 | scalar >> 18))
        text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      }
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    text.append(UInt8(0x80 | scalar & 0x3F))
  }

  /// Windows-1252 from 0x80 to 0x9F (Unicode's own mapping, CP1252.TXT); U+FFFD where it has no character.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
