import RapsDiagnostics
import RapsDrafting
import RapsQuestionnaire
import RapsResponses

/// Drafts a questionnaire from the bytes, taken for a file of answers. Whatever the columns are called and hold, a draft
/// with items has no errors, is in canonical layout, and its columns are found in the file that it was made from.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzDrafts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  // Ten times the same rows: else hardly anything may be told of them.
  let rows = bytes.firstIndex(of: UInt8(ascii: "\n")).map { bytes[($0 + 1)...] } ?? []
  let table = (0..<9).reduce(into: bytes) { table, _ in table += rows }
  do {
    let profile = try profileResponses(open(table))
    let draft = try draftQuestionnaire(id: "draft", language: nil, from: profile, known: [])
    // Answers in an unknown order are comments; a draft of nothing else waits for its author.
    guard draft.itemCount > 0 else { return 0 }
    let source = SourceText(name: "draft.raps", bytes: Array(draft.text.utf8))
    let parsed = parseQuestionnaire(source) { _ in nil }
    guard let questionnaire = parsed.questionnaire else { fatalError("an invalid draft: \(parsed.diagnostics)") }
    guard case .formatted(let canonical) = formatQuestionnaire(source), canonical.bytes == source.bytes else {
      fatalError("a draft that is not in canonical layout")
    }
    let matching = try matchColumns(header: open(table).header, questionnaire: questionnaire)
    guard matching.itemColumns.allSatisfy({ $0 != nil }) else { fatalError("an item without its column") }
  } catch let failure as DiagnosedFailure {
    guard !failure.diagnostics.isEmpty else { fatalError("refused without a word") }
  } catch {
    fatalError("an error of no kind: \(error)")
  }
  return 0
}

private func open(_ bytes: [UInt8]) throws -> OpenedResponses {
  try openResponses(MemoryByteSource(name: "fuzz.csv", bytes: bytes), options: ReadingOptions())
}
