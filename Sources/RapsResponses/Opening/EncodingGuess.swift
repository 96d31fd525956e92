/// The encoding of a file and how it is known.
struct EncodingGuess: Hashable {
  enum Evidence: Hashable {
    case told, byteOrderMark, guessed
  }

  let encoding: TextEncoding
  let evidence: Evidence
  /// Bytes to skip at the start of the file.
  let byteOrderMarkLength: Int
}

/// Settles the encoding from a file's first bytes.
///
/// In this order: what the user told; a byte order mark; UTF-16 if most of every other byte is zero;
/// UTF-8 if the bytes are valid; else Windows-1252, in which almost any bytes are valid.
/// - Parameter isWhole: whether the head is all of the file.
func guessEncoding(head: [UInt8], isWhole: Bool, told: TextEncoding?) throws(FileProblem) -> EncodingGuess {
  if head.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || head.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
    throw FileProblem.unsupportedEncoding("UTF-32")
  }
  if let mark = byteOrderMark(of: head) {
    if let told, told != mark.encoding {
      throw FileProblem.encodingContradicted(marked: mark.encoding, told: told)
    }
    return EncodingGuess(
      encoding: mark.encoding, evidence: told == nil ? .byteOrderMark : .told, byteOrderMarkLength: mark.length)
  }
  if let told { return EncodingGuess(encoding: told, evidence: .told, byteOrderMarkLength: 0) }
  let encoding =
    guessUTF16(head)
    ?? (UTF8Validator.isValid(head, isCutOff: !isWhole) ? .utf8 : .windows1252)
  return EncodingGuess(encoding: encoding, evidence: .guessed, byteOrderMarkLength: 0)
}

private func byteOrderMark(of head: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
  if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
  if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
  if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
  return nil
}

/// Digits, delimiters and Latin letters are one byte and a zero byte in UTF-16: at least three in five of the one
/// half of the bytes are zero, and at most one in ten of the other half (as in `😀`, 0xD83D 0xDE00).
private func guessUTF16(_ head: [UInt8]) -> TextEncoding? {
  var zeros = [0, 0]
  for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
  let unitCount = head.count / 2
  func isHighHalf(_ half: Int) -> Bool {
    zeros[half] > 0 && zeros[half] * 5 >= unitCount * 3 && zeros[1 - half] * 10 <= unitCount
  }
  if isHighHalf(1) { return .utf16LittleEndian }
  return isHighHalf(0) ? .utf16BigEndian : nil
}
