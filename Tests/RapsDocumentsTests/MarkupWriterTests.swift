import Testing

@testable import RapsDocuments

@Suite("Markup") struct MarkupWriterTests {
  private func text(_ text: String) -> String {
    var writer = MarkupWriter()
    writer.text(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    ("\"><img onerror=x>", "&quot;&gt;&lt;img onerror=x&gt;"), ("a & b", "a &amp; b"), ("]]>", "]]&gt;"),
    ("a\u{0}b\u{1B}[31mc\u{7F}\u{9B}", "ab[31mc"), ("\u{202E}desrever\u{2066}", "desrever"),
    ("zero\u{200B}width\u{FEFF}", "zerowidth"), ("\u{FFFE}\u{FFFF}", ""), ("\u{E0041}tag", "tag"),
    ("naïve 12\u{A0}%\u{202F}!", "naïve 12\u{A0}%\u{202F}!"), ("👩🏽‍🔧 é", "👩🏽‍🔧 é"), ("line\nline\tx\r", "line\nline\tx"),
  ])
  func aTextStaysAText(source: String, written: String) { #expect(text(source) == written) }

  @Test func attributesAreQuotedAndLeftOutWithoutAValue() {
    var writer = MarkupWriter()
    writer.element("a", ("title", "\"x\" <y>"), ("class", nil)) { $0.element("br") }
    writer.begin("p")
    writer.element("b", text: "1 < 2")
    writer.end()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<a title=\"&quot;x&quot; &lt;y&gt;\"><br/></a><p><b>1 &lt; 2</b></p>")
  }
}
