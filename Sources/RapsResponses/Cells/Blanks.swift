/// Whether only blanks stand in a range: white space of Unicode, and characters without width.
func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  trimmed(bytes, range).isEmpty
}

/// The range without the blanks at its ends. Those are Unicode's White_Space and the zero-width space, word joiner
/// and byte order mark, which spreadsheets and web forms leave behind.
@inline(__always)
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  guard !range.isEmpty else { return range }
  let isPlainStart = 0x21...0x7E ~= bytes[range.lowerBound]
  let isPlainEnd = 0x21...0x7E ~= bytes[range.upperBound - 1]
  return isPlainStart && isPlainEnd ? range : trimmedCarefully(bytes, range)
}

private func trimmedCarefully(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let length = blankLength(bytes, at: start, end: end)
    if length == 0 { break }
    start += length
  }
  while start < end {
    guard let length = (1...3).first(where: { end - $0 >= start && blankLength(bytes, at: end - $0, end: end) == $0 })
    else { break }
    end -= length
  }
  return start..<end
}

/// The number of bytes of the blank at an index; 0 if there is none.
private func blankLength(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int {
  let byte = bytes[index]
  if byte == 0x20 || 0x09...0x0D ~= byte { return 1 }
  guard byte >= 0xC2, index + 1 < end else { return 0 }
  let second = bytes[index + 1]
  if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
  guard index + 2 < end else { return 0 }
  switch (byte, second, bytes[index + 2]) {
  case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
    (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
    return 3
  default: return 0
  }
}
