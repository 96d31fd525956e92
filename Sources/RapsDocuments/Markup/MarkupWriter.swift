/// Writes XML, or HTML in its XML-like spelling: whatever a text or a value contains, it stays text.
///
/// Names of elements and attributes are constants of the program, and so cannot come from data. What XML 1.0 allows in no
/// spelling (section 2.2, production 2) is left out.
package struct MarkupWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// An attribute; one without a value is left out.
  package typealias Attribute = (name: StaticString, value: String?)

  /// An element with content between its tags.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    raw(">")
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// An element that holds a text.
  package mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    raw(">")
    self.text(text)
    raw("</")
    raw(name)
    raw(">")
  }

  /// An element without content: `<name/>`, which HTML takes for its void elements and within SVG.
  package mutating func element(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
    raw("/>")
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "'": raw("&#39;")
      case "\t", "\n", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        bytes.append(contentsOf: String(scalar).utf8)
      default: break
      }
    }
  }
}
