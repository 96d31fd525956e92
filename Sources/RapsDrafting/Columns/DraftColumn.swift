import RapsResponses

/// A column of the file as the draft sees it.
struct DraftColumn {
  let index: Int
  let name: ColumnName
  let content: ColumnContent
  let profile: ColumnProfile

  /// Codes that count as values of answers or groups; none for other content.
  var codes: [ColumnContent.Coded] {
    if case .codes(let codes) = content { codes } else { [] }
  }

  var labels: [String] {
    if case .labels(let labels) = content { labels } else { [] }
  }

  /// ANONYMITY A13: at most twelve different values, each held by enough rows.
  var isWritable: Bool {
    !profile.hasMoreValues && profile.values.allSatisfy { $0.rowCount >= SampledAnswers.fewestRows }
  }
}
