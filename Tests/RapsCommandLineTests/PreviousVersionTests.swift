import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("Results that were published before (A16)")
struct PreviousVersionTests {
  private static let questionnaire = """
    raps 1
    questionnaire work
      version 1
      languages en
      title en "Work"
    answers five
      range 1..5
    scale load
      kind hindrance
      title en "Load"
      answered five
      score 0..100
      risk high
      cutoffs amber from 45 red from 60 status provisional
      item load1 en "Is it much?"
      item load2 en "Is it hard?"
    scale pace
      kind hindrance
      title en "Pace"
      answered five
      score 0..100
      risk high
      item pace1 en "Is it fast?"
      item pace2 en "Is it faster?"
    variable division
      title en "Division"
    variable team under division
      title en "Team"
    """

  /// A person in one version: who, and what the row says.
  struct Row: Hashable {
    var person: Int
    var division: String
    var team: String
    var codes: [Int]

    var line: String {
      codes.map { $0 == 0 ? "" : String($0) }.joined(separator: ",") + ",\(division),\(team)\n"
    }
  }

  static func text(_ rows: [Row]) -> String {
    "load1,load2,pace1,pace2,division,team\n" + rows.map(\.line).joined()
  }

  static func row(_ person: Int, _ random: inout SeededGenerator) -> Row {
    let division = ["n", "n", "s"].randomElement(using: &random) ?? "n"
    let teams = division == "n" ? ["a", "a", "a", "b", "b", "c", ""] : ["d", "d", "e"]
    let codes = (0..<4).map { _ in
      Int.random(in: 0..<20, using: &random) == 0 ? 0 : Int.random(in: 1...5, using: &random)
    }
    return Row(
      person: person, division: division, team: teams.randomElement(using: &random) ?? "",
      codes: [max(1, codes[0])] + codes.dropFirst())
  }

  /// The same survey after a few rows were added, removed, changed or moved.
  static func edited(_ rows: [Row], by count: Int, _ random: inout SeededGenerator) -> [Row] {
    var rows = rows
    for index in 0..<count {
      let place = Int.random(in: rows.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: rows.append(row(10_000 + index, &random))
      case 1: rows.remove(at: place)
      case 2:
        let item = Int.random(in: 0..<4, using: &random)
        rows[place].codes[item] = rows[place].codes[item] % 5 + 1
      default:
        let other = row(0, &random)
        (rows[place].division, rows[place].team) = (other.division, other.team)
      }
    }
    return rows
  }

  // MARK: The attacker

  /// Who is who in two versions: a row that was changed is another row of the same person.
  struct Register {
    let indexes: [Row: Int]
    let persons: [Int]

    init(_ before: [Row], _ after: [Row]) {
      let rows = Array(Set(before + after))
      indexes = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
      persons = rows.map(\.person)
    }

    /// A bit for each row.
    func bits(_ rows: [Row]) -> [UInt64] {
      var bits = [UInt64](repeating: 0, count: persons.count / 64 + 1)
      for index in rows.compactMap({ indexes[$0] }) { bits[index / 64] |= 1 << (index % 64) }
      return bits
    }

    func personCount(_ bits: [UInt64]) -> Int {
      Set(persons.indices.filter { bits[$0 / 64] >> ($0 % 64) & 1 == 1 }.map { persons[$0] }).count
    }
  }

  /// Everyone and the shown groups of one version, and what follows from two or three of them.
  private static func unions(_ document: String, _ rows: [Row], _ register: Register) throws -> [[UInt64]] {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    var sets = [register.bits(rows)]
    for partition in root["partitions"] as? [[String: Any]] ?? [] {
      let isTeam = partition["variable"] as? String == "team"
      for group in partition["groups"] as? [[String: Any]] ?? [] where group["status"] as? String == "shown" {
        let name = group["group"] as? String ?? ""
        let members = rows.filter {
          isTeam ? $0.team == name && $0.division == group["parentGroup"] as? String : $0.division == name
        }
        #expect(members.count == group["respondents"] as? Int)
        sets.append(register.bits(members))
      }
    }
    var unions = sets
    for (index, one) in sets.enumerated() {
      for (place, other) in sets[..<index].enumerated() {
        let two = difference(one, other)
        unions.append(two)
        unions += sets[..<place].map { difference(two, $0) }
      }
    }
    return unions
  }

  private static func difference(_ one: [UInt64], _ other: [UInt64]) -> [UInt64] { zip(one, other).map { $0 ^ $1 } }

  /// The smallest number of people between what two versions tell.
  static func smallest(_ pair: Pair, _ again: Outcome) throws -> Int {
    let register = Register(pair.before, pair.after)
    let later = try unions(again.output, pair.after, register)
    var least = Int.max
    for one in try unions(pair.earlier, pair.before, register) {
      for other in later {
        let bits = difference(one, other)
        let rowCount = bits.reduce(0) { $0 + $1.nonzeroBitCount }
        // Two rows a person at most.
        if rowCount > 0, rowCount < 2 * min(least, 20) { least = min(least, register.personCount(bits)) }
      }
    }
    return least
  }

  /// Of two documents the parts with figures.
  private static func figures(_ document: String) -> Substring {
    guard let start = document.range(of: "\"organisation\": {"), let end = document.range(of: "\n\"comparison\"") else {
      return document[...]
    }
    return document[start.lowerBound..<end.lowerBound]
  }

