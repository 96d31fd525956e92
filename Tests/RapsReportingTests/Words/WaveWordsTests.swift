import Testing

@testable import RapsReporting

@Suite("The words of changes between waves") struct WaveWordsTests {
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
    for part in expected { #expect(WaveWords.in(language).independent.contains(part), "\(part)") }
  }
}
