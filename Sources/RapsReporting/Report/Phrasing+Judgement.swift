import RapsAnalysis

/// How sure a statement is, in words: the one place where an output gets them (METHOD P4).
extension Phrasing {
  /// As "clearly less favourable than elsewhere", or "borderline: as elsewhere or less favourable than elsewhere".
  func judgement(_ judgement: Judgement<ComparisonLevel>, comparedWith reference: JudgementWords.Reference) -> String {
    inSentence(judgement) { words.judgement.level($0, reference) }
  }

  /// As "tackle first (clear)", or "borderline: tackle first or needs attention".
  func judgement(_ judgement: Judgement<MatrixQuadrant>) -> String {
    switch (judgement.certainty, judgement.name) {
    case (.clear, let name?), (.likely, let name?):
      "\(words.judgement.quadrant(name)) (\(words.judgement.certainty(judgement.certainty)))"
    default: inSentence(judgement, words.judgement.quadrant)
    }
  }

  private func inSentence<Name>(_ judgement: Judgement<Name>, _ word: (Name) -> String) -> String {
    let vocabulary = words.judgement
    guard let name = judgement.name else { return vocabulary.cannotSay }
    switch (judgement.certainty, judgement.alternative) {
    case (.clear, _): return vocabulary.clearly(word(name))
    case (.likely, _): return vocabulary.likely(word(name))
    case (.borderline, let alternative?): return vocabulary.borderline(word(name), word(alternative))
    case (.borderline, nil): return "\(word(name)) (\(vocabulary.certainty(.borderline)))"
    case (.cannotSay, _): return vocabulary.cannotSay
    }
  }
}
