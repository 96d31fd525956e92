/// The cyclic redundancy check of a zip entry: polynomial 0xEDB88320 (reflected), as in ITU-T V.42 and PKWARE's APPNOTE
/// 6.3.10, 4.4.7. The check value of the ASCII digits 1 to 9 is 0xCBF43926.
///
/// - Complexity: linear, one table look-up per byte.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var register: UInt32 = 0xFFFF_FFFF
  for byte in bytes { register = table[Int(UInt8(truncatingIfNeeded: register) ^ byte)] ^ (register >> 8) }
  return ~register
}

/// The remainders of all bytes.
private let table: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { remainder, _ in
    remainder & 1 == 1 ? (remainder >> 1) ^ 0xEDB8_8320 : remainder >> 1
  }
}
