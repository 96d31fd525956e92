import RapsDisclosure

/// Count, mean and squared deviations of scores, as places 0…1 on their axis.
package struct SampleMoments: Sendable, Hashable {
  package let count: Int
  package let mean: AxisPosition
  /// Σ(x − mean)²
  package let squaredDeviations: Double

  /// The sample standard deviation, n − 1 (METHOD D1); nil for fewer than two scores.
  package var standardDeviation: Double? {
    count > 1 ? (squaredDeviations / Double(count - 1)).squareRoot() : nil
  }

  /// The moments of `sum / (answered · unitsPerItem)` over all respondents of a scale. Nil if there are none.
  ///
  /// The mean is an exact fraction with the least common multiple of the numbers of answers in its denominator, unless
  /// that outgrows 128 bits. Squared deviations are those within each number of answers, exact integers before one
  /// division, plus those between their means: every term is positive, so nothing cancels, as it would in Σx² − (Σx)²/n.
  package init?(_ moments: [ScoreMoments], unitsPerItem: Int) {
    let parts = moments.filter { $0.count > 0 }
    let count = parts.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    let mean = Self.mean(of: parts, unitsPerItem: unitsPerItem, count: count)
    var squaredDeviations = 0.0
    for part in parts {
      let scale = Double(part.answered * unitsPerItem)
      let within = Int128(part.count) * Int128(part.sumOfSquares) - Int128(part.sum) * Int128(part.sum)
      let distance = Double(part.sum) / (Double(part.count) * scale) - mean.value
      squaredDeviations += Double(within) / (Double(part.count) * scale * scale)
      // One number of answers has no spread between; computed, it would be rounding noise.
      if parts.count > 1 { squaredDeviations += Double(part.count) * distance * distance }
    }
    self.count = count
    self.mean = mean
    self.squaredDeviations = squaredDeviations
  }

  /// The moments of a composite's scores on its integer grid. Nil if there are none.
  init?(count: Int, sum: Int, sumOfSquares: Int128, gridSteps: Int) {
    guard count > 0 else { return nil }
    self.count = count
    mean = AxisPosition(numerator: Int128(sum), denominator: Int128(count) * Int128(gridSteps))
    let deviations = Int128(count) * sumOfSquares - Int128(sum) * Int128(sum)
    squaredDeviations = Double(deviations) / (Double(count) * Double(gridSteps) * Double(gridSteps))
  }

  private static func mean(of parts: [ScoreMoments], unitsPerItem: Int, count: Int) -> AxisPosition {
    var multiple: Int128 = 1
    var isExact = true
    for part in parts where isExact {
      let next = (multiple / greatestCommonDivisor(multiple, Int128(part.answered)))
        .multipliedReportingOverflow(by: Int128(part.answered))
      multiple = next.partialValue
      isExact = !next.overflow
    }
    var numerator: Int128 = 0
    for part in parts where isExact {
      let term = (multiple / Int128(part.answered)).multipliedReportingOverflow(by: Int128(part.sum))
      let sum = numerator.addingReportingOverflow(term.partialValue)
      numerator = sum.partialValue
      isExact = !term.overflow && !sum.overflow
    }
    let denominator = multiple.multipliedReportingOverflow(by: Int128(unitsPerItem) * Int128(count))
    if isExact, !denominator.overflow {
      return AxisPosition(numerator: numerator, denominator: denominator.partialValue)
    }
    let total = parts.reduce(0.0) { $0 + Double($1.sum) / Double($1.answered) }
    return AxisPosition(value: total / (Double(unitsPerItem) * Double(count)))
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}
