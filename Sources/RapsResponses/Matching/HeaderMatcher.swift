/// Gives the columns of a header to whoever answers to their names, by weaker and weaker evidence.
///
/// Whoever has a column keeps it: later evidence fills gaps only. One column for two owners is a conflict, and so are
/// two columns for one owner, unless the evidence for the second is no more than the end of its name, a repeated text
/// that was numbered, a text that was cut, or the text of a column that says that it is something else
/// (`AlteredHeadings`). The text beside a code must not be another's.
struct HeaderMatcher<Owner: Hashable> {
  enum Conflict: Hashable {
    case twoColumns(Int, Int, Owner)
    case twoOwners(Int, [Owner])
    /// The name of a column says one item, and the text below it another.
    case contradiction(Int, Owner, Owner)
    /// The word in a column's heading says that the codes of the item were turned.
    case turned(Int, Owner, String)
    /// The word in a column's heading makes the item another question.
    case otherQuestion(Int, Owner, String)
  }

  /// Why a column that looks like an item's is not taken for it.
  enum Doubt {
    /// Its code is a number as tools give to all questions, and its text is no item's.
    case numberOfOther
    /// The word says that it holds what was added to the question.
    case addition(String)
  }

  /// A column that says that it holds something else than an item's answers.
  private struct Altered {
    let column: Int
    let owner: Owner
    let evidence: ColumnMatching.Evidence
    let meaning: AlteredHeadings.Meaning
    /// The code by which the column was found, if it was.
    let code: Substring?
  }

  private typealias Match = NameTable<Owner>.Match

  private let header: ResponseHeader
  private let names: OwnerNames<Owner>
  private let isItem: (Owner) -> Bool
  private let texts: HeaderTexts<Owner>
  private(set) var columns: [Owner: Int] = [:]
  /// By column.
  private(set) var found: [Int: (owner: Owner, evidence: ColumnMatching.Evidence)] = [:]
  private(set) var conflicts: [Conflict] = []
  /// By column.
  private(set) var passedOver: [Int: (owner: Owner, doubt: Doubt)] = [:]
  /// Columns that are put off until it is known whether their owners have others.
  private var altered: [Altered] = []
  /// Columns in a conflict, which weaker evidence does not settle.
  private var disputed: Set<Int> = []

  init(_ header: ResponseHeader, names: OwnerNames<Owner>, isItem: @escaping (Owner) -> Bool) {
    self.header = header
    self.names = names
    self.isItem = isItem
    texts = HeaderTexts(header, names: names, isItem: isItem)
  }

  /// By all evidence there is.
  mutating func match() {
    matchCodes()
    let matchedCode = hasItems
    matchTexts(ofItems: !matchedCode)
    matchWords(ofItems: !matchedCode)
    if !matchedCode { matchDamagedTexts() }
    settleAltered()
    checkTextsOfOthers()
  }

  var hasItems: Bool { columns.keys.contains(where: isItem) }

  // MARK: Codes

  /// Ids, aliases, and codes in survey tools' names; the looser forms only where these name no item.
  private mutating func matchCodes() {
    assignCodes { [names] in names.codes.matchOrUnwrap($0) }
    assignCodesFromTexts { [names] in names.codes.matchOrUnwrap($0) }
    assignCodes { [names] in names.match($0, by: .whole) }
    assignCodesFromTexts { [names] in names.match($0, by: .whole) }
    // The only name may be all names, joined by a delimiter that was not recognised.
    if header.names.count == 1, header.names[0].count(where: { $0 == ":" || $0 == "." }) > 2 { return }
    for rule in [LooseHeaderRule.hyphened, .dotted, .underscored] where findsMostItems(rule) {
      assignCodes { [names] in names.match($0, by: rule) }
    }
  }

  /// Whether a rule finds more items than were found before: a few columns that end like an item may be another wave's.
  private func findsMostItems(_ rule: LooseHeaderRule) -> Bool {
    let items = header.names.indices.filter { found[$0] == nil }.flatMap { column in
      (names.match(header.names[column], by: rule)?.match.owners ?? []).filter { isItem($0) && columns[$0] == nil }
    }
    return Set(items).count > columns.keys.count(where: isItem)
  }

