import Testing

@testable import RapsSimulation

@Suite struct CommaSeparatedTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("two words", "two words"), ("a,b", "\"a,b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("carriage\rreturn", "\"carriage\rreturn\""),
    (" blank", "\" blank\""), ("tab\t", "\"tab\t\""), ("é", "é"),
  ])
  func cellsAreQuotedWhereNeeded(text: String, cell: String) {
    #expect(String(decoding: CommaSeparated.cell(text), as: UTF8.self) == cell)
    var texts = CellTexts()
    let index = texts.append(text)
    var written: [UInt8] = []
    texts.write(index, into: &written)
    #expect(String(decoding: written, as: UTF8.self) == cell)
  }
}
