import RapsQuestionnaire
import RapsScoring

/// Scores made for a test: a row per respondent, a column per scale, nil without a score.
enum SampleScores {
  static func crossProducts(_ rows: [[Int?]]) -> CrossProducts {
    let count = rows.first?.count ?? 0
    var sums = CrossProducts(scales: Array(0..<count))
    for (ordinal, row) in rows.enumerated() {
      for i in 0..<count {
        for j in 0..<count {
          guard let x = row[i], let y = row[j] else { continue }
          let place = sums.index(block: ordinal % CrossProducts.jackknifeBlockCount, i, j)
          sums.counts[place] += 1
          sums.sums[place] += x
          sums.squares[place] += Int128(x * x)
          sums.products[place] += Int128(x * y)
        }
      }
    }
    return sums
  }

  /// A questionnaire of as many one-item scales, 0–100, as there are kinds; high is bad of outcomes and demands.
  static func questionnaire(kinds: [ScaleKind]) -> Questionnaire {
    let answers = AnswerSet(id: "slider", options: (0...100).map { AnswerSet.Option(code: $0) })
    return Questionnaire(
      id: "sample", version: "1", languages: [Language("en")], title: LocalizedText(), answerSets: [answers],
      items: kinds.indices.map { Questionnaire.Item(id: "i\($0)", answerSet: 0) },
      scales: kinds.enumerated().map { index, kind in
        Scale(
          id: "s\(index)", title: LocalizedText(), kind: kind,
          items: [ScaleItem(item: index, isReverseKeyed: false)], requiredItemCount: 1,
          risk: kind == .resource ? .low : .high)
      })
  }
}
