/// Gives the columns of a header to whoever answers to their names, by weaker and weaker evidence.
///
/// Whoever has a column keeps it: later evidence fills gaps only. Two columns for one owner by the same evidence, and
/// one column for two owners, are conflicts.
struct HeaderMatcher<Owner: Hashable> {
  enum Conflict: Hashable {
    case twoColumns(Int, Int, Owner)
    case twoOwners(Int, [Owner])
    /// The name of a column says one item, and the text below it another.
    case contradiction(Int, Owner, Owner)
  }

  private typealias Match = NameTable<Owner>.Match

  private let header: ResponseHeader
  private let names: OwnerNames<Owner>
  private let isItem: (Owner) -> Bool
  private(set) var columns: [Owner: Int] = [:]
  /// By column.
  private(set) var found: [Int: (owner: Owner, evidence: ColumnMatching.Evidence)] = [:]
  private(set) var conflicts: [Conflict] = []
  /// Columns in a conflict, which weaker evidence does not settle.
  private var disputed: Set<Int> = []

  init(_ header: ResponseHeader, names: OwnerNames<Owner>, isItem: @escaping (Owner) -> Bool) {
    self.header = header
    self.names = names
    self.isItem = isItem
  }

  /// By all evidence there is.
  mutating func match() {
    matchCodes()
    checkTexts()
    let matchedCode = hasItems
    matchTexts(ofItems: !matchedCode)
    matchWords(ofItems: !matchedCode)
    if !matchedCode { matchDamagedTexts() }
  }

  var hasItems: Bool { columns.keys.contains(where: isItem) }

  // MARK: Codes

  /// Ids, aliases, and codes in survey tools' names; the looser forms only where these name no item.
  private mutating func matchCodes() {
    assign { [names] in names.codes.matchOrUnwrap($0) }
    assignFromTexts { [names] in names.codes.matchOrUnwrap($0) }
    assign { [names] in names.match($0, by: .whole) }
    assignFromTexts { [names] in names.match($0, by: .whole) }
    for rule in [LooseHeaderRule.hyphened, .dotted, .underscored] where findsMostItems(rule) {
      assign { [names] in names.match($0, by: rule) }
    }
  }

  /// Whether a rule finds more items than were found before: a few columns that end like an item may be another wave's.
  private func findsMostItems(_ rule: LooseHeaderRule) -> Bool {
    let items = header.names.indices.filter { found[$0] == nil }.flatMap { column in
      (names.match(header.names[column], by: rule)?.owners ?? []).filter { isItem($0) && columns[$0] == nil }
    }
    return Set(items).count > columns.keys.count(where: isItem)
  }

  /// Where a header has names and texts, they must not stand for different items.
  private mutating func checkTexts() {
    guard !header.texts.isEmpty else { return }
    for column in header.names.indices {
      guard let owner = found[column]?.owner, isItem(owner) else { continue }
      for text in header.texts[column] {
        guard case .owner(let other, _) = names.match(words: HeaderWords(text), takesPart: { _, _ in true }),
          other != owner, isItem(other)
        else { continue }
        conflicts.append(.contradiction(column, owner, other))
      }
    }
  }

  // MARK: Texts

  private mutating func matchTexts(ofItems takesItems: Bool) {
    assign { [names, isItem] name in
      guard let match = names.match(text: name) else { return nil }
      return takesItems || !match.owners.contains(where: isItem) ? match : nil
    }
  }

  /// Texts in whatever form; also behind a question's stem if they are items.
  private mutating func matchWords(ofItems takesItems: Bool) {
    assign { [names, isItem] name in
      let match = names.match(words: HeaderWords(name)) { isItem($0) || Self.isCode($1) }
      return takesItems || match?.owners.contains(where: isItem) != true ? match : nil
    }
    assignFromTexts { [names, isItem] text in
      names.match(words: HeaderWords(text)) { isItem($0) || Self.isCode($1) }
    }
  }

  /// Whether words before a text are its number or code.
  private static func isCode(_ words: Substring) -> Bool {
    let words = words.split(separator: " ")
    return words.count == 1 && words[0].contains(where: \.isNumber)
  }

  /// Texts that were numbered because they stand twice, and texts that were cut.
  private mutating func matchDamagedTexts() {
    assign { [names, isItem] name in
      var text = name[...]
      while text.last?.isNumber == true { text.removeLast() }
      guard text.count < name.count, text.last?.isWhitespace == false else { return nil }
      let match = names.match(words: HeaderWords(String(text))) { owner, _ in isItem(owner) }
      return match?.owners.allSatisfy(isItem) == true ? match : nil
    }
    assign { [names, isItem] name in
      let match = names.match(start: name)
      return match?.owners.allSatisfy(isItem) == true ? match : nil
    }
  }

  // MARK: Assigning

  /// Gives an owner a column without evidence of names.
  mutating func assign(_ column: Int, to owner: Owner, evidence: ColumnMatching.Evidence) {
    columns[owner] = column
    found[column] = (owner, evidence)
  }

  private mutating func assign(_ match: (String) -> Match?) {
    let before = Set(columns.keys)
    for (column, name) in header.names.enumerated() where isFree(column) && !name.isEmpty {
      take(match(name), column, before)
    }
  }

  /// By the first text below a name that matches.
  private mutating func assignFromTexts(_ match: (String) -> Match?) {
    let before = Set(columns.keys)
    for (column, texts) in header.texts.enumerated() where isFree(column) {
      take(texts.lazy.compactMap(match).first, column, before)
    }
  }

  private func isFree(_ column: Int) -> Bool { found[column] == nil && !disputed.contains(column) }

  private mutating func take(_ match: Match?, _ column: Int, _ before: Set<Owner>) {
    guard let match, before.isDisjoint(with: match.owners) else { return }
    switch match {
    case .several(let owners):
      conflicts.append(.twoOwners(column, owners))
      disputed.insert(column)
    case .owner(let owner, let evidence):
      if let first = columns[owner] {
        conflicts.append(.twoColumns(first, column, owner))
        disputed.insert(column)
      } else {
        assign(column, to: owner, evidence: evidence)
      }
    }
  }
}

extension NameTable.Match {
  var owners: [Owner] {
    switch self {
    case .owner(let owner, _): [owner]
    case .several(let owners): owners
    }
  }
}
