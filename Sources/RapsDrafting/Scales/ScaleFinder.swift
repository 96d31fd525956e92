import RapsResponses

/// Finds which columns are the items of which scale, and how they are answered.
///
/// First the columns whose names have a common part (`wl1 wl2`, `G01Q01[SQ001]`, `How often … [rush]`), then neighbours
/// that are answered alike, then single columns with graded labels. Whether columns belong together may be decided by
/// any answer; what is written of the answers (codes, labels) is held by ten different rows at least, or stands in a list
/// that was known before (ANONYMITY A13).
struct ScaleFinder {
  /// From so many rows on the answers that nobody gave are more than chance.
  private static let fewestRowsForSeparateRanges = 200
  /// The fewest neighbours that look like a scale.
  private static let fewestNeighbours = 3
  /// Fewer neighbours may be alike by chance: age, sex and rank, all with codes from 1 to 5.
  private static let fewestCertainNeighbours = 8
  /// Neighbours that are alike by chance have correlations around 0.
  private static let leastMeanStrength = 0.1
  private static let widestRange = 20

  private let columns: [Int: DraftColumn]
  private let families: [Int: [Family]]
  private let answers: SampledAnswers
  private let known: [KnownAnswers]
  private let rowCount: Int
  /// Codes for no answer that ten rows hold in any column, but for the usual ones.
  private var heldMissing: Set<Int> = []
  private(set) var scales: [ScalePlan] = []
  /// Candidates that look like items and hold answers that cannot be written.
  private(set) var rare: Set<Int> = []
  private var placed: Set<Int> = []

