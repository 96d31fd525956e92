import RapsQuestionnaire
import Testing

@Suite("Wording of raps-jdr") struct BundledWordingTests {
  let questionnaire: Questionnaire

  init() throws {
    questionnaire = try bundled("raps-jdr")
  }

  @Test("every item and label is there in every language")
  func translations() {
    let languages = questionnaire.languages
    for item in questionnaire.items {
      #expect(item.text.entries.map(\.language) == languages, "\(item.id)")
    }
    for answers in questionnaire.answerSets {
      for option in answers.options + answers.missing + answers.notApplicable {
        #expect(option.label.entries.map(\.language) == languages, "\(answers.id) \(option.code)")
      }
    }
  }

  @Test("no two items share a text", arguments: ["nl", "fr", "de", "en"])
  func distinctTexts(language: String) {
    let texts = questionnaire.items.compactMap { $0.text[Language(language)]?.lowercased() }
    #expect(texts.count == questionnaire.items.count)
    #expect(Set(texts).count == texts.count)
  }

  @Test("no text is left in another language", arguments: ["nl", "fr", "de", "en"])
  func translatedTexts(language: String) {
    for item in questionnaire.items {
      let text = item.text[Language(language)]
      let others = item.text.entries.filter { $0.language.code != language }
      #expect(!others.contains { $0.text == text }, "\(item.id)")
    }
  }

  @Test(
    "items are sentences: a capital, a full stop, one clean space between words", arguments: ["nl", "fr", "de", "en"])
  func sentences(language: String) {
    for item in questionnaire.items {
      let text = item.text[Language(language)] ?? ""
      #expect(text.first?.isUppercase == true, "\(item.id)")
      #expect(text.last == ".", "\(item.id)")
      #expect(!text.contains("  ") && !text.contains("\u{00A0}"), "\(item.id)")
    }
  }

  /// Exposures tell their period and who behaves so, and are longer.
  @Test("scale items are short: at most 17 words", arguments: ["nl", "fr", "de", "en"])
  func shortItems(language: String) {
    for scale in questionnaire.scales {
      for place in scale.items {
        let item = questionnaire.items[place.item]
        let words = (item.text[Language(language)] ?? "").split(separator: " ")
        #expect((3...17).contains(words.count), "\(item.id): \(words.count) words")
      }
    }
  }

  @Test(
    "French and German name no single gender",
    arguments: [("fr", [" il ", "(e)", "·"]), ("de", ["*in", ":in", "Innen"])])
  func neutralForms(language: String, forms: [String]) {
    for item in questionnaire.items {
      let text = item.text[Language(language)] ?? ""
      // "il me faut", "il y a": the impersonal il.
      let personal = text.replacing("il me ", with: "").replacing("il y ", with: "")
      #expect(!forms.contains { personal.contains($0) }, "\(item.id): \(text)")
    }
  }
}

@Suite("Ids of raps-jdr") struct BundledIdTests {
  /// Names that survey tools and spreadsheets give to columns of their own.
  static let commonColumnNames: Set<String> = [
    "id", "nr", "no", "date", "datum", "time", "name", "age", "sex", "code", "status", "token", "score", "total",
    "team", "group", "email", "lang", "language", "seed", "lastpage", "startdate", "enddate", "progress", "finished",
  ]
  static let commonPrefixes: Set<String> = [
    "q", "col", "var", "v", "item", "question", "field", "column", "x", "s", "g",
  ]

  @Test("items have a distinctive name: a prefix that no survey tool gives, and a number or a source")
  func items() throws {
    let questionnaire = try bundled("raps-jdr")
    for item in questionnaire.items {
      let prefix = item.id.prefix { $0.isLetter }
      #expect(prefix.count >= 2 && prefix.count < item.id.count, "\(item.id)")
      #expect(!Self.commonPrefixes.contains(prefix.lowercased()), "\(item.id)")
      #expect(!Self.commonColumnNames.contains(item.id.lowercased()), "\(item.id)")
    }
  }

  @Test("every prefix belongs to one scale or one kind of behaviour, numbered from 1")
  func prefixes() throws {
    let questionnaire = try bundled("raps-jdr")
    var owners: [String: String] = [:]
    for scale in questionnaire.scales {
      let ids = scale.items.map { questionnaire.items[$0.item].id }
      let prefix = String(ids[0].prefix { $0.isLetter })
      #expect(ids == (1...ids.count).map { "\(prefix)\($0)" })
      #expect(owners.updateValue(scale.id, forKey: prefix) == nil, "\(prefix) is used twice")
    }
    for exposure in questionnaire.exposures {
      let id = questionnaire.items[exposure.items[0]].id
      #expect(id.hasSuffix(exposure.source == .colleagues ? "_int" : "_ext"))
      #expect(owners[String(id.prefix { $0.isLetter })] == nil)
    }
  }

  @Test("no name of a column stands for two things")
  func columns() throws {
    let questionnaire = try bundled("raps-jdr")
    let names =
      questionnaire.items.flatMap { [$0.id] + $0.columns } + questionnaire.variables.flatMap { [$0.id] + $0.columns }
    let folded = names.map { $0.lowercased() }
    #expect(Set(folded).count == folded.count)
  }
}
