/// A text in the form in which labels are compared when they are not equal: as survey tools, web pages and word
/// processors change them.
///
/// Beside what `NormalizedText` does: HTML becomes text, all quotes and all dashes are one, an ellipsis is three
/// points, soft hyphens go, blanks around dashes and slashes go, and so does punctuation at the ends. Never more: a
/// label is compared as a whole, so one that starts another is not taken for it.
struct LooseText: Hashable {
  /// The form without the changes at the ends and around dashes, in lower case.
  let canonical: String
  private let key: String

  var isEmpty: Bool { key.isEmpty }

  init(_ text: String) {
    canonical = Self.canonical(text)
    key = Self.key(canonical)
  }

  init(utf8 bytes: some Collection<UInt8>) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  static func == (left: LooseText, right: LooseText) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func canonical(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in plainText(ofHTML: text).unicodeScalars {
      switch scalar.value {
      case 0xAD: continue
      // Grave and acute accent, turned comma, prime, single quotes.
      case 0x60, 0xB4, 0x2BC, 0x2018...0x201B, 0x2032, 0x2039...0x203A: scalars.append("'")
      case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: scalars.append("\"")
      case 0x2010...0x2015, 0x2212: scalars.append("-")
      case 0x2026: scalars.append(contentsOf: "...".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    return NormalizedText(String(scalars)).text
  }

  private static let punctuation: Set<UInt8> = Set(" .,;:!*'\"".utf8)

  private static func key(_ canonical: String) -> String {
    var bytes: [UInt8] = []
    for byte in canonical.utf8 {
      let joins = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      if joins, bytes.last == 0x20 { bytes.removeLast() }
      if byte == 0x20, let last = bytes.last, last == UInt8(ascii: "-") || last == UInt8(ascii: "/") { continue }
      bytes.append(byte)
    }
    let start = bytes.firstIndex { !punctuation.contains($0) } ?? bytes.endIndex
    let end = (bytes.lastIndex { !punctuation.contains($0) } ?? start - 1) + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
