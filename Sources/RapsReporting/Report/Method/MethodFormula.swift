import RapsAnalysis

/// How a statistic of a report is computed: a line to read and to recompute, in letters that `MethodSymbol` explains.
enum MethodFormula: Sendable, Hashable, CaseIterable {
  case reversed, percentScore, meanScore, sumScore, composite
  case mean, deviation, meanInterval, finiteMeanInterval, shareInterval, finiteShareInterval, quartiles
  case alpha, spearmanBrown, intraclass, agreement
  case normDifference, normError, normDifferenceInterval, restDifference, restError, restDifferenceInterval
  case falseDiscovery, expected, shrunken, shrunkenInterval
  case weight, weightInterval, redShare, normQuadrant, redQuadrant

  /// The rule that asks for it.
  var ruleID: String {
    switch self {
    case .reversed: "S2"
    case .percentScore, .meanScore, .sumScore: "S3"
    case .composite: "S4"
    case .mean, .deviation, .meanInterval, .quartiles: "D1"
    case .finiteMeanInterval, .shareInterval, .finiteShareInterval: "D2"
    case .alpha, .spearmanBrown: "D3"
    case .intraclass, .agreement: "D4"
    case .normDifference, .normDifferenceInterval, .restDifference, .restDifferenceInterval: "C1"
    case .normError, .restError: "C2"
    case .falseDiscovery: "C3"
    case .expected: "C4"
    case .shrunken, .shrunkenInterval: "C5"
    case .weight, .weightInterval: "P1"
    case .redShare, .normQuadrant, .redQuadrant: "P2"
    }
  }

  func text(_ numbers: NumberStyle) -> String {
    switch self {
    case .reversed: "x′ = min + max − x"
    case .percentScore: "y = 100/m · Σ (x − min)/(max − min)"
    case .meanScore: "y = Σx / m"
    case .sumScore: "y = g · Σx / m"
    case .composite: "y = Σyⱼ / m"
    case .mean: "x̄ = Σy / n"
    case .deviation: "s = √(Σ(y − x̄)² / (n − 1))"
    case .meanInterval: "x̄ ± t · s/√n"
    case .finiteMeanInterval: "x̄ ± t · s/√n · √(1 − n/N)"
    case .shareInterval: "(p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n); p = c/n"
    case .finiteShareInterval: "n* = n · (N − 1)/(N − n)"
    case .quartiles: "i = (n − 1) · q + 1; Q = y₍⌊i⌋₎ + (i − ⌊i⌋) · (y₍⌊i⌋₊₁₎ − y₍⌊i⌋₎)"
    case .alpha: "α = M/(M − 1) · (1 − Σᵢ sᵢᵢ / Σᵢⱼ sᵢⱼ)"
    case .spearmanBrown: "α = 2r/(1 + r)"
    case .intraclass: "ICC(1) = (B − W)/(B + (n̄ − 1) · W); ICC(2) = (B − W)/B"
    case .agreement: "r_wg = 1 − 12 s²/(A² − 1)"
    case .normDifference: "Δ = ± J · (x̄ − μ)/σ; J = Γ(ν/2)/(√(ν/2) · Γ((ν − 1)/2))"
    case .normError: "SE² = s²/n + τ²/mᵣ + σ²/nᵣ"
    case .normDifferenceInterval: "\(bounds(numbers)); Δ = (t − (t − δ) · t*/z) · SE/σ"
    case .restDifference: "Δ = ± J · (x̄ − μ)/σ; σ² = Σ(n − 1)s²/Σ(n − 1)"
    case .restError: "SE² = σ² · (1/n + 1/nᵣ)"
    case .restDifferenceInterval: "\(bounds(numbers)); Δ = δ · SE/σ"
    case .falseDiscovery: "qᵢ = min₍ⱼ≥ᵢ₎ Pⱼ · L/j"
    case .expected: "E = Σ aₛ μₛ; SE² = Σ aₛ² SEₛ²"
    case .shrunken: "x̃ = μ + ρ · (x̄ − μ); ρ = τ²/(τ² + σ²/n)"
    case .shrunkenInterval:
      "x̃ ± z · SE; SE² = V(1 − B̂) + B̂B · Σ(n/n₊)²(V + τ²) + 2B̂²/(G − 3) · (V̄ + τ²)/(V + τ²) · (x̄ − μ)²; "
        + "V = σ²/n; B = 1 − ρ; B̂ = (G − 3)/(G − 1) · ν/(ν + 2) · B"
    case .weight: "wⱼ = Σₖ λⱼₖ² βₖ²; vⱼ = wⱼ/R²; R² = Σⱼ wⱼ"
    case .weightInterval: "(u ± t · SE)²; u = √v; SE² = Σⱼ (hⱼu − (hⱼ − 1)uⱼ − ū)²/(hⱼ − 1)/b; hⱼ = n/nⱼ"
    case .redShare: "SE² = p̃(1 − p̃)/(n + 4); p̃ = (c + 2)/(n + 4)"
    case .normQuadrant: "P(Δ ≥ \(cut(.normDifference, numbers)); √v ≥ √(1/f))"
    case .redQuadrant: "P(p ≥ \(cut(.redPercent, numbers)); √v ≥ √(1/f))"
    }
  }

