/// At most so many names are compared with a misspelt one; only a hostile file has more.
private let comparedNameLimit = 500

/// The candidate nearest to a misspelt name: at most a third of its length away (insertions, deletions, replacements
/// and swapped neighbours count one each), the first one if several are equally near; nil for names of one or two letters.
///
/// Complexity: (candidates ≤ 500) × length², lengths ≤ 64.
package func nearestName(to name: String, among candidates: [String]) -> String? {
  let wanted = lowercasedASCII(name)
  guard wanted.count > 2, wanted.count <= 64 else { return nil }
  let limit = max(1, wanted.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates.prefix(comparedNameLimit) {
    let other = lowercasedASCII(candidate)
    guard other.count <= 64, abs(other.count - wanted.count) <= limit, candidate != name else { continue }
    let distance = editDistance(wanted, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func lowercasedASCII(_ name: String) -> [UInt8] {
  name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
}

/// Optimal string alignment distance over bytes.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
