import BundledQuestionnaires
import RapsDiagnostics
import RapsQuestionnaire
import Testing

/// The bundled measure library, as issue 3 asks for it.
@Suite("The bundled measure library") struct BundledMeasureTests {
  private static let source = SourceText(name: BundledMeasureLibrary.fileName, bytes: BundledMeasureLibrary.bytes)
  private static let parsed = (try? bundled("raps-jdr")).map { parseMeasureLibrary(source, for: $0) }

  private func library() throws -> MeasureLibrary { try #require(Self.parsed?.library) }

  @Test("parses without an error or a warning")
  func isFlawless() throws {
    #expect(rendered(try #require(Self.parsed)) == "")
  }

  @Test("stands in the canonical form")
  func isFormatted() {
    guard case .formatted(let formatted) = formatQuestionnaire(Self.source) else {
      Issue.record("it has errors of syntax")
      return
    }
    #expect(formatted.bytes == Self.source.bytes)
  }

  @Test("has at least 90 measures, and 3 for every factor and exposure of raps-jdr")
  func size() throws {
    let library = try library()
    #expect(library.measures.count >= 90)
    let factors = try bundled("raps-jdr").plannedFactors
    #expect(factors.count == 31)
    #expect(factors.filter { library.measures(for: $0).count < 3 } == [])
  }

  @Test("serves every level, prevents at the source, and guides for every factor and exposure")
  func hasNoGaps() throws {
    let gaps = measureGaps(of: try library(), for: try bundled("raps-jdr"), inFile: "measures.raps")
    #expect(gaps.map { "\($0.message): \($0.notes)" } == [])
  }

  @Test("has every text in nl, fr, de and en, in this order")
  func languages() throws {
    let library = try library()
    var texts = library.measures.flatMap {
      [$0.title, $0.about, $0.responsible, $0.executorText, $0.target, $0.timing, $0.indicatorText]
    }
    texts += library.guidances.flatMap { [$0.objective] + $0.causes + $0.questions + [$0.keep] }
    for text in texts where !text.isEmpty {
      #expect(text.entries.map(\.language.code) == ["nl", "fr", "de", "en"], "\(text.entries.first?.text ?? "")")
    }
  }

  @Test("tells causes, questions and how to keep a strength")
  func guidance() throws {
    let exposures = Set(try bundled("raps-jdr").exposures.map(\.id))
    for guidance in try library().guidances {
      #expect((2...3).contains(guidance.causes.count) && guidance.questions.count == 2, "\(guidance.factor)")
      #expect(guidance.keep.isEmpty == exposures.contains(guidance.factor), "\(guidance.factor)")
    }
  }

  /// What a line of a plan has room for.
  @Test("is short")
  func lengths() throws {
    let library = try library()
    func expect(_ text: LocalizedText, atMost limit: Int) {
      for entry in text.entries { #expect(entry.text.count <= limit, "\(entry.text)") }
    }
    for measure in library.measures {
      expect(measure.title, atMost: 70)
      expect(measure.about, atMost: 260)
    }
    for guidance in library.guidances {
      for cause in guidance.causes { expect(cause, atMost: 120) }
      for question in guidance.questions { expect(question, atMost: 140) }
    }
  }
}
