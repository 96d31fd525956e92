import RapsResponses

/// Columns that are answered with words.
extension ScaleFinder {
  /// So many columns that hold each answer of a list, and no other, have that list.
  private static let fewestWithWholeList = 3

  /// Columns that are answered with a known list.
  private struct KnownBlock {
    let list: Int
    let columns: [Int]
    /// Answers of the list that are lacking between those that ten rows hold.
    let gapCount: Int
    /// Whether ten rows hold each answer of the list.
    let isWhole: Bool
  }

  mutating func placeLabelled(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
    var left = block
    let fewest = basis == .neighbours ? Self.fewestNeighbours : 2
    while let found = bestKnown(for: left), found.columns.count >= fewest {
      place(found, title: title, basis: basis)
      left.removeAll { found.columns.contains($0) }
    }
    return placeOwnLabels(left, title: title, basis: basis)
  }

  mutating func placeSingles() {
    for column in columns.keys.sorted() where !placed.contains(column) && !rare.contains(column) {
      guard let found = bestKnown(for: [column].filter { columns[$0]?.labels.isEmpty == false }),
        known[found.list].isGraded
      else { continue }
      place(found, title: columns[column]?.name.full ?? "", basis: .single)
    }
    rare.subtract(placed)
  }

  private mutating func place(_ found: KnownBlock, title: String, basis: ScalePlan.Basis) {
    placed.formUnion(found.columns)
    scales.append(
      ScalePlan(
        title: title, basis: basis, columns: found.columns, format: .known(found.list), missing: [],
        isRangeSupposed: !found.isWhole))
  }

  /// The known list that covers most columns together; of several that with the fewest answers lacking in between, and of
  /// those the most usual one.
  ///
  /// A list of which two answers in between are lacking, or one and no other, is none if the words have an order without
  /// it.
  private func bestKnown(for block: [Int]) -> KnownBlock? {
    guard !block.isEmpty else { return nil }
    let labels = Dictionary(uniqueKeysWithValues: block.map { ($0, columns[$0]?.labels ?? []) })
    let held = answers.wellHeld(block.map { ($0, labels[$0, default: []].map { NormalizedText($0) }) })
    var best: KnownBlock?
    for (index, list) in known.enumerated() {
      let covered = block.filter { labels[$0, default: []].allSatisfy { list.meaning(of: $0) != nil } }
      guard !covered.isEmpty, covered.count >= best?.columns.count ?? 0 else { continue }
      let words = covered.flatMap { labels[$0, default: []] }
      let heldWords = words.filter { held.contains(NormalizedText($0)) }
      guard list.covers(words), !isOrderedWithout(list, words, heldWords) else { continue }
      let found = knownBlock(index, covered, heldWords)
      if let best, found.columns.count == best.columns.count, found.gapCount >= best.gapCount { continue }
      best = found
    }
    return best.map { withoutThoseOfANarrowerList($0, labels, held) }
  }

  private func knownBlock(_ list: Int, _ columns: [Int], _ heldWords: [String]) -> KnownBlock {
    let places = known[list].places(of: heldWords)
    return KnownBlock(
      list: list, columns: columns, gapCount: KnownAnswers.gapCount(places),
      isWhole: places.count == known[list].options.count)
  }

  private func isOrderedWithout(_ list: KnownAnswers, _ words: [String], _ heldWords: [String]) -> Bool {
    let gapCount = KnownAnswers.gapCount(list.places(of: words))
    // If all others were given often, the one that nobody gave was none.
    let isOneTooMany =
      gapCount == 1 && list.options.count > 4 && list.places(of: heldWords).count == list.options.count - 1
    guard gapCount > 1 || isOneTooMany else { return false }
    var seen: Set<NormalizedText> = []
    let different = words.filter { seen.insert(NormalizedText($0)).inserted && !KnownAnswers.isNoAnswer($0) }
    return DegreeWords.ordered(different) != nil
  }

  /// The words of a list with five answers all stand in one with seven as well: columns that hold each answer of the
  /// narrower list have that one, if every other column holds a word that it lacks.
  private func withoutThoseOfANarrowerList(
    _ block: KnownBlock, _ labels: [Int: [String]], _ held: Set<NormalizedText>
  ) -> KnownBlock {
    for (index, list) in known.enumerated() where list.options.count < known[block.list].options.count {
      let inside = block.columns.filter { column in
        labels[column, default: []].allSatisfy { list.meaning(of: $0) != nil }
      }
      let words = inside.map { labels[$0, default: []] }
      guard inside.count >= Self.fewestWithWholeList, inside.count < block.columns.count,
        words.allSatisfy({ list.places(of: $0).count == list.options.count }), list.covers(words.joined())
      else { continue }
      return knownBlock(index, inside, words.joined().filter { held.contains(NormalizedText($0)) })
    }
    return block
  }

  /// Columns with the same texts, which stand in no known list: only texts that two columns and ten rows have.
  private mutating func placeOwnLabels(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
    guard block.count > 1 else { return block }
    var columnCounts: [NormalizedText: Int] = [:]
    var spellings: [NormalizedText: String] = [:]
    for column in block {
      for label in columns[column]?.labels ?? [] {
        let key = NormalizedText(label)
        columnCounts[key, default: 0] += 1
        if spellings[key] == nil { spellings[key] = label }
      }
    }
    let wellHeld = answers.wellHeld(
      block.map { ($0, columns[$0]?.labels.map { NormalizedText($0) } ?? []) })
    let shared = wellHeld.filter { columnCounts[$0, default: 0] > 1 }
    let alike = block.filter { column in
      (columns[column]?.labels ?? []).count { shared.contains(NormalizedText($0)) } > 1
    }
    let fitting = alike.filter { columns[$0]?.labels.allSatisfy { shared.contains(NormalizedText($0)) } ?? false }
    let used = Set(fitting.flatMap { columns[$0]?.labels.map { NormalizedText($0) } ?? [] })
    let fewest = basis == .neighbours ? Self.fewestNeighbours : 2
    let words = AnswerWords(used.compactMap { spellings[$0] })
    guard fitting.count >= fewest, words.texts.count > 1, used.count <= ColumnProfile.mostValues else { return block }
    rare.formUnion(Set(alike).subtracting(fitting))
    placed.formUnion(fitting)
    scales.append(
      ScalePlan(
        title: title, basis: basis, columns: fitting, format: .words(words), missing: [], isRangeSupposed: false))
    return block.filter { !fitting.contains($0) && !rare.contains($0) }
  }
}
