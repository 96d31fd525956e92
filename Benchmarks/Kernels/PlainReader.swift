import RapsQuestionnaire
import RapsResponses

/// The plain twin of reading: bytes to cells, one comma after the other, of files that have nothing but plain codes.
struct PlainReader {
  /// As in a `ResponseBlock`, row-major: items in the questionnaire's order.
  private(set) var cells: [UInt8] = []
  /// Row-major: the texts of the variables' cells.
  private(set) var groups: [ArraySlice<UInt8>] = []

  /// - Parameter rowCount: the most rows to read, from the first.
  init(_ bytes: [UInt8], _ questionnaire: Questionnaire, rowCount: Int) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: rowCount + 1).prefix(rowCount + 1)
    let header = lines[0].split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
    let items = header.map { name in questionnaire.items.firstIndex { $0.id == name } }
    let minimums = questionnaire.items.map { questionnaire.answerSets[$0.answerSet].minimumCode }
    var row = Array(repeating: ResponseBlock.missing, count: minimums.count)
    for line in lines.dropFirst() {
      for (column, cell) in line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).enumerated() {
        guard let item = items[column] else {
          groups.append(cell)
          continue
        }
        let code = cell.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
        row[item] = cell.isEmpty ? ResponseBlock.missing : UInt8(1 + code - minimums[item])
      }
      cells += row
    }
  }

  /// Throws unless the blocks have the same cells, and groups that are the same where the texts are.
  func check(_ blocks: [ResponseBlock], _ dictionaries: [GroupDictionary]) throws {
    var row = 0
    for block in blocks {
      for place in 0..<block.rowCount {
        for item in 0..<block.itemCount
        where block.codes[item * ResponseBlock.capacity + place] != cells[row * block.itemCount + item] {
          throw BenchmarkFailure("row \(row + 1), item \(item + 1): read otherwise than by the plain twin")
        }
        for variable in 0..<block.variableCount {
          let index = Int(block.groups[variable * ResponseBlock.capacity + place])
          let text = String(decoding: groups[row * block.variableCount + variable], as: UTF8.self)
          guard dictionaries[variable].labels[index].matches(text) else {
            throw BenchmarkFailure("row \(row + 1): \(text) is read as \(dictionaries[variable].labels[index])")
          }
        }
        row += 1
      }
    }
    guard row * (blocks.first?.itemCount ?? 0) == cells.count else {
      throw BenchmarkFailure("\(row) rows are read, not as many as by the plain twin")
    }
  }
}

extension GroupLabel {
  /// Whether a plain cell with this text means this group; which of the declared values is left to the tests.
  fileprivate func matches(_ text: String) -> Bool {
    switch self {
    case .notStated, .other: text.isEmpty
    case .text(let label): label == text
    case .declared: !text.isEmpty
    }
  }
}
