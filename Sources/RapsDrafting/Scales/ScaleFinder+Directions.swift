import RapsResponses

/// Which items run against the others of their scale.
extension ScaleFinder {
  /// Says which items run against the others of their scale, from a hundred rows on (METHOD D3). Neighbours are many topics
  /// in one, whose items may run against each other for other reasons.
  mutating func findDirections() {
    guard rowCount >= SampledAnswers.fewestRowsForCorrelation else { return }
    for index in scales.indices where scales[index].basis == .name {
      let scale = scales[index]
      let correlations = ItemCorrelations(
        answers: scale.columns.map { answers.answers(ofColumn: $0, codes: codes(of: $0, scale.format)) },
        fewestRows: SampledAnswers.fewestRowsForCorrelation)
      guard correlations.isComplete else { continue }
      scales[index].directionRowCount = correlations.rowCount
      for (item, direction) in correlations.itemDirections() {
        scales[index].directions[scale.columns[item]] = direction
      }
    }
  }

  private func codes(of column: Int, _ format: AnswerFormat) -> [Int?] {
    guard let column = columns[column] else { return [] }
    switch format {
    case .range(let lowest, let highest, _): return inRange(column, lowest...highest)
    case .known(let list):
      return column.labels.map { label in
        if case .answer(let code)? = known[list].meaning(of: label) { code } else { nil }
      }
    case .words(let words):
      // Without an order there are no directions.
      guard words.isOrdered else { return [] }
      let codes = Dictionary(uniqueKeysWithValues: words.texts.enumerated().map { (NormalizedText($1), $0 + 1) })
      return column.labels.map { codes[NormalizedText($0)] }
    }
  }
}
