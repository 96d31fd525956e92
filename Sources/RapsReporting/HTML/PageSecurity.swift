import RapsDocuments
import RapsQuestionnaire

/// What the report's page may do: use its one style sheet and its one script, told by their digests, and nothing else; no
/// request can leave it (Content Security Policy, level 3).
enum PageSecurity {
  static func policy(sheet: StaticString, script: StaticString) -> String {
    "default-src 'none'; style-src '\(source(sheet))'; script-src '\(source(script))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static func source(_ text: StaticString) -> String {
    "sha256-" + base64(SHA256.digest(of: Array("\(text)".utf8)))
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[start + $1]) : 0) }
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
