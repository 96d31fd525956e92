import RapsResponses

/// A column of the file as the draft sees it.
struct DraftColumn {
  let index: Int
  let name: ColumnName
  let content: ColumnContent
  let profile: ColumnProfile

  typealias Coded = ColumnContent.Coded

  /// Codes that count as values of answers or groups; none for other content.
  var codes: [Coded] {
    if case .codes(let codes) = content { codes } else { [] }
  }

  /// Per value of the column its code; nil where it has none.
  var codesByValue: [Coded?] {
    var byValue = [Coded?](repeating: nil, count: profile.values.count)
    for code in codes { byValue[Int(code.value) - 1] = code }
    return byValue
  }

  var labels: [String] {
    if case .labels(let labels) = content { labels } else { [] }
  }

  /// Whether ten rows hold something that a spreadsheet may have made of an answer.
  var holdsDaysOfYear: Bool {
    profile.values.contains { $0.rowCount >= SampledAnswers.fewestRows && isDayOfYear($0.text) }
  }

  /// ANONYMITY A13: at most twelve different values, each held by enough rows.
  var isWritable: Bool {
    !profile.hasMoreValues && profile.values.allSatisfy { $0.rowCount >= SampledAnswers.fewestRows }
  }
}
