import RapsDiagnostics

/// Writes a Markdown document (CommonMark with GitHub's tables), block by block.
///
/// Every text is untrusted and stands there as it is: no character of it makes a heading, a list, a link, a cell or an
/// HTML element.
struct MarkdownPage: PlanPage {
  private(set) var text = ""
  /// Between a label and what it says, as the language writes it.
  private let colon: String

  init(colon: String) { self.colon = colon }

  mutating func heading(_ title: String, level: Int) {
    block(String(repeating: "#", count: level) + " " + inertInside(title))
  }

  mutating func paragraph(_ paragraph: String) {
    let safe = inert(paragraph)
    if !safe.isEmpty { block(safe) }
  }

  mutating func paragraph(label: String, _ paragraph: String) {
    block("**\(inertInside(label))**" + (paragraph.isEmpty ? "" : colon + inertInside(paragraph)))
  }

  mutating func remark(_ paragraph: String) {
    let safe = inert(paragraph)
    if !safe.isEmpty { block("*\(safe)*") }
  }

  mutating func quotation(_ paragraphs: [String], isStrong: Bool) {
    let safe = paragraphs.map(inert).filter { !$0.isEmpty }
    guard !safe.isEmpty else { return }
    block(safe.map { "> " + (isStrong ? "**\($0)**" : $0) }.joined(separator: "\n>\n"))
  }

  mutating func list(_ entries: [String]) {
    let safe = entries.map(inert).filter { !$0.isEmpty }
    guard !safe.isEmpty else { return }
    block(safe.map { "- " + $0 }.joined(separator: "\n"))
  }

  mutating func table(_ head: [String], _ rows: [[[String]]]) {
    guard !rows.isEmpty else { return }
    var lines = [Self.row(head.map(inertInside)), Self.row(head.map { _ in "---" })]
    for row in rows {
      lines.append(Self.row(row.map { $0.map(inertInside).filter { !$0.isEmpty }.joined(separator: "<br>") }))
    }
    block(lines.joined(separator: "\n"))
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? "  |" : " \($0) |" }.joined()
  }

  private mutating func block(_ block: String) {
    if !text.isEmpty { text += "\n" }
    text += block + "\n"
  }
}

/// A text on one line, in which nothing means anything to a reader of Markdown or HTML.
///
/// Space of any kind becomes one blank, but for no-break ones inside, which typography sets; what could steer a terminal or reorder a line becomes `�`. Backslashes stand
/// before what every dialect lets be escaped so, entities for the rest: `|` as an entity ends no cell in any dialect.
/// - Complexity: linear.
func inert(_ text: String) -> String { escapedStart(inertInside(text)) }

/// The same for a text at which no line begins.
func inertInside(_ text: String) -> String {
  var safe = ""
  for word in text.split(whereSeparator: { $0.isWhitespace && !$0.isNoBreakSpace })
  where !word.allSatisfy(\.isNoBreakSpace) {
    if !safe.isEmpty { safe += " " }
    safe += isRule(word) ? String(word) : escaped(terminalSafe(String(word)))
  }
  return safe
}

/// `[P2]` as a word of its own: a link only if the document defined it, which no escaped text can.
private func isRule(_ word: Substring) -> Bool {
  guard word.first == "[", word.last == "]", 4...5 ~= word.utf8.count else { return false }
  let inside = word.dropFirst().dropLast()
  return inside.first.map { ("A"..."Z").contains($0) } ?? false
    && inside.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
}

private func escaped(_ word: String) -> String {
  let scalars = Array(word.unicodeScalars)
  var safe = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "#":
      safe.append("\\")
      safe.append(scalar)
    case "&", "<", ">", "|", "~", "$", "@":
      safe.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
    // Dialects make links of bare addresses, by their scheme or by "www.".
    case ":" where scalars.dropFirst(index + 1).first == "/",
      "." where index >= 3 && scalars[(index - 3)..<index].allSatisfy(\.isW):
      safe.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
    default: safe.append(scalar)
    }
  }
  return String(safe)
}

extension Character {
  fileprivate var isNoBreakSpace: Bool { self == "\u{A0}" || self == "\u{202F}" }
}

extension Unicode.Scalar {
  fileprivate var isW: Bool { self == "w" || self == "W" }
}

/// Marks that mean something at the start of a line only: bullets, numbers of lists, underlines.
private func escapedStart(_ text: String) -> String {
  guard let first = text.unicodeScalars.first else { return text }
  if first == "-" || first == "+" { return "\\" + text }
  if first == "=" { return "&#61;" + text.dropFirst() }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let rest = text.dropFirst(digits.count)
  // "92.5%" is no list: a mark is one only before a blank.
  guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first ?? " " == " " else {
    return text
  }
  return digits + (mark == "." ? "&#46;" : "&#41;") + rest.dropFirst()
}
