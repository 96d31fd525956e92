import RapsDiagnostics

/// Lays out plain text in a fixed width: headings, paragraphs and labelled entries with a hanging indent.
///
/// Every text is untrusted: control characters are made harmless on the way in. Widths count characters, which is
/// right for the alphabets of Europe.
struct PageWriter {
  /// Nothing narrower can hold an indent, a label and a word.
  static let smallestWidth = 40

  let width: Int
  private(set) var text = ""
  /// A heading stands directly above what it heads.
  private var isUnderHeading = false

  init(width: Int) {
    self.width = max(width, Self.smallestWidth)
  }

  /// One empty line, unless the page has nothing above it, a heading, or an empty line.
  mutating func gap() {
    if !text.isEmpty, !isUnderHeading, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A heading over its underline.
  mutating func heading(_ title: String, underline: Character) {
    gap()
    let lines = wrapped(title, width: width)
    for line in lines { text += line + "\n" }
    text += String(repeating: underline, count: lines.map(\.count).max() ?? 0) + "\n"
    isUnderHeading = true
  }

  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    isUnderHeading = false
    let margin = String(repeating: " ", count: indent)
    for line in wrapped(paragraph, width: width - indent) { text += margin + line + "\n" }
  }

  /// A label in a column of its own and the entry beside it.
  ///
  /// A label that is too long for its column, or an entry of one word that is too long for its own, moves the entry to
  /// the lines below.
  mutating func entry(_ label: String, _ entry: String, indent: Int, labelWidth: Int) {
    isUnderHeading = false
    let label = terminalSafe(label)
    let hanging = min(indent + labelWidth, width / 2)
    let isLongWord = entry.count > width - hanging && !entry.contains(where: \.isWhitespace)
    guard indent + label.count < hanging, !isLongWord else {
      paragraph(label, indent: indent)
      paragraph(entry, indent: indent + 2)
      return
    }
    var margin = String(repeating: " ", count: indent) + label
    margin += String(repeating: " ", count: hanging - margin.count)
    let lines = wrapped(entry, width: width - hanging)
    for line in lines.isEmpty ? [""] : lines {
      text += line.isEmpty ? String(margin.prefix(indent + label.count)) + "\n" : margin + line + "\n"
      margin = String(repeating: " ", count: hanging)
    }
  }

  /// The words filled into lines of at most `width` characters; longer words are cut.
  private func wrapped(_ paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
      var word = Substring(terminalSafe(String(word)))
      if !line.isEmpty {
        if line.count + 1 + word.count <= width {
          line += " " + word
          continue
        }
        lines.append(line)
      }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      line = String(word)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
