import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("check --headcount")
struct HeadcountPlanTests {
  /// What is printed about the groups of a headcount file.
  /// - Parameter variables: of a questionnaire of its own; without them that of raps-jdr.
  private func report(_ headcounts: String, variables: String? = nil) throws -> (text: String, error: String) {
    let folder = try ScratchFolder()
    let file = try folder.write("headcount.csv", headcounts)
    let questionnaire =
      try variables.map { try folder.write("own.raps", Self.ownQuestionnaire + $0 + "\n") } ?? "raps-jdr"
    let outcome = raps("check", questionnaire, "--headcount", file)
    try #require(outcome.exitCode == .success, "\(outcome.error)")
    return (
      String(outcome.output[try #require(outcome.output.firstRange(of: "Before the survey")).lowerBound...]),
      outcome.error
    )
  }

  private static let ownQuestionnaire = """
    raps 1
    questionnaire own
      version 1
      languages en
      title en "Own"
    answers five
      range 1..5
    scale load
      kind hindrance
      title en "Load"
      answered five
      score 0..100
      risk high
      item load1 en "Is it much?"
      item load2 en "Is it hard?"

    """

  /// A row of the table: what stands behind the name.
  private func cells(of group: String, in text: String) throws -> [String] {
    let line = try #require(text.split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix("\(group)  ") })
    return line.dropFirst(34).replacing("± ", with: "±").split(separator: " ").map(String.init)
  }

  @Test("tells which groups can be shown, and which are hidden to protect them") func groups() throws {
    let (text, _) = try report("group,headcount\nSales,100\nIT,60\nHR,30\nLegal,6\n")
    #expect(try cells(of: "Sales", in: text) == ["100", "shown", "±3", "±4"])
    #expect(try cells(of: "HR", in: text) == ["30", "hidden", "hidden", "hidden"])
    #expect(try cells(of: "Legal", in: text) == ["6", "too", "few", "too", "few", "too", "few"])
    #expect(text.contains("Never shown, whoever answers: Legal (6)\nHidden to protect these, whoever answers: HR (30)"))
    #expect(text.contains("\n  Legal + HR: 36 people\nThen 3 of 3 groups are shown if 70 % answer; as it is, 2 of 4."))
  }

  /// t · 20 / √n · √(1 − n/N): for 70 of 100 1.9949 · 20 / √70 · √0.3 = 2.61, for 50 of 100 4.02.
  @Test("tells the interval to expect, narrowed by those asked") func interval() throws {
    let (text, _) = try report("group,headcount\nA,100\nB,50\n")
    #expect(try cells(of: "A", in: text) == ["100", "shown", "±3", "±4"])
    // 35 of 50: 2.0322 · 20 / √35 · √0.3 = 3.76; 25 of 50: 2.0639 · 20 / 5 · √0.5 = 5.84.
    #expect(try cells(of: "B", in: text) == ["50", "shown", "±4", "±6"])
  }

  @Test(
    "is what raps score then shows",
    arguments: [[100, 60, 30, 6], [12, 14, 40], [11, 9, 8, 30], [25, 25, 9, 10, 10]])
  func sameAsScore(sizes: [Int]) throws {
    let folder = try ScratchFolder()
    let names = ["A", "B", "C", "D", "E"]
    let headcounts = zip(names, sizes).map { "\($0),\($1)\n" }.joined()
    let (text, _) = try report("group,headcount\n" + headcounts)
    var answers = "who5_1,who5_2,who5_3,who5_4,who5_5,department\n"
    var person = 0
    for (name, size) in zip(names, sizes) {
      for _ in 0..<size {
        answers += "\(person % 6),\(person % 5),\(person % 4),\(person % 3),\(person % 6),\(name)\n"
        person += 1
      }
    }
    let questionnaire = try folder.write(
      "own.raps",
      "raps 1\nuse who-5\nquestionnaire own\nversion 1\nlanguages en\ntitle en \"Own\"\n"
    )
    let file = try folder.write("answers.csv", answers)
    let outcome = raps("score", file, "-q", questionnaire, "--group", "department", "--format", "csv")
    try #require(outcome.exitCode == .success, "\(outcome.error)")
    for (name, size) in zip(names, sizes) {
      let planned = try cells(of: name, in: text)
      let row = try #require(
        outcome.output.split(separator: "\n").first {
          $0.hasPrefix("anonymous,department,\(name),") && $0.contains(",response,")
        })
      let isShown = row.contains(",shown,")
      #expect((planned[1] == "shown") == isShown, "\(name) of \(size) in \(sizes): \(planned)\n\(outcome.output)")
    }
  }

  @Test(
    "knows divisions with their departments by their sums, by path, or by a column",
    arguments: [
      "group,headcount\ntotal,200\nOps,120\nA,80\nB,40\nStaff,80\nC,75\nD,5\n",
      "group,headcount\nOps,120\nStaff,80\nOps/A,80\nOps/B,40\nStaff/C,75\nStaff/D,5\n",
      "variable,group,headcount\ndivision,Ops,120\ndepartment,A,80\ndepartment,B,40\nafdeling,Staff/C,75\n"
        + "divisie,Staff,80\ndepartment,Staff/D,5\n",
    ])
  func nested(headcounts: String) throws {
    let (text, _) = try report(headcounts)
    #expect(text.contains("\ndivision, department "), "\(text)")
    #expect(text.contains("\n    A  "))
    #expect(try cells(of: "Staff", in: text)[1] == "shown")
    #expect(text.contains("do not tell apart in Staff: D + C (80 people in all)"), "\(text)")
  }

  @Test("takes the division of a path for the first of that name, whatever its capitals") func pathCapitals() throws {
    let (text, _) = try report("group,headcount\nOps,60\nOPS,40\nops/A,35\nOPS/B,20\n")
    let places = try ["Ops", "  A", "  B", "OPS"].map { name in
      try #require(text.firstRange(of: "\n  \(name)  "), "\(text)").lowerBound
    }
    #expect(places == places.sorted(), "\(text)")
  }

  @Test("gives each of several variables that are nested in one a table of its own") func severalNested() throws {
    let (text, error) = try report(
      """
      variable,group,headcount
      division,North,60
      department,A,40
      department,B,20
      site,North/X,54
      site,North/Y,6
      division,South,60
      department,C,60
      site,South/Z,60

      """,
      variables: """
        variable division
          title en "Division"
        variable department under division
          title en "Department"
        variable site under division
          title en "Site"
        """)
    #expect(text.contains("\ndivision, department  ") && text.contains("\ndivision, site  "), "\(text)")
    #expect(try cells(of: "Y", in: text) == ["6", "too", "few", "too", "few", "too", "few"])
    #expect(text.contains("Never shown, whoever answers: Y (6)"))
    #expect(try cells(of: "B", in: text)[1] == "shown")
    #expect(!text.contains("Not in the file"), "\(text)")
    #expect(error.isEmpty, "\(error)")
  }

  @Test("looks at each variable once where three are nested in each other") func threeLevels() throws {
    let (text, _) = try report(
      "variable,group,headcount\na,N,90\nb,N/P,50\nb,N/Q,40\nc,P/I,30\nc,P/J,20\nd,I/X,18\nd,I/Y,12\n",
      variables: "variable a\nvariable b under a\nvariable c under b\nvariable d under c\n"
        .replacing("\n", with: "\n  title en \"T\"\n"))
    let heads = text.split(separator: "\n").filter { $0.contains("  people  ") }.map { $0.prefix { $0 != " " } }
    #expect(heads.count == 3 && Set(heads).count == 3, "\(text)")
    for name in ["P", "I", "X"] { #expect(try cells(of: name, in: text).count == 4) }
  }

  @Test(
    "does not guess by its place in which division a department is, where the file is not laid out so",
    arguments: [
      ["division,Ops,100", "division,Staff,100", "department,A,30", "department,B,40", "department,C,20"],
      ["department,A,30", "department,B,40", "division,Ops,100", "department,C,20", "division,Staff,100"],
      ["department,A,30", "department,B,40", "department,C,20", "division,Ops,100", "division,Staff,100"],
    ])
  func notLaidOut(rows: [String]) throws {
    let (text, error) = try report("variable,group,headcount\n" + rows.joined(separator: "\n") + "\n")
    #expect(text.contains("\ndivision  ") && text.contains("\ndepartment  "), "\(text)")
    #expect(!text.contains("division, department"))
    #expect(error.contains("headcount.csv: note[H0906]: department is looked at alone"), "\(error)")
    // 200 people, of whom 90 are in a department of the file.
    #expect(text.contains("\n  A  ") && text.contains("\n  (not listed)"))
    #expect(try cells(of: "(not listed)", in: text).first == "110")
  }

  @Test("says that groups have more people than there are in all") func moreThanTotal() throws {
    let (text, error) = try report("group,headcount\ntotal,50\nA,60\nB,45\n")
    #expect(
      error.contains(
        "headcount.csv: warning[H0905]: the groups of one variable have 105 people, more than the 50 of the total"),
      "\(error)")
    #expect(text.contains("105 people."), "\(text)")
    #expect(!(try report("group,headcount\ntotal,105\nA,60\nB,45\n").error.contains("H0905")))
  }

  @Test("says that the groups in one have more people than it has") func moreThanParent() throws {
    let rows = "group,headcount\nOps,60\nStaff,40\nOps/A,35\nStaff/C,40\n"
    let (text, error) = try report(rows + "Ops/B,26\n")
    #expect(
      error.contains(
        "headcount.csv: warning[H0907]: the groups in \"Ops\" have more people than it has; department is looked at alone"
      ),
      "\(error)")
    #expect(text.contains("\ndivision  ") && text.contains("\ndepartment  "), "\(text)")
    #expect(try cells(of: "B", in: text).first == "26")
    #expect(!(try report(rows + "Ops/B,25\n").error.contains("H0907")))
  }

