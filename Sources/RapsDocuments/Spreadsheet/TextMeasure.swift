/// How many lines a text takes in a cell, guessed from the usual widths of letters: nothing here knows the font.
///
/// Readers measure again when a cell is edited; what stands in the file is what they show until then. So the guess is
/// rather too high than too low.
enum TextMeasure {
  /// - Parameter width: in digits of the standard font, as columns have it.
  /// - Returns: at least 1.
  /// - Complexity: linear in the text.
  static func lines(of text: String, width: Double, isBold: Bool = false) -> Int {
    // Cells have a margin at either side.
    let room = max(1, width - 1.5) / (isBold ? 1.04 : 1)
    var lines = 0
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += self.lines(ofParagraph: paragraph, room: room)
    }
    return max(1, lines)
  }

  private static func lines(ofParagraph paragraph: Substring, room: Double) -> Int {
    let blank = 0.45
    var lines = 1
    var used = 0.0
    for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let width = word.reduce(0.0) { $0 + self.width(of: $1) }
      if used > 0, used + blank + width > room {
        lines += 1
        used = 0
      }
      if used > 0 { used += blank }
      used += width
      // A word longer than a line is broken.
      if used > room {
        lines += Int(used / room)
        used = used.truncatingRemainder(dividingBy: room)
      }
    }
    return lines
  }

  /// In digits: narrow, usual, wide and full-width letters.
  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.value >= 0x1100 { return scalar.value < 0x2000 || (0x2010...0x2027).contains(scalar.value) ? 1 : 2 }
    switch character {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!": return 0.5
    case "t", "f", "r", "(", ")", "-", "/": return 0.68
    case "c", "s", "z": return 0.8
    case "m", "w", "M", "W", "@", "%", "—": return 1.6
    case "A"..."Z": return 1.2
    default: return 1
    }
  }
}

extension Worksheet {
  /// Of one line, in points.
  static let usualHeight = 15.0

  /// The height in points of a row that shows a text in that width, in digits of the standard font; 405 at most, for
  /// Excel takes no more than 409.
  package static func height(of text: String, _ style: CellStyle, width: Double) -> Double {
    let font = style.font
    let scale = Double(font.size) / Double(CellStyle.Font.normal.size)
    let lines =
      style.alignment.wraps ? TextMeasure.lines(of: text, width: width / scale, isBold: font.isBold) : 1
    return min((Double(lines) * usualHeight * scale).rounded(.up), 405)
  }
}
