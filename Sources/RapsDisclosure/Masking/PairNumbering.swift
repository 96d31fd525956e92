/// Numbers distinct pairs of small numbers in the order in which they first occur.
///
/// Open addressing with linear probing and a multiplicative hash (Knuth, TAOCP 3, section 6.4): people are looked up by
/// the groups that they share, and nobody outside chooses these numbers, so that a seeded hash buys nothing.
struct PairNumbering {
  private var keys: [Int]
  private var numbers: [Int32]
  private let mask: Int
  /// If there are few pairs that could be, each has its own place: no more than this on the right. Else 0.
  private let directWidth: Int
  private(set) var count = 0

  /// - Parameters:
  ///   - mostPairs: no more distinct pairs than this will be asked for.
  ///   - lefts, rights: the numbers on either side are below these.
  init(mostPairs: Int, lefts: Int = 1 << 31, rights: Int = 1 << 31) {
    var capacity = 16
    while capacity < 2 * mostPairs { capacity *= 2 }
    let isDirect = lefts * rights <= 8 * capacity
    directWidth = isDirect ? rights : 0
    keys = isDirect ? [] : Array(repeating: -1, count: capacity)
    numbers = isDirect ? Array(repeating: -1, count: lefts * rights) : Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// The number of a pair of non-negative numbers below 2³¹.
  mutating func number(_ left: Int, _ right: Int) -> Int {
    if directWidth > 0 {
      let place = left * directWidth + right
      if numbers[place] < 0 {
        numbers[place] = Int32(truncatingIfNeeded: count)
        count += 1
      }
      return Int(numbers[place])
    }
    let key = left << 31 | right
    let mixed = UInt64(truncatingIfNeeded: key) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while keys[slot] != key {
      if keys[slot] < 0 {
        keys[slot] = key
        numbers[slot] = Int32(truncatingIfNeeded: count)
        count += 1
        return count - 1
      }
      slot = (slot + 1) & mask
    }
    return Int(numbers[slot])
  }
}
