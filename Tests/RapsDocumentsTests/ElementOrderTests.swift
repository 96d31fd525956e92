import Testing

@testable import RapsDocuments

@Suite("The order of elements") struct ElementOrderTests {
  @Test func isThatOfTheStandardInEveryPartOfAWorkbook() throws {
    for (name, bytes) in try ZipContents(WorkbookTests.workbook().bytes()).entries {
      #expect(ElementOrder.faults(in: bytes).isEmpty, "\(name): \(ElementOrder.faults(in: bytes))")
    }
  }

  @Test func isThatOfTheStandardInEveryPartOfADocument() throws {
    for (name, bytes) in try ZipContents(WordDocumentTests.document().bytes()).entries {
      #expect(ElementOrder.faults(in: bytes).isEmpty, "\(name): \(ElementOrder.faults(in: bytes))")
    }
  }

  @Test(arguments: [
    ("<w:pPr><w:spacing/><w:keepNext/></w:pPr>", "w:keepNext stands too late in w:pPr"),
    ("<w:tblPr><w:tblLook/><w:tblW/></w:tblPr>", "w:tblW stands too late in w:tblPr"),
    ("<worksheet><autoFilter/><sheetData/></worksheet>", "sheetData stands too late in worksheet"),
    ("<worksheet><chart/></worksheet>", "chart may not stand in worksheet"),
  ])
  func anotherOrderIsFound(markup: String, fault: String) {
    #expect(ElementOrder.faults(in: Array(markup.utf8)) == [fault])
  }
}
