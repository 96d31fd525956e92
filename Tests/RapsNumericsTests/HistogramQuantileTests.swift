import Testing
import _RapsTestSupport

@testable import RapsNumerics

@Suite struct HistogramQuantileTests {
  /// By hand: 1 1 2 5 5 5 9; h = 6p.
  @Test(arguments: [(0.0, 1.0), (0.25, 1.5), (0.5, 5.0), (0.75, 5.0), (0.9, 6.6), (1.0, 9.0)])
  func interpolatesBetweenNeighbours(probability: Double, expected: Double) throws {
    let actual = try #require(histogramQuantile(probability, values: [0, 1, 2, 5, 7, 9], counts: [0, 2, 1, 3, 0, 1]))
    #expect(abs(actual - expected) < 1e-12)
  }

  @Test(arguments: 0..<20) func equalsTheDefinitionOnTheWrittenOutList(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<8).map { _ in Double.random(in: 0...100, using: &generator) }.sorted()
    let counts = values.map { _ in Int.random(in: 0...4, using: &generator) }
    let list = zip(values, counts).flatMap { Array(repeating: $0, count: $1) }
    for probability in [0, 0.1, 0.25, 0.5, 1.0 / 3, 0.75, 0.99, 1] {
      let position = Double(list.count - 1) * probability
      let lower = Int(position)
      let upper = min(lower + 1, list.count - 1)
      let expected = list[lower] + (position - Double(lower)) * (list[upper] - list[lower])
      #expect(try #require(histogramQuantile(probability, values: values, counts: counts)) == expected)
    }
  }

  @Test func nothingHasNoQuantile() {
    #expect(histogramQuantile(0.5, values: [], counts: []) == nil)
    #expect(histogramQuantile(0.5, values: [3], counts: [0]) == nil)
    #expect(histogramQuantile(1.5, values: [3], counts: [1]) == nil)
  }

  @Test func oneValueIsEveryQuantile() {
    #expect(histogramQuantile(0, values: [3], counts: [1]) == 3)
    #expect(histogramQuantile(0.4, values: [3], counts: [1]) == 3)
    #expect(histogramQuantile(1, values: [3], counts: [5]) == 3)
  }
}
