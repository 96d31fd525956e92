import RapsResponses

/// Which items run against the others of their scale.
extension ScaleFinder {
  /// From a hundred rows on such a correlation is below 0 by more than chance (t = −2.02).
  private static let clearlyNegative = -0.2

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
      scales[index].directions = directions(of: scale.columns, correlations)
    }
  }

  private func directions(of columns: [Int], _ correlations: ItemCorrelations) -> [Int: ItemDirection] {
    let signs = correlations.directions
    var directions: [Int: ItemDirection] = [:]
    for (item, column) in columns.enumerated() where signs[item] < 0 {
      let correlation = correlations.correlationWithRest(of: item, directions: signs)
      let tenths = Int((correlation * 10).rounded())
      if correlation > Self.clearlyNegative {
        directions[column] = .unclear
      } else {
        directions[column] = columns.count == 2 ? .againstTheOther(tenths: tenths) : .against(tenths: tenths)
      }
    }
    return directions
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
