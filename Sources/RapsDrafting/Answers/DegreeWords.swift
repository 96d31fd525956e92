import RapsQuestionnaire
import RapsResponses

/// Words for more and less of something, from the least to the most: any choice of them has an order, also where nobody
/// knows the list that it comes from.
struct DegreeWords {
  let language: Language
  private let ranks: [NormalizedText: Int]

  private init(_ language: Language, _ steps: [[String]]) {
    self.language = language
    var ranks: [NormalizedText: Int] = [:]
    for (rank, texts) in steps.enumerated() { for text in texts { ranks[NormalizedText(text)] = rank } }
    self.ranks = ranks
  }

  /// The texts from the least to the most; nil if a word is not known, or two mean the same.
  private func ordered(_ texts: [String]) -> [String]? {
    var byRank: [Int: String] = [:]
    for text in texts {
      guard let rank = ranks[NormalizedText(text)], byRank[rank] == nil else { return nil }
      byRank[rank] = text
    }
    return byRank.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The texts from the least to the most, and their language; nil if no group of words has them all.
  static func ordered(_ texts: [String]) -> (texts: [String], language: Language)? {
    for words in all {
      if let texts = words.ordered(texts) { return (texts, words.language) }
    }
    return nil
  }

  private static let all =
    gradual.map { DegreeWords(Language($0.language), $0.steps) }
    + (OpposedWords.agreement + OpposedWords.satisfaction).map { DegreeWords($0.language, $0.steps) }

  private static let gradual: [(language: String, steps: [[String]])] = [
    (
      "nl",
      [
        ["nooit"], ["bijna nooit", "vrijwel nooit", "haast nooit"], ["heel zelden", "zeer zelden"], ["zelden"],
        ["een enkele keer"], ["af en toe", "nu en dan"], ["soms"], ["geregeld", "regelmatig"], ["vaak", "dikwijls"],
        ["meestal"], ["heel vaak", "zeer vaak", "zeer dikwijls"], ["bijna altijd", "vrijwel altijd", "haast altijd"],
        ["altijd", "steeds"],
      ]
    ),
    (
      "fr",
      [
        ["jamais"], ["presque jamais"], ["très rarement"], ["rarement"], ["occasionnellement"],
        ["de temps en temps"], ["parfois", "quelquefois"], ["régulièrement"], ["souvent"],
        ["la plupart du temps", "généralement"], ["très souvent"], ["presque toujours"], ["toujours"],
      ]
    ),
    (
      "de",
      [
        ["nie", "niemals"], ["fast nie"], ["sehr selten"], ["selten"], ["gelegentlich"], ["ab und zu"], ["manchmal"],
        ["regelmäßig"], ["oft", "häufig"], ["meistens"], ["sehr oft", "sehr häufig"], ["fast immer"], ["immer"],
      ]
    ),
    (
      "en",
      [
        ["never"], ["almost never", "hardly ever", "nearly never"], ["very rarely", "very seldom"],
        ["rarely", "seldom"], ["once in a while"], ["occasionally"], ["sometimes"], ["regularly"],
        ["often", "frequently"], ["usually", "most of the time"], ["very often", "very frequently"],
        ["almost always", "nearly always"], ["always"],
      ]
    ),
    (
      "nl",
      [
        ["helemaal niet", "totaal niet"], ["nauwelijks"], ["een beetje", "weinig"], ["enigszins"],
        ["matig", "redelijk"], ["veel", "sterk"], ["zeer", "zeer veel", "heel veel", "zeer sterk"],
        ["volledig", "helemaal wel"],
      ]
    ),
    (
      "fr",
      [
        ["pas du tout"], ["très peu"], ["un peu", "peu"], ["moyennement", "modérément"], ["assez"], ["beaucoup"],
        ["énormément", "extrêmement"], ["tout à fait", "complètement"],
      ]
    ),
    (
      "de",
      [
        ["gar nicht", "überhaupt nicht"], ["kaum"], ["ein wenig", "etwas", "wenig"], ["mittelmäßig", "mäßig"],
        ["ziemlich"], ["stark", "viel"], ["sehr", "sehr stark", "sehr viel"], ["äußerst"], ["völlig", "vollständig"],
      ]
    ),
    (
      "en",
      [
        ["not at all"], ["hardly", "very little"], ["a little", "slightly", "a little bit"], ["somewhat"],
        ["moderately"], ["quite a bit", "a lot", "quite a lot"], ["very", "very much"], ["extremely"], ["completely"],
      ]
    ),
    (
      "nl",
      [
        ["heel slecht", "zeer slecht"], ["slecht"], ["onvoldoende"], ["matig"], ["voldoende", "redelijk"], ["goed"],
        ["heel goed", "zeer goed"], ["uitstekend"],
      ]
    ),
    (
      "fr",
      [
        ["très mauvais", "très mauvaise", "très mal"], ["mauvais", "mauvaise", "mal"], ["moyen", "moyenne"],
        ["bon", "bonne", "bien"], ["très bon", "très bonne", "très bien"], ["excellent", "excellente"],
      ]
    ),
    (
      "de",
      [
        ["sehr schlecht"], ["schlecht"], ["mittelmäßig", "mäßig"], ["gut"], ["sehr gut"], ["ausgezeichnet"],
      ]
    ),
    (
      "en",
      [
        ["very poor", "very bad"], ["poor", "bad"], ["fair", "average"], ["good"], ["very good"], ["excellent"],
      ]
    ),
    ("nl", [["laag"], ["gemiddeld", "midden"], ["hoog"]]), ("fr", [["faible"], ["moyen"], ["élevé"]]),
    ("de", [["niedrig"], ["mittel"], ["hoch"]]), ("en", [["low"], ["medium", "average"], ["high"]]),
  ]
}
