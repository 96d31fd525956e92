import RapsDiagnostics

@testable import RapsResponses

/// Everything that reading a file comes to, down to the order of groups and the spelling of their names.
struct ReadingOutcome: Equatable {
  var codes: [[UInt8]] = []
  var groups: [[UInt32]] = []
  var respondentKeys: [UInt64] = []
  var durationMilliseconds: [Int64] = []
  var blockSizes: [Int] = []
  /// Per variable the labels as their bytes.
  var labels: [[[UInt8]]] = []
  var summary: ReadingSummary?
  var diagnostics: [Diagnostic] = []
  var omittedCount = 0
  /// Rows that were read fast; not compared.
  var fastRowCount = 0

  init(_ file: NamedBytes, _ setup: ReadingSetup, readsFast: Bool) throws {
    var reader = ResponseReader(
      questionnaire: setup.questionnaire, options: setup.options, mostGroups: setup.mostGroups, readsFast: readsFast)
    do {
      let source = SlowByteSource(name: file.name, bytes: file.bytes, step: setup.step)
      let opened = try openResponses(source, options: setup.options, buffers: setup.buffers)
      let matching = try matchColumns(header: opened.header, questionnaire: setup.questionnaire)
      try reader.read(opened, matching: matching) { add($0) }
      summary = try reader.finish()
    } catch let failure as DiagnosedFailure {
      diagnostics = failure.diagnostics
      omittedCount = failure.omittedCount
    }
    labels = reader.groups.map { $0.labels.map { Array("\($0)".utf8) } }
    fastRowCount = reader.fastRowCount
  }

  private mutating func add(_ block: ResponseBlock) {
    blockSizes.append(block.rowCount)
    for row in 0..<block.rowCount {
      codes.append((0..<block.itemCount).map { block.codes[$0 * ResponseBlock.capacity + row] })
      groups.append((0..<block.variableCount).map { block.groups[$0 * ResponseBlock.capacity + row] })
    }
    respondentKeys += block.respondentKeys.prefix(block.rowCount)
    durationMilliseconds += block.durationMilliseconds.prefix(block.rowCount)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.codes == right.codes && left.groups == right.groups && left.respondentKeys == right.respondentKeys
      && left.durationMilliseconds == right.durationMilliseconds && left.blockSizes == right.blockSizes
      && left.labels == right.labels && left.summary == right.summary && left.diagnostics == right.diagnostics
      && left.omittedCount == right.omittedCount
  }
}
