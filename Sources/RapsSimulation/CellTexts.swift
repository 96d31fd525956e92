/// Short byte strings in one flat array: the inner loop copies them without touching a reference count.
struct CellTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]

  var count: Int { ends.count - 1 }

  /// Adds a cell and returns its index.
  mutating func append(_ text: String) -> Int {
    bytes += CommaSeparated.cell(text)
    ends.append(Int32(bytes.count))
    return count - 1
  }

  @inline(__always)
  func write(_ index: Int, into output: inout [UInt8]) {
    let start = Int(ends[index])
    let end = Int(ends[index + 1])
    if end - start == 1 {
      output.append(bytes[start])
    } else {
      output.append(contentsOf: bytes[start..<end])
    }
  }
}
