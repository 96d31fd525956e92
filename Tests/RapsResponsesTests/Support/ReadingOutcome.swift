import RapsDiagnostics
import Testing

@testable import RapsResponses

/// Everything that reading a file comes to, down to the order of groups and the spelling of their names.
struct ReadingOutcome: Equatable {
  /// How a file is read; the outcome must not depend on it.
  enum Way {
    case carefully, fast
    case strips(threadCount: Int)
    /// In strips that start at these offsets.
    case cut([Int])
  }

  private(set) var rows = CollectedRows()
  /// Per variable the labels as their bytes.
  private(set) var labels: [[[UInt8]]] = []
  private(set) var summary: ReadingSummary?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var omittedCount = 0

  /// - Returns: the outcome, and how many rows were read fast.
  static func of(
    _ file: NamedBytes, _ setup: ReadingSetup, _ way: Way
  ) throws -> (outcome: ReadingOutcome, fastRowCount: Int) {
    let readsFast = if case .carefully = way { false } else { true }
    var reader = ResponseReader(
      questionnaire: setup.questionnaire, options: setup.options, mostGroups: setup.mostGroups, readsFast: readsFast)
    var outcome = ReadingOutcome()
    do {
      try outcome.read(file, setup, way, by: &reader)
      outcome.summary = try reader.finish()
    } catch let failure as DiagnosedFailure {
      outcome.rows = CollectedRows()
      outcome.diagnostics = failure.diagnostics
      outcome.omittedCount = failure.omittedCount
    }
    outcome.labels = reader.groups.map { $0.labels.map { Array("\($0)".utf8) } }
    return (outcome, reader.fastRowCount)
  }

  private mutating func read(
    _ file: NamedBytes, _ setup: ReadingSetup, _ way: Way, by reader: inout ResponseReader
  ) throws {
    let source = SlowByteSource(name: file.name, bytes: file.bytes, step: setup.step)
    let opened = try openResponses(
      source, options: setup.options, names: HeaderNames(of: setup.questionnaire), buffers: setup.buffers)
    let matching = try matchColumns(header: opened.header, questionnaire: setup.questionnaire)
    var told = 0
    switch way {
    case .carefully, .fast:
      try reader.read(opened, matching: matching) { rows.add($0) }
      return
    case .strips(let threadCount):
      try reader.read(opened, matching: matching, into: &rows, threadCount: threadCount) { told += $0 }
    case .cut(let starts):
      let strips = FileStrips(source: source, text: opened.text, bounds: starts + [file.bytes.count])
      if try !reader.read(strips, opened.header, matching, into: &rows, { told += $0 }) {
        told = 0
        try reader.read(opened, matching: matching, into: &rows, threadCount: 1) { told += $0 }
      }
    }
    if reader.isFaultless, case .cut = way { #expect(told == rows.codes.count) }
  }
}
