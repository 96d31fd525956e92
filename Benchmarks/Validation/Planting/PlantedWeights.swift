import RapsNumerics

/// Relative weights that are known because they were planted.
///
/// All factors are correlated alike by ρ in the sense of their risks, so that Λ = R^½ has one value d on its diagonal and
/// one value a off it. Johnson's weights are w = (Λ∘Λ) x with x the squares of the outcome's correlations with the
/// uncorrelated variables Z, and Σx = Σw = R²; so x = (w − a² R²)/(d² − a²), and the outcome's correlations with the
/// factors are Λ√x. The effect of a factor is √w: without correlation it is the standardised path coefficient.
package struct PlantedWeights: Sendable {
  /// √w, by factor; Σ of their squares is R².
  package let effects: [Double]
  package let factorCorrelation: Double

  /// Six effects 0.05 apart and six as weak as correlated factors can be: R² = .397.
  package static let correlated = PlantedWeights(
    effects: [0.06, 0.31, 0.06, 0.21, 0.06, 0.3605, 0.06, 0.11, 0.26, 0.06, 0.16, 0.06], factorCorrelation: 0.25)
  /// Seven effects 0.0534 apart, and five factors that have nothing to do with the outcomes: R² = .40.
  package static let uncorrelated = PlantedWeights(
    effects: [0, 6, 2, 0, 4, 7, 0, 1, 5, 0, 3, 0].map { $0 * 0.053452 }, factorCorrelation: 0)

  package init(effects: [Double], factorCorrelation: Double) {
    self.effects = effects
    self.factorCorrelation = factorCorrelation
  }

  package var rSquared: Double { effects.reduce(0) { $0 + $1 * $1 } }

  /// The outcome's correlation with each factor, in the sense of their risks.
  private var outcomeCorrelations: [Double] {
    let count = Double(effects.count)
    let large = (1 + (count - 1) * factorCorrelation).squareRoot()
    let small = (1 - factorCorrelation).squareRoot()
    let off = (large - small) / count
    let diagonal = small + off
    let roots = effects.map { effect in
      let square = (effect * effect - off * off * rSquared) / (diagonal * diagonal - off * off)
      precondition(square > -1e-9, "correlated factors cannot have so small a weight")
      return max(0, square).squareRoot()
    }
    let sum = roots.reduce(0, +)
    return roots.map { small * $0 + off * sum }
  }

  /// Correlations of all scales of a design without personal characteristics: every outcome has these weights.
  ///
  /// - Parameter residualCorrelation: of what the factors leave of two outcomes, in the sense of their risks.
  package func correlations(_ design: SurveyDesign, residualCorrelation: Double = 0.2) -> [Double] {
    let (order, factorCount) = (design.scaleCount, effects.count)
    precondition(design.factors.count == factorCount && order == factorCount + design.outcomes.count)
    var matrix = design.equalCorrelations(factorCorrelation)
    let ties = outcomeCorrelations
    for outcome in factorCount..<order {
      for factor in 0..<factorCount {
        let value = ties[factor] * design.sign(outcome) * design.sign(factor)
        matrix[outcome * order + factor] = value
        matrix[factor * order + outcome] = value
      }
      for other in factorCount..<order where other != outcome {
        matrix[outcome * order + other] =
          (rSquared + residualCorrelation * (1 - rSquared)) * design.sign(outcome) * design.sign(other)
      }
    }
    return matrix
  }
}

/// Mean share of R² over the outcomes, by factor: what the impact axis estimates.
///
/// - Parameter correlations: of factors first, then outcomes.
package func trueShares(_ correlations: [Double], design: SurveyDesign) -> [Double] {
  let (order, factorCount) = (design.scaleCount, design.factors.count)
  let factors = (0..<factorCount).flatMap { row in (0..<factorCount).map { correlations[row * order + $0] } }
  let decomposed = RelativeWeights(predictors: factors, count: factorCount)
  var shares = Array(repeating: 0.0, count: factorCount)
  for outcome in design.outcomes {
    let weights = decomposed.weights(for: (0..<factorCount).map { correlations[outcome * order + $0] })
    for (factor, share) in weights.rescaled.enumerated() { shares[factor] += share }
  }
  return shares.map { $0 / Double(design.outcomes.count) }
}
