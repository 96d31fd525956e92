import RapsResponses

/// Columns that are answered with codes.
extension ScaleFinder {
  /// From so many rows on the answers that nobody gave are more than chance.
  private static let fewestRowsForSeparateRanges = 200
  private static let widestRange = 20

  mutating func placeCoded(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
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
        ? own : [previous].compactMap { $0 }.first { fits(own, $0) } ?? ranges.first { fits(own, $0) }
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

  /// Whether a column with codes in one range may be answered as those of another are: also if it has a lowest code that
  /// they lack and that is written for them all the same.
  private func fits(_ inner: ClosedRange<Int>, _ outer: ClosedRange<Int>) -> Bool {
    covers(outer, inner) || inner.upperBound == outer.upperBound && covers(written(outer), inner)
  }

  /// The range that is written where codes of a range were found: answers start at 1 or 0, so that 1 says nothing.
  private func written(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    min(range.lowerBound, 1)...range.upperBound
  }

  /// A range may be written if ten rows hold its highest code, and its lowest unless that is 1.
  private mutating func placeRange(
    _ range: ClosedRange<Int>, _ block: [Int], missing: Set<Int>, title: String, basis: ScalePlan.Basis
  ) -> [Int] {
    let wellHeld = answers.wellHeld(block.map { ($0, columns[$0]?.codesByValue.map { $0?.code } ?? []) })
    let range = written(range)
    let isSupposed = !wellHeld.contains(range.lowerBound)
    guard range.count - 1 <= Self.widestRange, wellHeld.contains(range.upperBound),
      range.lowerBound == 1 || !isSupposed
    else { return block }
    return finish(range, block, missing: missing, title: title, basis: basis, isSupposed: isSupposed)
  }

  /// Takes the columns whose every answer the scale would understand.
  private mutating func finish(
    _ range: ClosedRange<Int>, _ block: [Int], missing: Set<Int>, title: String, basis: ScalePlan.Basis,
    isSupposed: Bool
  ) -> [Int] {
    let ownMissing = missing.intersection(heldMissing).filter { !range.contains($0) }
    let toldMissing = ownMissing.union(usualMissingCodes.filter { !range.contains($0) })
    let held = labels(of: block).filter { range.contains($0.key) || toldMissing.contains($0.key) }
    let texts = withoutShared(held)
    let fitting = block.filter { column in
      columns[column]?.codes.allSatisfy { coded in
        let isTold = coded.label == nil || (held[coded.code].map { alike($0, coded.label) } ?? false)
        return isTold && (range.contains(coded.code) || toldMissing.contains(coded.code))
      } ?? false
    }
    guard fitting.count > 1 else { return block }
    let members = basis == .neighbours ? thoseThatGoTogether(fitting, range, missing: missing) : fitting
    guard !members.isEmpty else { return block }
    rare.formUnion(Set(block).subtracting(fitting))
    placed.formUnion(members)
    scales.append(
      ScalePlan(
        title: title, basis: basis, columns: members,
        format: .range(lowest: range.lowerBound, highest: range.upperBound, labels: texts),
        missing: ownMissing, isRangeSupposed: isSupposed))
    return fitting.filter { !members.contains($0) }
  }

  /// Without the texts that stand behind several codes: these tell no answers apart.
  private func withoutShared(_ labels: [Int: String]) -> [Int: String] {
    let counts = labels.values.reduce(into: [:]) { $0[NormalizedText($1), default: 0] += 1 }
    return labels.filter { counts[NormalizedText($0.value)] == 1 }
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

  func inRange(_ column: DraftColumn, _ range: ClosedRange<Int>) -> [Int?] {
    column.codesByValue.map { coded in coded.flatMap { range.contains($0.code) ? $0.code : nil } }
  }

  /// Columns of a block that have no range of their own take the range of most items, if all of them fit it: a question
  /// that hardly anybody answers with its highest code is still answered as the others are.
  mutating func joinCommonRange(_ block: [Int], title: String) {
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
}
