import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

@Suite("The words of reports") struct WordsTests {
  @Test(
    "numbers are written as the language does",
    arguments: [
      (ReportLanguage.en, "1,234.5", "12%"), (.nl, "1.234,5", "12%"), (.fr, "1\u{A0}234,5", "12\u{A0}%"),
      (.de, "1.234,5", "12\u{A0}%"),
    ])
  func numbers(language: ReportLanguage, number: String, percent: String) {
    let style = Words.in(language).numbers
    #expect(style.figure(Figure(mantissa: 12_345, fractionDigits: 1)) == number)
    #expect(style.percent(Figure(mantissa: 12, fractionDigits: 0)) == percent)
    #expect(style.count(-1_234_567).hasPrefix("−1"))
  }

  @Test("a share of somebody is never 0 %")
  func somebody() {
    #expect(Words.english.numbers.percent(Figure(mantissa: 0, fractionDigits: 0), isSomebody: true) == "< 1%")
    #expect(Words.german.numbers.percent(Figure(mantissa: 0, fractionDigits: 1), isSomebody: true) == "< 0,1\u{A0}%")
  }

  @Test("name the body that the reader's country has", arguments: ReportLanguage.allCases)
  func bodies(language: ReportLanguage) {
    let bodies = ReaderCountry.allCases.map { Words.in(language).body($0) } + [Words.in(language).body(nil)]
    #expect(Set(bodies).count == 5)
  }
}

@Suite("Display width") struct DisplayWidthTests {
  @Test(
    "counts columns, not characters",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👍", 2), ("❤️", 2), ("ﬁ", 1), ("한글", 4), ("", 0), ("░", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(
    "a word that is too long is broken where one may, with a hyphen",
    arguments: [
      ("12\u{A0}Arbeitsplatzunsicherheit", 19, ["12\u{A0}Arbeitsplatzun-", "sicherheit"]),
      ("Arbeitsplatzunsicherheit", 24, ["Arbeitsplatzunsicherheit"]),
      ("Conflit travail–vie", 12, ["Conflit", "travail–vie"]), ("travail–privées", 12, ["travail–", "privées"]),
      ("123456789", 8, ["12345678", "9"]),
    ])
  func hyphens(word: String, width: Int, lines: [String]) {
    #expect(wrapped(word, to: width) == lines)
  }

  @Test("cutting and wrapping never break a character or a width", arguments: 1...12)
  func cutting(width: Int) {
    let text = "日本語 e\u{301}tage-supérieur Zorg 👍👍 x"
    #expect(displayWidth(truncated(text, to: width, ellipsis: "…")) <= width)
    for line in wrapped(text, to: max(2, width)) { #expect(displayWidth(line) <= max(2, width)) }
  }
}
