import Foundation
import Testing

@testable import RapsCommandLine

@Suite("Small groups that are merged")
struct RollUpTests {
  private static let questionnaire = """
    raps 1
    questionnaire work
      version 1
      languages en nl fr de
      title en "Work" nl "Werk" fr "Travail" de "Arbeit"
    answers five
      range 1..5
    scale load
      kind hindrance
      title en "Load" nl "Last" fr "Charge" de "Last"
      answered five
      score 0..100
      risk high
      cutoffs amber from 45 red from 60 status provisional
      item load1 en "Is it much?" nl "Is het veel?" fr "Est-ce beaucoup ?" de "Ist es viel?"
      item load2 en "Is it hard?" nl "Is het moeilijk?" fr "Est-ce dur ?" de "Ist es schwer?"
    variable division
      title en "Division" nl "Divisie" fr "Division" de "Bereich"
    variable team under division
      title en "Team" nl "Team" fr "Équipe" de "Team"
    """

  private static let teams: [(division: String, team: String, count: Int)] = [
    ("north", "a", 30), ("north", "b", 8), ("north", "c", 7), ("north", "d", 6), ("south", "e", 25), ("south", "f", 21),
  ]

  /// A folder with the questionnaire, the answers and the headcounts of those teams.
  private static func folder(_ teams: [(division: String, team: String, count: Int)] = teams) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("work.raps", questionnaire)
    var row = 0
    var answers = "load1,load2,division,team\n"
    for (division, team, count) in teams {
      for _ in 0..<count {
        answers += "\(1 + row * 7 % 5),\(1 + row * 3 % 4),\(division),\(team)\n"
        row += 1
      }
    }
    try folder.write("answers.csv", answers)
    let lines = teams.filter { !$0.team.isEmpty }.map { "\($0.team),\($0.count + 4)\n" }.joined()
    try folder.write("headcount.csv", "group,headcount\n" + lines)
    return folder
  }

  private static func score(_ folder: ScratchFolder, _ options: String...) -> Outcome {
    raps(
      [
        "score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/work.raps", "--group", "team", "--small-groups",
        "roll-up",
      ] + options)
  }

  private static func groups(_ folder: ScratchFolder, _ options: String...) throws -> [[String: Any]] {
    let outcome = raps(
      [
        "score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/work.raps", "--group", "team", "-f", "json",
        "--language", "en",
      ] + options)
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let partition = try #require((document?["partitions"] as? [[String: Any]])?.first)
    return try #require(partition["groups"] as? [[String: Any]])
  }

  @Test("are one group within their parent, which the document marks (A3)")
  func document() throws {
    let folder = try Self.folder()
    let groups = try Self.groups(folder, "--small-groups", "roll-up")
    #expect(groups.map { $0["group"] as? String } == ["a", "other (north)", "e", "f"])
    #expect(groups.map { $0["isOther"] as? Bool } == [nil, true, nil, nil])
    #expect(groups.map { $0["respondents"] as? Int } == [30, 21, 25, 21])
    #expect(groups[1]["parentGroup"] as? String == "north")
    let document = Self.score(folder, "-f", "json").output
    #expect(document.contains("\"smallGroups\": \"roll-up\""))
    let hidden = try Self.groups(folder)
    #expect(hidden.map { $0["group"] as? String } == ["a", "b", "c", "d", "e", "f"])
    #expect(hidden.map { $0["respondents"] as? Int } == [30, nil, nil, nil, 25, 21])
    #expect(
      !raps("score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/work.raps", "-f", "json")
        .output.contains("smallGroups"))
  }

  @Test("have the headcount of all their members (A11)")
  func headcounts() throws {
    let folder = try Self.folder()
    let groups = try Self.groups(folder, "--small-groups", "roll-up", "--headcount", "\(folder.path)/headcount.csv")
    let response = try #require(groups[1]["response"] as? [String: Any])
    #expect(response["invited"] as? Int == 33)
    #expect(response["ratePercent"] as? Int == 64)
  }

  @Test(
    "may hold people of a headcount line that names no group of the answers, and it is told what they count for",
    arguments: [
      ("north/z,9", "; its people count in the total, and may be in an \"other (…)\", whose headcount is unknown then"),
      ("south/z,9", "; its people count in the total only"),
      ("north/z,9\ntotal,140", "; its people may be in an \"other (…)\", whose headcount is unknown then"),
      ("south/z,9\ntotal,140", " and is not used"),
    ])
  func unmatchedHeadcount(lines: String, use: String) throws {
    let folder = try Self.folder()
    let known = try folder.read("headcount.csv")
    try folder.write("headcount.csv", known + lines + "\n")
    let outcome = Self.score(folder, "--headcount", "\(folder.path)/headcount.csv")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(
      outcome.error.contains("headcount.csv:8: warning[H0901]: this line names no group of the answers\(use)\n"),
      "\(outcome.error)")
  }

  @Test("with people who stated no group have no headcount, for nobody knows theirs")
  func headcountOfNotStated() throws {
    let folder = try Self.folder(Self.teams + [("north", "", 3)])
    let groups = try Self.groups(folder, "--small-groups", "roll-up", "--headcount", "\(folder.path)/headcount.csv")
    #expect(groups[1]["respondents"] as? Int == 24)
    let response = try #require(groups[1]["response"] as? [String: Any])
    #expect(response["invited"] is NSNull)
  }

  @Test("take the next larger group with them where it would be hidden to protect them")
  func nextLarger() throws {
    let folder = try Self.folder([("n", "a", 30), ("n", "b", 12), ("n", "c", 4), ("s", "d", 40)])
    let groups = try Self.groups(folder, "--small-groups", "roll-up")
    #expect(groups.map { $0["group"] as? String } == ["a", "other (n)", "d"])
    #expect(groups.map { $0["respondents"] as? Int } == [30, 16, 40])
  }

  @Test("that are alone within their parent stay hidden under their own name")
  func alone() throws {
    let folder = try Self.folder([("n", "a", 6), ("s", "b", 30), ("s", "c", 30)])
    let groups = try Self.groups(folder, "--small-groups", "roll-up")
    #expect(groups.first?["group"] as? String == "a")
    #expect(groups.first?["status"] as? String == "hidden")
  }

  @Test("are told apart from a group of the data that is called so")
  func nameTaken() throws {
    let folder = try Self.folder(Self.teams + [("north", "other (north)", 20)])
    let groups = try Self.groups(folder, "--small-groups", "roll-up")
    #expect(groups.map { $0["group"] as? String } == ["a", "other (north)", "other small groups (north)", "e", "f"])
    #expect(groups.map { $0["label"] as? String } == ["a", "other (north)", "other small groups (north)", "e", "f"])
    #expect(groups.map { $0["isOther"] as? Bool } == [nil, nil, true, nil, nil])
  }

  @Test(
    "are named, and the mode is told, in every language",
    arguments: [
      ("en", "other (north)", "Small groups are merged"), ("nl", "overige (north)", "Kleine groepen zijn samengevoegd"),
      ("fr", "autres (north)", "Les petits groupes sont réunis"),
      ("de", "übrige (north)", "Kleine Gruppen sind innerhalb"),
    ])
  func languages(language: String, name: String, mode: String) throws {
    let folder = try Self.folder()
    for format in ["terminal", "csv", "json", "html"] {
      let outcome = Self.score(folder, "-f", format, "--language", language)
      #expect(outcome.exitCode == .success, "\(outcome.error)")
      #expect(outcome.output.contains(name), "\(format)")
      #expect(outcome.output.contains(mode), "\(format)")
    }
  }

  @Test("can be planned for, and the plan tells the mode")
  func plan() throws {
    let folder = try Self.folder()
    let outcome = raps(
      "plan", "\(folder.path)/answers.csv", "-q", "\(folder.path)/work.raps", "--small-groups", "roll-up", "--group",
      "team=other (north)", "--language", "en")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output.contains("other (north)") && outcome.output.contains("Small groups are merged"))
  }

  @Test("are none where no variable lies under another, which is said")
  func noParent() throws {
    let folder = try SmallSurvey.folder()
    let outcome = scoreSmall(folder, "--small-groups", "roll-up")
    #expect(outcome.exitCode == .success && outcome.error.contains("D0913"))
    #expect(!outcome.output.contains("Small groups are merged"))
    #expect(scoreSmall(folder, "--small-groups", "merge").exitCode == .usage)
  }

  @Test("are none where respondents are identified, which is said")
  func identified() throws {
    let folder = try SmallSurvey.folder()
    let audit = SmallSurvey.questionnaire.replacing("languages en\n", with: "languages en\n  respondents identified\n")
    try folder.write("small.raps", audit)
    let outcome = scoreSmall(folder, "--small-groups", "roll-up")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.error.contains("note[D0914]") && !outcome.error.contains("D0913"), "\(outcome.error)")
    #expect(!scoreSmall(folder).error.contains("D0914"))
  }
}
