import Testing
import _RapsTestSupport

@testable import RapsScoring

@Suite("Counting by cell and state")
struct CountKernelTests {
  @Test("in the order of cells gives what counting row by row gives", arguments: [0, 1, 3, 4, 5, 511, 8_192])
  func sortedRows(rowCount: Int) {
    let (cellCount, width, capacity) = (67, 13, 8_192)
    var random = SeededGenerator(seed: UInt64(rowCount))
    let cells = (0..<capacity).map { _ in UInt32(random.next() % UInt64(cellCount)) }
    let states = (0..<capacity).map { _ in UInt16(random.next() % UInt64(width)) }
    var expected = Array(repeating: UInt16(0), count: cellCount * width)
    for row in 0..<rowCount { expected[Int(cells[row]) * width + Int(states[row])] += 1 }

    let rowsPerCell = CountKernel.rowsPerCell(cells, rowCount: rowCount, cellCount: cellCount)
    var order = Array(repeating: UInt16(0), count: capacity)
    CountKernel.sort(cells, rowsPerCell: rowsPerCell, into: &order)
    var offsets = Array(repeating: UInt32(0), count: capacity)
    CountKernel.locate(rowsPerCell: rowsPerCell, width: width, into: &offsets)
    var counts = Array(repeating: UInt16(0), count: cellCount * width)
    CountKernel.count(offsets: offsets, order: order, states: states, rowCount: rowCount, into: &counts)
    #expect(counts == expected)

    CountKernel.locate(cells: cells, width: width, rowCount: rowCount, into: &offsets)
    var unsorted = Array(repeating: UInt16(0), count: cellCount * width)
    CountKernel.count(offsets: offsets, states: states, rowCount: rowCount, into: &unsorted)
    #expect(unsorted == expected)
  }
}
