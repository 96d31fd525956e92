/// Counts by key in an open-addressing table with linear probing, at most half full.
struct SparseCounts: Sendable {
  /// Key + 1; 0 is an empty slot.
  private var keys: [UInt64] = []
  private var counts: [UInt32] = []
  private(set) var occupied = 0

  private static let firstCapacity = 64

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: scatter(key)) & mask
    while keys[slot] != 0 && keys[slot] != key + 1 { slot = (slot + 1) & mask }
    return slot
  }

  mutating func add(_ count: UInt32, at key: UInt64) {
    if keys.isEmpty || occupied * 2 >= keys.count { enlarge() }
    let slot = slot(of: key)
    if keys[slot] == 0 {
      keys[slot] = key + 1
      occupied += 1
    }
    counts[slot] += count
  }

  private mutating func enlarge() {
    let old = (keys, counts)
    let capacity = max(Self.firstCapacity, keys.count * 2)
    keys = Array(repeating: 0, count: capacity)
    counts = Array(repeating: 0, count: capacity)
    for index in old.0.indices where old.0[index] != 0 {
      let slot = slot(of: old.0[index] - 1)
      keys[slot] = old.0[index]
      counts[slot] = old.1[index]
    }
  }

  func forEach(_ body: (_ key: UInt64, _ count: UInt32) -> Void) {
    for index in keys.indices where keys[index] != 0 { body(keys[index] - 1, counts[index]) }
  }
}

/// Spreads a key's bits over a word: the finaliser of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA, figure 16).
func scatter(_ key: UInt64) -> UInt64 {
  var bits = key &+ 0x9E37_79B9_7F4A_7C15
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}
