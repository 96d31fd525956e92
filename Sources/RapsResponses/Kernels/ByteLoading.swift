// Several bytes at a time. The only place of this room that looks at memory as another type than it has: any bytes are a
// value of the integer or vector that they become. Each function checks that the bytes are inside the span, but for the
// two that say so: `RowKernel` uses them in its innermost loop, where the NULs behind the window (`TextInput.padding`) and
// the lanes behind the last column (`RowProgram.limits`) stop it inside.

extension Span<UInt8> {
  /// The four bytes from an index on, the first with the lowest weight.
  @inline(__always)
  func word32(at index: Int) -> UInt32 {
    unsafe UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  /// The eight bytes from an index on, the first with the lowest weight.
  @inline(__always)
  func word64(at index: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  func vector(at index: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }
}

extension Span<UInt8> {
  /// The sixteen bytes from an index on, which must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  func vector(unchecked index: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<UInt8>.self)
  }
}

extension MutableSpan<UInt8> {
  /// Stores eight bytes from an index on, which must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  mutating func store(_ vector: SIMD8<UInt8>, unchecked index: Int) {
    var bytes = unsafe mutableBytes
    unsafe bytes.storeBytes(of: vector, toUncheckedByteOffset: index, as: SIMD8<UInt8>.self)
  }
}

extension MutableSpan<UInt8> {
  /// Stores eight bytes, that of the lowest weight at the index.
  @inline(__always)
  mutating func store(_ word: UInt64, at index: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
  }

  /// Stores four bytes, that of the lowest weight at the index.
  @inline(__always)
  mutating func store(_ word: UInt32, at index: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt32.self)
  }

  @inline(__always)
  mutating func store(_ vector: SIMD8<UInt8>, at index: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: vector, toByteOffset: index, as: SIMD8<UInt8>.self)
  }

  @inline(__always)
  mutating func store(_ vector: SIMD16<UInt8>, at index: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: vector, toByteOffset: index, as: SIMD16<UInt8>.self)
  }
}

/// The sixteen bytes of a vector as two words, the first byte with the lowest weight of the first.
@inline(__always)
func words(_ vector: SIMD16<UInt8>) -> (first: UInt64, second: UInt64) {
  let words = unsafe unsafeBitCast(vector, to: SIMD2<UInt64>.self)
  return (UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
}

/// The same of a comparison: a byte of ones where it holds.
@inline(__always)
func words(_ mask: SIMDMask<SIMD16<Int8>>) -> (first: UInt64, second: UInt64) {
  let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  return (UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
}

/// The index of the first byte that is not zero; 16 if all are. Without a branch: where cells end is hard to foresee.
@inline(__always)
func firstMarkedByte(_ words: (first: UInt64, second: UInt64)) -> Int {
  // Of zero, 64 bits are trailing zeros: eight bytes.
  let first = words.first.trailingZeroBitCount >> 3
  let second = words.second.trailingZeroBitCount >> 3
  return first &+ second &* (first >> 3)
}
