import RapsQuestionnaire

extension DraftPlan {
  /// The language in which most answers are known, or else that of most words that the draft shows.
  var recognisedLanguage: Language? {
    var counts: [Language: Int] = [:]
    for scale in scales {
      switch scale.format {
      case .known(let list): counts[known[list].language, default: 0] += scale.columns.count
      case .words(let words): if let language = words.language { counts[language, default: 0] += scale.columns.count }
      case .range: break
      }
    }
    if counts.isEmpty { counts = languagesOfWords }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// How many of the texts that the draft shows have a word that belongs to one language only.
  private var languagesOfWords: [Language: Int] {
    var texts = scales.flatMap(\.columns).compactMap { columns[$0].name.text }
    for scale in scales {
      switch scale.format {
      case .words(let words): texts += words.texts
      case .range(_, _, let labels): texts += labels.values
      case .known: break
      }
    }
    var counts: [Language: Int] = [:]
    for text in texts {
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      for (language, own) in Self.wordsOfOneLanguage where !words.isDisjoint(with: own) {
        counts[Language(language), default: 0] += 1
      }
    }
    return counts
  }

  private static let wordsOfOneLanguage: [(language: String, words: Set<String>)] = [
    (
      "nl",
      [
        "het", "een", "ik", "mijn", "niet", "wordt", "bent", "ben", "heb", "voor", "van", "ons", "onze", "geen",
        "helemaal", "akkoord", "eens", "oneens", "ja", "nee", "soms", "vaak", "nooit", "altijd",
      ]
    ),
    (
      "fr",
      [
        "le", "la", "les", "mon", "ma", "mes", "pas", "est", "suis", "une", "du", "au", "avec", "vous", "ai",
        "plutôt", "oui", "non", "parfois", "souvent", "jamais", "toujours",
      ]
    ),
    (
      "de",
      [
        "der", "das", "ich", "mein", "meine", "meiner", "nicht", "und", "ist", "bin", "habe", "eine", "mir", "sie",
        "trifft", "stimme", "nein", "manchmal", "oft", "immer",
      ]
    ),
    (
      "en",
      [
        "the", "i", "my", "are", "you", "your", "and", "not", "have", "to", "of", "at", "do", "agree", "disagree",
        "yes", "often", "never", "always",
      ]
    ),
  ]
}
