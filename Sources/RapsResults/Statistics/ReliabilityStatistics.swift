import RapsNumerics
import RapsScoring

/// Internal consistency from pairwise covariances, unrounded (METHOD D3).
///
/// With C the matrix of covariances over the respondents who answered both items and k items:
/// alpha = (1 − tr C / ΣC) · k / (k − 1), the raw alpha of `psych::alpha` with its default `use = "pairwise"`; alpha if
/// an item is dropped is the same of C without it; item–rest is psych's `r.drop`,
/// (Σⱼ Cᵢⱼ − Cᵢᵢ) / √(Cᵢᵢ · Σ C without i). For two items Spearman–Brown 2r / (1 + r) with r from the same matrix.
/// Items without variance are left out, as psych does.
/// Source: W. Revelle, psych 2.2.9, `alpha`; L. J. Cronbach, Psychometrika 16 (1951).
struct ReliabilityStatistics: Sendable, Hashable {
  struct ItemStatistics: Sendable, Hashable {
    /// Position in the scale.
    let position: Int
    let itemRest: Double
    /// Nil where fewer than three items have variance.
    let alphaIfDropped: Double?
  }

  let isSpearmanBrown: Bool
  let coefficient: Double
  /// The items with variance, in the scale's order.
  let items: [ItemStatistics]
  /// Positions of the items without variance.
  let constantItems: [Int]

  /// Nil if fewer than two items vary, or a pair has fewer than two respondents in common, or the total does not vary, or
  /// by no more than rounding.
  ///
  /// - Parameters:
  ///   - sums: of the recoded items.
  ///   - weights: per item the factor that brings its codes to a common unit (METHOD S2).
  init?(_ sums: PairSums, weights: [Int]) {
    let all = Array(0..<sums.itemCount)
    let varying = all.filter { Self.covariance(sums, $0, $0).map { $0 > 0 } ?? false }
    let count = varying.count
    guard count >= 2 else { return nil }
    var covariances: [Double] = []
    covariances.reserveCapacity(count * count)
    for row in varying {
      for column in varying {
        guard let covariance = Self.covariance(sums, row, column) else { return nil }
        covariances.append(covariance * Double(weights[row]) * Double(weights[column]))
      }
    }
    let matrix = CovarianceMatrix(order: count, values: covariances)
    guard let alpha = matrix.alpha(without: nil) else { return nil }
    isSpearmanBrown = count == 2
    if count == 2 {
      let correlation = matrix[0, 1] / (matrix[0, 0] * matrix[1, 1]).squareRoot()
      guard 1 + correlation > CovarianceMatrix.leastPart else { return nil }
      coefficient = 2 * correlation / (1 + correlation)
    } else {
      coefficient = alpha
    }
    items = varying.indices.compactMap { index in
      guard let itemRest = matrix.itemRest(index) else { return nil }
      let dropped = count > 2 ? matrix.alpha(without: index) : nil
      return ItemStatistics(position: varying[index], itemRest: itemRest, alphaIfDropped: dropped)
    }
    constantItems = all.filter { !varying.contains($0) }
  }

  /// (n Σxy − Σx Σy) / (n (n − 1)) over the respondents with both; exact before the division.
  private static func covariance(_ sums: PairSums, _ row: Int, _ column: Int) -> Double? {
    let there = row * sums.itemCount + column
    let back = column * sums.itemCount + row
    let count = sums.counts[there]
    guard count > 1 else { return nil }
    let numerator = Int128(count) * Int128(sums.products[there]) - Int128(sums.sums[there]) * Int128(sums.sums[back])
    return Double(nearest: numerator) / (Double(count) * Double(count - 1))
  }
}

/// Covariances of the items that vary; sums go row by row.
private struct CovarianceMatrix {
  /// A sum that varies by a smaller part of what its items vary by does not vary: where items cancel out, rounding leaves
  /// 10⁻¹⁶ of them, of which alpha would make −10¹⁶.
  static let leastPart = 1e-10

  let order: Int
  let values: [Double]

  subscript(row: Int, column: Int) -> Double { values[row * order + column] }

  func alpha(without dropped: Int?) -> Double? {
    let count = Double(dropped == nil ? order : order - 1)
    let (total, trace) = (total(without: dropped), trace(without: dropped))
    guard total > trace * Self.leastPart, count > 1 else { return nil }
    return (1 - trace / total) * count / (count - 1)
  }

  func itemRest(_ item: Int) -> Double? {
    var together = 0.0
    for row in 0..<order where row != item { together += self[row, item] }
    let (restVariance, restTrace) = (total(without: item), trace(without: item))
    guard restVariance > restTrace * Self.leastPart else { return nil }
    return together / (self[item, item] * restVariance).squareRoot()
  }

  private func trace(without dropped: Int?) -> Double {
    var trace = 0.0
    for item in 0..<order where item != dropped { trace += self[item, item] }
    return trace
  }

  private func total(without dropped: Int?) -> Double {
    var total = 0.0
    for row in 0..<order where row != dropped {
      for column in 0..<order where column != dropped { total += self[row, column] }
    }
    return total
  }
}
