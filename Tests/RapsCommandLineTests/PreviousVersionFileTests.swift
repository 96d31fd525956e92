import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("Results that were published before, as a file")
struct PreviousVersionFileTests {
  typealias Row = PreviousVersionTests.Row
  typealias Pair = PreviousVersionTests.Pair

  private static func rows(_ count: Int, seed: Int) -> [Row] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { PreviousVersionTests.row($0, &random) }
  }

  private static func again(_ pair: Pair, _ options: String...) -> Outcome {
    raps(
      [
        "score", "\(pair.folder.path)/after.csv", "-q", "\(pair.folder.path)/work.raps", "-f", "json", "--previous",
        "\(pair.folder.path)/results.json",
      ] + options)
  }

  @Test("is held against the groups that rules are about, too")
  func rulesOnGroups() throws {
    let before = Self.rows(120, seed: 1)
    var after = before
    let mover = try #require(after.firstIndex { $0.division == "n" })
    after[mover].division = "s"
    let pair = try Pair(before, after)
    #expect(Self.again(pair).exitCode == .success)
    #expect(Self.again(pair, "--group", "division").exitCode == .data)
    for rule in ["division=n: load.mean > 0", "division=*: load.mean > 0", "team=*: response.count > 0"] {
      let outcome = Self.again(pair, "--fail-on", rule)
      #expect(outcome.exitCode == .data && outcome.error.contains("V0031"), "\(outcome.error)")
      // Neither a verdict nor a notice about the answers.
      #expect(outcome.output.isEmpty && !outcome.error.contains(rule) && !outcome.error.contains("D04"))
    }
    #expect(Self.again(pair, "--fail-on", "load.mean > 0").exitCode == .finding)
  }

  @Test("stands when fewer people are left")
  func shrunk() throws {
    let rows = Self.rows(320, seed: 2)
    let pair = try Pair(rows, Array(rows[..<160]))
    let outcome = Self.again(pair)
    #expect(outcome.exitCode == .data && outcome.error.contains("V0031"))
  }

  @Test("is the same only if what is made of the figures is")
  func analysis() throws {
    let rows = Self.rows(120, seed: 3)
    let pair = try Pair(rows, rows)
    func outcome(_ found: String, _ other: String, _ options: String...) throws -> ExitCode {
      #expect(pair.earlier.contains(found))
      try pair.folder.write("results.json", pair.earlier.replacing(found, with: other))
      return raps(
        [
          "score", "\(pair.folder.path)/after.csv", "-q", "\(pair.folder.path)/work.raps", "-f", "json", "--previous",
          "\(pair.folder.path)/results.json",
        ] + options
      ).exitCode
    }
    #expect(
      try outcome("\"language\": \"en\"", "\"language\": \"en\"", "--group", "team", "--language", "nl") == .success)
    #expect(try outcome("\"riskCut\": 25", "\"riskCut\": 26") == .data)
    #expect(try outcome("\"drivers\": null", "\"drivers\": 1") == .data)
    #expect(
      try outcome("\"groupsComparedWith\": \"rest-of-organisation\"", "\"groupsComparedWith\": \"norm\"") == .data)
    // That of groups matters where they are published.
    #expect(try outcome("\"referenceMean\": ", "\"referenceMean\": 1") == .success)
    #expect(try outcome("\"referenceMean\": ", "\"referenceMean\": 1", "--group", "division") == .data)
  }

  @Test("may have groups of three levels that share names, and then stands unless nothing changed")
  func namesakes() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "deep.raps",
      """
      raps 1
      questionnaire deep
        version 1
        languages en
        title en "Deep"
      answers five
        range 1..5
      scale load
        kind hindrance
        title en "Load"
        answered five
        score 0..100
        risk high
        item load1 en "Is it much?"
      variable division
        title en "Division"
      variable department under division
        title en "Department"
      variable team under department
        title en "Team"
      """)
    var random = SeededGenerator(seed: 4)
    let lines = (0..<960).map { index in
      let code = Int.random(in: 1...5, using: &random)
      let division = index.isMultiple(of: 2) ? "N" : "S"
      return "\(code),\(division),\(index % 8 < 4 ? "Sales" : "Care"),\(index % 16 < 8 ? "A" : "B")\n"
    }
    let header = "load1,division,department,team\n"
    try folder.write("before.csv", header + lines[..<480].joined())
    try folder.write("after.csv", header + lines.joined())
    func score(_ name: String, _ options: String...) -> Outcome {
      raps(
        [
          "score", "\(folder.path)/\(name)", "-q", "\(folder.path)/deep.raps", "-f", "json", "--group", "division",
          "--group", "department", "--group", "team",
        ] + options)
    }
    let earlier = score("before.csv").output
    #expect(earlier.ranges(of: "\"group\": \"A\"").count == 4)
    try folder.write("results.json", earlier)
    let same = score("before.csv", "--previous", "\(folder.path)/results.json")
    #expect(same.exitCode == .success && same.output == earlier, "\(same.error)")
    let other = score("after.csv", "--previous", "\(folder.path)/results.json")
    #expect(other.exitCode == .data && other.error.contains("V0031") && other.error.contains("names"), "\(other.error)")
  }

  @Test("may hold any numbers, or none: that is told, and nothing breaks")
  func hostileNumbers() throws {
    var random = SeededGenerator(seed: 5)
    // Pairs that are compared to the end.
    let rows = Self.rows(560, seed: 5)
    let pair = try Pair(Array(rows[..<160]), rows)
    #expect(Self.again(pair).exitCode == .success)
    let extremes = [
      "-9223372036854775808", "9223372036854775807", "1e308", "-1e308", "-1", "0.5", "0", "4294967296", "null", "\"x\"",
      "[]", "{}", "true",
    ]
    let numbers = pair.earlier.matches(of: /"[A-Za-z]+": (-?[0-9.]+)|"reason": "[a-z0-9-]+"/)
    var codes: Set<ExitCode> = []
    for _ in 0..<80 {
      var text = pair.earlier
      for match in numbers.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        .sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
      {
        if let number = match.output.1 {
          let key = pair.earlier[match.range.lowerBound..<number.startIndex]
          let value = extremes.randomElement(using: &random) ?? ""
          // Now and then the member is missing, by another name.
          text.replaceSubrange(match.range, with: random.isOneIn(8) ? "\"gone\": 1" : "\(key)\(value)")
        } else {
          let bounds = [extremes, extremes].compactMap { $0.randomElement(using: &random) }
          text.replaceSubrange(match.range, with: "\"countAtLeast\": \(bounds[0]), \"countAtMost\": \(bounds[1])")
        }
      }
      try pair.folder.write("results.json", text)
      let outcome = Self.again(pair)
      codes.insert(outcome.exitCode)
      #expect(outcome.exitCode == .success || outcome.exitCode == .data, "\(outcome.error)")
      #expect(outcome.exitCode == .success || outcome.output.isEmpty)
    }
    #expect(codes.contains(.data))
  }
}
