import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Figures of comparison and priorities as text.
extension Phrasing {
  /// As "+0.2 to +0.4"; the blanks do not break.
  func signedInterval(_ interval: FigureInterval) -> String {
    words.analysis.range(numbers.signed(interval.lower), numbers.signed(interval.upper))
      .replacing(" ", with: "\u{A0}")
  }

  /// As "≤ 0.01": a q is published as an upper bound only.
  func atMost(_ q: Figure) -> String { "≤\u{A0}" + numbers.figure(q) }

  func percentile(_ range: PercentileRange) -> String {
    "\(range.lower)–\(range.upper)\(numbers.percentGap)%"
  }

  /// As "2 (1–4)".
  func place(_ range: RankRange) -> String {
    range.best == range.worst ? "\(range.rank)" : "\(range.rank) (\(range.best)–\(range.worst))"
  }

  /// A title within a sentence: without its capital, or in quotes where the sentence would ask for an article or a case.
  func titleInSentence(_ scale: Int) -> String {
    let title = self.scale(scale)
    let start = title.prefix(2)
    if language == .de || language == .fr { return words.quoted(title) }
    guard start.count == 2, start.first?.isUppercase == true, start.last?.isLowercase == true else {
      return title
    }
    return start.lowercased() + title.dropFirst(2)
  }

  /// One or two outcomes by name, more in general.
  func outcomes(_ scales: [Int]) -> String {
    switch scales.count {
    case 1: titleInSentence(scales[0])
    case 2: words.analysis.and(titleInSentence(scales[0]), titleInSentence(scales[1]))
    default: words.judgement.theOutcomes
    }
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
