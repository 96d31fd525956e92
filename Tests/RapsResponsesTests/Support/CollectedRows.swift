@testable import RapsResponses

/// A sink that keeps everything, row by row.
struct CollectedRows: BlockSink, Equatable {
  var codes: [[UInt8]] = []
  var groups: [[UInt32]] = []
  var respondentKeys: [UInt64] = []
  var durationMilliseconds: [Int64] = []

  func emptied() -> CollectedRows { CollectedRows() }

  mutating func add(_ block: borrowing ResponseBlock) {
    for row in 0..<block.rowCount {
      codes.append((0..<block.itemCount).map { block.codes[$0 * ResponseBlock.capacity + row] })
      groups.append((0..<block.variableCount).map { block.groups[$0 * ResponseBlock.capacity + row] })
    }
    respondentKeys += block.respondentKeys.prefix(block.rowCount)
    durationMilliseconds += block.durationMilliseconds.prefix(block.rowCount)
  }

  mutating func merge(_ other: CollectedRows, labels: [[UInt32]]?) {
    codes += other.codes
    groups += other.groups.map { row in
      row.indices.map { variable in labels.map { $0[variable][Int(row[variable])] } ?? row[variable] }
    }
    respondentKeys += other.respondentKeys
    durationMilliseconds += other.durationMilliseconds
  }
}
