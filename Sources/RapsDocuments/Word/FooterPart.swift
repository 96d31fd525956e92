/// A document's footer (ECMA-376 part 1, 17.10.3): its title, and which page of how many.
enum FooterPart {
  static func bytes(title: String, _ numbers: WordDocument.PageNumbers) -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("w:ftr", ("xmlns:w", OfficePackage.word)) { writer in
      writer.element("w:p") { writer in
        writer.element("w:pPr") { writer in
          writer.element("w:pStyle", ("w:val", "Footer"))
          writer.element("w:jc", ("w:val", "right"))
        }
        text((title.isEmpty ? "" : title + " · ") + numbers.before, &writer)
        field(" PAGE ", &writer)
        text(numbers.between, &writer)
        field(" NUMPAGES ", &writer)
      }
    }
    return writer.bytes
  }

  private static func text(_ text: String, _ writer: inout MarkupWriter) {
    writer.element("w:r") { $0.element("w:t", ("xml:space", "preserve"), text: text) }
  }

  private static func field(_ instruction: String, _ writer: inout MarkupWriter) {
    writer.element("w:fldSimple", ("w:instr", instruction)) { writer in
      writer.element("w:r") { $0.element("w:t", text: "1") }
    }
  }
}