  @Test(
    "takes a list that adds up to everyone for one list",
    arguments: [
      ([20, 20, 40, 40], 120, nil), ([60, 40, 20, 30, 12, 18], 90, [0, 3]), ([60, 40, 20], nil, [0]),
      ([20, 20], nil, nil), ([20, 20, 30, 30], nil, nil), ([60, 40, 10], nil, nil), ([], nil, nil), ([0, 0], nil, nil),
    ] as [([Int], Int?, Set<Int>?)])
  func parents(headcounts: [Int], everyone: Int?, parents: Set<Int>?) {
    #expect(HeadcountPlan.parents(among: headcounts, everyone: everyone) == parents)
  }

  @Test(
    "tells what size of organisation gets what (A17)",
    arguments: [
      (7, "fewer than 10 people there are no figures"), (40, "only the organisation as a whole"), (60, "people"),
    ])
  func sizes(people: Int, expected: String) throws {
    let (text, _) = try report("group,headcount\nA,\(people - 3)\nB,3\n")
    #expect(text.contains(expected), "\(text)")
    #expect(text.contains("B  ") == (people >= 50))
  }

  @Test(
    "takes a letter for a code only beside others of the same variable",
    arguments: [
      ("D,20\n", false), ("V,40\nM,50\n", true), ("woman,40\n", true),
    ])
  func codes(rows: String, isGender: Bool) throws {
    let (text, _) = try report("group,headcount\nSales,60\n" + rows)
    #expect(text.contains("\ngender  ") == isGender, "\(text)")
  }

