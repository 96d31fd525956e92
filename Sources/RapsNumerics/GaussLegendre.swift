/// Gauss–Legendre rules on −1…1, symmetric: exact for polynomials of degree 2 · count − 1.
///
/// Nodes are the roots of the Legendre polynomial Pₙ, weights 2 / ((1 − x²) Pₙ′(x)²) (Abramowitz and Stegun 25.4.29);
/// computed with mpmath 1.3.0 in 40 digits, 20 of them kept.
struct GaussLegendre: Sendable {
  /// The positive nodes.
  let nodes: [Double]
  let weights: [Double]

  /// The rule with 6, 12 or 20 nodes; `count` must be one of them.
  static func rule(_ count: Int) -> Self {
    precondition(count == 6 || count == 12 || count == 20)
    return count == 6 ? six : count == 12 ? twelve : twenty
  }

  /// Σ weight · f(node) ≈ ∫ f over −1…1.
  func sum(_ function: (Double) -> Double) -> Double {
    var sum = 0.0
    for (node, weight) in zip(nodes, weights) {
      sum += weight * (function(-node) + function(node))
    }
    return sum
  }

  private static let six = Self(
    nodes: [
      0.93246951420315202781, 0.66120938646626451366, 0.23861918608319690863,
    ],
    weights: [
      0.17132449237917034504, 0.36076157304813860757, 0.46791393457269104739,
    ]
  )
  private static let twelve = Self(
    nodes: [
      0.98156063424671925069, 0.90411725637047485668, 0.76990267419430468704, 0.5873179542866174473,
      0.36783149899818019375, 0.12523340851146891547,
    ],
    weights: [
      0.047175336386511827195, 0.10693932599531843096, 0.16007832854334622633, 0.20316742672306592175,
      0.23349253653835480876, 0.249147045813402785,
    ]
  )
  private static let twenty = Self(
    nodes: [
      0.99312859918509492479, 0.96397192727791379127, 0.91223442825132590587, 0.83911697182221882339,
      0.74633190646015079261, 0.63605368072651502545, 0.510867001950827098, 0.37370608871541956067,
      0.22778585114164507808, 0.076526521133497333755,
    ],
    weights: [
      0.017614007139152118312, 0.040601429800386941331, 0.06267204833410906357, 0.083276741576704748725,
      0.10193011981724043504, 0.11819453196151841731, 0.1316886384491766269, 0.14209610931838205133,
      0.14917298647260374679, 0.1527533871307258507,
    ]
  )
}
