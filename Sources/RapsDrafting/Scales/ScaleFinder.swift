import RapsResponses

/// Finds which columns are the items of which scale, and how they are answered.
///
/// First the columns whose names have a common part (`wl1 wl2`, `G01Q01[SQ001]`, `How often … [rush]`), then neighbours
/// that are answered alike, then single columns with graded labels. Whether columns belong together may be decided by
/// any answer; what is written of the answers (codes, labels) is held by ten different rows at least, or stands in a list
/// that was known before (ANONYMITY A13).
struct ScaleFinder {
  /// The fewest neighbours that look like a scale.
  static let fewestNeighbours = 3

  let columns: [Int: DraftColumn]
  private let families: [Int: [Family]]
  let answers: SampledAnswers
  let known: [KnownAnswers]
  let rowCount: Int
  /// Codes for no answer that ten rows hold in any column, but for the usual ones.
  private(set) var heldMissing: Set<Int> = []
  var scales: [ScalePlan] = []
  /// Candidates that look like items and hold answers that cannot be written.
  var rare: Set<Int> = []
  var placed: Set<Int> = []

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
  mutating func place(_ block: [Int], title: String, basis: ScalePlan.Basis) -> [Int] {
    let coded = block.filter { columns[$0]?.codes.isEmpty == false }
    let labelled = block.filter { columns[$0]?.labels.isEmpty == false }
    return placeCoded(coded, title: title, basis: basis) + placeLabelled(labelled, title: title, basis: basis)
  }

  func coreRange(_ column: Int, missing: Set<Int>) -> ClosedRange<Int>? {
    let codes = (columns[column]?.codes.map(\.code) ?? []).filter { !missing.contains($0) }
    guard let lowest = codes.min(), let highest = codes.max() else { return nil }
    return lowest...highest
  }

  func missingCodes(in block: [Int]) -> Set<Int> {
    RapsDrafting.missingCodes(among: Set(block.flatMap { columns[$0]?.codes.map(\.code) ?? [] }))
  }
}