  @Test("counts people of no listed group as one, and says what it does not use") func rest() throws {
    let (text, error) = try report(
      "variable,group,headcount\ndepartment,A,60\ndepartment,B,40\n,total,106\nshoe,red,3\n")
    #expect(try cells(of: "(not listed)", in: text).first == "6", "\(text)")
    #expect(!text.contains("red"))
    #expect(error.contains("headcount.csv:5: warning[H0903]"), "\(error)")
  }

  @Test("tells ten of many lines that it does not use, and the number of the others") func manyUnused() throws {
    let rows = (1...25).map { "shoe,size \($0),3\n" }.joined()
    let (_, error) = try report("variable,group,headcount\ndepartment,A,60\n" + rows)
    #expect(error.split(separator: "\n").count { $0.contains("warning[H0903]") } == 10, "\(error)")
    #expect(error.contains("\nand 15 more\n"), "\(error)")
  }

  @Test("goes with one questionnaire, in which respondents are anonymous") func usage() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("headcount.csv", "group,headcount\nA,10\n")
    #expect(raps("check", "who-5", "raps-jdr", "--headcount", file).exitCode == .usage)
    #expect(raps("check", "measures", "--headcount", file).exitCode == .usage)
    #expect(raps("check", "who-5", "--headcount", "\(folder.path)/none.csv").exitCode == .noInput)
    let audit = try folder.write(
      "audit.raps",
      """
      raps 1
      questionnaire audit
        version 1
        languages en
        title en "Audit"
        respondents identified
      answers five
        range 1..5
      scale policy
        kind resource
        title en "Policy"
        answered five
        score 0..100
        risk low
        item a1 en "There is a policy."
        item a2 en "It is kept."
      """)
    // No group is hidden there, so that a minimum and its reason mean nothing.
    for options in [[], ["--min-group-size", "6", "--reason", "agreed"]] {
      let outcome = raps(["check", audit, "--headcount", file] + options)
      #expect(outcome.exitCode == .success, "\(outcome.error)")
      #expect(outcome.output.contains("every group is shown"))
      #expect(!outcome.output.contains("agreed"))
    }
  }
}
