/// A table that says who answers to a name, and whether more than one does.
struct NameTable<Owner: Hashable> {
  enum Match: Hashable {
    case owner(Owner, ColumnMatching.Evidence)
    /// At least two, in the order of declaration.
    case several([Owner])
  }

  private var matches: [NormalizedText: Match] = [:]
  /// Bytes of the longest name: what has more letters is nobody's, and need not be looked up.
  private var longestCount = 0

  /// Adds a name. An id is stronger than any later claim; others that claim the same name share it.
  mutating func add(_ name: String, owner: Owner, evidence: ColumnMatching.Evidence) {
    let key = NormalizedText(name)
    guard !key.isEmpty else { return }
    longestCount = max(longestCount, key.text.utf8.count)
    switch matches[key] {
    case nil: matches[key] = .owner(owner, evidence)
    case .owner(_, .id): break
    case .owner(let other, _):
      if other != owner { matches[key] = .several([other, owner]) }
    case .several(let others):
      if !others.contains(owner) { matches[key] = .several(others + [owner]) }
    }
  }

  func match(_ name: String) -> Match? {
    // Each of these is one byte at least of the name as it is compared.
    guard name.utf8.count(where: { 0x21...0x7E ~= $0 }) <= longestCount else { return nil }
    return matches[NormalizedText(name)]
  }

  /// The owner of the name or of the code that a survey tool wrapped in it, and that code.
  func matchOrUnwrap(_ name: String) -> CodeMatch<Owner>? {
    if let match = match(name) { return CodeMatch(match: match, code: name[...], isWhole: true) }
    for rule in HeaderRule.allCases {
      guard let code = rule.code(in: name), let match = match(String(code)) else { continue }
      if case .owner(let owner, _) = match { return CodeMatch(match: .owner(owner, .surveyTool), code: code) }
      return CodeMatch(match: match, code: code)
    }
    return nil
  }
}

/// Who answers to a code in a column's name.
struct CodeMatch<Owner: Hashable>: Hashable {
  let match: NameTable<Owner>.Match
  let code: Substring
  /// Whether the name is the code and nothing else, as the questionnaire writes it.
  var isWhole = false
}
