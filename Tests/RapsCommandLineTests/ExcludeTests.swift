import Foundation
import Testing

@testable import RapsCommandLine

/// `--exclude`: what comes out is what comes out of a file without the rows.
@Suite("Rows are left out on request only")
struct ExcludeTests {
  private static let items = (0..<12).map { "p\($0)" }

  private static let questionnaire =
    """
    raps 1

    questionnaire small
      version   1.0
      languages en
      title     en "Small"

    answers frequency
      1 en "never"
      2 en "sometimes"
      3 en "often"

    variable team
      title en "Team"
      values text

    variable who
      title en "Who"
      role respondent

    variable seconds
      title en "Seconds"
      role duration

    scale pace
      kind     challenge
      aspect   content
      title    en "Pace"
      answered frequency
      score    0..100
      risk     high

    """ + items.map { "  item \($0) en \"Question \($0)?\"\n" }.joined()

  private struct Row {
    var line: String
    /// What it would be left out for.
    var reason: String?
  }

  /// Of 150 people; some rows are repeated, fast or uniform. The first rows name teams that only they have.
  private static let rows: [Row] = (0..<150).flatMap { person -> [Row] in
    func line(_ codes: [Int], _ seconds: Int, team: String? = nil) -> String {
      (codes.map(String.init) + [team ?? "T\(person % 3)", "id\(person)", "\(seconds)"]).joined(separator: ",")
    }
    let codes = (0..<12).map { (person * 7 + $0 * $0) % 3 + 1 }
    let good = Row(line: line(codes, 60))
    switch person % 10 {
    case 0: return [Row(line: line(Array(repeating: 2, count: 12), 60, team: "A\(person)"), reason: "careless")]
    case 4: return [Row(line: line(codes, 23, team: "B"), reason: "speeders")]
    case 7: return [Row(line: line(codes.reversed(), 70), reason: "duplicates"), good]
    default: return [good]
    }
  }

