import RapsQuestionnaire

extension KnownAnswers {
  /// Ways of answering that many surveys have, from the least to the most, in the languages that raps speaks. Plain words of
  /// everyday language; several wordings of one answer stand behind each other.
  static let common: [KnownAnswers] =
    list(
      "frequency",
      [
        "nl": [["nooit", "(bijna) nooit", "bijna nooit"], ["zelden"], ["soms", "af en toe"], ["vaak"], ["altijd"]],
        "fr": [
          ["jamais", "presque jamais"], ["rarement"], ["parfois", "de temps en temps"], ["souvent"], ["toujours"],
        ],
        "de": [["nie", "fast nie"], ["selten"], ["manchmal", "ab und zu"], ["oft", "häufig"], ["immer"]],
        "en": [
          ["never", "hardly ever", "never/hardly ever"], ["rarely", "seldom"], ["sometimes"], ["often"], ["always"],
        ],
      ])
    + list(
      "agreement",
      [
        "nl": [
          ["helemaal niet mee eens", "zeer mee oneens"], ["niet mee eens", "mee oneens"], ["neutraal"],
          ["mee eens"], ["helemaal mee eens", "zeer mee eens"],
        ],
        "fr": [
          ["pas du tout d'accord"], ["plutôt pas d'accord"], ["neutre", "sans avis"], ["plutôt d'accord"],
          ["tout à fait d'accord"],
        ],
        "de": [
          ["trifft gar nicht zu", "trifft überhaupt nicht zu"], ["trifft eher nicht zu"],
          ["teils/teils", "teils-teils"],
          ["trifft eher zu"], ["trifft völlig zu", "trifft voll und ganz zu"],
        ],
        "en": [
          ["strongly disagree", "totally disagree"], ["disagree", "somewhat disagree"],
          ["neutral", "neither agree nor disagree", "neither disagree nor agree"], ["agree", "somewhat agree"],
          ["strongly agree", "totally agree"],
        ],
      ])
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
    + list(
      "satisfaction",
      [
        "nl": [
          ["zeer ontevreden"], ["ontevreden"], ["neutraal", "niet tevreden, niet ontevreden"], ["tevreden"],
          ["zeer tevreden"],
        ],
        "fr": [
          ["très insatisfait", "très insatisfait(e)"], ["insatisfait", "insatisfait(e)"], ["neutre"],
          ["satisfait", "satisfait(e)"], ["très satisfait", "très satisfait(e)"],
        ],
        "de": [["sehr unzufrieden"], ["unzufrieden"], ["neutral", "teils/teils"], ["zufrieden"], ["sehr zufrieden"]],
        "en": [
          ["very dissatisfied"], ["dissatisfied"], ["neutral", "neither satisfied nor dissatisfied"], ["satisfied"],
          ["very satisfied"],
        ],
      ])
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

  private static func list(
    _ id: String, _ wordings: [String: [[String]]], isGraded: Bool = true
  ) -> [KnownAnswers] {
    ["nl", "fr", "de", "en"].compactMap { language in
      guard let answers = wordings[language], let none = noAnswer[language] else { return nil }
      func option(_ code: Int, _ texts: [String]) -> Option {
        Option(code: code, label: texts[0], synonyms: Array(texts.dropFirst()))
      }
      return KnownAnswers(
        id: id, language: Language(language),
        options: answers.enumerated().map { option($0 + (isGraded ? 1 : 0), $1) },
        missing: [option(9, none.missing)], notApplicable: [option(8, none.notApplicable)], isGraded: isGraded)
    }
  }
}
