import Foundation
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsResponses

/// The careful path is the oracle of the fast one: same blocks, groups, summary and diagnostics, to the byte.
@Suite struct FastReadingTests {
  @Test(arguments: 0..<200)
  func oddFilesAreReadAlikeOnBothPaths(seed: Int) throws {
    let file = OddFile(seed: seed)
    let named = NamedBytes("r.csv", file.bytes)
    let careful = try ReadingOutcome.of(named, file.setup, .carefully)
    #expect(try ReadingOutcome.of(named, file.setup, .fast).outcome == careful.outcome)
    #expect(careful.fastRowCount == 0)
  }

  /// Four rows at a time, and what ends that.
  @Test(arguments: 0..<120)
  func wideFilesAreReadAlikeOnBothPaths(seed: Int) throws {
    let file = WideFile(seed: seed)
    let named = NamedBytes("r.csv", file.bytes)
    for policy in ReadingOptions.InvalidAnswers.allCases {
      var setup = file.setup
      setup.options.invalidAnswers = policy
      let careful = try ReadingOutcome.of(named, setup, .carefully)
      let fast = try ReadingOutcome.of(named, setup, .fast)
      #expect(fast.outcome == careful.outcome)
      if seed % 3 == 0 { #expect(fast.fastRowCount * 2 > fast.outcome.rows.codes.count) }
    }
  }

  /// Else the comparison above would say nothing.
  @Test func someRowsOfTheOddFilesAreReadFast() throws {
    var fast = 0
    var all = 0
    for seed in 0..<40 {
      let file = OddFile(seed: seed)
      let read = try ReadingOutcome.of(NamedBytes("r.csv", file.bytes), file.setup, .fast)
      fast += read.fastRowCount
      all += read.outcome.rows.codes.count
    }
    #expect(fast * 10 > all, "\(fast) of \(all)")
  }

  /// A label of fifteen bytes was learned with the delimiter behind it: that does not end the last column's cell.
  @Test(arguments: ["x", "xy", "", "often"])
  func aCellTooManyBehindALongLabelIsSeenOnBothPaths(cell: String) throws {
    let label = "often".padding(toLength: 15, withPad: " ", startingAt: 0)
    let row = "\(label),2,\(label)\n"
    let rows = String(repeating: row, count: 20)
    let file = NamedBytes(text: "wl1,wl2,wl3\n\(rows)1,2,\(label),\(cell)\n\(rows)")
    let careful = try ReadingOutcome.of(file, ReadingSetup(), .carefully).outcome
    #expect(try ReadingOutcome.of(file, ReadingSetup(), .fast).outcome == careful)
  }

  /// Where a remark has the delimiter in it, the rest of it stands in an item's column, which no answer may fill.
  @Test(arguments: 0..<12)
  func aRemarkThatIsTwoCellsIsSeenOnBothPaths(row: Int) throws {
    var rows = Array(repeating: "fine,1,2,3,Sales", count: 40)
    rows[20 + row] = "fine, thanks,1,2,3,Sales"
    let file = NamedBytes(text: "remark,wl1,wl2,wl3,department\n\(rows.joined(separator: "\n"))\n")
    let careful = try ReadingOutcome.of(file, ReadingSetup(), .carefully).outcome
    #expect(!careful.diagnostics.isEmpty)
    #expect(try ReadingOutcome.of(file, ReadingSetup(), .fast).outcome == careful)
  }

  /// What files usually are must not fall off the fast path: the first row teaches it, and only new values do again.
  @Test(
    arguments: [
      ("plain", "1,2,3,Sales\n"), ("empty cells", ",2,,Sales\n"), ("missing codes", "9,8,1,HR\n"),
      ("carriage returns", "1,2,3,Sales\r\n"), ("quotes", "\"1\",\"2\",\"\",\"Sales\"\n"),
      ("labels", "often,vaak,rarely,Sales\n"), ("names of sixteen bytes", "1,2,3,Sales and stores\n"),
      ("names of fifteen bytes", "1,2,3,\"Sales & store\"\n"), ("decimals", "1.0,\"2,0\",3.0,Sales\n"),
      ("spaces", " 1,2 , 3 ,Sales\n"),
      ("a long label", "\"geregeld, soms\",à l’extrême,1,A department with a long name\n"),
    ] as [(String, String)])
  func usualRowsAreReadFast(name: String, row: String) throws {
    let header = row.hasSuffix("\r\n") ? "wl1,wl2,wl3,department\r\n" : "wl1,wl2,wl3,department\n"
    let rows = ResponseBlock.capacity * 2 + 100
    let file = NamedBytes(text: header + String(repeating: row, count: rows))
    let fast = try ReadingOutcome.of(file, ReadingSetup(), .fast)
    #expect(fast.fastRowCount >= rows - 2)
    #expect(fast.outcome.rows.codes.count == rows)
    #expect(try ReadingOutcome.of(file, ReadingSetup(), .carefully).outcome == fast.outcome)
  }

  /// Every CSV file of the repository, its columns read as items and groups in turn, whatever they are.
  @Test func everyFixtureIsReadAlikeOnBothPaths() throws {
    let folder = "\(repositoryPath)/Fixtures"
    let paths = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    var readCount = 0
    for path in paths where path.hasSuffix(".csv") {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
      let file = NamedBytes(path, bytes)
      guard let opened = try? openResponses(MemoryByteSource(name: path, bytes: bytes), options: ReadingOptions())
      else {
        continue
      }
      var setup = ReadingSetup()
      setup.questionnaire = Self.questionnaire(for: opened.header)
      for policy in ReadingOptions.InvalidAnswers.allCases {
        setup.options.invalidAnswers = policy
        let careful = try ReadingOutcome.of(file, setup, .carefully).outcome
        #expect(try ReadingOutcome.of(file, setup, .fast).outcome == careful, "\(path)")
      }
      readCount += 1
    }
    #expect(readCount > 40)
  }

  private static func questionnaire(for header: ResponseHeader) -> Questionnaire {
    var items: [Questionnaire.Item] = []
    var variables: [Variable] = []
    for (index, name) in header.names.enumerated() where !name.isEmpty {
      if index % 4 == 0 {
        variables.append(.init(id: "v\(index)", title: texts("v", "v"), columns: [name]))
      } else {
        items.append(.init(id: "i\(index)", answerSet: index % 3 == 0 ? 1 : 0, columns: [name], text: texts("i", "i")))
      }
    }
    return Questionnaire(
      id: "any", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency, ten],
      items: items, scales: [], variables: variables)
  }
}
