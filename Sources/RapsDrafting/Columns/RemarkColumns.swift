import RapsResponses

/// Columns that a survey tool puts beside the answer to a question: `Q1[SQ001comment]`, `Points - I like my work.`.
struct RemarkColumns {
  private let texts: Set<NormalizedText>

  init(_ names: [String]) {
    texts = Set(names.filter(ColumnName.isText).map { NormalizedText($0) })
  }

  /// Whether the name is a tool's for a remark, or that of a question with a word before it.
  func contains(_ name: String) -> Bool {
    let name = NormalizedText(name).text
    if name.hasSuffix("comment]") || name.hasSuffix("[commentaire]") || name.hasSuffix("[kommentar]")
      || name.hasSuffix("[opmerking]")
    {
      return true
    }
    return [" : ", ": ", " - "].contains { separator in
      guard let range = name.firstRange(of: separator), !name[..<range.lowerBound].contains(where: \.isWhitespace)
      else { return false }
      return texts.contains(NormalizedText(String(name[range.upperBound...])))
    }
  }
}
