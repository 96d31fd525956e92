/// A text in the form in which labels and headers are compared: case, white space and the form of apostrophes do
/// not matter. Composed and decomposed accents are equal because Swift compares strings by canonical equivalence.
package struct NormalizedText: Hashable {
  package let text: String

  package var isEmpty: Bool { text.isEmpty }

  package init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    var isAfterBlank = false
    for scalar in text.unicodeScalars {
      if Self.isBlank(scalar) {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, !scalars.isEmpty { scalars.append(" ") }
      isAfterBlank = false
      scalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    self.text = String(scalars).lowercased()
  }

  init(utf8 bytes: some Collection<UInt8>) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x200B, 0x2060, 0xFEFF: true
    case 0x21...0x7E: false
    default: scalar.properties.isWhitespace
    }
  }
}