  /// - Parameter columns: the columns that may be items, in the order of the file.
  init(columns: [DraftColumn], answers: SampledAnswers, known: [KnownAnswers], rowCount: Int) {
    self.columns = Dictionary(columns.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    families = self.columns.mapValues(\.name.families)
    self.answers = answers
    self.known = known
    self.rowCount = rowCount
  }

  mutating func find() {
    let blocks = nameBlocks()
    findMissing(in: blocks.map(\.columns))
    var waiting: [(title: String, columns: [Int])] = []
    for block in blocks {
      let rest = place(block.columns, title: block.title, basis: .name)
      if !rest.isEmpty { waiting.append((block.title, rest)) }
    }
    for block in waiting { joinCommonRange(block.columns, title: block.title) }
    for block in blocks where block.columns.contains(where: placed.contains) {
      rare.formUnion(Set(block.columns).subtracting(placed))
    }
    for run in neighbourRuns() {
      findMissing(in: [run])
      _ = place(run, title: "", basis: .neighbours)
    }
    placeSingles()
    scales.sort { $0.columns[0] < $1.columns[0] }
  }

  /// A code for no answer is rare in each column, so that all columns are looked at together.
  private mutating func findMissing(in blocks: [[Int]]) {
    let codes = blocks.reduce(into: Set<Int>()) { $0.formUnion(missingCodes(in: $1)) }.subtracting(usualMissingCodes)
    guard !codes.isEmpty else { return }
    let held = answers.wellHeld(
      blocks.joined().map { column in
        (
          column,
          (columns[column]?.codesByValue ?? []).map { coded in coded.flatMap { codes.contains($0.code) ? $0.code : nil }
          }
        )
      })
    heldMissing.formUnion(held)
  }

  // MARK: Names

  /// Groups of at least two columns with a common part in their names.
  private func nameBlocks() -> [(title: String, columns: [Int])] {
    var blocks: [(title: String, columns: [Int])] = []
    var free = columns.keys.sorted()
    while true {
      var members: [Family: [Int]] = [:]
      var order: [Family] = []
      for column in free {
        // Only the closest family that a column shares with another.
        for family in families[column] ?? [] {
          if members[family] == nil { order.append(family) }
          members[family, default: []].append(column)
        }
      }
      var taken: Set<Int> = []
      for column in free {
        guard !taken.contains(column),
          let family = families[column]?.first(where: { members[$0, default: []].count > 1 })
        else { continue }
        let block = members[family, default: []].filter { other in
          !taken.contains(other)
            && families[other]?.first { members[$0, default: []].count > 1 } == family
        }
        guard block.count > 1 else { continue }
        blocks.append((family.title, block))
        taken.formUnion(block)
      }
      if taken.isEmpty { return blocks }
      free.removeAll { taken.contains($0) }
    }
  }

  // MARK: Blocks

  /// Makes scales of the columns of a block; those that found no place are left over.
  private mutating func place(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
    let coded = block.filter { columns[$0]?.codes.isEmpty == false }
    let labelled = block.filter { columns[$0]?.labels.isEmpty == false }
    return placeCoded(coded, title: title, basis: basis) + placeLabelled(labelled, title: title, basis: basis)
  }

  private func coreRange(_ column: Int, missing: Set<Int>) -> ClosedRange<Int>? {
    let codes = (columns[column]?.codes.map(\.code) ?? []).filter { !missing.contains($0) }
    guard let lowest = codes.min(), let highest = codes.max() else { return nil }
    return lowest...highest
  }

  private func missingCodes(in block: [Int]) -> Set<Int> {
    RapsDrafting.missingCodes(among: Set(block.flatMap { columns[$0]?.codes.map(\.code) ?? [] }))
  }

  private mutating func placeCoded(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
    guard block.count > 1 else { return block }
    let missing = missingCodes(in: block)
    var counts: [ClosedRange<Int>: Int] = [:]
    for column in block { if let range = coreRange(column, missing: missing) { counts[range, default: 0] += 1 } }
    var ranges = counts.filter { $0.value > 1 && $0.key.count > 1 }.map(\.key)
    if rowCount < Self.fewestRowsForSeparateRanges {
      ranges = ranges.filter { inner in !ranges.contains { $0 != inner && covers($0, inner) } }
    }
    // The narrowest first; the lower of two as wide.
    ranges.sort { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
    var members: [ClosedRange<Int>: [Int]] = [:]
    var left: [Int] = []
    var previous: ClosedRange<Int>?
    for column in block {
      guard let own = coreRange(column, missing: missing) else {
        left.append(column)
        continue
      }
      let fitting =
        ranges.contains(own)
        ? own : [previous].compactMap { $0 }.first { covers($0, own) } ?? ranges.first { covers($0, own) }
      guard let fitting else {
        left.append(column)
        continue
      }
      members[fitting, default: []].append(column)
      previous = fitting
    }
    for range in ranges {
      guard let columns = members[range], columns.count > 1 else {
        left += members[range] ?? []
        continue
      }
      left += placeRange(range, columns, missing: missing, title: title, basis: basis)
    }
    return left.sorted()
  }

  private func covers(_ outer: ClosedRange<Int>, _ inner: ClosedRange<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// A range may be written if ten rows hold its highest code, and its lowest unless that is 1: answers start at 1 or 0, so
  /// that 1 says nothing.
  private mutating func placeRange(
    _ range: ClosedRange<Int>, _ block: [Int], missing: Set<Int>, title: String, basis: ScalePlan.Basis
  ) -> [Int] {
    let wellHeld = answers.wellHeld(block.map { ($0, columns[$0]?.codesByValue.map { $0?.code } ?? []) })
    let lowest = range.lowerBound >= 1 ? 1 : range.lowerBound
    guard range.upperBound - lowest <= Self.widestRange, wellHeld.contains(range.upperBound),
      lowest == 1 || wellHeld.contains(lowest)
    else { return block }
    return finish(
      lowest...range.upperBound, block, missing: missing, title: title, basis: basis,
      isSupposed: lowest != range.lowerBound)
  }

  /// Takes the columns whose every answer the scale would understand.
  private mutating func finish(
    _ range: ClosedRange<Int>, _ block: [Int], missing: Set<Int>, title: String, basis: ScalePlan.Basis,
    isSupposed: Bool
  ) -> [Int] {
    let ownMissing = missing.intersection(heldMissing).filter { !range.contains($0) }
    let toldMissing = ownMissing.union(usualMissingCodes.filter { !range.contains($0) })
    let held = labels(of: block)
    let texts = held.filter { range.contains($0.key) }
    let fitting = block.filter { column in
      columns[column]?.codes.allSatisfy { coded in
        let isTold = coded.label == nil || (texts[coded.code].map { alike($0, coded.label) } ?? false)
        return isTold && (range.contains(coded.code) || toldMissing.contains(coded.code))
      } ?? false
    }
    guard fitting.count > 1 || basis == .single, isStrong(fitting, range, basis) else { return block }
    rare.formUnion(Set(block).subtracting(fitting))
    placed.formUnion(fitting)
    scales.append(
      ScalePlan(
        title: title, basis: basis, columns: fitting,
        format: .range(lowest: range.lowerBound, highest: range.upperBound, labels: texts),
        missing: ownMissing, isRangeSupposed: isSupposed))
    return []
  }

  private func alike(_ left: String, _ right: String?) -> Bool {
    right.map { NormalizedText(left) == NormalizedText($0) } ?? false
  }

  /// Per code the text behind it that ten rows hold, if there is only one.
  private func labels(of block: [Int]) -> [Int: String] {
    struct Pair: Hashable {
      let code: Int
      let label: NormalizedText
    }
    var spellings: [Pair: String] = [:]
    let counts = answers.wellHeld(
      block.map { column in
        (
          column,
          (columns[column]?.codesByValue ?? []).map { coded -> Pair? in
            guard let coded, let label = coded.label else { return nil }
            let pair = Pair(code: coded.code, label: NormalizedText(label))
            if spellings[pair] == nil { spellings[pair] = label }
            return pair
          }
        )
      })
    var labels: [Int: String] = [:]
    for code in Set(spellings.keys.map(\.code)) {
      let pairs = spellings.keys.filter { $0.code == code }
      guard pairs.count == 1, let pair = pairs.first, counts.contains(pair) else { continue }
      labels[code] = spellings[pair]
    }
    return labels
  }

  /// Neighbours are a scale only if they go together, as far as that can be told.
  private func isStrong(_ block: [Int], _ range: ClosedRange<Int>, _ basis: ScalePlan.Basis) -> Bool {
    guard basis == .neighbours, block.count < Self.fewestCertainNeighbours,
      rowCount >= SampledAnswers.fewestRowsForCorrelation
    else {
      return true
    }
    let correlations = ItemCorrelations(
      answers: block.map { answers.answers(ofColumn: $0, codes: columns[$0].map { inRange($0, range) } ?? []) },
      fewestRows: SampledAnswers.fewestRowsForCorrelation)
    return !correlations.isComplete || correlations.meanStrength >= Self.leastMeanStrength
  }

  private func inRange(_ column: DraftColumn, _ range: ClosedRange<Int>) -> [Int?] {
    column.codesByValue.map { coded in coded.flatMap { range.contains($0.code) ? $0.code : nil } }
  }

  /// Columns of a block that have no range of their own take the range of most items, if all of them fit it: a question
  /// that hardly anybody answers with its highest code is still answered as the others are.
  private mutating func joinCommonRange(_ block: [Int], title: String) {
    var counts: [ClosedRange<Int>: Int] = [:]
    for scale in scales {
      if case .range(let lowest, let highest, _) = scale.format {
        counts[lowest...highest, default: 0] += scale.columns.count
      }
    }
    let missing = missingCodes(in: Array(placed) + block)
    let coded = block.filter { columns[$0]?.codes.isEmpty == false }
    guard coded.count > 1 else { return }
    let candidates = counts.sorted {
      ($1.value, $0.key.lowerBound, $0.key.upperBound) < ($0.value, $1.key.lowerBound, $1.key.upperBound)
    }
    guard let common = candidates.first?.key else { return }
    let fits = coded.allSatisfy { column in coreRange(column, missing: missing).map { covers(common, $0) } ?? true }
    guard fits else { return }
    _ = finish(common, coded, missing: missing, title: title, basis: .name, isSupposed: true)
  }

  // MARK: Labels

  private mutating func placeLabelled(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
    var left = block
    let fewest = basis == .neighbours ? Self.fewestNeighbours : 2
    while let (list, covered) = bestKnown(for: left), covered.count >= fewest,
      known[list].isGraded || basis != .neighbours
    {
      placed.formUnion(covered)
      scales.append(
        ScalePlan(
          title: title, basis: basis, columns: covered, format: .known(list), missing: [], isRangeSupposed: false))
      left.removeAll { covered.contains($0) }
    }
    return placeOwnLabels(left, title: title, basis: basis)
  }

  /// The known list that covers most columns together; the first of several.
  private func bestKnown(for block: [Int]) -> (Int, [Int])? {
    var best: (list: Int, columns: [Int])?
    for (index, list) in known.enumerated() {
      let words = block.filter { column in columns[column]?.labels.allSatisfy { list.meaning(of: $0) != nil } ?? false }
      guard words.count > best?.columns.count ?? 0, list.covers(words.flatMap { columns[$0]?.labels ?? [] }) else {
        continue
      }
      best = (index, words)
    }
    return best
  }

  /// Columns with the same texts, which nobody knows: only texts that two columns and ten rows have.
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
    guard fitting.count >= fewest, (2...ColumnProfile.mostValues).contains(used.count) else { return block }
    rare.formUnion(Set(alike).subtracting(fitting))
    placed.formUnion(fitting)
    let texts = used.compactMap { spellings[$0] }.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    scales.append(
      ScalePlan(
        title: title, basis: basis, columns: fitting, format: .labels(texts), missing: [], isRangeSupposed: false))
    return block.filter { !fitting.contains($0) && !rare.contains($0) }
  }

  // MARK: Neighbours and single columns

  /// Free columns that stand side by side, coded or labelled.
  private func neighbourRuns() -> [[Int]] {
    var runs: [[Int]] = []
    var run: [Int] = []
    func isCoded(_ column: Int) -> Bool { columns[column]?.codes.isEmpty == false }
    for column in columns.keys.sorted() where !placed.contains(column) && !rare.contains(column) {
      if let last = run.last, last != column - 1 || isCoded(last) != isCoded(column) || !isAskedAlike(last, column) {
        runs.append(run)
        run = []
      }
      run.append(column)
    }
    runs.append(run)
    return runs.filter { $0.count >= Self.fewestNeighbours }
  }

  /// Both are texts of questions, or there are enough rows to see whether they go together.
  private func isAskedAlike(_ left: Int, _ right: Int) -> Bool {
    let areTexts = columns[left]?.name.text != nil && columns[right]?.name.text != nil
    return areTexts || rowCount >= SampledAnswers.fewestRowsForCorrelation
  }

  private mutating func placeSingles() {
    for column in columns.keys.sorted() where !placed.contains(column) && !rare.contains(column) {
      guard let (list, _) = bestKnown(for: [column].filter { columns[$0]?.labels.isEmpty == false }),
        known[list].isGraded
      else { continue }
      placed.insert(column)
      scales.append(
        ScalePlan(
          title: columns[column]?.name.full ?? "", basis: .single, columns: [column], format: .known(list), missing: [],
          isRangeSupposed: false))
    }
    rare.subtract(placed)
  }

  // MARK: Directions

  /// Says which items run against the others of their scale, from a hundred rows on (METHOD D3). Neighbours are many topics
  /// in one, whose items may run against each other for other reasons.
  mutating func findDirections() {
    guard rowCount >= SampledAnswers.fewestRowsForCorrelation else { return }
    for index in scales.indices where scales[index].basis == .name {
      let scale = scales[index]
      let correlations = ItemCorrelations(
        answers: scale.columns.map { answers.answers(ofColumn: $0, codes: codes(of: $0, scale.format)) },
        fewestRows: SampledAnswers.fewestRowsForCorrelation)
      guard correlations.isComplete else { continue }
      scales[index].directionRowCount = correlations.rowCount
      for (item, direction) in correlations.itemDirections() {
        scales[index].directions[scale.columns[item]] = direction
      }
    }
  }

  private func codes(of column: Int, _ format: AnswerFormat) -> [Int?] {
    guard let column = columns[column] else { return [] }
    switch format {
    case .range(let lowest, let highest, _): return inRange(column, lowest...highest)
    case .known(let list):
      return column.labels.map { label in
        if case .answer(let code)? = known[list].meaning(of: label) { code } else { nil }
      }
    // Their order is not known.
    case .labels: return []
    }
  }
}
