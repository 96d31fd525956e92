import RapsResponses

/// Atoms by their labels in a plain table, while the variables together have few enough of them.
///
/// One look-up in a table of some ten KiB takes the place of hashing and comparing a vector.
struct DirectAtoms: Sendable {
  /// 256 KiB.
  private static let maximumBits = 16

  /// Per partition the bits that its labels take so far.
  private var bits: [Int]
  /// Atom + 1 by the labels side by side; 0 is not met.
  private var atoms: [UInt32] = [0]
  /// Per row its labels side by side.
  private var keys: [UInt32] = Array(repeating: 0, count: ResponseBlock.capacity)

  init(partitionCount: Int) {
    bits = Array(repeating: 0, count: partitionCount)
  }

  /// Makes the keys of rows of a block; false if there are too many labels.
  mutating func locate(_ rows: Range<Int>, groups: [UInt32], starts: [Int]) -> Bool {
    let groups = groups.span
    var needed = bits
    for (partition, start) in starts.enumerated() {
      let labels = groups.extracting(start + rows.lowerBound..<start + rows.upperBound)
      var all: UInt32 = 0
      for row in labels.indices { all |= labels[row] }
      needed[partition] = max(bits[partition], UInt32.bitWidth - all.leadingZeroBitCount)
    }
    let total = needed.reduce(0, +)
    guard total <= Self.maximumBits else { return false }
    if needed != bits {
      bits = needed
      atoms = Array(repeating: 0, count: 1 << total)
    }
    for row in 0..<rows.count { keys[row] = 0 }
    var shift: UInt32 = 0
    for (partition, start) in starts.enumerated() {
      let labels = groups.extracting(start + rows.lowerBound..<start + rows.upperBound)
      var keys = keys.mutableSpan
      for row in labels.indices { keys[row] |= labels[row] &<< shift }
      shift += UInt32(bits[partition])
    }
    return true
  }

  /// Writes the atoms of the first rows; false if one is not known.
  func write(_ rowCount: Int, into column: inout [UInt32], at start: Int) -> Bool {
    let keys = keys.span.extracting(0..<rowCount)
    let atoms = atoms.span
    var column = column.mutableSpan
    precondition(start >= 0 && start + rowCount <= column.count)
    var lowest = UInt32.max
    for row in keys.indices {
      let atom = atoms[Int(keys[row])]
      // Checked above.
      unsafe column[unchecked: start &+ row] = atom &- 1
      lowest = min(lowest, atom)
    }
    return lowest > 0
  }

  func atom(_ row: Int) -> Int? {
    let atom = atoms[Int(keys[row])]
    return atom == 0 ? nil : Int(atom) - 1
  }

  mutating func note(_ atom: Int, _ row: Int) { atoms[Int(keys[row])] = UInt32(atom + 1) }
}
