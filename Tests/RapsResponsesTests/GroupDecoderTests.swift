import RapsQuestionnaire
import Testing

@testable import RapsResponses

@Suite struct GroupDecoderTests {
  private func labels(_ cells: [String], variable: String) throws -> [GroupLabel?] {
    let variable = try #require(sampleQuestionnaire.variables.first { $0.id == variable })
    var decoder = GroupDecoder(variable.domain)
    var groups = GroupDictionary()
    return cells.map { cell in
      let bytes = Array(cell.utf8)
      let first = decoder.decode(bytes.span, bytes.indices, into: &groups)
      #expect(first == decoder.decode(bytes.span, bytes.indices, into: &groups), "remembered cells mean the same")
      guard case .group(let index) = first else { return nil }
      return groups.labels[Int(index)]
    }
  }

  @Test func textGroupsAreTrimmedAndOtherwiseAsWritten() throws {
    let cells = [" Sales ", "Sales", "sales", "\u{FEFF}HR  team\u{A0}", "", " ", "caf\u{E9}", "cafe\u{301}"]
    #expect(
      try labels(cells, variable: "department") == [
        .text("Sales"), .text("Sales"), .text("sales"), .text("HR  team"), .notStated, .notStated, .text("café"),
        .text("café"),
      ])
  }

  @Test func listsAreRecognisedByIdCodeAndLabel() throws {
    let cells = ["woman", "VROUW", "f", "1", "1.0", " 01 ", "Man", "2,0", "M2", "other"]
    let expected: [GroupLabel] = [0, 0, 0, 0, 0, 0, 1, 1, 2, 2].map { .declared($0) }
    #expect(try labels(cells, variable: "gender") == expected)
  }

  @Test(arguments: ["5", "1.5", "women", "-1"])
  func aValueThatIsNotDeclaredHasNoGroup(cell: String) throws {
    #expect(try labels([cell], variable: "gender") == [nil])
  }

  @Test func bandsKnowOpenAndClosedEnds() throws {
    let cells = ["34", "34.4999", "34,5", "34.5", "50", "50.0", "51.001", "99", "-3", "+40", ".5"]
    let bands = [0, 0, 1, 1, 1, 1, 2, 2, 0, 1, 0].map { GroupLabel.declared($0) }
    #expect(try labels(cells, variable: "age") == bands)
  }

  @Test(arguments: ["50.5", "51", "51.0", "forty", "1.234,5", "3 4", "40 years", "4e1", "9999999999999999999"])
  func whatIsInNoBandHasNoGroup(cell: String) throws {
    #expect(try labels([cell], variable: "age") == [nil])
  }

  @Test func longFractionsAreStillNumbers() throws {
    #expect(try labels(["34.333333333333333333333"], variable: "age") == [.declared(0)])
    let nearBounds = [
      "34.500000000000000000001", "50.000000000000000000001", "51.000000000000000000001", "51.000000000000000000000",
    ]
    #expect(try labels(nearBounds, variable: "age") == [.declared(1), nil, .declared(2), nil])
  }

  @Test func tellsWhyACellHasNoGroup() {
    var groups = GroupDictionary()
    func outcome(_ cell: String, _ decoder: inout GroupDecoder) -> GroupDecoder.Outcome {
      let bytes = Array(cell.utf8)
      return decoder.decode(bytes.span, bytes.indices, into: &groups)
    }
    var list = GroupDecoder(sampleQuestionnaire.variables[1].domain)
    #expect(outcome("anders", &list) == .ambiguous)
    #expect(outcome("nobody", &list) == .undeclared)
    var bands = GroupDecoder(sampleQuestionnaire.variables[2].domain)
    #expect(outcome("51", &bands) == .undeclared)
    #expect(outcome("x", &bands) == .notANumber)
    var text = GroupDecoder(.text, mostGroups: 2)
    #expect(outcome(String(repeating: "a", count: 1001), &text) == .nameTooLong)
    #expect(outcome(String(repeating: "a", count: 1000), &text) == .group(1))
    #expect(outcome("b", &text) == .group(2))
    #expect(outcome("c", &text) == .tooManyGroups)
    #expect(outcome("b", &text) == .group(2))
  }
}
