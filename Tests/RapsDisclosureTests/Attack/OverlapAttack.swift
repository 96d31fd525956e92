import RapsQuestionnaire

@testable import RapsDisclosure

/// What two variables tell together of the people by whom unions of groups exceed each other.
extension Attacker {
  /// Sets of people that follow: a union of groups of one partition less a union of groups of any other within it.
  private func differences(_ sights: [Sight], isThorough: Bool) -> Set<UInt128> {
    var lists = truth.partitions.indices.map { partition in
      let own = sights.filter { $0.partition == partition }
      return isThorough ? unions(own) : own.map(\.members) + [own.reduce(0) { $0 | $1.members }]
    }
    for index in lists.indices { lists[index] += lists[index].map { everyone & ~$0 } }
    var found: Set<UInt128> = []
    for outer in lists.joined() {
      for inner in lists.joined() where inner & ~outer == 0 && inner != outer { found.insert(outer & ~inner) }
    }
    return found
  }

  func overlapBreaches(isThorough: Bool) -> [String] {
    (0..<2).flatMap { categories(scale: $0, isThorough: isThorough) }
      + Design.questionnaire.items.indices.flatMap { items($0, isThorough: isThorough) }
      + singleAnswers()
  }

  /// (7) A hidden cell with fewer than k others around it in a set that follows, so that its mean is nearly known.
  ///
  /// Sums and sums of squares count as known exactly: with means of rests, differences from them and from a norm, and all
  /// that is divided by a spread, rounding (A4) no longer protects a sum. What may protect is that the mean can be
  /// anything within half the range. Not so without `isVagueEnough`, which is what the mask goes by for two variables.
  func surrounded(scale: Int, isVagueEnough: Bool = true) -> [String] {
    let family = MeasureReference.scale(scale)
    guard shows(released.organisation?.figures, family) else { return [] }
    let sights = shown(family)
    let valid = valid(family)
    let cells = groups.filter { group in
      1..<minimum ~= (group.members & valid).nonzeroBitCount && !sights.contains { $0.members == group.members }
    }.map { $0.members & valid }
    guard !cells.isEmpty else { return [] }
    // Sets with people enough around any cell need no look.
    let most = 2 * (minimum - 1)
    let lists = truth.partitions.indices.map { partition in
      let all = unions(sights.filter { $0.partition == partition }).map { $0 & valid }
      return Array(Set(all + all.map { valid & ~$0 }))
    }
    for outer in lists.joined() {
      for inner in lists.joined() where inner & ~outer == 0 {
        let people = outer & ~inner
        let total = people.nonzeroBitCount
        guard total <= most else { continue }
        for cell in cells where cell & ~people == 0 && cell != people {
          let size = cell.nonzeroBitCount
          if total - size < minimum, !isVagueEnough || !isVague(family, cell: cell, rest: people) {
            return ["A3/A9 \(family): a hidden cell of \(size) among \(total) that two variables tell of"]
          }
        }
      }
    }
    return []
  }

  /// (8) A distribution of fewer than 30 people, or a category of one or two, between groups of two variables.
  private func categories(scale: Int, isThorough: Bool) -> [String] {
    let family = MeasureReference.scale(scale)
    guard let total = released.organisation?.figures?.scales[scale]?.distribution else { return [] }
    let sights = shown(family).filter { figures($0)?.scales[scale]?.distribution != nil }
    let (valid, scores) = (valid(family), truth.facts.map { $0.scores[scale] })
    let edges = total.dropFirst().map(\.lower.doubleValue)
    for set in differences(sights, isThorough: isThorough) {
      let people = set & valid
      guard people != 0 else { continue }
      if people.nonzeroBitCount < 30 { return ["A5 \(family): a distribution of \(people.nonzeroBitCount) people"] }
      guard !isThorough else { continue }
      var counts = Array(repeating: 0, count: total.count)
      for (person, score) in scores.enumerated() where people >> UInt128(person) & 1 == 1 {
        guard let score else { continue }
        counts[edges.count { Double(score) / 100 >= $0 - 0.01 }] += 1
      }
      if counts.contains(where: { 1...2 ~= $0 }) { return ["A7 \(family): categories \(counts) between two variables"] }
    }
    return []
  }

  /// (9) Item figures of a set with fewer than k answers to the item.
  private func items(_ item: Int, isThorough: Bool) -> [String] {
    let answered = Self.bits(truth.design.rows.indices.filter { truth.design.rows[$0].codes[item] != nil })
    let sights = groups.filter { figures($0)?.items[item] != nil }
    guard released.organisation?.figures?.items[item] != nil else {
      return sights.isEmpty ? [] : ["A5 item \(item): groups without their total"]
    }
    for set in differences(sights, isThorough: isThorough) where 1..<minimum ~= (set & answered).nonzeroBitCount {
      return ["A5 item \(item): figures of \((set & answered).nonzeroBitCount) answers"]
    }
    return []
  }

  /// (10) Reliability, which names items without spread, where almost everyone gave one answer to an item.
  private func singleAnswers() -> [String] {
    var found: [String] = []
    for (members, figures) in groups.map({ ($0.members, figures($0)) }) + [(everyone, released.organisation?.figures)] {
      for (scale, entry) in Design.questionnaire.scales.enumerated() where figures?.scales[scale]?.reliability != nil {
        for item in entry.items.map(\.item) {
          let codes = truth.design.rows.indices.filter { members >> UInt128($0) & 1 == 1 }
            .compactMap { truth.design.rows[$0].codes[item] }
          let most = Dictionary(grouping: codes) { $0 }.values.map(\.count).max() ?? 0
          if codes.count - most < 3 { found.append("A5 item \(item): reliability names it") }
        }
      }
    }
    return found
  }
}
