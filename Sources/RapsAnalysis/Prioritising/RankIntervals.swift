/// Ranks and how far chance may move them, from seeded draws (METHOD P2, C5).
///
/// Every thing is compared with every other, sixteen draws at once and without a branch; the percentiles of its ranks are
/// then found by halving. For the twenty factors of a questionnaire that takes a tenth of a millisecond, a third of
/// what comparing pairs in memory took.
enum RankIntervals {
  private typealias Ranks = SIMD16<UInt8>

  /// - Parameters:
  ///   - order: positions of things, first to last, as estimated.
  ///   - keys: per position drawn keys, the lowest of which comes first; ties go by position. At most 255 things, 4,080
  ///     draws.
  /// - Returns: per position its rank, best and worst (2.5th and 97.5th percentile of the drawn ranks).
  /// - Complexity: things² × draws.
  static func ranks(order: [Int], keys: DrawnKeys) -> [RankRange] {
    guard keys.chunkCount > 0 else { return ranges(order, best: { $0 }, worst: { $0 }) }
    precondition(keys.thingCount == order.count && order.count <= 255 && keys.chunkCount <= 255)
    let ranks = drawnRanks(keys)
    let span = ranks.span
    let drawCount = Double(keys.chunkCount * Ranks.scalarCount)
    func percentile(_ probability: Double, _ thing: Int) -> Int {
      let column = span.extracting(thing * keys.chunkCount..<(thing + 1) * keys.chunkCount)
      // The first rank up to which there are more draws than the target.
      var (low, high) = (0, order.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if Double(count(column, upTo: middle)) > probability * drawCount { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return ranges(order, best: { percentile(0.025, $0) }, worst: { percentile(0.975, $0) })
  }

  /// - Parameter keys: per position a column of `draws` keys; `draws` is a multiple of 16.
  static func ranks(order: [Int], keys: [Float], draws: Int) -> [RankRange] {
    ranks(order: order, keys: DrawnKeys(columns: keys, drawCount: draws))
  }

  /// How many things come before each, a column per thing. Of every pair one comes before the other, so that half the
  /// comparisons do.
  private static func drawnRanks(_ keys: DrawnKeys) -> [Ranks] {
    let (thingCount, one) = (keys.thingCount, SIMD16<Int32>(repeating: 1))
    var ranks = Array(repeating: Ranks.zero, count: keys.lanes.count)
    var before = Array(repeating: Ranks.zero, count: thingCount)
    let lanes = keys.lanes.span
    for chunk in 0..<keys.chunkCount {
      let row = lanes.extracting(chunk * thingCount..<(chunk + 1) * thingCount)
      var counts = before.mutableSpan
      for thing in 0..<thingCount { counts[thing] = .zero }
      for thing in 0..<thingCount {
        let key = row[thing]
        var rank = counts[thing] &+ Ranks(repeating: UInt8(thingCount - 1 - thing))
        for other in thing + 1..<max(thing + 1, thingCount) {
          let isFirst = Ranks(
            truncatingIfNeeded: SIMD16<Int32>.zero.replacing(with: one, where: key .<= row[other]))
          counts[other] &+= isFirst
          rank &-= isFirst
        }
        ranks[thing * keys.chunkCount + chunk] = rank
      }
    }
    return ranks
  }

  /// Draws in which a thing has at most a rank.
  private static func count(_ ranks: Span<Ranks>, upTo rank: Int) -> Int {
    let bound = Ranks(repeating: UInt8(rank))
    let one = Ranks(repeating: 1)
    var total = Ranks.zero
    for index in ranks.indices { total &+= Ranks.zero.replacing(with: one, where: ranks[index] .<= bound) }
    return Int(SIMD16<UInt16>(truncatingIfNeeded: total).wrappedSum())
  }

  /// By position; the interval always holds the estimated rank.
  private static func ranges(_ order: [Int], best: (Int) -> Int, worst: (Int) -> Int) -> [RankRange] {
    var result = order.map { _ in RankRange(rank: 0, best: 0, worst: 0) }
    for (rank, thing) in order.enumerated() {
      result[thing] = RankRange(rank: rank + 1, best: min(rank, best(thing)) + 1, worst: max(rank, worst(thing)) + 1)
    }
    return result
  }
}
