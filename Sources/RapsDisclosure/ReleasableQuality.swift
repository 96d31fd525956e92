import RapsScoring

/// The signs of careless answering that may be told: of all respondents together, bounded like exposures (A6).
package struct ReleasableQuality: Sendable, Hashable {
  package let straightLiners: ReleasableCount
  package let speeders: ReleasableCount?
  package let duplicates: ReleasableCount?
  package let dropOuts: ReleasableCount
  /// Median intra-individual standard deviation in raw points, to one decimal.
  package let medianDeviationTenths: Int?

  init(_ quality: QualityTally, respondentCount: Int, protection: Protection) {
    let isTold = protection.isIdentified || respondentCount >= Release.leastRespondents
    func bounded(_ count: Int) -> ReleasableCount {
      if protection.isIdentified { return .exact(count) }
      return isTold ? CountStatus(count, of: respondentCount).releasable(count) : .notShown
    }
    straightLiners = bounded(quality.straightLiners)
    speeders = quality.speeders.map(bounded)
    duplicates = quality.duplicates.map(bounded)
    dropOuts = bounded(quality.dropOuts)
    let total = quality.deviationBins.reduce(0, +)
    medianDeviationTenths =
      isTold && total >= max(1, protection.minimumGroupSize) ? Self.medianBin(quality.deviationBins, total) : nil
  }

  private static func medianBin(_ bins: [Int], _ total: Int) -> Int? {
    var below = 0
    return bins.firstIndex { count in
      below += count
      return 2 * below >= total
    }
  }
}
