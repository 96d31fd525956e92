import Foundation
import RapsReporting
import Testing
import _RapsTestSupport

/// A text as it stands in the sources of `RapsReporting`.
///
/// Read from the sources, because sentences are closures, which reflection cannot call; so no list of members must be
/// kept, and new words are looked at as soon as they are there.
struct WordsText: Sendable, CustomTestStringConvertible {
  /// Below the room's folder.
  let file: String
  let lineNumber: Int
  /// As `Words.title`.
  let member: String
  /// Nil outside a value that is named after a language.
  let language: ReportLanguage?
  /// Literals joined by + are one text; what is put in is `⟨⟩`.
  let text: String
  /// What is put in, as `$0`.
  let places: Set<String>
  /// Whether something else stands before it, or around it, in the same sentence.
  let isPart: Bool

  var testDescription: String { "\(file):\(lineNumber) \(member): \(text)" }

  var words: [String] { wordsOfText(text) }
}

/// What stands between other signs than letters, in lower case; "l’aide" is two.
///
/// Works on bytes, for a page has many: letters are those of ASCII and Latin-1 to Latin Extended.
func wordsOfText(_ text: String) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  var lead: UInt8 = 0
  func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xC9: true
    case 0x80...0xBF: (0xC3...0xC9).contains(lead)
    default: false
    }
  }
  for byte in text.utf8 {
    var lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    // À to Þ.
    if lead == 0xC3, (0x80...0x9E).contains(byte) { lower = byte + 0x20 }
    let isPart = isLetter(lower)
    if byte >= 0xC0 { lead = byte }
    if isPart {
      word.append(lower)
    } else if !word.isEmpty {
      words.append(String(decoding: word, as: UTF8.self))
      word = []
    }
  }
  if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
  return words
}

enum RoomSources {
  private static let folder = "\(repositoryPath)/Sources/RapsReporting"

  /// Every source of the room by its path below the room's folder.
  static let all: [String: [UInt8]] = {
    var sources: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      guard path.hasSuffix(".swift"), let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
        continue
      }
      sources[path] = Array(data)
    }
    return sources
  }()

  static func isWords(_ path: String) -> Bool { path.hasPrefix("Words/") }

  /// All texts of the words' folder.
  static let texts: [WordsText] = all.filter { isWords($0.key) }.sorted { $0.key < $1.key }.flatMap { path, bytes in
    var scanner = WordsScanner(file: path, bytes: bytes)
    return scanner.texts()
  }

  /// All texts of the other folders.
  static let others: [WordsText] = all.filter { !isWords($0.key) }.sorted { $0.key < $1.key }.flatMap { path, bytes in
    var scanner = WordsScanner(file: path, bytes: bytes)
    return scanner.texts()
  }
}

/// Finds the string literals of a Swift file, in which language and for which member they are.
///
/// Knows as much of Swift as this room's files have: no raw strings, no block comments.
struct WordsScanner {
  private static let languages: [String: ReportLanguage] = ["dutch": .nl, "french": .fr, "german": .de, "english": .en]

