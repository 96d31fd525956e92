import RapsDiagnostics
import RapsQuestionnaire

/// Reads opened files one after the other as one data set and hands over their rows in blocks.
package struct ResponseReader {
  /// Per variable of the questionnaire, the groups seen so far, over all files.
  package private(set) var groups: [GroupDictionary]

  package init(questionnaire: Questionnaire, options: ReadingOptions) {
    groups = questionnaire.variables.map { _ in GroupDictionary() }
  }

  /// Reads all rows of a file. Blocks hold 1...`ResponseBlock.capacity` rows; the one handed over is reused afterwards.
  ///
  /// What is wrong with rows is collected, not thrown: `finish` throws it. Memory does not depend on the row count.
  /// - Throws: what the source or `consume` throws.
  package mutating func read(
    _ file: OpenedResponses, matching: ColumnMatching, consume: (ResponseBlock) throws -> Void
  ) throws {}

  /// Ends the data set.
  /// - Throws: `DiagnosedFailure` with the first ten errors and the number of the others, if there were any.
  package mutating func finish() throws -> ReadingSummary {
    ReadingSummary(files: [], invalidAnswerCount: 0, undeclaredCounts: [], notices: [])
  }
}