  struct Pair {
    let folder: ScratchFolder
    let before: [Row]
    let after: [Row]
    let earlier: String

    init(seed: Int, editCount: Int?) throws {
      var random = SeededGenerator(seed: seed)
      let size = editCount == nil ? 500...600 : 70...130
      let before = (0..<Int.random(in: size, using: &random)).map { row($0, &random) }
      let after =
        if let editCount {
          edited(before, by: editCount, &random)
        } else {
          before + (0..<Int.random(in: 500...900, using: &random)).map { row(1_000 + $0, &random) }
        }
      try self.init(before, after)
    }

    init(_ before: [Row], _ after: [Row]) throws {
      (self.before, self.after) = (before, after)
      folder = try ScratchFolder()
      try folder.write("work.raps", questionnaire)
      try folder.write("before.csv", text(before))
      try folder.write("after.csv", text(after))
      earlier = Self.score(folder, "before.csv").output
      try folder.write("results.json", earlier)
    }

    static func score(_ folder: ScratchFolder, _ name: String, _ options: String...) -> Outcome {
      raps(
        [
          "score", "\(folder.path)/\(name)", "-q", "\(folder.path)/work.raps", "--group", "division", "--group",
          "team", "-f", "json",
        ] + options)
    }

    func again() -> Outcome { Self.score(folder, "after.csv", "--previous", "\(folder.path)/results.json") }
  }

  @Test("tell nothing about fewer than ten people who make the difference", arguments: [0, 20])
  func fewEdits(first: Int) throws {
    for seed in first..<first + 20 {
      let pair = try Pair(seed: seed, editCount: 1 + seed % 9)
      let again = pair.again()
      guard again.exitCode == .success else {
        #expect(again.exitCode == .data && again.output.isEmpty && again.error.contains("V0031"), "\(again.error)")
        continue
      }
      // What is written again is what was written before.
      #expect(PreviousVersionTests.figures(again.output) == PreviousVersionTests.figures(pair.earlier), "seed \(seed)")
    }
  }

  @Test("are replaced where many people make the difference, and then too nothing follows about a few")
  func manyMore() throws {
    var replacedCount = 0
    for seed in 500..<508 {
      let pair = try Pair(seed: seed, editCount: nil)
      let again = pair.again()
      guard again.exitCode == .success else { continue }
      replacedCount += 1
      #expect(try Self.smallest(pair, again) >= 10, "seed \(seed)")
    }
    #expect(replacedCount > 2, "\(replacedCount) of 8")
  }

  @Test("would tell about a few people without the rule, which the attacker notices")
  func withoutTheRule() throws {
    var few = 0
    for seed in 0..<10 {
      let pair = try Pair(seed: seed, editCount: 1 + seed % 9)
      let again = Pair.score(pair.folder, "after.csv")
      if try Self.smallest(pair, again) < 10 { few += 1 }
    }
    #expect(few > 7, "\(few) of 10")
  }

  @Test("are written again in another form when nothing has changed")
  func unchanged() throws {
    let pair = try Pair(seed: 3, editCount: 0)
    let again = pair.again()
    #expect(again.exitCode == .success && again.output == pair.earlier, "\(again.error)")
    let page = raps(
      "score", "\(pair.folder.path)/after.csv", "-q", "\(pair.folder.path)/work.raps", "--previous",
      "\(pair.folder.path)/results.json", "-f", "html")
    #expect(page.exitCode == .success)
  }

  @Test("must be results of the same survey, protected alike")
  func otherFiles() throws {
    let pair = try Pair(seed: 3, editCount: 0)
    func told(_ text: String, _ options: String...) throws -> String {
      try pair.folder.write("results.json", text)
      let outcome = raps(
        [
          "score", "\(pair.folder.path)/after.csv", "-q", "\(pair.folder.path)/work.raps", "-f", "json", "--previous",
          "\(pair.folder.path)/results.json",
        ] + options)
      #expect(outcome.exitCode == .data && outcome.output.isEmpty, "\(outcome.error)")
      return outcome.error
    }
    #expect(try told("load1,load2\n1,2\n").contains("V0001"))
    #expect(try told("{\"document\": \"raps-plan\"}").contains("V0001"))
    #expect(try told("{\"document\": \"raps-score\", \"schemaVersion\": 2}").contains("V0002"))
    #expect(try told(pair.earlier.replacing("\"id\": \"work\"", with: "\"id\": \"other\"")).contains("V0011"))
    #expect(
      try told(pair.earlier.replacing("\"minimumGroupSize\": 10", with: "\"minimumGroupSize\": 8")).contains("V0013"))
    #expect(try told(pair.earlier, "--small-groups", "roll-up").contains("V0014"))
    #expect(
      try told(pair.earlier.replacing("\"respondents\": \"anonymous\"", with: "\"respondents\": \"identified\""))
        .contains("V0012"))
    #expect(try told(pair.earlier.replacing("\"status\": \"shown\"", with: "\"state\": \"shown\"")).contains("V0021"))
    #expect(try told(pair.earlier.replacing("\"n\": ", with: "\"n\": -")).contains("V0022"))
    #expect(try told(String(pair.earlier.dropLast(100))).contains("J"))
  }
}
