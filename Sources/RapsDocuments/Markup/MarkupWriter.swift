/// Writes XML, or HTML in its XML-like spelling: whatever a text or a value contains, it stays text.
///
/// Names of elements and attributes are constants of the program, and so cannot come from data. Left out is what XML 1.0
/// allows in no spelling (section 2.2, production 2), and what could hide or reorder the text around it: controls, direction
/// marks, overrides and isolates, blanks of no width, tags. Joiners stay, for emoji and some scripts need them.
package struct MarkupWriter {
  package private(set) var bytes: [UInt8] = []
  /// Names of the elements that are open, outermost first.
  private var openElements: [StaticString] = []

  package init() {}

  /// An attribute; one without a value is left out.
  package typealias Attribute = (name: StaticString, value: String?)

  /// Opens an element, whose content follows until its `end`.
  package mutating func begin(_ name: StaticString, _ attributes: Attribute...) {
    startTag(name, attributes)
    raw(">")
    openElements.append(name)
  }

  /// Closes the element that was opened last.
  package mutating func end() {
    let name = openElements.removeLast()
    raw("</")
    raw(name)
    raw(">")
  }

  /// An element with content between its tags.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout MarkupWriter) -> Void
  ) {
    startTag(name, attributes)
    raw(">")
    openElements.append(name)
    content(&self)
    end()
  }

  /// An element that holds a text.
  package mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    startTag(name, attributes)
    raw(">")
    openElements.append(name)
    self.text(text)
    end()
  }

  /// An element without content: `<name/>`, which HTML takes for its void elements and within SVG.
  package mutating func element(_ name: StaticString, _ attributes: Attribute...) {
    startTag(name, attributes)
    raw("/>")
  }

  private mutating func startTag(_ name: StaticString, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(name)
      raw("=\"")
      append(value)
      raw("\"")
    }
  }

  package mutating func text(_ text: String) { append(text) }

  /// Markup that stands in the program.
  package mutating func raw(_ markup: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  private mutating func append(_ text: String) {
    if text.utf8.allSatisfy(Self.isPlain) { return bytes.append(contentsOf: text.utf8) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0x27: raw("&#39;")
      case _ where Self.isLeftOut(scalar): break
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Whether a byte stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: 0x20...0x7E ~= byte || byte == 0x0A || byte == 0x09
    }
  }
}
