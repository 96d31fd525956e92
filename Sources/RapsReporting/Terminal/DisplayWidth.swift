/// The columns that a text takes on a terminal: 2 for wide East Asian characters and emoji, 0 for combining marks.
///
/// The standard library tells no East Asian width; the ranges are those of the classes W and F in Unicode 15's
/// EastAsianWidth.txt, joined where only unassigned code points lie between.
func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The columns of one grapheme cluster: those of its widest scalar.
func displayWidth(of character: Character) -> Int {
  var width = 0
  for scalar in character.unicodeScalars {
    // Variation selector 16 asks for the emoji form.
    if scalar.value == 0xFE0F { return 2 }
    width = max(width, displayWidth(of: scalar))
  }
  return width
}

private func displayWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x7E: return 1
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
    return 2
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: return 1
  }
}

/// The text cut to that many columns, with `ellipsis` in the last ones if anything was cut.
func truncated(_ text: String, to width: Int, ellipsis: String) -> String {
  guard displayWidth(text) > width else { return text }
  let room = max(0, width - displayWidth(ellipsis))
  var kept = ""
  var used = 0
  for character in text {
    let next = displayWidth(of: character)
    guard used + next <= room else { break }
    kept.append(character)
    used += next
  }
  return width > 0 ? kept + ellipsis : ""
}

/// The text with blanks up to that many columns.
func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - displayWidth(text)))
  return onLeft ? blanks + text : text + blanks
}

/// The text in lines of at most that many columns, broken at spaces (never at no-break ones); a longer word is broken
/// with a hyphen.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    var word = String(word)
    if !line.isEmpty {
      if displayWidth(line) + 1 + displayWidth(word) <= width {
        line += " " + word
        continue
      }
      lines.append(line)
      line = ""
    }
    while displayWidth(word) > width {
      let (head, rest) = broken(word, to: width)
      lines.append(head)
      word = rest
    }
    line = word
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// A word that is too long in two parts: after its own hyphen or dash if there is one, else before a syllable with a
/// hyphen that shows the break. What has no letters there is cut without a mark: it is no word.
private func broken(_ word: String, to width: Int) -> (head: String, rest: String) {
  let most = prefix(of: word, columns: width).count
  let letters = Array(word)
  let least = 3
  func parts(at place: Int, mark: String = "") -> (head: String, rest: String) {
    (String(letters[..<place]) + mark, String(letters[place...]))
  }
  guard width > 2 * least, most < letters.count, letters[most - 1].isLetter, letters[most].isLetter else {
    return parts(at: most)
  }
  let places = (least...most).reversed().filter { letters.count - $0 >= least }
  if let dash = places.first(where: { "-–/".contains(letters[$0 - 1]) }) { return parts(at: dash) }
  // One column is the hyphen's.
  let hyphenated = places.filter { displayWidth(String(letters[..<$0])) < width && letters[$0 - 1].isLetter }
  guard let last = hyphenated.first else { return parts(at: most) }
  let syllable = hyphenated.first { last - $0 < 8 && isSyllable(letters, from: $0) }
  return parts(at: syllable ?? last, mark: "-")
}

/// Whether a consonant and a vowel follow: where German, Dutch and French words are usually broken.
private func isSyllable(_ letters: [Character], from place: Int) -> Bool {
  func isVowel(_ place: Int) -> Bool {
    letters.indices.contains(place) && "aeiouyäöüáàâéèêëíìîïóòôúùû".contains(letters[place].lowercased())
  }
  func pair(_ place: Int) -> String {
    place >= 0 && place + 1 < letters.count ? String(letters[place...(place + 1)]).lowercased() : ""
  }
  let inseparable = ["ch", "ph", "th", "sh", "qu", "ck", "gn"]
  guard letters[place].isLetter, !isVowel(place), !inseparable.contains(pair(place - 1)) else { return false }
  return isVowel(place + (inseparable.contains(pair(place)) ? 2 : 1))
}

/// As many characters as fit, at least one.
private func prefix(of word: String, columns: Int) -> String {
  var head = ""
  var used = 0
  for character in word {
    used += displayWidth(of: character)
    if used > columns, !head.isEmpty { break }
    head.append(character)
  }
  return head
}
