/// A line of canonical output.
struct FormattedLine {
  let code: String
  var comment: String?

  static let blank = FormattedLine(code: "")

  /// In characters as an editor counts them.
  var width: Int { code.count }
}

/// The lines as bytes, comments of neighbouring lines below each other.
func joined(_ lines: [FormattedLine]) -> [UInt8] {
  /// A comment further to the right is not worth aligning others with.
  let widestAligned = 80
  var bytes: [UInt8] = []
  var start = 0
  while start < lines.count {
    var end = start + 1
    if lines[start].comment != nil, !lines[start].code.isEmpty {
      while end < lines.count, lines[end].comment != nil, !lines[end].code.isEmpty { end += 1 }
    }
    let column = lines[start..<end].map(\.width).filter { $0 <= widestAligned }.max() ?? 0
    for line in lines[start..<end] {
      bytes += Array(line.code.utf8)
      if let comment = line.comment {
        if !line.code.isEmpty {
          bytes += [UInt8](repeating: UInt8(ascii: " "), count: max(0, column - line.width) + 2)
        }
        bytes += Array(comment.utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    start = end
  }
  return bytes
}
