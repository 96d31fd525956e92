import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsDrafting

/// A table as bytes of a CSV file, every cell quoted.
func csv(_ rows: [[String]]) -> [UInt8] {
  let lines = rows.map { row in row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
  return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
}

func profile(_ bytes: [UInt8]) throws -> ResponseProfile {
  try profileResponses(openResponses(MemoryByteSource(name: "answers.csv", bytes: bytes), options: ReadingOptions()))
}

/// A table drafted, as a whole text.
func draft(_ rows: [[String]], language: String? = nil, known: [AnswerSet] = []) throws -> DraftedQuestionnaire {
  try draftQuestionnaire(id: "draft", language: language.map { Language($0) }, from: profile(csv(rows)), known: known)
}

/// The draft parsed; it must be without errors and in canonical layout.
@discardableResult
func checked(_ draft: DraftedQuestionnaire, _ location: SourceLocation = #_sourceLocation) throws -> Questionnaire {
  let source = SourceText(name: "draft.raps", bytes: Array(draft.text.utf8))
  let parsed = parseQuestionnaire(source) { _ in nil }
  let findings = parsed.diagnostics.map { "\($0.code) \($0.message)" }
  guard case .formatted(let canonical) = formatQuestionnaire(source) else {
    Issue.record("cannot be formatted", sourceLocation: location)
    return try #require(parsed.questionnaire)
  }
  #expect(String(decoding: canonical.bytes, as: UTF8.self) == draft.text, sourceLocation: location)
  return try #require(parsed.questionnaire, "\(findings)\n\(draft.text)", sourceLocation: location)
}

/// The draft with its scales without an order, as somebody has it who took the # away.
func uncommented(_ draft: DraftedQuestionnaire) -> DraftedQuestionnaire {
  let parts = draft.text.split(separator: "# Left out:", maxSplits: 1, omittingEmptySubsequences: false)
  let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("#   ") ? $0.dropFirst() : $0 }
    // A questionnaire has codes for its questions or texts.
    .filter { !$0.hasPrefix("  wording") }
  let source = SourceText(name: "draft.raps", bytes: Array(lines.joined(separator: "\n").utf8))
  guard case .formatted(let text) = formatQuestionnaire(source) else { return draft }
  return DraftedQuestionnaire(
    text: String(decoding: text.bytes, as: UTF8.self), scaleCount: draft.scaleCount, itemCount: draft.itemCount,
    reversedCount: draft.reversedCount, variableCount: draft.variableCount, leftOutCount: draft.leftOutCount,
    warnings: draft.warnings)
}

/// Rows that answer with words, the first of which is the least; each is given often.
func worded(_ words: [String], _ names: [String], rows: Int = 200) -> [[String]] {
  var random = SeededGenerator(seed: words.count)
  return [names]
    + (0..<rows).map { row in
      names.map { _ in words[min(words.count - 1, max(0, row % words.count + Int.random(in: -1...1, using: &random)))] }
    }
}

/// How the draft reads the file that it was made from: no error, every item with its column.
func expectReads(_ questionnaire: Questionnaire, _ rows: [[String]], _ location: SourceLocation = #_sourceLocation)
  throws
{
  let file = try openResponses(MemoryByteSource(name: "answers.csv", bytes: csv(rows)), options: ReadingOptions())
  let matching = try matchColumns(header: file.header, questionnaire: questionnaire)
  #expect(matching.itemColumns.allSatisfy { $0 != nil }, sourceLocation: location)
  var reader = ResponseReader(questionnaire: questionnaire, options: ReadingOptions())
  try reader.read(file, matching: matching) { _ in }
  _ = try reader.finish()
}

/// Columns of answers by position: each row answers near its own level, so that items of a scale go together.
func answers(rows: Int, items: Int, codes: ClosedRange<Int>, reversed: Set<Int> = [], seed: Int = 1) -> [[Int]] {
  (0..<rows).map { row in
    let level = (row * 7 + seed) % codes.count
    return (0..<items).map { item in
      let noise = (row * (item + 3) + item * 5 + seed) % 3 - 1
      let code = min(codes.upperBound, max(codes.lowerBound, codes.lowerBound + level + noise))
      return reversed.contains(item) ? codes.lowerBound + codes.upperBound - code : code
    }
  }
}