  private static func text(_ rows: [Row]) -> String {
    ((items + ["team", "who", "seconds"]).joined(separator: ",") + "\n") + rows.map { $0.line + "\n" }.joined()
  }

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("q.raps", questionnaire)
    try folder.write("all.csv", text(rows))
    return folder
  }

  private static func score(_ folder: ScratchFolder, _ file: String, _ options: String...) -> Outcome {
    raps(["score", "\(folder.path)/\(file)", "-q", "\(folder.path)/q.raps"] + options)
  }

  /// The document without what it says of the rows, and that.
  private func parts(_ document: String) throws -> (rest: String, rows: String) {
    let pieces = document.components(separatedBy: "\"rows\": ")
    try #require(pieces.count == 2)
    let rows = pieces[1].prefix { $0 != "\n" }
    return (pieces[0] + pieces[1].dropFirst(rows.count), String(rows))
  }

  @Test(arguments: [
    ["careless"], ["speeders"], ["duplicates"], ["speeders", "careless"], ["careless", "duplicates", "speeders"],
  ])
  func theResultsAreThoseOfAFileWithoutTheRows(signs: [String]) throws {
    let folder = try Self.folder()
    let kept = Self.rows.filter { row in row.reason.map { !signs.contains($0) } ?? true }
    try folder.write("kept.csv", Self.text(kept))
    let found = Self.score(folder, "all.csv", "--format", "json", "--exclude", signs.joined(separator: ","))
    #expect(found.exitCode == .success, "\(found.error)")
    let expected = try parts(Self.score(folder, "kept.csv", "--format", "json").output)
    let (rest, rows) = try parts(found.output)
    #expect(rest == expected.rest)
    let counts = ["careless", "duplicates", "speeders"].filter(signs.contains).map { "\"\($0)\": 15" }
    #expect(
      rows == "{\"read\": 165, \"used\": \(165 - 15 * signs.count), \"withoutAnswers\": 0, "
        + "\"invalidCellsTakenAsMissing\": 0, \"excluded\": {\(counts.joined(separator: ", "))}},")
    #expect(found.error.contains("note[D0907]: \(15 * signs.count) rows left out (--exclude): "))
    #expect(!expected.rows.contains("excluded"))
  }

  @Test func everyReportSaysHowManyRowsWereLeftOutAndWhy() throws {
    let folder = try Self.folder()
    let page = Self.score(folder, "all.csv", "--exclude", "careless,duplicates,speeders")
    let words = page.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Rows read: 165; used: 120; without any answer: 0."))
    #expect(
      words.contains(
        "Rows left out on request: the same answer throughout a long block: 15; another row of the same respondent is "
          + "kept: 15; faster than 2 seconds per item: 15."))
    #expect(!Self.score(folder, "all.csv").output.contains("left out"))
  }

  @Test(arguments: [("carelss", "careless"), ("speeders,duplicate", "duplicates"), ("none", nil), ("careless,", nil)])
  func aWordThatIsNoSignIsAUsageError(written: String, near: String?) throws {
    let outcome = Self.score(try Self.folder(), "all.csv", "--exclude", written)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("U0060"))
    if let near { #expect(outcome.error.contains("did you mean \(near)?")) }
  }

  /// Else a report would look as if there had been no such row.
  @Test(arguments: [("duplicates", "who"), ("speeders", "seconds")])
  func whatTheDataDoNotTellCannotBeAskedFor(sign: String, column: String) throws {
    let folder = try Self.folder()
    try folder.write("less.csv", Self.text(Self.rows).replacingOccurrences(of: column, with: "other"))
    for dryRun in [[], ["--dry-run"]] {
      let outcome = raps(
        ["score", "\(folder.path)/less.csv", "-q", "\(folder.path)/q.raps", "--exclude", sign] + dryRun)
      #expect(outcome.exitCode == .data)
      #expect(outcome.error.contains("D0908") && outcome.error.contains("\"\(column)\""))
    }
    let small = try SmallSurvey.folder()
    let undeclared = scoreSmall(small, "--exclude", sign)
    #expect(undeclared.exitCode == .data)
    #expect(undeclared.error.contains("declares none"))
  }

  @Test func theOtherCommandsLeaveRowsOutToo() throws {
    let folder = try Self.folder()
    let kept = Self.rows.filter { $0.reason != "careless" && $0.reason != "duplicates" }
    try folder.write("kept.csv", Self.text(kept))
    func run(_ command: String, _ file: String, _ options: String...) -> Outcome {
      raps([command, "\(folder.path)/\(file)", "-q", "\(folder.path)/q.raps"] + options)
    }
    for (file, options) in [("all", ["--exclude", "careless,duplicates"]), ("kept", [])] {
      let output = "\(folder.path)/\(file).tally"
      let outcome = raps(
        ["tally", "\(folder.path)/\(file).csv", "-q", "\(folder.path)/q.raps", "--name", "us", "-o", output] + options)
      #expect(outcome.exitCode == .success, "\(outcome.error)")
    }
    #expect(try folder.read("all.tally") == folder.read("kept.tally"))
    let refused = run("tally", "all.csv", "--organisation", "team", "-o", "\(folder.path)/x", "--exclude", "duplicates")
    #expect(refused.exitCode == .usage)
    #expect(refused.error.contains("U0061"))
    let waves = raps(
      ["compare", "\(folder.path)/kept.csv", "\(folder.path)/all.csv", "-q", "\(folder.path)/q.raps"]
        + ["--exclude", "careless"])
    #expect(waves.exitCode == .success, "\(waves.error)")
    #expect(waves.error.contains("all.csv: note[D0907]: 15 rows left out (--exclude): careless 15"))
  }

  @Test func invalidAnswersTakenAsMissingAreToldInTheResults() throws {
    let folder = try Self.folder()
    let lines = Self.rows.enumerated().map { index, row in
      index < 4 ? Row(line: "?" + row.line.dropFirst()) : row
    }
    try folder.write("odd.csv", Self.text(lines))
    #expect(Self.score(folder, "odd.csv").exitCode == .data)
    let document = Self.score(folder, "odd.csv", "--invalid", "missing", "--format", "json")
    #expect(document.output.contains("\"invalidCellsTakenAsMissing\": 4"))
    #expect(Self.score(folder, "odd.csv", "--invalid", "missing").output.contains("taken as missing: 4."))
  }
}
