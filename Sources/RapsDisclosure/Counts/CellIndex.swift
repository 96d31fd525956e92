/// A set of cells 0..<n that changes, and of which the nth member can be told.
///
/// One bit per cell; a Fenwick tree (Fenwick 1994, "A new data structure for cumulative frequency tables", Software:
/// Practice and Experience 24(3)) counts them by words. The members of a word are kept too: the oldest processors that
/// a binary may run on have no instruction that counts bits.
struct CellIndex {
  private var words: [UInt64]
  /// The members of each word.
  private var wordCounts: [UInt8]
  /// `tree[i]` counts the members of the words `i & (i − 1)`..<`i`.
  private var tree: [Int]
  private(set) var count: Int
  private let highestBit: Int

  init(_ isMember: [Bool]) {
    words = Array(repeating: 0, count: (isMember.count + 63) / 64)
    for (cell, isIn) in isMember.enumerated() where isIn { words[cell >> 6] |= 1 << UInt64(cell & 63) }
    wordCounts = words.map { UInt8($0.nonzeroBitCount) }
    tree = Array(repeating: 0, count: words.count + 1)
    count = 0
    for (index, wordCount) in wordCounts.enumerated() {
      tree[index + 1] += Int(wordCount)
      count += Int(wordCount)
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
    if isIn { wordCounts[cell >> 6] += 1 } else { wordCounts[cell >> 6] -= 1 }
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
    while wordsLeft > 0, left >= Int(wordCounts[index]) {
      left -= Int(wordCounts[index])
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

  /// The place of the nth bit that is set: its byte by adding up and comparing all eight counts at once (Vigna 2008,
  /// "Broadword implementation of rank/select queries", WEA, LNCS 5038), then bit by bit.
  private static func bit(_ rank: Int, of word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var sums = word &- (word >> 1 & 0x5555_5555_5555_5555)
    sums = (sums & 0x3333_3333_3333_3333) &+ (sums >> 2 & 0x3333_3333_3333_3333)
    // Per byte its bits and those of the bytes below it.
    sums = ((sums &+ sums >> 4) & 0x0f0f_0f0f_0f0f_0f0f) &* ones
    let isPassed = ((UInt64(rank) &* ones | tops) &- sums) & tops
    let start = ((isPassed >> 7) &* ones) >> 53 & ~7
    var left = rank - Int((sums << 8) &>> start & 0xff)
    var rest = word &>> start
    while left > 0 {
      rest &= rest &- 1
      left -= 1
    }
    return Int(start) + rest.trailingZeroBitCount
  }
}
