import RapsQuestionnaire
import RapsResponses

extension KnownAnswers {
  /// Ways of answering that many surveys have, from the least to the most, in the languages that raps speaks. Plain words of
  /// everyday language; several wordings of one answer stand behind each other.
  static let common: [KnownAnswers] =
    list(
      "frequency",
      [
        "nl": [
          ["nooit", "(bijna) nooit", "bijna nooit"], ["zelden"], ["soms", "af en toe"], ["vaak", "dikwijls"],
          ["altijd"],
        ],
        "fr": [
          ["jamais", "presque jamais"], ["rarement"], ["parfois", "de temps en temps"], ["souvent"], ["toujours"],
        ],
        "de": [["nie", "fast nie"], ["selten"], ["manchmal", "ab und zu"], ["oft", "häufig"], ["immer"]],
        "en": [
          ["never", "hardly ever", "never/hardly ever"], ["rarely", "seldom"], ["sometimes"], ["often"], ["always"],
        ],
      ])
    + list(
      "frequency-4",
      [
        "nl": [["nooit"], ["soms", "af en toe"], ["vaak", "dikwijls"], ["altijd"]],
        "fr": [["jamais"], ["parfois", "de temps en temps"], ["souvent"], ["toujours"]],
        "de": [["nie"], ["manchmal", "ab und zu"], ["oft", "häufig"], ["immer"]],
        "en": [["never"], ["sometimes"], ["often"], ["always"]],
      ])
    + list(
      "frequency-3",
      [
        "nl": [["nooit"], ["soms", "af en toe"], ["altijd"]], "fr": [["jamais"], ["parfois"], ["toujours"]],
        "de": [["nie"], ["manchmal"], ["immer"]], "en": [["never"], ["sometimes"], ["always"]],
      ])
    + list(
      "frequency-7",
      [
        "nl": [
          ["nooit"], ["bijna nooit"], ["zelden"], ["soms", "af en toe"], ["vaak", "dikwijls"],
          ["zeer vaak", "heel vaak", "zeer dikwijls"], ["altijd"],
        ],
        "fr": [
          ["jamais"], ["presque jamais"], ["rarement"], ["parfois"], ["souvent"], ["très souvent"], ["toujours"],
        ],
        "de": [
          ["nie"], ["fast nie"], ["selten"], ["manchmal"], ["oft", "häufig"], ["sehr oft", "sehr häufig"], ["immer"],
        ],
        "en": [
          ["never"], ["almost never", "hardly ever"], ["rarely", "seldom"], ["sometimes"], ["often"], ["very often"],
          ["always"],
        ],
      ])
    + lists("agreement", OpposedWords.agreement)
    + list(
      "extent",
      [
        "nl": [
          ["in zeer geringe mate", "in zeer kleine mate"], ["in geringe mate", "in kleine mate"],
          ["enigszins", "in enige mate"], ["in hoge mate", "in grote mate"],
          ["in zeer hoge mate", "in zeer grote mate"],
        ],
        "fr": [
          ["dans une très faible mesure"], ["dans une faible mesure"], ["dans une certaine mesure"],
          ["dans une large mesure"], ["dans une très large mesure"],
        ],
        "de": [["in sehr geringem Maß"], ["in geringem Maß"], ["zum Teil"], ["in hohem Maß"], ["in sehr hohem Maß"]],
        "en": [
          ["to a very small extent"], ["to a small extent"], ["somewhat", "to some extent"],
          ["to a large extent"], ["to a very large extent"],
        ],
      ])
    + lists("satisfaction", OpposedWords.satisfaction)
    + list(
      "yes-no",
      [
        "nl": [["nee", "neen"], ["ja"]], "fr": [["non"], ["oui"]], "de": [["nein"], ["ja"]], "en": [["no"], ["yes"]],
      ], isGraded: false)

  private static let noAnswer: [String: (missing: [String], notApplicable: [String])] = [
    "nl": (["geen antwoord", "weet niet", "weet ik niet", "geen mening"], ["niet van toepassing", "n.v.t."]),
    "fr": (["sans réponse", "ne sait pas", "je ne sais pas"], ["sans objet", "non applicable"]),
    "de": (["keine Angabe", "weiß nicht", "weiß ich nicht"], ["trifft auf mich nicht zu", "nicht zutreffend"]),
    "en": (
      ["no answer", "don't know", "prefer not to say"], ["not applicable", "does not apply", "does not apply to me"]
    ),
  ]

  /// Whether the words say, in a language of the lists, that there is no answer.
  static func isNoAnswer(_ text: String) -> Bool { wordsForNoAnswer.contains(NormalizedText(text)) }

  private static let wordsForNoAnswer = Set(
    noAnswer.values.flatMap { $0.missing + $0.notApplicable }.map { NormalizedText($0) })

  private static func list(
    _ id: String, _ wordings: [String: [[String]]], isGraded: Bool = true
  ) -> [KnownAnswers] {
    ["nl", "fr", "de", "en"].compactMap { language in
      wordings[language].flatMap { list(id, Language(language), $0, isGraded: isGraded) }
    }
  }

  private static func lists(_ id: String, _ words: [OpposedWords]) -> [KnownAnswers] {
    words.flatMap { words in
      words.lists.compactMap { list($0.count == 5 ? id : "\(id)-\($0.count)", words.language, $0, isGraded: true) }
    }
  }

  private static func list(
    _ id: String, _ language: Language, _ answers: [[String]], isGraded: Bool
  ) -> KnownAnswers? {
    guard let none = noAnswer[language.code] else { return nil }
    func option(_ code: Int, _ texts: [String]) -> Option {
      Option(code: code, label: texts[0], synonyms: Array(texts.dropFirst()))
    }
    return KnownAnswers(
      id: id, language: language, options: answers.enumerated().map { option($0 + (isGraded ? 1 : 0), $1) },
      missing: [option(9, none.missing)], notApplicable: [option(8, none.notApplicable)], isGraded: isGraded)
  }
}
