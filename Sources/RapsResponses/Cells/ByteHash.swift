/// A 64-bit hash of bytes, the same on every platform and in every run, and never 0.
///
/// Eight bytes at a time are mixed by a 64 × 64 → 128-bit multiplication whose halves are folded, as in wyhash (Wang
/// Yi, public domain); the odd constants are that source's. For a million different ids the odds of any two sharing
/// a hash are below 1 in 30 million. Complexity: linear.
func byteHash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
  var hash: UInt64 = 0xA076_1D64_78BD_642F ^ UInt64(truncatingIfNeeded: range.count)
  var index = range.lowerBound
  while index + 8 <= range.upperBound {
    hash = folded(hash ^ bytes.word64(at: index).byteSwapped, 0xE703_7ED1_A0B4_28DB)
    index += 8
  }
  if index < range.upperBound {
    var word: UInt64 = 0
    while index < range.upperBound {
      word = word << 8 | UInt64(bytes[index])
      index += 1
    }
    hash = folded(hash ^ word, 0xE703_7ED1_A0B4_28DB)
  }
  hash = folded(hash ^ 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3)
  return hash == 0 ? 1 : hash
}

@inline(__always)
func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let product = left.multipliedFullWidth(by: right)
  return product.high ^ product.low
}