  /// The two noncentralities of an interval.
  private func bounds(_ numbers: NumberStyle) -> String {
    let tail = numbers.decimal(2.5, fractionDigits: 1) + numbers.percentGap + "%"
    return "P(T(ν; δ₁) ≥ t) = P(T(ν; δ₂) ≤ t) = \(tail); t = (x̄ − μ)/SE"
  }

  private func cut(_ axis: RiskAxis, _ numbers: NumberStyle) -> String {
    switch axis {
    case .normDifference: numbers.decimal(axis.cut, fractionDigits: 1)
    case .redPercent: numbers.decimal(axis.cut, fractionDigits: 0) + numbers.percentGap + "%"
    }
  }

  /// Where it is explained; empty for what every textbook has.
  var source: String {
    switch self {
    case .reversed, .percentScore, .meanScore, .sumScore, .composite, .mean, .deviation: ""
    case .meanInterval: "Student 1908"
    case .finiteMeanInterval, .finiteShareInterval: "Cochran 1977"
    case .shareInterval: "Wilson 1927"
    case .quartiles: "Hyndman & Fan 1996 (7)"
    case .alpha: "Cronbach 1951; psych::alpha"
    case .spearmanBrown: "Spearman 1910; Brown 1910"
    case .intraclass: "Bliese 2000"
    case .agreement: "James, Demaree & Wolf 1984"
    case .normDifference, .restDifference: "Glass, McGaw & Smith 1981; Hedges 1981"
    case .normError: "Satterthwaite 1946; Welch 1947"
    case .restError: "Hedges 1981"
    case .normDifferenceInterval: "Steiger & Fouladi 1997; Bonett 2008"
    case .restDifferenceInterval: "Steiger & Fouladi 1997"
    case .falseDiscovery: "Benjamini & Hochberg 1995; Yekutieli & Benjamini 1999"
    case .expected: "Fleiss, Levin & Paik 2003"
    case .shrunken, .shrunkenInterval: "James & Stein 1961; Morris 1983"
    case .weight: "Johnson 2000"
    case .weightInterval: "Busing, Meijer & van der Leeden 1999"
    case .redShare: "Agresti & Coull 1998"
    case .normQuadrant, .redQuadrant: "Genz 2004"
    }
  }

  var symbols: [MethodSymbol] {
    switch self {
    case .reversed: [.answer]
    case .percentScore, .meanScore: [.answer, .score, .items]
    case .sumScore: [.answer, .score, .items, .factor]
    case .composite: [.score, .items]
    case .mean, .deviation: [.score, .people, .mean]
    case .meanInterval: [.people, .mean, .quantile]
    case .finiteMeanInterval, .finiteShareInterval: [.people, .invited]
    case .shareInterval: [.people, .count, .quantile]
    case .quartiles: [.score, .people, .order]
    case .alpha: [.items, .covariance]
    case .spearmanBrown: [.correlation]
    case .intraclass: [.squares]
    case .agreement: [.mean, .options]
    case .normDifference, .restDifference: [.mean, .reference, .correction]
    case .normError: [.people, .reference, .error, .organisations]
    case .restError: [.people, .reference, .error]
    case .normDifferenceInterval, .restDifferenceInterval: [.quantile, .reference, .error, .noncentral]
    case .falseDiscovery: [.probability]
    case .expected: [.error, .strata]
    case .shrunken: [.people, .mean, .reference, .between]
    case .shrunkenInterval: [.people, .mean, .quantile, .error, .between, .groups, .correction]
    case .weight: [.weights]
    case .weightInterval: [.quantile, .error, .weights, .blocks]
    case .redShare: [.people, .count, .error]
    case .normQuadrant, .redQuadrant: [.weights, .factors]
    }
  }
}
