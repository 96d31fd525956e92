import Testing
import _RapsTestSupport

@testable import RapsDisclosure

/// The tables that the passes look things up in, against plain ones.
@Suite struct LookUpTests {
  @Test(arguments: 0..<20)
  func aCellIndexTellsRanksAndMembersLikeAList(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...2_000, using: &random)
    let density = Int.random(in: 1...20, using: &random)
    var isMember = (0..<count).map { _ in random.isOneIn(density) }
    var index = CellIndex(isMember)
    for _ in 0..<200 {
      let cell = Int.random(in: 0..<count, using: &random)
      isMember[cell] = Bool.random(using: &random)
      index.set(cell, isMember[cell])
    }
    let members = isMember.indices.filter { isMember[$0] }
    #expect(index.count == members.count)
    for cell in isMember.indices { #expect(index.rank(of: cell) == members.count { $0 < cell }) }
    for step in [1, 3, 700] {
      var cursor = CellIndex.Cursor()
      for rank in stride(from: 0, to: members.count, by: step) {
        #expect(index.member(rank, &cursor) == members[rank])
      }
    }
  }

  @Test(arguments: 0..<10)
  func pairsAreNumberedInTheOrderOfTheirFirstOccurrence(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pairs = (0..<500).map { _ in [Int.random(in: 0..<30, using: &random), Int.random(in: 0..<30, using: &random)] }
    var numbering = PairNumbering(mostPairs: pairs.count)
    var known: [[Int]: Int] = [:]
    for pair in pairs {
      let number = known[pair, default: known.count]
      known[pair] = number
      #expect(numbering.number(pair[0], pair[1]) == number)
    }
    #expect(numbering.count == known.count)
  }

  @Test(arguments: 0..<10)
  func bucketsAreArraysOfArrays(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let lists = (0..<20).map { _ in (0..<40).filter { _ in random.isOneIn(4) } }
    let buckets = Buckets(lists)
    let inverted = buckets.inverted(count: 40)
    for (bucket, list) in lists.enumerated() { #expect(Array(buckets[bucket]) == list) }
    for element in 0..<40 { #expect(Array(inverted[element]) == lists.indices.filter { lists[$0].contains(element) }) }
    let bucketOf = (0..<40).map { _ in Int.random(in: -1..<5, using: &random) }
    let sorted = Buckets(bucketOf, count: 5)
    for bucket in 0..<5 { #expect(Array(sorted[bucket]) == bucketOf.indices.filter { bucketOf[$0] == bucket }) }
  }
}
