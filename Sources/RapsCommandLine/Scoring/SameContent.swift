/// The same answers under two names, as a download that was saved twice, must not count twice.
///
/// Only files of equal size are read, side by side up to where they differ. Standard input and pipes are left out.
/// - Throws: `CommandFailure` that names the two; what reading throws.
func checkContentsDiffer(_ paths: [String]) throws {
  guard paths.count > 1 else { return }
  var earlier: [Int: [String]] = [:]
  for path in paths where path != "-" && fileKind(at: path) == .file {
    guard let byteCount = try FileByteSource.open(path).byteCount, byteCount > 0 else { continue }
    for other in earlier[byteCount] ?? [] where try haveSameContent(other, path) {
      throw CommandFailure.usage(
        "U0023", "\"\(other)\" and \"\(path)\" hold the same bytes, so that their answers would count twice",
        help: ["name one of them; if they are answers of different people, put their rows into one file"])
    }
    earlier[byteCount, default: []].append(path)
  }
}

/// Whether two files of equal size are equal. Complexity: linear in what they start alike.
private func haveSameContent(_ first: String, _ second: String) throws -> Bool {
  let sources = try (FileByteSource.open(first), FileByteSource.open(second))
  // The first step is short: nearly all files differ there.
  var length = 1 << 12
  var buffers = ([UInt8](repeating: 0, count: length), [UInt8](repeating: 0, count: length))
  while true {
    let count = try sources.0.read(into: &buffers.0, 0..<length)
    guard try sources.1.read(into: &buffers.1, 0..<length) == count, buffers.0[..<count] == buffers.1[..<count] else {
      return false
    }
    if count < length { return true }
    if length < 1 << 18 {
      length = 1 << 18
      buffers = ([UInt8](repeating: 0, count: length), [UInt8](repeating: 0, count: length))
    }
  }
}
