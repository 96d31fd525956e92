/// Turns the bytes of a file into UTF-8 block by block and notes where that fails.
///
/// Undecodable bytes become U+FFFD; whoever reads the text must look at the flaws first. UTF-8 stays as it is and
/// brings no flaws: `TextInput` looks for them where a row is read carefully.
///
/// Files are ASCII but for a few names, so sixteen bytes are looked at together and copied if they are: then reading
/// Windows-1252 takes a third longer than reading UTF-8, and UTF-16, with twice the bytes, two thirds.
struct TextDecoder {
  let encoding: TextEncoding
  /// In order of offset. The reader of the text removes those it has dealt with.
  var flaws: [TextFlaw] = []
  /// UTF-8 bytes decoded so far.
  private var offset = 0
  private var pendingByte: UInt8?
  private var highSurrogate: UInt16?

  init(encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// How many bytes the text of so many bytes can have, with what `finish` adds.
  func mostBytes(ofTextFrom count: Int) -> Int {
    switch encoding {
    case .utf8: count
    // No character of Windows-1252 has more than three bytes in UTF-8, and no unit of UTF-16.
    case .windows1252: 3 * count
    case .utf16LittleEndian, .utf16BigEndian: 3 * (count / 2) + 9
    }
  }

  /// Writes the text of the bytes into an array from an index on, and returns the index behind it.
  ///
  /// The array must have room for `mostBytes(ofTextFrom:)`. Complexity: linear.
  mutating func decode(_ raw: Span<UInt8>, into text: inout [UInt8], at start: Int) -> Int {
    var output = text.mutableSpan
    var end = start
    switch encoding {
    case .utf8:
      for index in 0..<raw.count { output[start + index] = raw[index] }
      end += raw.count
    case .windows1252: decodeWindows1252(raw, &output, &end)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(raw, &output, &end)
    }
    offset += end - start
    return end
  }

  /// Writes what an unfinished character leaves. Call once, at the end.
  mutating func finish(into text: inout [UInt8], at start: Int) -> Int {
    guard pendingByte != nil || highSurrogate != nil else { return start }
    flaws.append(TextFlaw(offset: offset, kind: .undecodable))
    var output = text.mutableSpan
    var end = start
    Self.append(0xFFFD, &output, &end)
    return end
  }

  private mutating func decodeWindows1252(_ raw: Span<UInt8>, _ output: inout MutableSpan<UInt8>, _ end: inout Int) {
    let textStart = end - offset
    var index = 0
    while index < raw.count {
      index += copyPlainBytes(raw, from: index, &output, &end)
      let blockEnd = min(index + 16, raw.count)
      while index < blockEnd {
        let byte = raw[index]
        index += 1
        let scalar = 0x80..<0xA0 ~= byte ? Self.windows1252[Int(byte) - 0x80] : UInt32(byte)
        if scalar == 0 { flaws.append(TextFlaw(offset: end - textStart, kind: .nul)) }
        if scalar == 0xFFFD { flaws.append(TextFlaw(offset: end - textStart, kind: .undecodable)) }
        Self.append(scalar, &output, &end)
      }
    }
  }

  /// Copies bytes sixteen at a time as long as all are ASCII and none is NUL; how many.
  private func copyPlainBytes(
    _ raw: Span<UInt8>, from start: Int, _ output: inout MutableSpan<UInt8>, _ end: inout Int
  ) -> Int {
    let ones = SIMD16<UInt8>(repeating: 1)
    let highBits = SIMD16<UInt8>(repeating: 0x80)
    var index = start
    while index + 16 <= raw.count {
      let chunk = raw.vector(at: index)
      // For ASCII, byte − 1 has its high bit set exactly for NUL.
      let marks = words((chunk | (chunk &- ones)) & highBits)
      if marks.first | marks.second != 0 { break }
      output.store(chunk, at: end)
      index += 16
      end += 16
    }
    return index - start
  }

  private mutating func decodeUTF16(_ raw: Span<UInt8>, _ output: inout MutableSpan<UInt8>, _ end: inout Int) {
    let textStart = end - offset
    let isLittleEndian = encoding == .utf16LittleEndian
    var index = 0
    while index < raw.count {
      if pendingByte == nil, highSurrogate == nil {
        index += copyPlainUnits(raw, from: index, isLittleEndian, &output, &end)
      }
      let blockEnd = min(index + 16, raw.count)
      while index < blockEnd {
        let byte = raw[index]
        index += 1
        guard let first = pendingByte.take() else {
          pendingByte = byte
          continue
        }
        let unit = isLittleEndian ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
        take(unit, textStart: textStart, &output, &end)
      }
    }
  }

  /// Narrows units eight at a time as long as all are ASCII and none is NUL; how many bytes they had.
  private func copyPlainUnits(
    _ raw: Span<UInt8>, from start: Int, _ isLittleEndian: Bool, _ output: inout MutableSpan<UInt8>, _ end: inout Int
  ) -> Int {
    // The half that is zero in ASCII.
    let highBytes = isLittleEndian ? UInt64(0xFF00_FF00_FF00_FF00) : 0x00FF_00FF_00FF_00FF
    let ones = isLittleEndian ? UInt64(0x0001_0001_0001_0001) : 0x0100_0100_0100_0100
    var index = start
    while index + 16 <= raw.count {
      let chunk = raw.vector(at: index)
      let (first, second) = words(chunk)
      // For ASCII, byte − 1 has its high bit set exactly for NUL; a borrow only comes from a NUL.
      let marks = (first | second) & (highBytes | ones << 7) | ((first &- ones) | (second &- ones)) & ones << 7
      if marks != 0 { break }
      output.store(isLittleEndian ? chunk.evenHalf : chunk.oddHalf, at: end)
      index += 16
      end += 8
    }
    return index - start
  }

  private mutating func take(
    _ unit: UInt16, textStart: Int, _ output: inout MutableSpan<UInt8>, _ end: inout Int
  ) {
    let isLowSurrogate = 0xDC00...0xDFFF ~= unit
    if let high = highSurrogate.take() {
      if isLowSurrogate {
        Self.append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), &output, &end)
        return
      }
      flaws.append(TextFlaw(offset: end - textStart, kind: .undecodable))
      Self.append(0xFFFD, &output, &end)
    }
    if 0xD800...0xDBFF ~= unit {
      highSurrogate = unit
    } else if isLowSurrogate {
      flaws.append(TextFlaw(offset: end - textStart, kind: .undecodable))
      Self.append(0xFFFD, &output, &end)
    } else {
      if unit == 0 { flaws.append(TextFlaw(offset: end - textStart, kind: .nul)) }
      Self.append(UInt32(unit), &output, &end)
    }
  }

  private static func append(_ scalar: UInt32, _ output: inout MutableSpan<UInt8>, _ end: inout Int) {
    if scalar < 0x80 {
      put(scalar, &output, &end)
      return
    }
    if scalar < 0x800 {
      put(0xC0 | scalar >> 6, &output, &end)
    } else {
      if scalar < 0x10000 {
        put(0xE0 | scalar >> 12, &output, &end)
      } else {
        put(0xF0 | scalar >> 18, &output, &end)
        put(0x80 | scalar >> 12 & 0x3F, &output, &end)
      }
      put(0x80 | scalar >> 6 & 0x3F, &output, &end)
    }
    put(0x80 | scalar & 0x3F, &output, &end)
  }

  @inline(__always)
  private static func put(_ byte: UInt32, _ output: inout MutableSpan<UInt8>, _ end: inout Int) {
    output[end] = UInt8(truncatingIfNeeded: byte)
    end += 1
  }

  /// Windows-1252 from 0x80 to 0x9F (Unicode's own mapping, CP1252.TXT); U+FFFD where it has no character.
  private static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
