/// Whose texts stand in a header, as far as texts beside codes must agree with them.
struct HeaderTexts<Owner: Hashable> {
  private let header: ResponseHeader
  private let names: OwnerNames<Owner>
  private let isItem: (Owner) -> Bool
  /// Per column the items whose text its name, or a text below it, is or ends with.
  private let ownersByColumn: [[Owner]]
  private let hasItemTexts: Bool

  init(_ header: ResponseHeader, names: OwnerNames<Owner>, isItem: @escaping (Owner) -> Bool) {
    self.header = header
    self.names = names
    self.isItem = isItem
    ownersByColumn = header.names.indices.map { column in
      var owners: [Owner] = []
      for text in Self.texts(header, column, names) {
        let match = names.match(words: HeaderWords(text)) { _, _ in true }
        for owner in match?.owners ?? [] where isItem(owner) && !owners.contains(owner) { owners.append(owner) }
      }
      return owners
    }
    hasItemTexts = ownersByColumn.contains { !$0.isEmpty }
  }

  /// Complexity: O(1).
  func owners(_ column: Int) -> [Owner] { ownersByColumn[column] }

  /// The items whose text a column's name, or a text below it, is or ends with; not those with something behind it,
  /// such as `Text [Other]`.
  func owners(endOf column: Int) -> [Owner] {
    let name = header.names[column]
    let texts = (header.texts.isEmpty ? [] : header.texts[column]) + (names.codes.match(name) == nil ? [name] : [])
    return texts.flatMap { names.match(words: HeaderWords($0)) { _, _ in true }?.owners ?? [] }.filter(isItem)
  }

  /// Whether a column's text, or what stands beside a code in its name, is no item's, while other columns have texts of
  /// items.
  func isOfOthers(_ column: Int, than owner: Owner) -> Bool {
    guard hasItemTexts, ownersByColumn[column].isEmpty else { return false }
    let texts = Self.texts(header, column, names).filter(hasWords)
    // A text that was cut is still the item's.
    return !texts.isEmpty && texts.allSatisfy { names.match(start: $0)?.owners.contains(owner) != true }
  }

  /// What a column's name says beside its code, and the texts below the name.
  private static func texts(_ header: ResponseHeader, _ column: Int, _ names: OwnerNames<Owner>) -> [String] {
    let name = header.names[column]
    var texts = header.texts.isEmpty ? [] : header.texts[column]
    guard names.codes.match(name) == nil, hasWhitespace(name) || doubleDot(in: name) != nil else {
      return texts
    }
    texts.append(name)
    // A code may stand behind the text.
    if let mark = name.last == "]" ? name.lastIndex(of: "[") : name.lastIndex(of: "/") {
      texts.append(String(name[..<mark]))
    }
    return texts
  }
}

/// Whether a text has a word, which numbers and codes are not.
private func hasWords(_ text: String) -> Bool {
  HeaderWords(text).text.split(separator: " ").contains { $0.count > 1 && $0.allSatisfy(\.isLetter) }
}

/// Whether a code is one that survey tools give their questions in order, such as `Q1`, `Q2_3`, `V12` or `Vraag 4`:
/// such a number alone does not say which question it is.
func isQuestionNumber(_ code: Substring) -> Bool {
  let letters = code.lowercased().split { !$0.isLetter }
  let words: Set<Substring> = ["sq", "qid", "question", "vraag", "frage", "item", "var", "nr", "no"]
  return code.contains(where: \.isNumber) && letters.allSatisfy { $0.count == 1 || words.contains($0) }
}
