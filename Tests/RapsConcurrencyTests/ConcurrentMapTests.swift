import RapsConcurrency
import Testing

@Suite("Concurrent map")
struct ConcurrentMapTests {
  @Test("results stand in the order of their indices", arguments: [0, 1, 2, 7, 1_000])
  func keepsOrder(count: Int) {
    #expect(concurrentMap(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("nested calls give the same")
  func nests() {
    let sums = concurrentMap(20) { outer in concurrentMap(20) { outer * 20 + $0 }.reduce(0, +) }
    #expect(sums.reduce(0, +) == (0..<400).reduce(0, +))
  }
}
