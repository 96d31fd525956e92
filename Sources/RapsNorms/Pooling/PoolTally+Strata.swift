import RapsResponses
import RapsScoring

extension PoolTally {
  /// The same sums told apart by fewer variables: cells that become equal are added up.
  ///
  /// - Parameter strata: indexes of variables, ascending.
  /// - Returns: nil if the pool is not told apart by one of them.
  package func keeping(strata: [Int]) -> PoolTally? {
    guard strata != strataVariables else { return self }
    let places = strata.compactMap { strataVariables.firstIndex(of: $0) }
    guard places.count == strata.count else { return nil }
    return PoolTally(
      scales: scales, strataVariables: strata,
      organisations: organisations.map { organisation in
        Organisation(
          name: organisation.name, cells: Self.joined(organisation.cells, keeping: places),
          crossProducts: organisation.crossProducts)
      })
  }

  private static func joined(_ cells: [Cell], keeping places: [Int]) -> [Cell] {
    var joined: [[GroupLabel]: Cell] = [:]
    for cell in cells {
      let labels = places.map { cell.strata[$0] }
      var sum =
        joined[labels]
        ?? Cell(strata: labels, respondentCount: 0, moments: cell.moments.map { _ in Moments() })
      sum.respondentCount += cell.respondentCount
      for (scale, moments) in cell.moments.enumerated() {
        sum.moments[scale].count += moments.count
        sum.moments[scale].sum += moments.sum
        sum.moments[scale].sumOfSquares += moments.sumOfSquares
      }
      joined[labels] = sum
    }
    return joined.values.sorted { left, right in
      left.strata.lexicographicallyPrecedes(right.strata) { $0.precedes($1) }
    }
  }
}
