import RapsConcurrency

/// What a merged builder counted by cell and nobody has settled yet.
struct UnsettledBundles: Sendable {
  var bundles: [Bundle]
  /// Per partition the number here of each of its groups there.
  var groups: [[Int]]
}

/// The cells of one bundle as a stratum sees them.
private struct StratumCells: Sendable {
  let bundle: Bundle
  let groupOfCell: [Int]
}

/// What one stratum learns of one table.
private enum TableSums: Sendable {
  case joint(JointReading.Findings)
  case channel([UInt32])
}

extension TallyBuilder {
  /// Groups of all strata from which on several threads settle them.
  private static let fewestConcurrentGroups = 64

  /// Adds what the bundles counted, here and in merged builders, to the strata, and drops the bundles.
  ///
  /// Table by table, each over all bundles that hold a part of it: so merged builders cost one more addition per counter, and
  /// the tables can be read at the same time.
  mutating func settle() {
    let sources = (bundles.isEmpty ? [] : [UnsettledBundles(bundles: bundles, groups: [])]) + unsettled
    guard !sources.isEmpty else { return }
    bundles = []
    unsettled = []
    for partition in strata.indices {
      strata[partition].grow(toGroupCount: memberships.groupPaths[partition].count)
    }
    // The organisation comes last.
    let cells = strata.indices.map { Self.cells(ofPartition: $0, sources) } + [Self.cellsOfOrganisation(sources)]
    let groupCounts = cells.map { $0.reduce(0) { max($0, ($1.groupOfCell.max() ?? -1) + 1) } }
    let (plan, counting) = (plan, countingPlan)
    let jointCount = counting.joints.count
    @Sendable func sums(_ table: Int) -> [TableSums] {
      var reading = table < jointCount ? JointReading(counting.joints[table], plan: plan) : nil
      return zip(cells, groupCounts).map { cells, groupCount in
        let counts = Self.sums(cells, groupCount: groupCount) { bundle in
          table < jointCount ? bundle.joints[table] : bundle.channels[table - jointCount]
        }
        return reading?.read(counts, groupCount: groupCount).asTableSums ?? .channel(counts)
      }
    }
    let tableCount = jointCount + counting.bundled.count
    let isLarge = groupCounts.reduce(0, +) >= Self.fewestConcurrentGroups
    let found = isLarge ? concurrentMap(tableCount, sums) : (0..<tableCount).map(sums)
    for (table, sums) in found.enumerated() {
      for (index, sums) in sums.enumerated() {
        if index < strata.count {
          strata[index].add(sums, table: table, counting, respondentCount: rows.used)
        } else {
          organisation.add(sums, table: table, counting, respondentCount: rows.used)
        }
      }
    }
  }

  private static func cells(ofPartition partition: Int, _ sources: [UnsettledBundles]) -> [StratumCells] {
    sources.flatMap { source in
      source.bundles.compactMap { bundle in
        guard let place = bundle.partitions.firstIndex(of: partition) else { return nil }
        let groups = bundle.groupOfCell(place: place)
        return StratumCells(
          bundle: bundle, groupOfCell: source.groups.isEmpty ? groups : groups.map { source.groups[partition][$0] })
      }
    }
  }

  /// Everybody is in one cell of each bundle, so that of fewest cells will do.
  private static func cellsOfOrganisation(_ sources: [UnsettledBundles]) -> [StratumCells] {
    sources.compactMap { source in
      source.bundles.min { $0.cellCount < $1.cellCount }.map {
        StratumCells(bundle: $0, groupOfCell: Array(repeating: 0, count: $0.cellCount))
      }
    }
  }

  /// Groups × states, row-major.
  private static func sums(
    _ cells: [StratumCells], groupCount: Int, of table: (Bundle) -> CellTable
  ) -> [UInt32] {
    guard let first = cells.first else { return [] }
    var sums = Array(repeating: UInt32(0), count: groupCount * table(first.bundle).stateCount)
    for part in cells { table(part.bundle).add(groupOfCell: part.groupOfCell, to: &sums) }
    return sums
  }
}

extension JointReading.Findings {
  fileprivate var asTableSums: TableSums { .joint(self) }
}

extension Stratum {
  fileprivate mutating func add(_ sums: TableSums, table: Int, _ counting: CountingPlan, respondentCount: Int) {
    switch sums {
    case .joint(let findings):
      add(findings.totals, counting.joints[table])
      for (channel, counts) in findings.histograms {
        add(counts, channel: channel, respondentCount: respondentCount)
      }
    case .channel(let counts):
      add(counts, channel: counting.bundled[table - counting.joints.count], respondentCount: respondentCount)
    }
  }
}
