/// Agreement within a group on one item or score, r_wg = 1 − s²/σ²_E, where σ²_E = (A² − 1)/12 is the variance of answers
/// drawn evenly from A options.
///
/// Source: James, Demaree and Wolf 1984, "Estimating within-group interrater reliability with and without response
/// bias", J. of Applied Psychology 69, 85–98.
/// - Parameters:
///   - variance: of the group's answers, with n − 1; 0 or more.
///   - optionCount: A, the number of equally spaced options one apart; 2 or more.
/// - Returns: 0…1; less agreement than chance counts as 0, as they advise. NaN outside of the domain.
package func withinGroupAgreement(variance: Double, optionCount: Int) -> Double {
  withinGroupAgreement(meanItemVariance: variance, itemCount: 1, optionCount: optionCount)
}

/// Agreement within a group on a scale of J parallel items, r_wg(J) = J a / (J a + s̄²/σ²_E) with a = 1 − s̄²/σ²_E, where
/// σ²_E = (A² − 1)/12.
///
/// Source: as `withinGroupAgreement(variance:optionCount:)`.
/// - Parameters:
///   - meanItemVariance: s̄², the mean over items of the group's variances, with n − 1; 0 or more.
///   - itemCount: J, 1 or more.
///   - optionCount: A, the number of equally spaced options one apart; 2 or more.
/// - Returns: 0…1; less agreement than chance counts as 0. NaN outside of the domain.
package func withinGroupAgreement(meanItemVariance: Double, itemCount: Int, optionCount: Int) -> Double {
  guard meanItemVariance >= 0, itemCount > 0, optionCount > 1 else { return .nan }
  let ratio = meanItemVariance * 12 / Double(optionCount * optionCount - 1)
  guard ratio < 1 else { return 0 }
  let agreement = Double(itemCount) * (1 - ratio)
  return agreement / (agreement + ratio)
}
