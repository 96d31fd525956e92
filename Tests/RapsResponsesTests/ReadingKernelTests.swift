import Testing
import _RapsTestSupport

@testable import RapsResponses

/// The parts of `RowKernel` beside their plain twins.
@Suite struct ReadingKernelTests {
  @Test(arguments: 0..<60)
  func rowsAreTransposedCellByCell(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let columnCount = Int.random(in: 1...40, using: &generator)
    // In the file's order, with gaps, or in any order.
    var places = Array(0..<columnCount)
    if seed % 3 == 1 { places.removeAll { $0 % 5 == 2 } }
    let columns = places
    if seed % 3 == 2 { places.shuffle(using: &generator) }
    let items = zip(columns, places).map { column, place in
      RowPlan.ItemColumn(column: column, blockOffset: place * ResponseBlock.capacity, answerSet: 0)
    }
    let transposition = Transposition(items: items, columnCount: columnCount)
    let cells = (0..<transposition.rowStride * Transposition.rowCount).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    let count = Int.random(in: 1...Transposition.rowCount, using: &generator)
    var block = ResponseBlock(itemCount: columnCount, variableCount: 0)
    block.rowCount = seed % 2 == 0 ? ResponseBlock.capacity - count : Int.random(in: 0...400, using: &generator)
    var expected = block.codes
    for row in 0..<count {
      for item in items {
        expected[item.blockOffset + block.rowCount + row] = cells[row * transposition.rowStride + item.column]
      }
    }
    let before = 0..<block.rowCount
    transposition.write(cells.span, count: count, to: &block)
    #expect(block.rowCount == before.count + count)
    for item in items {
      let rows = item.blockOffset..<item.blockOffset + block.rowCount
      #expect(Array(block.codes[rows]) == Array(expected[rows]))
    }
  }

  /// Names that differ in one byte, that start alike, and that are longer than what is looked at.
  @Test func shortCellsAreFoundByAllTheirBytes() {
    let names = ["", "a", "b", "ab", "\"a\"", "12345678", "12345679", "123456789012345", "123456789012346", "é"]
    // What is learned first stays.
    let cells = Set(names + (1...200).flatMap { number in names.map { "\($0)\(number)" } }).map { Array("\($0),".utf8) }
    let comma = SIMD16(repeating: UInt8(ascii: ","))
    let padding = [UInt8](repeating: 0, count: 32)
    var short = ShortCells()
    for (index, cell) in cells.enumerated() {
      let bytes = cell + padding
      for value in [index, index + 1] {
        short.learn(UInt32(value), domain: 3, bytes.span, 0..<cell.count, endedBy: comma)
      }
    }
    for (index, cell) in cells.enumerated() {
      let bytes = cell + padding
      let found = short.find(domain: 3, bytes.span, at: 0, endedBy: comma)
      #expect(found?.value == (cell.count > 16 ? nil : UInt32(index)))
      #expect(found?.end == (cell.count > 16 ? nil : cell.count))
      #expect(short.find(domain: 2, bytes.span, at: 0, endedBy: comma) == nil)
    }
    // Where the text ends there is no cell, whatever the domain.
    #expect((0...3).allSatisfy { short.find(domain: $0, padding.span, at: 0, endedBy: comma) == nil })
  }

  /// Fifteen bytes and a comma are no cell in the last column, which a line end ends; nor do a line end and the NULs
  /// behind the text end a cell in the others.
  @Test(arguments: [("fifteen letters", ",", "\n"), ("fifteen letters", "\n", ","), ("few letters", "\n", ",")])
  func shortCellsEndWithWhatEndsTheirColumn(cell: String, learned: String, asked: String) throws {
    let bytes = Array((cell + learned).utf8)
    let window = bytes + [UInt8](repeating: 0, count: 32)
    let (end, otherEnd) = (try #require(learned.utf8.first), try #require(asked.utf8.first))
    var short = ShortCells()
    short.learn(1, domain: 0, window.span, 0..<bytes.count, endedBy: SIMD16(repeating: end))
    #expect(short.find(domain: 0, window.span, at: 0, endedBy: SIMD16(repeating: end))?.value == 1)
    #expect(short.find(domain: 0, window.span, at: 0, endedBy: SIMD16(repeating: otherEnd)) == nil)
  }
}
