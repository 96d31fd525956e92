import RapsDiagnostics
import RapsQuestionnaire
import Synchronization

@testable import RapsResponses

/// Everything that was read, row by row, for comparing.
struct ReadTable: Equatable {
  var codes: [[UInt8]] = []
  /// Per row and variable.
  var groups: [[GroupLabel]] = []
  var respondentKeys: [UInt64] = []
  var durationMilliseconds: [Int64] = []
  var fileRowCounts: [Int] = []
  var invalidAnswerCount = 0
  var undeclaredCounts: [Int] = []
}

/// A source that gives at most so many bytes at a time, from its start on or from any place.
final class SlowByteSource: PositionalByteSource {
  let name: String
  private let bytes: [UInt8]
  private let step: Int
  private let offset = Mutex(0)

  init(name: String, bytes: [UInt8], step: Int = Int.max) {
    self.name = name
    self.bytes = bytes
    self.step = step
  }

  var byteCount: Int? { bytes.count }

  func read(into buffer: inout [UInt8], _ range: Range<Int>) -> Int {
    offset.withLock { offset in
      let count = min(step, range.count, bytes.count - offset)
      for index in 0..<count { buffer[range.lowerBound + index] = bytes[offset + index] }
      offset += count
      return count
    }
  }

  func read(into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) {
    for index in range { buffer[index] = bytes[offset + index - range.lowerBound] }
  }

  func checkUnchanged() {}
}

struct NamedBytes {
  let name: String
  let bytes: [UInt8]

  init(_ name: String = "r.csv", _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String = "r.csv", text: String) {
    self.init(name, Array(text.utf8))
  }
}

/// How a test wants files read.
struct ReadingSetup {
  var questionnaire = sampleQuestionnaire
  var options = ReadingOptions()
  var buffers = BufferSizes()
  var step = Int.max
  var mostGroups = GroupDecoder.mostGroups
}

/// Reads files as one data set; the notices are those of opening, matching and reading.
func readTable(
  _ files: [NamedBytes], _ setup: ReadingSetup = ReadingSetup()
) throws -> (table: ReadTable, notices: [Diagnostic]) {
  var reader = ResponseReader(
    questionnaire: setup.questionnaire, options: setup.options, mostGroups: setup.mostGroups)
  var table = ReadTable()
  var notices: [Diagnostic] = []
  var groupIndexes: [[UInt32]] = []
  for file in files {
    let source = SlowByteSource(name: file.name, bytes: file.bytes, step: setup.step)
    let opened = try openResponses(
      source, options: setup.options, names: HeaderNames(of: setup.questionnaire), buffers: setup.buffers)
    let matching = try matchColumns(header: opened.header, questionnaire: setup.questionnaire)
    notices += opened.notices + matching.notices
    try reader.read(opened, matching: matching) { block in
      for row in 0..<block.rowCount {
        table.codes.append((0..<block.itemCount).map { block.codes[$0 * ResponseBlock.capacity + row] })
        groupIndexes.append((0..<block.variableCount).map { block.groups[$0 * ResponseBlock.capacity + row] })
        table.respondentKeys.append(block.respondentKeys[row])
        table.durationMilliseconds.append(block.durationMilliseconds[row])
      }
    }
  }
  let summary = try reader.finish()
  table.groups = groupIndexes.map { row in zip(reader.groups, row).map { $0.labels[Int($1)] } }
  table.fileRowCounts = summary.files.map(\.rowCount)
  table.invalidAnswerCount = summary.invalidAnswerCount
  table.undeclaredCounts = summary.undeclaredCounts
  return (table, notices + summary.notices)
}

func readTable(text: String, _ setup: ReadingSetup = ReadingSetup()) throws -> ReadTable {
  try readTable([NamedBytes(text: text)], setup).table
}

/// The diagnostics with which reading fails; empty if it succeeds.
func problems(_ files: [NamedBytes], _ setup: ReadingSetup = ReadingSetup()) throws -> [Diagnostic] {
  do {
    _ = try readTable(files, setup)
    return []
  } catch let failure as DiagnosedFailure {
    return failure.diagnostics
  }
}

func problems(text: String, _ setup: ReadingSetup = ReadingSetup()) throws -> [Diagnostic] {
  try problems([NamedBytes(text: text)], setup)
}

/// What a block holds for a valid code of `frequency`, `ten`, or anything that starts at `minimum`.
func cell(_ code: Int, minimum: Int = 1) -> UInt8 { UInt8(1 + code - minimum) }
