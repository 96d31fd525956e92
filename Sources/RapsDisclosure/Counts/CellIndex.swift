/// A set of cells 0..<n that changes, and of which the nth member can be told.
///
/// One bit per cell; a Fenwick tree (Fenwick 1994, "A new data structure for cumulative frequency tables", Software:
/// Practice and Experience 24(3)) counts them by words.
struct CellIndex {
  private var words: [UInt64]
  /// `tree[i]` counts the members of the words `i & (i − 1)`..<`i`.
  private var tree: [Int]
  private(set) var count: Int
  private let highestBit: Int

  init(_ isMember: [Bool]) {
    words = Array(repeating: 0, count: (isMember.count + 63) / 64)
    for (cell, isIn) in isMember.enumerated() where isIn { words[cell >> 6] |= 1 << UInt64(cell & 63) }
    tree = Array(repeating: 0, count: words.count + 1)
    count = 0
    for (index, word) in words.enumerated() {
      tree[index + 1] += word.nonzeroBitCount
      count += word.nonzeroBitCount
      let parent = (index + 1) + ((index + 1) & -(index + 1))
      if parent < tree.count { tree[parent] += tree[index + 1] }
    }
    var bit = 1
    while bit * 2 < tree.count { bit *= 2 }
    highestBit = bit
  }

  mutating func set(_ cell: Int, _ isIn: Bool) {
    let bit = UInt64(1) << UInt64(cell & 63)
    guard (words[cell >> 6] & bit != 0) != isIn else { return }
    words[cell >> 6] ^= bit
    let change = isIn ? 1 : -1
    count += change
    var index = (cell >> 6) + 1
    while index < tree.count {
      tree[index] += change
      index += index & -index
    }
  }

  /// Members below a cell.
  func rank(of cell: Int) -> Int {
    var index = cell >> 6
    var rank = (words[index] & ((1 << UInt64(cell & 63)) - 1)).nonzeroBitCount
    while index > 0 {
      rank += tree[index]
      index &= index - 1
    }
    return rank
  }

  /// Where the last member was found: the one asked for next is mostly near.
  struct Cursor {
    fileprivate var word = 0
    fileprivate var rankOfWord = 0
  }

  /// The member that has `rank` members below it; `rank` is less than `count` and not below the last one asked for.
  func member(_ rank: Int, _ cursor: inout Cursor) -> Int {
    var (index, left) = (cursor.word, rank - cursor.rankOfWord)
    var wordsLeft = 8
    while wordsLeft > 0, left >= words[index].nonzeroBitCount {
      left -= words[index].nonzeroBitCount
      index += 1
      wordsLeft -= 1
    }
    if wordsLeft == 0 { (index, left) = descend(rank) }
    cursor.word = index
    cursor.rankOfWord = rank - left
    return index << 6 + Self.bit(left, of: words[index])
  }

  /// The word that the member of a rank is in, and the members before it in that word.
  private func descend(_ rank: Int) -> (word: Int, left: Int) {
    var (index, left) = (0, rank)
    var bit = highestBit
    while bit > 0 {
      if index + bit < tree.count, tree[index + bit] <= left {
        index += bit
        left -= tree[index]
      }
      bit /= 2
    }
    return (index, left)
  }

  /// The place of the nth bit that is set, by halves.
  private static func bit(_ rank: Int, of word: UInt64) -> Int {
    var (place, left, rest) = (0, rank, word)
    var width = 32
    while width > 0 {
      let low = (rest & (1 << UInt64(width) &- 1)).nonzeroBitCount
      if left >= low {
        left -= low
        place += width
        rest >>= UInt64(width)
      }
      width /= 2
    }
    return place
  }
}
