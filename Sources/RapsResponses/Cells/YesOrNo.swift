import RapsQuestionnaire

/// What yes and no are called by programs and in our languages.
///
/// For an answer set that is exactly yes and no, check boxes and spreadsheets write words of their own. 0 and 1 are
/// none of them: they are codes, or nobody knows which way round they were meant.
enum YesOrNo: Hashable {
  case yes, no

  /// The words of a language, which a data file in another language does not mean.
  init?(word: String) {
    switch word {
    case "yes", "ja", "oui": self = .yes
    case "no", "nee", "neen", "non", "nein": self = .no
    default: return nil
    }
  }

  /// What programs write: check boxes, and spreadsheets for a logical value in their own language.
  init?(sign: String) {
    switch sign {
    case "true", "waar", "wahr", "vrai", "checked", "selected", "ticked": self = .yes
    case "false", "onwaar", "falsch", "faux", "unchecked", "not checked", "unselected", "not selected", "unticked":
      self = .no
    default: return nil
    }
  }

  /// The codes of yes and no, if the answer set has these two answers and no other.
  static func codes(of answerSet: AnswerSet) -> (yes: Int, no: Int)? {
    guard answerSet.options.count == 2 else { return nil }
    let meanings = answerSet.options.map { option in
      Set(option.label.entries.compactMap { YesOrNo(word: NormalizedText($0.text).text) })
    }
    if meanings == [[.yes], [.no]] { return (answerSet.options[0].code, answerSet.options[1].code) }
    if meanings == [[.no], [.yes]] { return (answerSet.options[1].code, answerSet.options[0].code) }
    return nil
  }
}
