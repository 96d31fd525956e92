import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// No bytes make the language crash, hang, or say more than it should.
struct RobustnessTests {
  /// What holds for every text.
  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let source = SourceText(name: "input.raps", bytes: bytes)
    let parsed = parse(source)
    #expect(parsed.diagnostics.count <= 100, sourceLocation: sourceLocation)
    #expect((parsed.questionnaire == nil) == (parsed.errorCount > 0), sourceLocation: sourceLocation)
    let offsets = parsed.diagnostics.compactMap { diagnostic -> Int? in
      guard case .source(_, let span) = diagnostic.location else { return nil }
      #expect(span.endUTF8 <= bytes.count, sourceLocation: sourceLocation)
      return span.startUTF8
    }
    #expect(offsets == offsets.sorted(), "source order", sourceLocation: sourceLocation)
    #expect(offsets.count == parsed.diagnostics.count, sourceLocation: sourceLocation)
    _ = rendered(parsed)
    _ = scanOutline(bytes)
    checkAsLibrary(source, sourceLocation: sourceLocation)
    if case .formatted(let formatted) = formatQuestionnaire(source) {
      guard case .formatted(let again) = formatQuestionnaire(formatted) else {
        Issue.record("the canonical form has errors of syntax", sourceLocation: sourceLocation)
        return
      }
      #expect(
        String(decoding: again.bytes, as: UTF8.self) == String(decoding: formatted.bytes, as: UTF8.self),
        "idempotent", sourceLocation: sourceLocation)
      #expect(parse(formatted).codes.sorted() == parsed.codes.sorted(), sourceLocation: sourceLocation)
      #expect(
        parseMeasureLibrary(formatted).codes.sorted() == parseMeasureLibrary(source).codes.sorted(),
        sourceLocation: sourceLocation)
    }
  }

  private func checkAsLibrary(_ source: SourceText, sourceLocation: SourceLocation) {
    let parsed = parseMeasureLibrary(source, for: Self.everythingParsed)
    #expect(parsed.diagnostics.count <= 100, sourceLocation: sourceLocation)
    #expect(
      (parsed.library == nil) == parsed.diagnostics.contains { $0.severity == .error }, sourceLocation: sourceLocation)
    #expect(parsed.library == nil || isMeasureLibrary(source), sourceLocation: sourceLocation)
    for measure in parsed.library?.measures ?? [] {
      #expect(!measure.factors.isEmpty && !measure.title.isEmpty, sourceLocation: sourceLocation)
    }
    _ = rendered(parsed)
  }

  private static let everythingParsed = parse(everything).questionnaire

  @Test(arguments: 0..<60)
  func randomBytes(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...400, using: &generator)
    check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// Bytes and words that mean something, after a first line that is right.
  @Test(arguments: 0..<200)
  func randomWords(seed: Int) {
    let words = [
      "raps", "1", "questionnaire", "answers", "scale", "composite", "exposure", "profile", "variable", "measure",
      "guidance", "factor", "level", "objective", "cause", "question", "effort 2\n", "carried-out-by internal",
      "use", "keep", "remove", "override", "item", "title", "kind", "nl", "en", "\"", "\"x\"", "#", "\n", "\n", "\n  ",
      "..", "0..10", "-", "-3", "1.5", "1,5", "a", "b", "under", "of", "scales", "items", "reversed", "all", "\t",
      "\u{a0}", "“", "”", "é", "languages nl en\n", "version 1.0\n", "expect", "gives", "\\", "\\u{", "\r\n", "cutoffs",
    ]
    var generator = SeededGenerator(seed: seed)
    var text = Bool.random(using: &generator) ? "raps 1\n" : ""
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      text += (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
    }
    check(Array(text.utf8))
  }

  /// A real file with bytes replaced, removed and doubled, and lines swapped.
  @Test(arguments: ["everything", "who-5", "raps-jdr", "everyMeasure", "measures"], 0..<12)
  func mutatedFiles(name: String, seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(try #require(validTexts()[name]).utf8)
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 1...127, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(bytes[index], at: index)
      default:
        let end = min(bytes.count, index + Int.random(in: 1...60, using: &generator))
        bytes.removeSubrange(index..<end)
      }
    }
    check(bytes)
  }

  /// Each kind of garbage that could make a careless parser quadratic. In release, 10 MB of each end within 2 s.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a ", "\n", "\"", "\\", "#\n", "é", "nl \"x\" ", "\n nl \"x\"", "item a\n", "scale s\n", "use a\n", "“", "\t",
      "\u{a0}",
      "measure m\n", "guidance g\n keep nl \"x\"\n", "measure m\n factor a a\n level team\n", "factor a ",
      "keep scale all\n", "title nl \"x\"\n", "-1..", "1 nl \"x\"\n",
    ])
  func repeatedGarbage(piece: String) {
    let header = "raps 1\nquestionnaire q\n version 1\n languages nl\n title nl \"q\"\nanswers f\n"
    let bytes = Array((header + String(repeating: piece, count: 10_000 / piece.utf8.count)).utf8)
    let parsed = parse(SourceText(name: "garbage.raps", bytes: bytes))
    #expect(parsed.diagnostics.count <= 100)
    _ = rendered(parsed)
    _ = rendered(
      parseMeasureLibrary(SourceText(name: "garbage.raps", bytes: Array("raps 1\nmeasure x\n".utf8) + bytes)))
    _ = formatQuestionnaire(SourceText(name: "garbage.raps", bytes: bytes))
  }

  @Test func readsNoMoreThanTenThousandSections() {
    let text = "raps 1\n" + String(repeating: "use a\n", count: 10_001) + "nonsense\n"
    let codes = parse(text).codes
    #expect(!codes.contains("Q0020"))
    #expect(codes.contains("Q0060"))
  }

  @Test func countsWhatItDoesNotShow() {
    let text =
      "raps 1\nquestionnaire q\n version 1\n languages nl\n title nl \"q\"\n"
      + String(repeating: " titel x\n", count: 250)
    let parsed = parse(text)
    #expect(parsed.diagnostics.count == 100)
    #expect(parsed.omittedDiagnosticCount == 150)
  }

  @Test func errorsComeBeforeWarningsWhereThereIsNoRoomForAll() {
    let rows = (0..<150).map { " value v\($0) nl \"v\($0)\"\n" }.joined()
    let parsed = parse(
      "raps 1\nquestionnaire q\n version 1\n languages nl en\n title nl \"q\"\nvariable v\n title nl \"v\"\n\(rows)"
        + "scale s\n kind odd\n")
    #expect(parsed.diagnostics.count == 100)
    #expect(parsed.codes.contains("Q0025"))
  }
}
