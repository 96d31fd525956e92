/// What decides the places of several things, drawn many times: sixteen draws lie side by side, so that they are compared
/// at once.
struct DrawnKeys: Sendable {
  typealias Lanes = SIMD16<Float>

  let thingCount: Int
  /// Sixteen draws each.
  let chunkCount: Int
  /// All things of a chunk follow each other.
  private(set) var lanes: [Lanes]

  /// - Parameter drawCount: a multiple of 16.
  init(thingCount: Int, drawCount: Int) {
    precondition(drawCount % Lanes.scalarCount == 0)
    self.thingCount = thingCount
    chunkCount = drawCount / Lanes.scalarCount
    lanes = Array(repeating: .zero, count: thingCount * chunkCount)
  }

  /// - Parameter columns: per thing a column of `drawCount` keys.
  init(columns: [Float], drawCount: Int) {
    self.init(thingCount: drawCount > 0 ? columns.count / drawCount : 0, drawCount: drawCount)
    precondition(columns.count == thingCount * drawCount)
    for thing in 0..<thingCount {
      for chunk in 0..<chunkCount { self[thing, chunk] = Lanes(columns, chunk: chunk, ofColumn: thing * drawCount) }
    }
  }

  subscript(thing: Int, chunk: Int) -> Lanes {
    get { lanes[chunk * thingCount + thing] }
    set { lanes[chunk * thingCount + thing] = newValue }
  }
}

extension SIMD16<Float> {
  /// Sixteen draws of a column.
  init(_ values: [Float], chunk: Int, ofColumn start: Int) {
    self.init()
    for lane in 0..<Self.scalarCount { self[lane] = values[start + chunk * Self.scalarCount + lane] }
  }
}
