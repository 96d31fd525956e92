import RapsResults
import Testing

@testable import RapsReporting

@Suite("Numbers and their nouns") struct NumberWordsTests {
  @Test(
    "agree",
    arguments: [
      (ReportLanguage.en, 0, "0 people"), (.en, 1, "1 person"), (.en, 2, "2 people"), (.en, 1_000, "1,000 people"),
      (.nl, 0, "0 personen"), (.nl, 1, "1 persoon"), (.nl, 2, "2 personen"), (.nl, 1_000, "1.000 personen"),
      (.fr, 0, "0 personne"), (.fr, 1, "1 personne"), (.fr, 2, "2 personnes"), (.fr, 1_000, "1\u{A0}000 personnes"),
      (.de, 0, "0 Personen"), (.de, 1, "1 Person"), (.de, 2, "2 Personen"), (.de, 1_000, "1.000 Personen"),
    ])
  func people(language: ReportLanguage, count: Int, text: String) {
    let words = Words.in(language)
    #expect(words.people(words.numbers.count(count)) == text)
  }

  /// French takes the singular up to two, the others for one alone; a sign changes nothing.
  @Test(
    "agree for decimals too",
    arguments: [
      (ReportLanguage.fr, "1,5", "1,5 point"), (.fr, "−0,5", "−0,5 point"), (.fr, "+2,0", "+2,0 points"),
      (.nl, "1,5", "1,5 punten"), (.nl, "+1", "+1 punt"), (.de, "−1", "−1 Punkt"), (.en, "1.0", "1.0 points"),
      (.en, "+1", "+1 point"),
    ])
  func decimals(language: ReportLanguage, written: String, text: String) {
    let nouns: (String, String) =
      switch language {
      case .nl: ("punt", "punten")
      case .fr: ("point", "points")
      case .de: ("Punkt", "Punkte")
      case .en: ("point", "points")
      }
    #expect(NumberStyle.in(language).counted(written, nouns.0, nouns.1) == text)
  }

  @Test("have the decimals and thousands of the language", arguments: ReportLanguage.allCases)
  func figures(language: ReportLanguage) {
    let style = NumberStyle.in(language)
    let expected: (String, String, String) =
      switch language {
      case .nl, .de: ("3,5", "−0,05", "1.234.567")
      case .fr: ("3,5", "−0,05", "1\u{A0}234\u{A0}567")
      case .en: ("3.5", "−0.05", "1,234,567")
      }
    #expect(style.figure(Figure(mantissa: 35, fractionDigits: 1)) == expected.0)
    #expect(style.signed(Figure(mantissa: -5, fractionDigits: 2)) == expected.1)
    #expect(style.count(1_234_567) == expected.2)
  }

  @Test("of organisations, items and scales agree", arguments: ReportLanguage.allCases)
  func nouns(language: ReportLanguage) {
    let (words, description) = (Words.in(language), DescriptionWords.in(language))
    for counted in [
      words.analysis.organisations, description.itemCount, description.scaleCount, description.exposureCount,
    ] {
      #expect(counted("1").dropFirst() != counted("2").dropFirst())
      #expect((counted("0").dropFirst() == counted("1").dropFirst()) == (language == .fr))
    }
  }
}
