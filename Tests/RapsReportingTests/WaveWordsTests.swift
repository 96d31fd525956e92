import Testing

@testable import RapsReporting

@Suite("The words of changes between waves") struct WaveWordsTests {
  private static func all(_ language: ReportLanguage) -> [String: String] {
    let words = WaveWords.words(in: language)
    return [
      "subtitle": words.subtitle, "wave": words.wave("⟨1⟩"), "fromTo": words.fromTo("⟨1⟩", "⟨2⟩"),
      "independent": words.independent, "onlyShownInBoth": words.onlyShownInBoth, "mix": words.mix,
      "share": words.share("⟨1⟩", "⟨2⟩", "⟨3⟩"), "before": words.before, "after": words.after,
      "change": words.change, "readTable": words.readTable, "noRelevantChange": words.noRelevantChange,
      "noRelevantChangeIn": words.noRelevantChangeIn("⟨1⟩"),
      "changeSentence": words.changeSentence("⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩"),
      "nothingComparable": words.nothingComparable, "atEarlierMix": words.atEarlierMix("⟨1⟩"),
    ]
  }

  /// A sentence of signs and names only.
  private static let alike: Set<String> = ["changeSentence", "share"]

  @Test("are translated, and use every name and number", arguments: ReportLanguage.allCases)
  func translated(language: ReportLanguage) {
    let english = Self.all(.en)
    for (name, text) in Self.all(language) {
      #expect(!text.isEmpty)
      if language != .en, !Self.alike.contains(name) { #expect(text != english[name], "\(name)") }
      for place in ["⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩"] {
        #expect(text.contains(place) == english[name]?.contains(place), "\(name): \(place)")
      }
    }
  }

  @Test("French sets no-break spaces where its typography wants them")
  func french() {
    for (name, text) in Self.all(.fr) {
      #expect(!text.contains(#/\x20[:;!?%»]|«\x20/#), "\(name): \(text)")
      #expect(!text.contains(#/[^\u{A0}][:;!?»]/#), "\(name): \(text)")
    }
  }

  /// METHOD C6.
  @Test("say what a reader of waves must know", arguments: ReportLanguage.allCases)
  func fixedSentences(language: ReportLanguage) {
    let expected =
      switch language {
      case .en: ["independent samples", "true interval is probably narrower", "No clear change is not no change"]
      case .nl: ["onafhankelijke steekproeven", "waarschijnlijk smaller", "duidelijke verandering zien is niet"]
      case .fr: ["échantillons indépendants", "sans doute plus étroit", "changement clair ne veut pas dire"]
      case .de: ["unabhängige Stichproben", "wahrscheinlich schmaler", "klare Veränderung zu sehen heißt nicht"]
      }
    for part in expected { #expect(WaveWords.words(in: language).independent.contains(part), "\(part)") }
  }
}
