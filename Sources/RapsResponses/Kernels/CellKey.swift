/// The first 32 bytes of a cell, with NULs behind a shorter one.
struct CellKey: Sendable, BitwiseCopyable, Equatable {
  static let length = 32

  private var low = SIMD16<UInt8>(repeating: 0)
  private var high = SIMD16<UInt8>(repeating: 0)

  init() {}

  /// - Parameter range: 32 bytes must stand from its start on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let count = SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: min(range.count, Self.length)))
    let places = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let zeros = SIMD16<UInt8>(repeating: 0)
    low = bytes.vector(at: range.lowerBound).replacing(with: zeros, where: places .>= count)
    let highPlaces = places &+ SIMD16<UInt8>(repeating: 16)
    high = bytes.vector(at: range.lowerBound + 16).replacing(with: zeros, where: highPlaces .>= count)
  }

  @inline(__always)
  static func == (left: CellKey, right: CellKey) -> Bool {
    let (first, second) = words((left.low ^ right.low) | (left.high ^ right.high))
    return first | second == 0
  }

  /// As `byteHash` mixes, two words at a time.
  @inline(__always)
  func hash(length: Int, domain: UInt16) -> UInt64 {
    let low = words(low)
    let high = words(high)
    let size = UInt64(truncatingIfNeeded: length << 16 | Int(domain))
    return folded(low.first ^ size ^ 0xA076_1D64_78BD_642F, low.second ^ 0xE703_7ED1_A0B4_28DB)
      &+ folded(high.first ^ 0x8EBC_6AF0_9C88_C6E3, high.second ^ 0x5899_65CC_7537_4CC3)
  }
}
