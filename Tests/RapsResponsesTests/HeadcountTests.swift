import RapsDiagnostics
import Testing

@testable import RapsResponses

@Suite struct HeadcountTests {
  private func parse(_ text: String) throws -> HeadcountTable {
    try parseHeadcounts(MemoryByteSource(name: "h.csv", bytes: Array(text.utf8)))
  }

  private func codes(_ text: String) -> [String] {
    #expect(throws: DiagnosedFailure.self) { try parse(text) }?.diagnostics.map(\.code) ?? []
  }

  @Test(arguments: [
    "group,headcount\ntotal,120\nSales, 70 \nHR,50.0\n", "Headcount;x;GROUP\n120;;Total\n70;a;Sales\n50;;HR\n",
  ])
  func readsGroupsAndTheOrganisation(text: String) throws {
    let table = try parse(text)
    #expect(table.organisation == 120)
    #expect(table.entries.map(\.group) == ["Sales", "HR"])
    #expect(table.entries.map(\.headcount) == [70, 50])
    #expect(table.entries.map(\.lineNumber) == [3, 4])
    #expect(table.entries.allSatisfy { $0.variable == nil })
  }

  @Test func groupsOfSeveralVariablesMayShareANumberAndAName() throws {
    let text = "variable\tgroup\theadcount\ndivision\tNorth\t40\ndepartment\tNorth\t30\n\torganisation\t90\n\tX\t1\n"
    let table = try parse(text)
    #expect(table.organisation == 90)
    #expect(table.entries.map(\.variable) == ["division", "department", nil])
    #expect(table.entries.map(\.headcount) == [40, 30, 1])
  }

  @Test func encodingsAreRecognised() throws {
    let bytes = try #require(encode("group;headcount\nCafé;3\n", .windows1252))
    #expect(try parseHeadcounts(MemoryByteSource(name: "h", bytes: bytes)).entries[0].group == "Café")
  }

  @Test(
    arguments: [
      ("group,number\nSales,1\n", ["H0001"]), ("group,headcount,group\nSales,1,x\n", ["H0005"]),
      ("group,headcount\nSales,many\nHR,-1\nIT,\nX,1.5\nY,2000000000\n", Array(repeating: "H0002", count: 5)),
      ("group,headcount\nSales,1\nHR,1\n Sales,2\n", ["H0003"]),
      ("group,headcount\norganisation,1\ntotal,2\n", ["H0004"]),
      ("group,headcount\n,2000\nSales,200\n  ,1\n", ["H0006", "H0006"]),
      ("group,headcount\nSales\n\"HR,2\n", ["D0104", "D0101"]), ("group,headcount\n", ["D0003"]), ("", ["D0001"]),
    ] as [(String, [String])])
  func whatIsWrongIsTold(text: String, expected: [String]) {
    #expect(codes(text) == expected)
  }
}
