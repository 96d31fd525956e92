import RapsReporting
import Testing

@Suite("Every text of the product") struct WordsRulesTests {
  private static let texts = RoomSources.texts

  /// The texts of a member by language, in their order.
  private static let members: [String: [ReportLanguage: [WordsText]]] = {
    var members: [String: [ReportLanguage: [WordsText]]] = [:]
    for text in texts {
      if let language = text.language { members[text.member, default: [:]][language, default: []].append(text) }
    }
    return members
  }()

  @Test("stands in one folder, in files that are named so")
  func folder() {
    for path in RoomSources.all.keys where (path.split(separator: "/").last ?? "").contains("Words") {
      #expect(RoomSources.isWords(path), "\(path) belongs in Words/")
    }
    #expect(Self.texts.count > 1_000)
  }

  @Test("is in a value that is named after its language")
  func hasLanguage() {
    for text in Self.texts where text.language == nil {
      #expect(text.words.isEmpty || !text.text.contains(" "), "\(text.testDescription)")
    }
  }

  @Test("has its like in every language, with the same names and numbers in it")
  func complete() {
    for (member, languages) in Self.members {
      let places = ReportLanguage.allCases.map { language in Set((languages[language] ?? []).flatMap(\.places)) }
      #expect(languages.count == 4, "\(member) is not in all languages")
      #expect(Set(places).count == 1, "\(member): \(places)")
    }
  }

  @Test("says something")
  func isNotEmpty() {
    for (member, languages) in Self.members where !member.hasPrefix("NumberStyle.") {
      for (language, texts) in languages {
        #expect(texts.contains { !$0.text.allSatisfy(\.isWhitespace) }, "\(member) in \(language)")
      }
    }
  }

  // MARK: In its language

  /// Alike in two languages because the word is.
  private static let cognates: Set<String> = [
    "Aspect", "Budget", "Date", "Datum", "Factor", "Formule", "Gewicht", "Indicator", "Median", "Methode", "Niveau",
    "Norm",
    "Personen",
    "Plan", "Quadrant", "Quartiles", "Questionnaire", "Regel", "Score", "Source", "Start", "Status", "Total",
    "Variables", "Version",
    "autonomie", "extern", "individu", "intern", "open", "org.", "organisation", "organisations", "page ", "point",
    "points",
    "population",
    "start: ⟨⟩", "team",
  ]

