/// Union–find with path halving.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    if left != right { parents[max(left, right)] = min(left, right) }
  }

  /// Per element the number of its set, 0..<count, in order of first elements.
  mutating func numbering() -> (numbers: [Int], count: Int) {
    var numbers = Array(repeating: -1, count: parents.count)
    var count = 0
    for element in parents.indices {
      let root = root(of: element)
      if numbers[root] < 0 {
        numbers[root] = count
        count += 1
      }
      numbers[element] = numbers[root]
    }
    return (numbers, count)
  }
}
