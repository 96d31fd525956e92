/// P(X ≤ x, Y ≤ y) of two standard normal variables with this correlation.
///
/// Below |ρ| = 0.925 Φ(x) Φ(y) plus the integral of the density over the correlation from 0 to ρ (Drezner and Wesolowsky
/// 1990), with sin as the variable; above it what is missing at |ρ| = 1, of which the singular part is taken out first.
/// Gauss–Legendre with 6, 12 or 20 nodes. Absolute error below 10⁻¹⁴.
///
/// Source: Genz 2004, "Numerical computation of rectangular bivariate and trivariate normal and t probabilities",
/// Statistics and Computing 14, 251–260 (BVND).
///
/// Complexity: at most 20 exponentials and two normal probabilities.
/// - Parameters:
///   - x: may be infinite.
///   - y: may be infinite.
///   - correlation: −1…1, both included.
/// - Returns: NaN outside of the domain.
package func bivariateNormalMass(below x: Double, y: Double, correlation: Double) -> Double {
  guard !x.isNaN, !y.isNaN, abs(correlation) <= 1 else { return .nan }
  // Beyond 40 standard deviations Φ is 0 or 1.
  let orthant = UpperOrthant(h: -min(max(x, -40), 40), k: -min(max(y, -40), 40))
  let mass = abs(correlation) < 0.925 ? orthant.moderate(correlation) : orthant.strong(correlation)
  return min(max(mass, 0), 1)
}

/// P(X > h, Y > k).
private struct UpperOrthant {
  let h: Double
  let k: Double

  private static func upperTail(_ z: Double) -> Double { NormalDistribution.cumulativeProbability(-z) }

  /// |ρ| < 0.925.
  func moderate(_ correlation: Double) -> Double {
    let independent = Self.upperTail(h) * Self.upperTail(k)
    let rule = GaussLegendre.rule(abs(correlation) < 0.3 ? 6 : abs(correlation) < 0.75 ? 12 : 20)
    let angle = LibMath.asin(correlation)
    let product = h * k
    let meanSquare = (h * h + k * k) / 2
    let integral = rule.sum { node in
      let sine = LibMath.sin(angle * (node + 1) / 2)
      return LibMath.exp((sine * product - meanSquare) / (1 - sine * sine))
    }
    return independent + integral * angle / (4 * Double.pi)
  }

  /// 0.925 ≤ |ρ| ≤ 1.
  func strong(_ correlation: Double) -> Double {
    if correlation < 0 {
      // P(X > h, Y > k; ρ) = P(X > h) − P(X > h, −Y > −k; −ρ).
      return Self.upperTail(h) - Self.upperTail(max(h, -k)) + UpperOrthant(h: h, k: -k).lackBelowOne(-correlation)
    }
    return Self.upperTail(max(h, k)) - lackBelowOne(correlation)
  }

  /// What P(X > h, Y > k) lacks of its value at ρ = 1.
  private func lackBelowOne(_ correlation: Double) -> Double {
    guard correlation < 1 else { return 0 }
    let product = h * k
    let square = (1 - correlation) * (1 + correlation)
    let distance = (h - k) * (h - k)
    // The integrand in x = √(1 − ρ²) is exp(−(distance/x² + hk)/2) times a smooth function, of which the series
    // 1 + c x² (1 + d x²) is integrated on paper and the rest by the rule.
    let c = (4 - product) / 8
    let d = (12 - product) / 16
    let root = square.squareRoot()
    var lack = 0.0
    let atRoot = -(distance / square + product) / 2
    if atRoot > Self.leastExponent {
      let series = 1 - c * (distance - square) * (1 - d * distance / 5) / 3 + c * d * square * square / 5
      lack = root * LibMath.exp(atRoot) * series
    }
    if -product < 100 {
      let gap = distance.squareRoot()
      let series = 1 - c * distance * (1 - d * distance / 5) / 3
      let tail = (2 * Double.pi).squareRoot() * Self.upperTail(gap / root)
      lack -= LibMath.exp(-product / 2) * tail * gap * series
    }
    let rest = GaussLegendre.rule(20).sum { node in
      let x = root * (node + 1) / 2
      let squareOfX = x * x
      let exponent = -(distance / squareOfX + product) / 2
      guard exponent > Self.leastExponent else { return 0 }
      let rho = (1 - squareOfX).squareRoot()
      let exact = LibMath.exp(-product * squareOfX / (2 * (1 + rho) * (1 + rho))) / rho
      return LibMath.exp(exponent) * (exact - (1 + c * squareOfX * (1 + d * squareOfX)))
    }
    return (lack + rest * root / 2) / (2 * Double.pi)
  }

  private static let leastExponent = -100.0
}
