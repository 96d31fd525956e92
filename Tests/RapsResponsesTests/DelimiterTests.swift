import RapsResponses
import Testing

@Suite struct DelimiterTests {
  @Test(arguments: [
    (",", Delimiter.comma), ("semicolon", .semicolon), ("\t", .tab), ("\\t", .tab), ("|", .pipe), ("pipe", .pipe),
  ])
  func isNamedByWordOrCharacter(name: String, delimiter: Delimiter) {
    #expect(Delimiter(named: name) == delimiter)
  }

  @Test(arguments: ["", ".", ";;", "Comma "])
  func refusesOtherNames(name: String) {
    #expect(Delimiter(named: name) == nil)
  }
}
