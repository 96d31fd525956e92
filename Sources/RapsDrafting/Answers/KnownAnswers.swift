import RapsQuestionnaire
import RapsResponses

/// A list of answers whose words and order are known beforehand, in one language.
///
/// A column whose words all stand in such a list is answered with the whole list: what is written then is the list, and
/// not what stands in the file (ANONYMITY A13).
struct KnownAnswers: Hashable {
  struct Option: Hashable {
    let code: Int
    let label: String
    let synonyms: [String]
  }

  enum Meaning: Hashable {
    case answer(Int)
    case none
  }

  let id: String
  let language: Language
  let options: [Option]
  let missing: [Option]
  let notApplicable: [Option]
  /// Whether the answers are more and less of something; yes and no may as well be a property of a person.
  let isGraded: Bool
  private let meanings: [NormalizedText: Meaning]

  init(
    id: String, language: Language, options: [Option], missing: [Option] = [], notApplicable: [Option] = [],
    isGraded: Bool = true
  ) {
    self.id = id
    self.language = language
    self.options = options
    self.missing = missing
    self.notApplicable = notApplicable
    self.isGraded = isGraded
    var meanings: [NormalizedText: Meaning] = [:]
    for option in missing + notApplicable {
      for text in [option.label] + option.synonyms { meanings[NormalizedText(text)] = Meaning.none }
    }
    for option in options {
      for text in [option.label] + option.synonyms { meanings[NormalizedText(text)] = .answer(option.code) }
    }
    self.meanings = meanings
  }

  /// The bundled answer set in one of its languages; nil if a code has no label in it.
  init?(_ set: AnswerSet, in language: Language) {
    func option(_ option: AnswerSet.Option) -> Option? {
      option.label[language].map { label in
        Option(
          code: option.code, label: label,
          synonyms: option.synonyms.filter { $0.language == language }.map(\.text))
      }
    }
    let options = set.options.compactMap(option)
    guard options.count == set.options.count else { return nil }
    self.init(
      id: set.id, language: language, options: options, missing: set.missing.compactMap(option),
      notApplicable: set.notApplicable.compactMap(option))
  }

  /// What a cell's words mean; nil if they are not in the list.
  func meaning(of text: String) -> Meaning? { meanings[NormalizedText(text)] }

  /// Whether all words are in the list, at least two of them as answers, and no two of them as the same answer: what is
  /// told apart in the file stays apart.
  func covers(_ labels: some Sequence<String>) -> Bool {
    var words: [Int: NormalizedText] = [:]
    for label in labels {
      let word = NormalizedText(label)
      switch meanings[word] {
      case nil: return false
      case .answer(let code)?:
        if let other = words[code], other != word { return false }
        words[code] = word
      case Meaning.none?: break
      }
    }
    return words.count >= 2
  }

  /// The places in the list of the answers among words.
  func places(of labels: some Sequence<String>) -> Set<Int> {
    Set(
      labels.compactMap { label in
        if case .answer(let code)? = meaning(of: label) { options.firstIndex { $0.code == code } } else { nil }
      })
  }

  /// How many answers are lacking between the lowest and the highest of some.
  static func gapCount(_ places: Set<Int>) -> Int {
    guard let lowest = places.min(), let highest = places.max() else { return 0 }
    return highest - lowest + 1 - places.count
  }

  /// The lists of the answer sets in all their languages, then those that many surveys use.
  static func all(with sets: [AnswerSet]) -> [KnownAnswers] {
    var lists: [KnownAnswers] = []
    for set in sets {
      var languages: [Language] = []
      for entry in set.options[0].label.entries where !languages.contains(entry.language) {
        languages.append(entry.language)
      }
      lists += languages.compactMap { KnownAnswers(set, in: $0) }
    }
    return lists + common
  }
}
