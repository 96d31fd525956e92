import Testing

@testable import RapsDocuments

@Suite("Word documents") struct WordDocumentTests {
  static func document() -> WordDocument {
    typealias Paragraph = WordDocument.Paragraph
    var document = WordDocument(
      title: "Plan <1>", language: "nl-BE", pageNumbers: .init(before: "pagina ", between: " van "))
    let table = WordDocument.Table(
      widths: [3, 1], head: ["Measure", "Status"],
      rows: [
        [[Paragraph(.tableText, "a & b")], []], [[Paragraph(.tableText, "c")], [Paragraph(.tableText, "open")]],
      ],
      caption: "Measures")
    document.sections = [
      .init(
        isLandscape: false,
        blocks: [
          .paragraph(Paragraph(.title, "Plan")), .contents(title: "Inhoud"),
          .paragraph(Paragraph(.bullet, [.init("one", isStrong: true)])), .paragraph(Paragraph(.notice, "look")),
        ]),
      .init(
        isLandscape: true,
        blocks: [
          .paragraph(Paragraph(.heading1, "First & foremost")), .paragraph(Paragraph(.heading2, "One")), .table(table),
        ]),
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

  /// A list of the chapters that needs no reader to work it out: its entries stand there, and lead to them.
  @Test func theContentsLeadToTheChapters() throws {
    let contents = try ZipContents(Self.document().bytes())
    let body = try #require(contents.text("word/document.xml"))
    for (number, title) in [(1, "First &amp; foremost"), (2, "One")] {
      let mark = "_Toc\(100_000_000 + number)"
      #expect(
        body.contains("<w:hyperlink w:anchor=\"\(mark)\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">\(title)<"))
      #expect(body.contains("<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(mark)\"/>"))
    }
    #expect(body.components(separatedBy: "fldCharType").count == 4)
    #expect(try #require(contents.text("word/settings.xml")).contains("updateFields") == false)
  }

  @Test func pagesAreCountedInTheDocumentsLanguage() throws {
    let footer = try #require(try ZipContents(Self.document().bytes()).text("word/footer1.xml"))
    let text = footer.split(separator: "<w:t").dropFirst().map {
      $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
    }
    #expect(text.joined() == "Plan &lt;1&gt; · pagina 1 van 1")
  }

  @Test func theSameDocumentGivesTheSameBytes() { #expect(Self.document().bytes() == Self.document().bytes()) }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
