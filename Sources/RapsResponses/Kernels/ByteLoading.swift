// Several bytes at a time. The only place of this room that looks at memory as another type than it has: any bytes are a
// value of the integer or vector that they become. Each function checks that the bytes are inside the span, but for those
// that say so: `RowKernel` uses them in its innermost loop, where the NULs behind the window (`TextInput.padding`) and the
// lanes behind the last column (`RowProgram.limits`) stop it inside, and `Transposition` after a check of its own.

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
  /// The four bytes from an index on, the first with the lowest weight. They must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  func word32(unchecked index: Int) -> UInt32 {
    unsafe UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self))
  }

  /// The eight bytes from an index on, which must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  func eightBytes(unchecked index: Int) -> SIMD8<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD8<UInt8>.self)
  }

  /// The sixteen bytes from an index on as eight pairs, the first byte of each with the lower weight on machines that
  /// store it first. They must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  func pairs(unchecked index: Int) -> SIMD8<UInt16> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD8<UInt16>.self)
  }
}

extension MutableSpan<UInt8> {
  /// Stores eight bytes from an index on, that of the lowest weight first. They must be inside the span: that is not
  /// checked.
  @unsafe
  @inline(__always)
  mutating func store(_ word: UInt64, unchecked index: Int) {
    var bytes = unsafe mutableBytes
    unsafe bytes.storeBytes(of: word.littleEndian, toUncheckedByteOffset: index, as: UInt64.self)
  }

  /// Stores a byte at an index, which must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  mutating func store(_ byte: UInt8, unchecked index: Int) {
    var bytes = unsafe mutableBytes
    unsafe bytes.storeBytes(of: byte, toUncheckedByteOffset: index, as: UInt8.self)
  }
}

extension MutableSpan<UInt8> {
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

/// The lower bytes of the pairs, the first with the lowest weight.
@inline(__always)
func lowBytes(_ pairs: SIMD8<UInt16>) -> UInt64 {
  UInt64(littleEndian: unsafe unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self))
}

/// The same of a comparison: a byte of ones where it holds.
@inline(__always)
func lowBytes(_ mask: SIMDMask<SIMD8<Int16>>) -> UInt64 {
  lowBytes(unsafe unsafeBitCast(mask, to: SIMD8<UInt16>.self))
}

/// The vectors' bytes by turns. Compiles to one instruction.
@inline(__always)
func interleaved(_ first: SIMD8<UInt8>, _ second: SIMD8<UInt8>) -> SIMD16<UInt8> {
  var result = SIMD16<UInt8>(repeating: 0)
  result.evenHalf = first
  result.oddHalf = second
  return result
}

/// The vectors' pairs of bytes by turns, of their lower and of their upper halves. Two instructions.
@inline(__always)
func interleavedPairs(
  _ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>
) -> (low: SIMD16<UInt8>, high: SIMD16<UInt8>) {
  let first = unsafe unsafeBitCast(first, to: SIMD8<UInt16>.self)
  let second = unsafe unsafeBitCast(second, to: SIMD8<UInt16>.self)
  var (low, high) = (first, first)
  low.evenHalf = first.lowHalf
  low.oddHalf = second.lowHalf
  high.evenHalf = first.highHalf
  high.oddHalf = second.highHalf
  return unsafe (unsafeBitCast(low, to: SIMD16<UInt8>.self), unsafeBitCast(high, to: SIMD16<UInt8>.self))
}

/// The same of their fours of bytes.
@inline(__always)
func interleavedQuadruples(
  _ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>
) -> (low: SIMD16<UInt8>, high: SIMD16<UInt8>) {
  let first = unsafe unsafeBitCast(first, to: SIMD4<UInt32>.self)
  let second = unsafe unsafeBitCast(second, to: SIMD4<UInt32>.self)
  let low = SIMD4(first.x, second.x, first.y, second.y)
  let high = SIMD4(first.z, second.z, first.w, second.w)
  return unsafe (unsafeBitCast(low, to: SIMD16<UInt8>.self), unsafeBitCast(high, to: SIMD16<UInt8>.self))
}

/// The same of their halves.
@inline(__always)
func interleavedHalves(
  _ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>
) -> (low: SIMD16<UInt8>, high: SIMD16<UInt8>) {
  let first = unsafe unsafeBitCast(first, to: SIMD2<UInt64>.self)
  let second = unsafe unsafeBitCast(second, to: SIMD2<UInt64>.self)
  return unsafe (
    unsafeBitCast(SIMD2(first.x, second.x), to: SIMD16<UInt8>.self),
    unsafeBitCast(SIMD2(first.y, second.y), to: SIMD16<UInt8>.self)
  )
}
