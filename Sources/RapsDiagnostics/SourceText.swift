/// A named text in UTF-8 with its line table: what spans point into.
package struct SourceText: Sendable {
  /// What diagnostics call the text: a path as the user typed it, or a bundled file's name.
  package let name: String
  package let bytes: [UInt8]
  /// The offset of the first byte of every line; never empty.
  private let lineStarts: [Int]

  /// Complexity: linear in the text's length.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The 1-based line of an offset. Complexity: logarithmic in the number of lines.
  package func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The byte range of a 1-based line, without its line end.
  package func lineRange(_ lineNumber: Int) -> Range<Int> {
    let start = lineStarts[lineNumber - 1]
    var end = lineNumber < lineStarts.count ? lineStarts[lineNumber] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The 1-based column of an offset, counted in characters as an editor shows them.
  package func columnNumber(at offset: Int) -> Int {
    let start = lineStarts[lineNumber(at: offset) - 1]
    return String(decoding: bytes[start..<min(offset, bytes.count)], as: UTF8.self).count + 1
  }
}

/// A half-open range of UTF-8 offsets in one `SourceText`.
package struct SourceSpan: Sendable, Hashable {
  package var startUTF8: Int
  package var endUTF8: Int

  package init(_ startUTF8: Int, _ endUTF8: Int) {
    self.startUTF8 = startUTF8
    self.endUTF8 = max(startUTF8, endUTF8)
  }
}