  @Test("is not left in another language", arguments: ReportLanguage.allCases)
  func translated(language: ReportLanguage) {
    for (member, languages) in Self.members {
      for other in ReportLanguage.allCases where other.rawValue > language.rawValue {
        let theirs = Set((languages[other] ?? []).map(\.text))
        for text in languages[language] ?? [] where text.words.contains(where: { $0.utf8.count > 2 }) {
          #expect(
            !theirs.contains(text.text) || Self.cognates.contains(text.text),
            "\(member) in \(language) and \(other): \(text.text)")
        }
      }
    }
  }

  @Test("has the function words of its language", arguments: ReportLanguage.allCases)
  func language(language: ReportLanguage) {
    for text in Self.texts where text.language == language {
      for sentence in LanguageOfText.sentences(text.text) {
        let foreign = LanguageOfText.foreign(sentence, expected: language)
        #expect(foreign == nil, "\(text.testDescription)")
      }
    }
  }

  @Test("addresses its reader alike, and says what both sides of a border say")
  func usage() {
    // Whole words; what the doc comment of `TranslatedWords` decides.
    let avoided: [ReportLanguage: Set<String>] = [
      .nl: [
        "u", "uw", "bevraging", "enkel", "opgelet", "opvolgen", "opvolging", "desgevallend", "dubbels", "kampen",
        "ontwerp",
      ],
      .fr: ["tu", "toi", "tes", "répondant", "répondants", "camps", "bibliothèque", "output"],
      .de: ["du", "dein", "deine", "euch", "vergleichsgruppe", "normgruppe", "lager", "innen"],
      .en: ["camps", "employees", "organization", "favorable", "behavior"],
    ]
    for text in Self.texts {
      guard let language = text.language else { continue }
      let found = Set(text.words).intersection(avoided[language] ?? [])
      #expect(found.isEmpty || text.text.contains("geen enkel"), "\(text.testDescription)")
      #expect(!text.text.contains("*in") && !text.text.contains(":in"), "\(text.testDescription)")
    }
  }

  @Test("judges no person and nobody who leads", arguments: ReportLanguage.allCases)
  func noVerdict(language: ReportLanguage) {
    let verdicts: [ReportLanguage: Set<String>] = [
      .nl: ["risicogroep", "slecht", "slechte", "zwakke", "schuld", "faalt", "probleemteam", "probleemgroep"],
      .fr: ["mauvais", "mauvaise", "coupable", "échoue", "défaillant"],
      .de: ["risikogruppe", "schlecht", "schlechte", "schuld", "versagt", "problemteam"],
      .en: ["bad", "poor", "fault", "weak", "fails", "failing", "failed"],
    ]
    for text in Self.texts where text.language == language {
      let found = Set(text.words).intersection(verdicts[language] ?? [])
      #expect(found.isEmpty, "\(text.testDescription): \(found)")
      #expect(!text.text.contains("at risk") && !text.text.contains("à risque"), "\(text.testDescription)")
    }
  }

  // MARK: As the language is set

  @Test("has the marks of print")
  func print() {
    for text in Self.texts where text.language != nil {
      let plain = text.text
      #expect(!plain.contains("\"") && !plain.contains("'"), "\(text.testDescription)")
      #expect(!plain.contains("  ") && !plain.contains("..."), "\(text.testDescription)")
      #expect(!plain.contains(#/\x20[.,)]/#), "\(text.testDescription)")
      // Parts begin with what parts them from the sentence before.
      let isJoint =
        text.isPart || plain.hasPrefix(" (") || plain.contains(#/^\u{A0}?[;:]\x20/#) || text.words.isEmpty
        || text.member.hasSuffix("pageNumbers")
      if !isJoint {
        // More may follow, so the end is free.
        #expect(plain.first?.isWhitespace != true, "\(text.testDescription)")
      }
    }
  }

  @Test("in French keeps its marks on the line")
  func french() {
    for text in Self.texts where text.language == .fr && !text.member.hasSuffix("riskLevel") {
      #expect(
        !text.text.contains(#/[^\u{A0}(][:;!?»%]/#) && !text.text.contains(#/«[^\u{A0}]/#), "\(text.testDescription)")
      #expect(!text.text.contains(#/[„“”‘]/#), "\(text.testDescription)")
      #expect(!text.text.contains(#/\u{A0}{2}|\u{A0}\x20|\x20\u{A0}/#), "\(text.testDescription)")
    }
  }

  @Test("quotes and writes percent as its language does")
  func quotes() {
    let wrong: [ReportLanguage: Regex<Substring>] = [
      .nl: #/[„“”«»]|[\x20\u{A0}]%|[\x20\u{A0}][:;!?]/#, .de: #/[‘”«»]|[^\u{A0}\-(]%|[\x20\u{A0}][:;!?]/#,
      .en: #/[„‘«»]|[\x20\u{A0}]%|[\x20\u{A0}][:;!?]/#,
    ]
    for text in Self.texts {
      guard let language = text.language, let wrong = wrong[language] else { continue }
      #expect(!text.text.contains(wrong), "\(text.testDescription)")
      let opening = text.text.count { $0 == "„" }
      if language == .de { #expect(opening == text.text.count { $0 == "“" }, "\(text.testDescription)") }
    }
  }

  @Test("writes decimals and thousands as its language does")
  func numbers() {
    for text in Self.texts {
      let plain = text.text
      switch text.language {
      case .en: #expect(!plain.contains(#/\d,\d(?!\d\d\b)/#), "\(text.testDescription)")
      case .nl, .de: #expect(!plain.contains(#/\d\.\d(?!\d\d\b)/#), "\(text.testDescription)")
      case .fr: #expect(!plain.contains(#/\d\.\d/#), "\(text.testDescription)")
      case nil: break
      }
    }
  }

  // MARK: Where texts are

  @Test("is used")
  func noLeftOver() {
    let users = RoomSources.all.filter { !RoomSources.isWords($0.key) }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
    let used = Set(users.flatMap { $0.matches(of: #/\.([a-zA-Z]\w*)/#).map { String($0.output.1) } })
    for (path, bytes) in RoomSources.all where RoomSources.isWords(path) && !path.hasSuffix("NumberStyle.swift") {
      let own = String(decoding: bytes, as: UTF8.self)
      for match in own.matches(of: #/\n  let (\w+): /#) {
        let name = String(match.output.1)
        #expect(used.contains(name) || own.contains("words.\(name)"), "\(path): \(name) is used nowhere")
      }
    }
  }

  /// Program text that looks like sentences: style sheets, scripts; and what is the same in every language: formulas,
  /// names of papers.
  private static let programFiles: Set<String> = [
    "HTML/PageStyle.swift", "HTML/PageScript.swift", "HTML/PageSecurity.swift", "Report/Method/MethodFormula.swift",
  ]
  private static let programTexts: Set<String> = ["<!DOCTYPE html> "]

  @Test("stands nowhere else in the room")
  func noStrayTexts() {
    for text in RoomSources.others where !Self.programFiles.contains(text.file) {
      guard !Self.programTexts.contains(text.text) else { continue }
      let plain = text.text.replacing("⟨⟩", with: "")
      // A name with its capital, or a sentence.
      let isName = plain.contains(#/^[A-Z][a-z]{2,}(\x20.*)?$/#)
      let isSentence =
        plain.contains(" ")
        && ReportLanguage.allCases.contains { LanguageOfText.functionWordCount(plain, in: $0) > 1 }
      #expect(!isName && !isSentence, "\(text.testDescription)")
    }
  }
}
