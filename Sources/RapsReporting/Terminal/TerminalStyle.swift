import RapsDiagnostics
import RapsResults

/// The marks, bars and colours of a terminal page. Colour only repeats what marks and words say.
struct TerminalStyle: Sendable {
  enum Paint: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  let usesColor: Bool
  let usesUnicode: Bool

  /// Untrusted text made harmless, and the layout's own signs in ASCII where Unicode is not wanted.
  func clean(_ text: String) -> String {
    let safe = terminalSafe(text)
    guard !usesUnicode else { return safe }
    var plain = ""
    for character in safe { plain += Self.plainSigns[character] ?? String(character) }
    return plain
  }

  private static let plainSigns: [Character: String] = [
    "–": "-", "−": "-", "≥": ">=", "≤": "<=", "…": "...", "·": "-", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'",
    "«": "\"", "»": "\"", "\u{A0}": " ", "\u{202F}": " ", "√": "sqrt", "²": "2",
  ]

  var ellipsis: String { usesUnicode ? "…" : "..." }
  var bullet: String { usesUnicode ? "•" : "-" }
  var rule: Character { usesUnicode ? "─" : "-" }
  var titleRule: Character { usesUnicode ? "━" : "=" }
  var hidden: String { usesUnicode ? "·" : "." }

  func mark(_ level: Level) -> String {
    switch level {
    case .favourable: usesUnicode ? "○" : "+"
    case .intermediate: usesUnicode ? "◐" : "~"
    case .unfavourable: usesUnicode ? "●" : "!"
    case .notClear: "?"
    }
  }

  /// Nil for what has no colour of its own.
  func paint(_ level: Level) -> Paint? {
    switch level {
    case .favourable: .green
    case .intermediate: .yellow
    case .unfavourable: .red
    case .notClear: nil
    }
  }

  /// What a legend's entry begins with.
  func sign(of mark: Report.Mark) -> (text: String, paint: Paint?) {
    switch mark {
    case .level(let level): (self.mark(level), paint(level))
    case .hidden: (hidden, nil)
    case .sign(let text): (clean(text), nil)
    }
  }

  /// Blanks at the ends stay outside of the colour.
  func painted(_ text: String, _ paint: Paint?) -> String {
    guard usesColor, let paint, let first = text.firstIndex(where: { $0 != " " }),
      let last = text.lastIndex(where: { $0 != " " })
    else { return text }
    return "\(text[..<first])\u{1B}[\(paint.rawValue)m\(text[first...last])\u{1B}[0m\(text[last...].dropFirst())"
  }

  /// A bar for a place 0…1, in eighths of a column where Unicode is wanted.
  func bar(_ place: Double, width: Int) -> String {
    let bounded = min(max(place, 0), 1)
    guard usesUnicode else {
      let full = Int((bounded * Double(width)).rounded())
      return String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
    }
    let eighths = Int((bounded * Double(width * 8)).rounded())
    var bar = String(repeating: "█", count: eighths / 8)
    if !eighths.isMultiple(of: 8) { bar.append(Self.partialBlocks[eighths % 8 - 1]) }
    return bar + String(repeating: "░", count: width - displayWidth(bar))
  }

  private static let partialBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
