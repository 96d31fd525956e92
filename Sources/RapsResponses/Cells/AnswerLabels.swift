import RapsQuestionnaire

/// The texts that stand for the codes of an answer set.
struct AnswerLabels {
  /// Per text its codes, in ascending order of declaration.
  private let exact: [NormalizedText: [Int]]
  /// The same of texts that are compared loosely.
  private let loose: [LooseText: Set<Int>]
  /// The codes with a label in any language.
  private let labelledCodes: Set<Int>

  /// - Parameter language: the only language of labels; nil for all.
  init(_ answerSet: AnswerSet, language: Language?) {
    var exact: [NormalizedText: [Int]] = [:]
    var loose: [LooseText: Set<Int>] = [:]
    var labelledCodes: Set<Int> = []
    for option in answerSet.options + answerSet.missing + answerSet.notApplicable {
      let entries = option.label.entries + option.synonyms
      if !entries.isEmpty { labelledCodes.insert(option.code) }
      for entry in entries where language == nil || entry.language == language {
        let key = NormalizedText(entry.text)
        if !key.isEmpty, exact[key]?.contains(option.code) != true { exact[key, default: []].append(option.code) }
        let looseKey = LooseText(entry.text)
        if !looseKey.isEmpty { loose[looseKey, default: []].insert(option.code) }
      }
    }
    self.exact = exact
    self.loose = loose
    self.labelledCodes = labelledCodes
  }

  var isEmpty: Bool { exact.isEmpty }

  func hasLabel(_ code: Int) -> Bool { labelledCodes.contains(code) }

  /// The codes that are called exactly so; nil if none is.
  func codes(exactly text: NormalizedText) -> [Int]? { exact[text] }

  func codes(of text: LooseText) -> Set<Int> { loose[text] ?? [] }
}
