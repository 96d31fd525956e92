/// What is known to need no more hiding, so that it is not looked at again before it changes.
///
/// A pass over one or more hierarchies depends on nothing but what their groups show of some families. Hiding a group
/// changes the look of its own hierarchy; the passes over the others stay settled. The mask is the same as without it.
struct SettledPasses {
  /// One pass: over these hierarchies, with these looks, for these families.
  struct Key: Hashable {
    let chains: [Int]
    let looks: [Int]
    let families: Int
  }

  private var looks: [[UInt64]: Int] = [:]
  private var families: [[Int]: Int] = [:]
  private var settled: Set<Key> = []

  func contains(_ key: Key) -> Bool { settled.contains(key) }

  mutating func insert(_ key: Key) { settled.insert(key) }

  /// A number for which groups of a hierarchy are shown.
  mutating func look(of chain: CellTable.Chain, shown: [Bool], in cells: CellTable) -> Int {
    var words: [UInt64] = []
    var word: UInt64 = 1
    for partition in chain.partitions {
      for group in cells.ranges[partition] {
        word = word << 1 | (shown[group] ? 1 : 0)
        if word >= 1 << 63 {
          words.append(word)
          word = 1
        }
      }
    }
    words.append(word)
    return Self.number(words, &looks)
  }

  /// A number for a list of families.
  mutating func number(of list: [Int]) -> Int { Self.number(list, &families) }

  private static func number<List: Hashable>(_ list: List, _ numbers: inout [List: Int]) -> Int {
    if let known = numbers[list] { return known }
    numbers[list] = numbers.count
    return numbers.count - 1
  }
}
