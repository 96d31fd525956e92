import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsDrafting

@Suite("Only items that run against their scale are reversed")
struct ItemDirectionTests {
  private func reversedCount(_ rows: [[Int]]) throws -> Int {
    let names = (0..<rows[0].count).map { "a\($0)" }
    let table = [names] + rows.map { $0.map(String.init) }
    return DraftPlan(try profile(csv(table)), known: [], unusable: []).reversedCount
  }

  /// Answers that have nothing to do with each other.
  private func noise(rows: Int, items: Int, _ random: inout SeededGenerator) -> [[Int]] {
    (0..<rows).map { _ in (0..<items).map { _ in Int.random(in: 1...5, using: &random) } }
  }

  /// Answers to topics that have nothing to do with each other, by item the topic.
  private func topics(rows: Int, _ topics: [Int], _ random: inout SeededGenerator) -> [[Int]] {
    (0..<rows).map { _ in
      let levels = (0...(topics.max() ?? 0)).map { _ in Int.random(in: 1...5, using: &random) }
      return topics.map { min(5, max(1, levels[$0] + Int.random(in: -1...1, using: &random))) }
    }
  }

  @Test(arguments: [2, 3, 6, 10, 20]) func noiseIsNotReversed(items: Int) throws {
    var random = SeededGenerator(seed: items)
    var drafts = 0
    for _ in 0..<200 { if try reversedCount(noise(rows: 100, items: items, &random)) > 0 { drafts += 1 } }
    #expect(drafts <= 6, "3 % of 200")
  }

  /// A second topic may run against the first by chance, with all its items.
  @Test func aSecondTopicIsNotReversed() throws {
    var random = SeededGenerator(seed: 7)
    var drafts = 0
    for _ in 0..<100 {
      if try reversedCount(topics(rows: 120, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1], &random)) > 0 { drafts += 1 }
    }
    #expect(drafts <= 3)
  }

  /// One item of noise among items that go together.
  @Test func anItemThatDoesNotBelongIsNotReversed() throws {
    var random = SeededGenerator(seed: 8)
    var drafts = 0
    for _ in 0..<100 { if try reversedCount(topics(rows: 120, [0, 0, 0, 0, 1], &random)) > 0 { drafts += 1 } }
    #expect(drafts <= 3)
  }

  @Test(arguments: [2, 3, 4, 8], [100, 400]) func aReversedItemIsFound(items: Int, rows: Int) throws {
    var random = SeededGenerator(seed: items + rows)
    for _ in 0..<10 {
      var table = topics(rows: rows, Array(repeating: 0, count: items), &random)
      for row in table.indices { table[row][items - 1] = 6 - table[row][items - 1] }
      #expect(try reversedCount(table) == 1)
    }
  }

  /// The formula of its definition, term by term.
  @Test func correlationsWithTheRestAreThoseOfTheSums() throws {
    var random = SeededGenerator(seed: 3)
    let rows = topics(rows: 150, [0, 0, 1, 0, 1, 0], &random)
    let columns = (0..<6).map { item in
      let values = rows.map { Double($0[item]) }
      let mean = values.reduce(0, +) / Double(values.count)
      let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
      return values.map { ($0 - mean) / spread }
    }
    let signs: [Double] = [1, -1, 1, 1, -1, 1]
    let correlations = ItemCorrelations(answers: columns, fewestRows: 100)
    func correlation(_ item: Int, _ others: [Int]) -> Double {
      let sums = rows.indices.map { row in others.reduce(0) { $0 + signs[$1] * columns[$1][row] } }
      let spread = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return zip(sums, columns[item]).reduce(0) { $0 + $1.0 * $1.1 } / spread
    }
    for (item, found) in correlations.correlationsWithRest(directions: signs).enumerated() {
      #expect(abs(found - correlation(item, (0..<6).filter { $0 != item })) < 1e-12)
    }
    for item in [1, 4] {
      #expect(
        abs(correlations.correlationsWithMost(directions: signs)[item] - correlation(item, [0, 2, 3, 5])) < 1e-12)
    }
    let pairs = (0..<6).flatMap { left in (0..<6).filter { $0 != left }.map { (left, $0) } }
    let mean = pairs.reduce(0) { $0 + signs[$1.0] * signs[$1.1] * signs[$1.1] * correlation($1.0, [$1.1]) } / 30
    #expect(abs(correlations.meanCorrelation(directions: signs) - mean) < 1e-12)
  }

  /// However many items there are.
  @Test func aBlankCellHidesNoDirections() throws {
    var random = SeededGenerator(seed: 4)
    var columns = (0..<4).map { _ in [Double]() }
    for row in topics(rows: 400, [0, 0, 0, 0], &random) {
      for item in 0..<4 { columns[item].append(Double(row[item])) }
    }
    columns[2][5] = .nan
    let correlations = ItemCorrelations(answers: columns, fewestRows: 100, mostSteps: 1)
    #expect(correlations.isComplete)
    #expect(correlations.rowCount == 199)
  }
}
