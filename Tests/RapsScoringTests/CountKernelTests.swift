import Testing
import _RapsTestSupport

@testable import RapsScoring

@Suite("Counting by cell and state")
struct CountKernelTests {
  @Test("in the order of cells gives what counting row by row gives", arguments: [0, 1, 3, 4, 5, 511, 8_192])
  func sortedRows(rowCount: Int) {
    let (cellCount, width, capacity) = (11, 2, 8_192)
    var random = SeededGenerator(seed: UInt64(rowCount))
    let cells = (0..<capacity).map { _ in UInt32(random.next() % UInt64(cellCount)) }
    let states = (0..<capacity).map { _ in UInt16(random.next() % UInt64(width)) }
    var expected = Array(repeating: 0, count: cellCount * width)
    for row in 0..<rowCount { expected[Int(cells[row]) * width + Int(states[row])] += 1 }
    #expect(CountKernel.highest(states, rowCount: rowCount) == Int(states.prefix(rowCount).max() ?? 0))

    let rowsPerCell = CountKernel.rowsPerCell(cells, rowCount: rowCount, cellCount: cellCount)
    var order = Array(repeating: UInt16(0), count: capacity)
    CountKernel.sort(cells, rowsPerCell: rowsPerCell, into: &order)
    var counts = Array(repeating: UInt8(0), count: cellCount * width)
    var overflows: [UInt32] = []
    CountKernel.count(
      rowsPerCell: rowsPerCell, order: order, states: states, width: width, into: &counts, overflows: &overflows)
    #expect(totals(counts, overflows) == expected)

    var offsets = Array(repeating: UInt32(0), count: capacity)
    CountKernel.locate(cells: cells, width: width, rowCount: rowCount, into: &offsets)
    counts = Array(repeating: 0, count: cellCount * width)
    overflows = []
    CountKernel.count(
      offsets: offsets, states: states, rowCount: rowCount, into: &counts, overflows: &overflows)
    #expect(totals(counts, overflows) == expected)
  }

  private func totals(_ counts: [UInt8], _ overflows: [UInt32]) -> [Int] {
    var totals = counts.map { Int($0) }
    for counter in overflows { totals[Int(counter)] += 256 }
    return totals
  }

  @Test("tells more of one state than 24 bits", arguments: [1, 60]) func carriedTwice(cellCount: Int) {
    let rowCount = 700
    var rows = CellRows(cells: Array(repeating: 0, count: rowCount))
    rows.begin(atoms: [], cellOfAtom: [], rowCount: rowCount, cellCount: cellCount)
    var table = CellTable(stateCount: 3)
    table.grow(toCellCount: cellCount)
    rows.locate(width: 3)
    table.add(rows, states: Array(repeating: UInt16(2), count: rowCount), highest: 2)
    table.carry(Array(repeating: 2, count: 70_000))
    table.add(rows, states: Array(repeating: UInt32(2), count: rowCount), highest: 2)
    var sums: [UInt32] = [0, 0, 0]
    table.add(groupOfCell: Array(repeating: 0, count: cellCount), to: &sums)
    #expect(sums == [0, 0, 2 * 700 + 70_000 * 256])
  }
}
