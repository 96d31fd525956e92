import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

@Suite("The words of reports") struct WordsTests {
  /// Every plain text of a language by its name.
  private static func texts(_ words: Any) -> [String: String] {
    var texts: [String: String] = [:]
    for child in Mirror(reflecting: words).children {
      guard let label = child.label else { continue }
      switch child.value {
      case let text as String: texts[label] = text
      case let list as [String]: for (index, text) in list.enumerated() { texts["\(label) \(index)"] = text }
      default: break
      }
    }
    return texts
  }

  private static func all(_ language: ReportLanguage) -> [String: String] {
    let words = Words.in(language)
    var texts = texts(words).merging(words.sentences) { $1 }
    let explanation = Self.texts(words.explain).merging(words.explain.sentences) { $1 }
    for (name, text) in explanation { texts["explain \(name)"] = text }
    let analysis = Self.texts(words.analysis).merging(words.analysis.sentences) { $1 }
    for (name, text) in analysis { texts["analysis \(name)"] = text }
    let explained = words.analysis.explained
    for (name, text) in Self.texts(explained).merging(explained.sentences, uniquingKeysWith: { $1 }) {
      texts["explained \(name)"] = text
    }
    for (name, text) in words.judgement.sentences { texts["judgement \(name)"] = text }
    for status in EvidenceStatus.allCases { texts["status \(status)"] = words.analysis.normStatus(status.rawValue) }
    for level in Level.allCases {
      texts["level \(level)"] = words.levelWords(level)
      texts["legend \(level)"] = words.levelLegend(level)
    }
    for kind in ScaleKind.allCases { texts["kind \(kind)"] = words.kindTitles(kind) }
    return texts
  }

  /// Alike in some languages because the word is the same.
  private static let alike: Set<String> = [
    "countColumn", "clauseBreak", "colon", "quoted", "explain quartiles", "levelColumn", "kind resource",
    "explain distribution",
    "responseRateColumn", "responseByGroup", "shareColumn", "dropOuts", "profileColumn", "intervalColumn",
    "organisationColumn", "analysis priority", "analysis shortPriority", "analysis namesWithLevel", "analysis twoCamps",
    "analysis orElse", "analysis percentileColumn", "analysis standardisedColumn", "analysis organisations",
    "analysis and", "analysis normIs", "analysis normSource", "analysis factorColumn", "explained agreementColumn",
    "analysis placeColumn",
    "analysis weightColumn", "explained groups", "judgement likely", "judgement borderline",
    "explain itemRest", "explain reliabilityTwoItems",
  ]

  @Test(
    "are translated",
    arguments: [(ReportLanguage.nl, ReportLanguage.en), (.fr, .en), (.de, .en), (.nl, .de), (.nl, .fr), (.de, .fr)])
  func translated(one: ReportLanguage, other: ReportLanguage) {
    let (left, right) = (Self.all(one), Self.all(other))
    #expect(left.count > 120 && left.keys == right.keys)
    for (name, text) in left where !Self.alike.contains(name) {
      #expect(text != right[name], "\(name) is the same in \(one) and \(other)")
    }
  }

  @Test("use every number and name that they are given", arguments: ReportLanguage.allCases)
  func complete(language: ReportLanguage) {
    let english = Self.all(.en)
    for (name, text) in Self.all(language) {
      #expect(!text.isEmpty)
      for place in ["⟨1⟩", "⟨2⟩", "⟨3⟩"] {
        #expect(text.contains(place) == english[name]?.contains(place), "\(name) in \(language): \(place)")
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

  @Test("German quotes as German does")
  func german() {
    for (name, text) in Self.all(.de) { #expect(!text.contains("\"") && !text.contains("‘"), "\(name): \(text)") }
    #expect(Words.german.quoted("x") == "„x“")
  }

  @Test("say nothing of persons at risk", arguments: ReportLanguage.allCases)
  func noVerdict(language: ReportLanguage) {
    for (name, text) in Self.all(language) {
      #expect(!text.lowercased().contains("at risk") && !text.lowercased().contains("risicogroep"), "\(name)")
    }
  }

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
