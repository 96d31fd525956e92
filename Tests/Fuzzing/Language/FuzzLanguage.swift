import RapsDiagnostics
import RapsQuestionnaire

/// Reads the bytes as a questionnaire and as a measure library, and formats them. Nothing may crash or hang; findings are
/// few, in the text and told once; the canonical form means the same and is its own canonical form.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzLanguage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let source = SourceText(name: "fuzz.raps", bytes: unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  _ = scanOutline(source.bytes)
  let codes = codesOfFindings(in: source)
  guard case .formatted(let formatted) = formatQuestionnaire(source) else { return 0 }
  guard case .formatted(let again) = formatQuestionnaire(formatted), again.bytes == formatted.bytes else {
    fatalError("the canonical form has another one")
  }
  let codesAgain = codesOfFindings(in: formatted)
  require(codesAgain == codes, "the canonical form means something else: \(codes) and \(codesAgain)")
  return 0
}

/// What there is to say about a text, as a questionnaire and as a library, checked and sorted.
private func codesOfFindings(in source: SourceText) -> [[String]] {
  let parsed = parseQuestionnaire(source) { _ in nil }
  let hasErrors = parsed.diagnostics.contains { $0.severity == .error }
  require((parsed.questionnaire == nil) == hasErrors, "errors and a questionnaire, or neither")
  let library = parseMeasureLibrary(source, for: nil)
  require((library.library == nil) == library.diagnostics.contains { $0.severity == .error }, "the same, of a library")
  return [parsed.diagnostics, library.diagnostics].map { diagnostics in
    require(diagnostics.count <= 100, "more than a hundred findings")
    for diagnostic in diagnostics {
      guard case .source(_, let span) = diagnostic.location else { continue }
      require(span.endUTF8 <= source.bytes.count, "a finding behind the end of the text")
    }
    let renderer = DiagnosticRenderer(sources: [source])
    for diagnostic in diagnostics { _ = renderer.render(diagnostic) }
    // The formatter replaces tabs between words.
    return diagnostics.map(\.code).filter { $0 != "Q0008" }.sorted()
  }
}

private func require(_ condition: Bool, _ message: String) {
  guard condition else { fatalError(message) }
}
