import RapsReporting

/// Tells by its function words that a text is in another language than it should be.
enum LanguageOfText {
  private static let functionWords: [ReportLanguage: Set<String>] = [
    .nl: [
      "aan", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "geen", "heeft", "het",
      "hoe", "hun", "in", "is", "kan", "maar", "meer", "met", "moet", "naar", "niet", "of", "om", "onder", "ook", "op",
      "over", "samen", "te", "tot", "uit", "van", "voor", "waar", "wat", "wie", "worden", "wordt", "ze", "zijn", "zo",
    ],
    .fr: [
      "au", "aucun", "aucune", "aussi", "aux", "avec", "ce", "celle", "ces", "cette", "comme", "d", "dans", "de", "des",
      "du", "elles", "en", "est", "et", "il", "ils", "l", "la", "le", "les", "leur", "mais", "n", "ne", "on", "ont",
      "ou",
      "par", "pas", "personnes", "plus", "pour", "qu", "que", "qui", "sa", "sans", "se", "si", "son", "sont", "sous",
      "sur", "un", "une", "vous",
    ],
    .de: [
      "als", "am", "an", "auch", "auf", "aus", "bei", "das", "dass", "dem", "den", "der", "des", "die", "durch", "ein",
      "eine", "einem", "einen", "einer", "es", "für", "gibt", "haben", "hat", "hier", "ihre", "im", "in", "ist", "kann",
      "keine", "man", "mehr", "mit", "nach", "nicht", "nur", "oder", "ohne", "sich", "sie", "sind", "so", "über", "um",
      "und", "unter", "von", "vor", "war", "was", "wenn", "werden", "wer", "wie", "wird", "zu", "zum", "zur",
    ],
    .en: [
      "a", "all", "an", "and", "are", "as", "at", "be", "but", "by", "can", "everyone", "for", "from", "has", "have",
      "how", "in", "is", "it", "its", "more", "no", "not", "of", "on", "or", "out", "people", "so", "than", "that",
      "the",
      "their", "them", "there", "these", "they", "this", "those", "to", "was", "were", "what", "where", "which", "who",
      "with", "you", "your",
    ],
  ]

  /// The language that a text is in rather than in the expected one; nil if it may well be in that.
  ///
  /// A sentence has function words of its own language; another one must have two more of them. Short texts have too few
  /// to tell.
  static func foreign(_ text: String, expected: ReportLanguage) -> ReportLanguage? {
    let words = wordsOfText(text)
    // Formulas are in no language.
    guard words.count >= 4, !text.contains("="), !text.contains("√") else { return nil }
    let own = count(words, expected)
    return ReportLanguage.allCases.first { $0 != expected && count(words, $0) >= own + 2 }
  }

  /// Those of at least two letters.
  static func functionWordCount(_ text: String, in language: ReportLanguage) -> Int {
    count(wordsOfText(text).filter { $0.utf8.count > 1 }, language)
  }

  private static func count(_ words: [String], _ language: ReportLanguage) -> Int {
    guard let known = functionWords[language] else { return 0 }
    return words.count { known.contains($0) }
  }

  /// A text cut where sentences and clauses end, for one foreign sentence is lost in a long text.
  static func sentences(_ text: String) -> [String] {
    let ends = Set(".:;!?|(){}[]".utf8)
    return text.utf8.split { ends.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
