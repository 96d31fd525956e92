/// Random numbers that are the same for the same seed, on every platform and in every version.
///
/// SplitMix64: a 64-bit counter passed through a mixing function.
///
/// Source: Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA, figure 16; constants of
/// Vigna's public-domain `splitmix64.c`.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Evenly in 0…1, without the ends: an odd multiple of 2⁻⁵³.
  package mutating func uniform() -> Double {
    Double((next() >> 11) | 1) * 0x1p-53
  }

  /// Standard normal, by the inverse of the distribution function; never beyond 8.2.
  package mutating func normal() -> Double {
    NormalDistribution.quantile(uniform())
  }

  /// The next sixteen of `normal()`, rounded.
  package mutating func normals() -> SIMD16<Float> {
    var result = SIMD16<Float>.zero
    for start in stride(from: 0, to: 16, by: 8) {
      var probabilities = SIMD8<Double>.zero
      for lane in 0..<8 { probabilities[lane] = uniform() }
      let normals = NormalDistribution.quantiles(probabilities)
      for lane in 0..<8 { result[start + lane] = Float(normals[lane]) }
    }
    return result
  }

  /// Leaves out so many numbers, at no cost: the state is a counter.
  package mutating func skip(_ count: Int) {
    state &+= 0x9E37_79B9_7F4A_7C15 &* UInt64(truncatingIfNeeded: count)
  }
}
