import Testing

@testable import RapsCommandLine

@Suite("What check --headcount prints")
struct HeadcountReportTests {
  private func check(_ headcounts: String, _ options: String...) throws -> Outcome {
    let folder = try ScratchFolder()
    let file = try folder.write("headcount.csv", headcounts)
    return raps(["check", "raps-jdr", "--headcount", file] + options)
  }

  @Test func isNotBehindALongList() throws {
    let outcome = try check("group,headcount\nSales,300\nIT,100\n")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasSuffix("is sound, 0 warnings"), "\(lines[0])")
    #expect(lines[2] == "Before the survey: who can be shown")
    #expect(!outcome.output.contains("cut-offs, and the scores"))
    #expect(raps("check", "raps-jdr").output.contains("cut-offs, and the scores"))
  }

  @Test(
    "puts a declared code where raps score does",
    arguments: [
      ("25-34,300\n", ["age_band"]), ("man,300\n25-34,100\n", ["age_band", "gender"]),
      ("Sales,300\n25-34,100\n", ["age_band", "department"]), ("M,300\n", ["department"]),
    ])
  func codes(rows: String, variables: [String]) throws {
    let outcome = try check("group,headcount\n" + rows)
    for variable in ["age_band", "gender", "department"] {
      #expect(outcome.output.contains("\n\(variable)  ") == variables.contains(variable), "\(outcome.output)")
    }
  }

  @Test("is by another minimum where there is a reason (A1)") func minimum() throws {
    let headcounts = "group,headcount\nSales,100\nIT,60\nHR,8\nLegal,7\n"
    #expect(try check(headcounts).output.contains("Never shown, whoever answers: HR (8), Legal (7)"))
    let lower = try check(headcounts, "--min-group-size", "6", "--reason", "agreed")
    #expect(lower.exitCode == .success, "\(lower.error)")
    #expect(!lower.output.contains("Never shown"))
    #expect(lower.output.contains("fewer than 6 answers (A1)"))
    #expect(lower.output.contains("Groups from 6 people on, because: agreed"))
    #expect(try check(headcounts, "--min-group-size", "6").error.contains("needs a reason"))
    #expect(try check(headcounts, "--min-group-size", "4").exitCode == .usage)
    #expect(raps("check", "raps-jdr", "--min-group-size", "12").error.contains("go with --headcount"))
  }

  @Test("tells the reason whatever the number of people (A1)", arguments: [7, 40, 400])
  func reason(people: Int) throws {
    let outcome = try check("group,headcount\nSales,\(people)\n", "--min-group-size", "6", "--reason", "agreed")
    #expect(outcome.output.contains("\nGroups from 6 people on, because: agreed\n"), "\(outcome.output)")
  }
}
