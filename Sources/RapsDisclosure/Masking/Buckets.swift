/// Elements 0..<n by bucket, as one flat list: what would otherwise be an array of arrays.
struct Buckets {
  private let starts: [Int]
  let elements: [Int]

  /// - Parameter bucketOf: per element its bucket; −1 for none.
  /// - Complexity: linear (a counting sort). Within a bucket elements keep their order.
  init(_ bucketOf: [Int], count: Int) {
    var starts = Array(repeating: 0, count: count + 1)
    for bucket in bucketOf where bucket >= 0 { starts[bucket + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var elements = Array(repeating: 0, count: starts[count])
    var next = starts
    for (element, bucket) in bucketOf.enumerated() where bucket >= 0 {
      elements[next[bucket]] = element
      next[bucket] += 1
    }
    self.starts = starts
    self.elements = elements
  }

  /// The buckets of an array of arrays.
  init(_ lists: [[Int]]) {
    var starts = [0]
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    self.starts = starts
    elements = Array(lists.joined())
  }

  private init(starts: [Int], elements: [Int]) {
    self.starts = starts
    self.elements = elements
  }

  var count: Int { starts.count - 1 }

  /// The places of a bucket's elements in `elements`.
  func places(_ bucket: Int) -> Range<Int> { starts[bucket]..<starts[bucket + 1] }

  subscript(bucket: Int) -> ArraySlice<Int> { elements[starts[bucket]..<starts[bucket + 1]] }
}

extension Buckets {
  /// Per element the buckets that it is in, in order; `count` elements.
  func inverted(count elementCount: Int) -> Buckets {
    var starts = Array(repeating: 0, count: elementCount + 1)
    for element in elements { starts[element + 1] += 1 }
    for element in 0..<elementCount { starts[element + 1] += starts[element] }
    var buckets = Array(repeating: 0, count: elements.count)
    var next = starts
    for bucket in 0..<count {
      for place in places(bucket) {
        buckets[next[elements[place]]] = bucket
        next[elements[place]] += 1
      }
    }
    return Buckets(starts: starts, elements: buckets)
  }
}