  private mutating func assignCodes(_ match: (String) -> CodeMatch<Owner>?) {
    let before = Set(columns.keys)
    for (column, name) in header.names.enumerated() where isFree(column) && !name.isEmpty {
      takeCode(match(name), column, before)
    }
  }

  /// By the first text below a name that matches.
  private mutating func assignCodesFromTexts(_ match: (String) -> CodeMatch<Owner>?) {
    let before = Set(columns.keys)
    for (column, texts) in header.texts.enumerated() where isFree(column) {
      takeCode(texts.lazy.compactMap(match).first, column, before)
    }
  }

  /// A code counts only as far as the text beside it is not another item's, or nobody's: survey tools number questions.
  private mutating func takeCode(_ match: CodeMatch<Owner>?, _ column: Int, _ before: Set<Owner>) {
    guard let match, before.isDisjoint(with: match.match.owners) else { return }
    guard case .owner(let owner, let evidence) = match.match, isItem(owner) else {
      take(match.match, column, before, code: match.code)
      return
    }
    let textOwners = texts.owners(column)
    // A name that the questionnaire lists as a column's is no number by chance.
    let isDeclared = match.isWhole && evidence == .alias
    if let other = textOwners.first, !textOwners.contains(owner) {
      conflicts.append(.contradiction(column, owner, other))
      disputed.insert(column)
      if columns[owner] == nil { assign(column, to: owner, evidence: evidence) }
    } else if !isDeclared, isQuestionNumber(match.code), texts.isOfOthers(column, than: owner) {
      if passedOver[column] == nil { passedOver[column] = (owner, .numberOfOther) }
    } else {
      take(match.match, column, before, code: match.code)
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
    return words.allSatisfy { $0.contains(where: \.isNumber) }
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

  // MARK: Columns that hold something else

  private func headings(_ column: Int) -> [String] {
    [header.names[column]] + (header.texts.isEmpty ? [] : header.texts[column])
  }

  /// The words beside an owner's names in headings.
  private func wordsBeside(_ headings: [String], of owner: Owner) -> [[Substring]] {
    let own = names.words(of: owner)
    return headings.map { HeaderWords($0).words(beside: own) }
  }

  /// What these words say of a column.
  private func meaning(_ headings: [String], of owner: Owner) -> AlteredHeadings.Meaning? {
    guard isItem(owner), headings.contains(where: { AlteredHeadings.mayTell(HeaderWords($0)) }) else { return nil }
    return wordsBeside(headings, of: owner).lazy.compactMap(AlteredHeadings.meaning).first
  }

  /// Whether a column says that it is something else than the answers that another column holds.
  private func isBeside(_ column: Int, _ other: Int, of owner: Owner) -> Bool {
    switch meaning(headings(column), of: owner) {
    case nil: return false
    case .turned, .otherQuestion: return true
    case .addition, .feedback:
      // The word may belong to the stem of other questions.
      return stem(of: other, for: owner).isSubset(of: Set(wordsBeside(headings(column), of: owner).joined()))
    }
  }

  /// Whether no more than the group around a code tells something, as in `rec/wl1` or `R[wl1]`: that is the name of many
  /// questions.
  private func isGrouped(_ altered: Altered) -> Bool {
    guard let code = altered.code, let rest = HeaderRule.withoutGroups(before: code) else { return false }
    return meaning(headings(altered.column).map { $0 == code.base ? rest : $0 }, of: altered.owner) == nil
  }

  /// Words that stand beside several items in the same way, of which none has a column without them: the stem of their
  /// questions. One word alone is a label, as in `Points - …`.
  private var stems: Set<Set<Substring>> {
    var owners: [Set<Substring>: Set<Owner>] = [:]
    for altered in altered { owners[stem(of: altered.column, for: altered.owner), default: []].insert(altered.owner) }
    return Set(owners.filter { $0.key.count > 1 && $0.value.count > 1 && $0.value.isDisjoint(with: columns.keys) }.keys)
  }

  /// The words beside an owner's names in a column's headings, without numbers.
  private func stem(of column: Int, for owner: Owner) -> Set<Substring> {
    Set(wordsBeside(headings(column), of: owner).joined().filter { !$0.contains(where: \.isNumber) })
  }

  /// Columns that were put off: they do no harm beside the item's own column, but cannot stand for it.
  ///
  /// Points and comments have the item's text beside them; next to its code the same words are a question's.
  private mutating func settleAltered() {
    let own = columns
    let stems = stems
    let counts = Dictionary(altered.map { ($0.owner, 1) }, uniquingKeysWith: +)
    for altered in altered {
      let (column, owner) = (altered.column, altered.owner)
      if let first = own[owner] {
        if !isBeside(column, first, of: owner) { conflicts.append(.twoColumns(first, column, owner)) }
        continue
      }
      switch altered.meaning {
      case .turned where isGrouped(altered): giveBack(altered)
      case .turned(let word):
        conflicts.append(.turned(column, owner, word))
        assign(column, to: owner, evidence: altered.evidence)
      case .otherQuestion(let word):
        conflicts.append(.otherQuestion(column, owner, word))
        assign(column, to: owner, evidence: altered.evidence)
      case .addition where altered.code != nil || stems.contains(stem(of: column, for: owner)): giveBack(altered)
      case .addition(let word): passedOver[column] = (owner, .addition(word))
      // A stem has no points or comments beside it.
      case .feedback where counts[owner] == 1: giveBack(altered)
      case .feedback: passedOver[column] = (owner, .addition("feedback"))
      }
    }
  }

  private mutating func giveBack(_ altered: Altered) {
    disputed.remove(altered.column)
    give(altered.column, to: altered.owner, evidence: altered.evidence)
  }

  /// Columns with the text of an item that another column was taken for, by whatever other evidence.
  private mutating func checkTextsOfOthers() {
    for column in header.names.indices where isFree(column) {
      let owners = texts.owners(endOf: column)
      guard Set(owners).count == 1, let owner = owners.first, let first = columns[owner], !disputed.contains(first),
        !isDeclared(first), !isBeside(column, first, of: owner)
      else { continue }
      conflicts.append(.twoColumns(min(first, column), max(first, column), owner))
    }
  }

  /// Whether the questionnaire lists a column's name, which is more than a number: then its author chose between
  /// columns.
  private func isDeclared(_ column: Int) -> Bool {
    found[column]?.evidence == .alias && !isQuestionNumber(header.names[column][...])
  }

  /// Items without a column whose texts stand in columns that nobody takes.
  var itemsOfUnusedTexts: Set<Owner> {
    let owners = header.names.indices.filter(isFree).flatMap { column in
      texts.owners(endOf: column).filter { meaning(headings(column), of: $0) == nil }
    }
    return Set(owners).subtracting(columns.keys)
  }

  private mutating func take(_ match: Match?, _ column: Int, _ before: Set<Owner>, code: Substring? = nil) {
    guard let match, before.isDisjoint(with: match.owners) else { return }
    switch match {
    case .several(let owners):
      conflicts.append(.twoOwners(column, owners))
      disputed.insert(column)
    case .owner(let owner, let evidence):
      if let meaning = meaning(headings(column), of: owner) {
        altered.append(Altered(column: column, owner: owner, evidence: evidence, meaning: meaning, code: code))
        disputed.insert(column)
      } else {
        give(column, to: owner, evidence: evidence)
      }
    }
  }

  /// Gives an owner its only column of some evidence.
  private mutating func give(_ column: Int, to owner: Owner, evidence: ColumnMatching.Evidence) {
    if let first = columns[owner] {
      conflicts.append(.twoColumns(first, column, owner))
      disputed.insert(column)
    } else {
      assign(column, to: owner, evidence: evidence)
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