  private let file: String
  /// Of files with one language, as `Words+Dutch.swift`.
  private let fileLanguage: ReportLanguage?
  private let bytes: [UInt8]
  private var position = 0
  private var lineNumber: Int
  private var openers: [UInt8] = []
  private var type = ""
  private var member = ""
  private var language: ReportLanguage?
  /// How many openers there are right inside the value of a language.
  private var valueDepth = -1
  private var lastWords: [String] = []
  /// The last byte that is no blank, before the present one.
  private var last: UInt8 = 0
  private var isNested = false
  private var found: [WordsText] = []

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineNumber = 1
    fileLanguage = Self.languages.first { file.lowercased().hasSuffix("+\($0.key).swift") }?.value
    language = fileLanguage
  }

  mutating func texts() -> [WordsText] {
    while position < bytes.count { step() }
    return found
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"):
      lineNumber += 1
      position += 1
    case UInt8(ascii: " "): position += 1
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "\""): readText()
    case _ where Self.isWord(byte): readWord()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      openers.append(byte)
      advance()
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      _ = openers.popLast()
      if openers.count < valueDepth {
        (language, valueDepth, member) = (fileLanguage, -1, "")
      }
      advance()
    default: advance()
    }
  }

  private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  private mutating func advance() {
    last = bytes[position]
    position += 1
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  private mutating func readWord() {
    let before = last
    let start = position
    while position < bytes.count, Self.isWord(bytes[position]) { advance() }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch lastWords.suffix(2) {
    case let words where ["extension", "struct", "enum"].contains(words.last ?? "") && openers.isEmpty: type = word
    case let words where words.last == "func" && valueDepth < 0: member = word
    case ["static", "let"] where Self.languages[word] != nil:
      language = Self.languages[word]
      valueDepth = openers.count + 1
    default: break
    }
    let isLabel = position < bytes.count && bytes[position] == UInt8(ascii: ":")
    if isLabel, openers.count == valueDepth, before == UInt8(ascii: "(") || before == UInt8(ascii: ",") {
      member = word
    }
    lastWords = lastWords.suffix(2) + [word]
  }

  // MARK: Texts

  private mutating func readText() {
    let line = lineNumber
    let isPart = isNested || last == UInt8(ascii: "+")
    var text: [UInt8] = []
    var places: Set<String> = []
    readLiteral(&text, &places)
    while skipToJoined() { readLiteral(&text, &places) }
    last = UInt8(ascii: "\"")
    found.append(
      WordsText(
        file: file, lineNumber: line, member: "\(type).\(member)", language: language,
        text: String(decoding: text, as: UTF8.self), places: places, isPart: isPart))
  }

  /// Whether another literal follows a plus; then the position is at it.
  private mutating func skipToJoined() -> Bool {
    let (start, line) = (position, lineNumber)
    var hasPlus = false
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"): lineNumber += 1
      case UInt8(ascii: " "): break
      case UInt8(ascii: "+") where !hasPlus: hasPlus = true
      case UInt8(ascii: "\"") where hasPlus: return true
      default:
        (position, lineNumber) = (start, line)
        return false
      }
      position += 1
    }
    (position, lineNumber) = (start, line)
    return false
  }

  private mutating func readLiteral(_ text: inout [UInt8], _ places: inout Set<String>) {
    let isLong = bytes[position...].starts(with: Array("\"\"\"".utf8))
    position += isLong ? 3 : 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\""), !isLong || bytes[position...].starts(with: Array("\"\"\"".utf8)) {
        position += isLong ? 3 : 1
        return
      }
      if byte == UInt8(ascii: "\n") { lineNumber += 1 }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        position += 1
        continue
      }
      position += 1
      readEscape(&text, &places)
    }
  }

  private mutating func readEscape(_ text: inout [UInt8], _ places: inout Set<String>) {
    switch bytes[position] {
    case UInt8(ascii: "("):
      readPlace(&places)
      text += Array("⟨⟩".utf8)
    case UInt8(ascii: "u"):
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) ?? position
      let digits = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
      if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) { text += Array(String(scalar).utf8) }
      position = end + 1
    case UInt8(ascii: "n"):
      text.append(UInt8(ascii: " "))
      position += 1
    case UInt8(ascii: "\n"):
      lineNumber += 1
      position += 1
    case let other:
      text.append(other)
      position += 1
    }
  }

  /// What stands in `\(…)`: the names in it, and the texts.
  private mutating func readPlace(_ places: inout Set<String>) {
    let (outer, wasNested) = (openers.count, isNested)
    isNested = true
    openers.append(UInt8(ascii: "("))
    position += 1
    while position < bytes.count, openers.count > outer {
      step()
      if let word = lastWords.last, word.hasPrefix("$") { places.insert(word) }
    }
    isNested = wasNested
  }
}
