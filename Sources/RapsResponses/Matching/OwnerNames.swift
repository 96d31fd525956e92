import RapsQuestionnaire

/// All names to which items and variables answer, in the forms in which headers are compared with them.
struct OwnerNames<Owner: Hashable> {
  typealias Match = NameTable<Owner>.Match

  /// Ids and aliases as they are.
  private(set) var codes = NameTable<Owner>()
  /// Texts as they are.
  private var texts = NameTable<Owner>()
  /// Codes by their letters and digits.
  private var condensed = WordTable<Owner>()
  /// Texts by their words.
  private var words = WordTable<Owner>()
  /// Words of texts by their first characters, as many as the start of a text must have.
  private var starts: [Substring: [(words: String, owner: Owner)]] = [:]
  /// All words by which somebody is known, of texts and codes.
  private var wordsByOwner: [Owner: [String]] = [:]

  /// Ids must be added before aliases.
  mutating func add(code: String, owner: Owner, evidence: ColumnMatching.Evidence) {
    codes.add(code, owner: owner, evidence: evidence)
    let condensed = HeaderWords.condensed(code)
    self.condensed.add(condensed, owner: owner)
    // LimeSurvey drops every mark, also that of `who5_1`; nothing puts one in.
    self.condensed.add(condensed.filter { $0 != " " }, owner: owner)
    addWords(HeaderWords(code).text, of: owner)
  }

  mutating func add(text: String, owner: Owner) {
    texts.add(text, owner: owner, evidence: .text)
    let words = HeaderWords(text).text
    self.words.add(words, owner: owner)
    starts[words.prefix(Self.leastMarkedLength), default: []].append((words, owner))
    addWords(words, of: owner)
  }

  private mutating func addWords(_ words: String, of owner: Owner) {
    if !words.isEmpty { wordsByOwner[owner, default: []].append(words) }
  }

  func match(text: String) -> Match? { texts.match(text) }

  /// The owner of the longest code that the rule finds in a name.
  func match(_ name: String, by rule: LooseHeaderRule) -> CodeMatch<Owner>? {
    var found: CodeMatch<Owner>?
    var letters = ""
    var start: String.Index?
    // Each code ends with the shorter ones, whose letters need not be taken again.
    for code in rule.codes(in: name, mostLetters: condensed.longestCount).reversed() {
      letters = HeaderWords.condensed(code[..<(start ?? code.endIndex)], before: letters)
      guard letters.utf8.count <= condensed.longestCount else { break }
      if let match = condensed.match(letters, as: .surveyTool) { found = CodeMatch(match: match, code: code) }
      start = code.startIndex
    }
    return found
  }

  func words(of owner: Owner) -> [String] { wordsByOwner[owner] ?? [] }

  /// The owner of a text that a name is or ends with.
  ///
  /// - Parameter takesPart: whether somebody may answer to a part, of which this is what stands before it.
  func match(words name: HeaderWords, takesPart: (Owner, Substring) -> Bool) -> Match? {
    for part in name.parts where part.utf8.count <= words.longestCount {
      guard let match = words.match(String(part), as: .text) else { continue }
      let before = name.text[..<part.startIndex]
      switch match {
      case .owner(let owner, _) where before.isEmpty || takesPart(owner, before): return match
      case .several(let owners) where before.isEmpty || owners.contains(where: { takesPart($0, before) }): return match
      default: continue
      }
    }
    return nil
  }

  /// Characters or bytes to which programs cut names without a mark: columns of PostgreSQL (63), of MySQL and Access
  /// and names of SPSS (64), labels of Stata (80), columns of SQL Server (128), labels of SPSS and SAS and cells of
  /// older spreadsheets (255, 256).
  private static var cutLengths: Set<Int> { [63, 64, 80, 128, 255, 256] }
  /// Characters of a part of a name that was cut without a mark: shorter ones are other texts.
  private static var leastCutLength: Int { 40 }
  /// Characters of a name that says itself that it was cut.
  private static var leastMarkedLength: Int { 8 }
  private static var cutMarks: [String] { ["..", "…", ".. ]", "..]", "…]", "… ]"] }

  /// The owner of a text of which a name, or what stands behind a mark in it, is the start.
  ///
  /// That a name is the start of a text does not show that it was cut: "My manager helps me." is another question than
  /// "My manager helps me with …". It must end with a mark, or have the very length to which programs cut.
  func match(start name: String) -> Match? {
    let isMarked = Self.cutMarks.contains { name.hasSuffix($0) }
    let endsSentence = name.last.map { ".!?:;".contains($0) } ?? true
    let isCut = !endsSentence && !Self.cutLengths.isDisjoint(with: [name.count, name.utf8.count])
    guard isMarked || isCut else { return nil }
    let leastLength = isMarked ? Self.leastMarkedLength : Self.leastCutLength
    for part in HeaderWords(name).parts where part.utf8.count <= words.longestCount && part.count >= leastLength {
      var owners: [Owner] = []
      let texts = starts[part.prefix(Self.leastMarkedLength)] ?? []
      for entry in texts where entry.words.hasPrefix(part) && !owners.contains(entry.owner) {
        owners.append(entry.owner)
      }
      if owners.count > 1 { return .several(owners) }
      if let owner = owners.first { return .owner(owner, .text) }
    }
    return nil
  }

  /// Whether a name could be somebody's.
  func knows(_ name: String) -> Bool {
    codes.matchOrUnwrap(name) != nil || LooseHeaderRule.allCases.contains { match(name, by: $0) != nil }
      || match(words: HeaderWords(name)) { _, _ in true } != nil
  }
}

/// Who answers to words.
private struct WordTable<Owner: Hashable> {
  private var owners: [String: [Owner]] = [:]
  /// Bytes of the longest words: longer ones are nobody's, and need not be looked up.
  private(set) var longestCount = 0

  mutating func add(_ words: String, owner: Owner) {
    longestCount = max(longestCount, words.utf8.count)
    guard !words.isEmpty, owners[words]?.contains(owner) != true else { return }
    owners[words, default: []].append(owner)
  }

  func match(_ words: String, as evidence: ColumnMatching.Evidence) -> NameTable<Owner>.Match? {
    owners[words].map { $0.count == 1 ? .owner($0[0], evidence) : .several($0) }
  }
}
