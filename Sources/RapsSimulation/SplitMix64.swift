/// Vigna's SplitMix64: a 64-bit counter passed through a mixing function. Small, fast, and the same on every
/// platform, which no library's generator promises.
///
/// Source: Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA; constants of
/// Vigna's public-domain `splitmix64.c`.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(state: UInt64) {
    self.state = state
  }

  /// The stream of one row: streams of neighbouring rows start at unrelated states.
  init(seed: UInt64, row: Int) {
    self.init(state: Self.mix(Self.mix(seed) &+ Self.mix(UInt64(row) &+ 0x9E37_79B9_7F4A_7C15)))
  }

  /// A stream that depends on names alone, so that a scale or group keeps its character when others come or go.
  init(seed: UInt64, name: String...) {
    // FNV-1a, 64 bits; 0xFF ends each part, which UTF-8 never contains.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in name {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    self.init(state: Self.mix(Self.mix(seed) ^ hash))
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in `0..<count`; the bias is below `count / 2⁶⁴`.
  @inline(__always)
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// Approximately normal with mean 0 and standard deviation `Deviate.unit`: the sum of the four 16-bit parts of one
  /// draw (Irwin–Hall). Excess kurtosis −0.3, never beyond 3.46 standard deviations.
  @inline(__always)
  mutating func deviate() -> Int {
    let bits = next()
    let pairs = (bits & 0x0000_FFFF_0000_FFFF) &+ ((bits >> 16) & 0x0000_FFFF_0000_FFFF)
    return Int((pairs & 0xFFFF_FFFF) &+ (pairs >> 32)) - 2 * 0xFFFF
  }
}
