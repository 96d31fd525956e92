extension GroupTally {
  /// Adds the sums of other respondents. Complexity: linear in the size of the sums.
  /// - Precondition: both are of the same plan.
  package mutating func add(_ other: GroupTally) {
    respondentCount += other.respondentCount
    for index in scales.indices { scales[index].counts.add(other.scales[index].counts) }
    for index in composites.indices { composites[index].add(other.composites[index]) }
    for index in exposures.indices {
      exposures[index].positiveCount += other.exposures[index].positiveCount
      exposures[index].negativeCount += other.exposures[index].negativeCount
    }
    for index in profiles.indices {
      for quadrant in profiles[index].quadrantCounts.indices {
        profiles[index].quadrantCounts[quadrant] += other.profiles[index].quadrantCounts[quadrant]
      }
    }
    for index in items.indices {
      var item = items[index].apart
      item.codeCounts.add(other.items[index].codeCounts)
      item.notApplicableCount += other.items[index].notApplicableCount
      items[index] = item
    }
  }
}

extension CompositeTally {
  fileprivate mutating func add(_ other: CompositeTally) {
    validCount += other.validCount
    completeCount += other.completeCount
    sum += other.sum
    sumOfSquares += other.sumOfSquares
    amberCount += other.amberCount
    redCount += other.redCount
    if bins.isEmpty {
      bins = other.bins
    } else if !other.bins.isEmpty {
      for index in bins.indices { bins[index] += other.bins[index] }
    }
  }
}

extension CountRow {
  fileprivate mutating func add(_ other: CountRow) {
    for index in indices { self[index] += other[index] }
  }
}
