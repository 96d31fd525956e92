import Testing

@testable import RapsDocuments

@Suite("Word documents") struct WordDocumentTests {
  static func document() -> WordDocument {
    typealias Paragraph = WordDocument.Paragraph
    var document = WordDocument(title: "Plan <1>", language: "nl-BE")
    let table = WordDocument.Table(
      widths: [3, 1], head: ["Measure", "Status"],
      rows: [
        [[Paragraph(.tableText, "a & b")], []], [[Paragraph(.tableText, "c")], [Paragraph(.tableText, "open")]],
      ],
      caption: "Measures")
    document.sections = [
      .init(
        isLandscape: false,
        blocks: [.paragraph(Paragraph(.title, "Plan")), .paragraph(Paragraph(.bullet, [.init("one", isStrong: true)]))]),
      .init(isLandscape: true, blocks: [.table(table)]),
    ]
    return document
  }

  @Test func everyPartIsWellFormedAndListed() throws {
    let contents = try ZipContents(Self.document().bytes())
    for (name, bytes) in contents.entries { #expect(isWellFormed(bytes), "\(name)") }
    let types = try #require(contents.text("[Content_Types].xml"))
    for (name, _) in contents.entries where !name.hasSuffix(".rels") && name != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(name)\""), "\(name)")
    }
  }

  @Test func everyStyleThatIsUsedExists() throws {
    let contents = try ZipContents(Self.document().bytes())
    let styles = try #require(contents.text("word/styles.xml"))
    for style in WordDocument.ParagraphStyle.allCases {
      #expect(styles.contains("w:styleId=\"\(style.rawValue)\""), "\(style)")
    }
    #expect(styles.contains("<w:lang w:val=\"nl-BE\"/>"))
  }

  @Test func aTablesHeadRepeatsAndItsPagesAreLandscape() throws {
    let body = try #require(try ZipContents(Self.document().bytes()).text("word/document.xml"))
    #expect(body.components(separatedBy: "<w:tblHeader/>").count == 2)
    #expect(body.components(separatedBy: "w:orient=\"landscape\"").count == 2)
    #expect(body.components(separatedBy: "<w:sectPr>").count == 3)
  }

  @Test func theSameDocumentGivesTheSameBytes() { #expect(Self.document().bytes() == Self.document().bytes()) }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
