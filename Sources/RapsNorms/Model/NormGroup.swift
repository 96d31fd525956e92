import RapsQuestionnaire

/// A norm group: released figures of comparable organisations, with where they come from (ANONYMITY A15).
///
/// Figures are as released, rounded once when the norm was built; scores are in the scale's own metric.
package struct NormGroup: Sendable, Hashable {
  package let name: String
  /// Such as "2024-2025".
  package let period: String?
  package let status: EvidenceStatus
  package let source: String?
  /// The last year in which the norm should be used; nil if it does not say.
  package let expires: Int?
  package let questionnaireID: String
  package let questionnaireVersion: String
  package let contentHash: String
  package let respondentCount: Int
  /// Nil where a published norm does not tell.
  package let organisationCount: Int?
  /// Salt and fingerprints of the organisations in it (METHOD C2), in hexadecimal; empty for a published norm.
  package let salt: String
  package let members: [String]
  /// Ids of the variables by which `NormScale.strata` are told apart.
  package let strataVariables: [String]
  package let scales: [NormScale]
  package let correlations: NormCorrelations?

  package init(
    name: String, period: String?, status: EvidenceStatus, source: String?, expires: Int?, questionnaireID: String,
    questionnaireVersion: String, contentHash: String, respondentCount: Int, organisationCount: Int?, salt: String,
    members: [String], strataVariables: [String], scales: [NormScale], correlations: NormCorrelations?
  ) {
    self.name = name
    self.period = period
    self.status = status
    self.source = source
    self.expires = expires
    self.questionnaireID = questionnaireID
    self.questionnaireVersion = questionnaireVersion
    self.contentHash = contentHash
    self.respondentCount = respondentCount
    self.organisationCount = organisationCount
    self.salt = salt
    self.members = members
    self.strataVariables = strataVariables
    self.scales = scales
    self.correlations = correlations
  }

  /// The norm of a scale, if it is in the norm and defined there as here.
  package func scale(_ id: String) -> NormScale? { scales.first { $0.id == id } }
}

/// One scale's norm.
package struct NormScale: Sendable, Hashable {
  package let id: String
  /// Hash of what decides the scale's scores (`scaleDefinitionHash`); nil for norms declared in the questionnaire.
  package let definitionHash: String?
  /// From the lowest to the highest possible score; nil where it is not told.
  package let scoreRange: ClosedRange<Double>?
  package let overall: NormFigures
  /// In the order of the values; strata that may not be shown are absent.
  package let strata: [NormStratum]
  /// Of organisation means, with the probability 0.05, 0.10 … 0.95 of each; empty below 30 organisations of 30 people.
  package let organisationPercentiles: [Double]

  package init(
    id: String, definitionHash: String?, scoreRange: ClosedRange<Double>? = nil, overall: NormFigures,
    strata: [NormStratum], organisationPercentiles: [Double]
  ) {
    self.id = id
    self.definitionHash = definitionHash
    self.scoreRange = scoreRange
    self.overall = overall
    self.strata = strata
    self.organisationPercentiles = organisationPercentiles
  }
}

extension NormScale {
  /// What `organisationPercentiles` are told at.
  package static let percentileProbabilities = (1...19).map { Double($0) / 20 }
}

/// Figures of a set of people of several organisations.
package struct NormFigures: Sendable, Hashable {
  package let respondentCount: Int
  package let organisationCount: Int?
  /// N² / Σ nₒ²: how many organisations of equal size would weigh as much; nil where it is not told.
  package let effectiveOrganisationCount: Double?
  /// Over people.
  package let mean: Double
  /// Over people (n − 1), between organisations included.
  package let standardDeviation: Double
  /// Standard deviation of true organisation means (τ); nil where it is not told.
  package let organisationDeviation: Double?

  package init(
    respondentCount: Int, organisationCount: Int?, effectiveOrganisationCount: Double?, mean: Double,
    standardDeviation: Double, organisationDeviation: Double?
  ) {
    self.respondentCount = respondentCount
    self.organisationCount = organisationCount
    self.effectiveOrganisationCount = effectiveOrganisationCount
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.organisationDeviation = organisationDeviation
  }

  /// Standard error of the mean over organisations (METHOD C2): √(τ²/m + s²/n) with m the effective number of
  /// organisations; nil where τ or m is not told.
  package var standardError: Double? {
    guard let m = effectiveOrganisationCount, let tau = organisationDeviation, m > 0, respondentCount > 0 else {
      return nil
    }
    return (tau * tau / m + standardDeviation * standardDeviation / Double(respondentCount)).squareRoot()
  }
}

/// The people who share a value on every stratifying variable.
package struct NormStratum: Sendable, Hashable {
  /// Per stratifying variable the value's id, or the text; nil is "not stated".
  package let values: [String?]
  package let figures: NormFigures

  package init(values: [String?], figures: NormFigures) {
    self.values = values
    self.figures = figures
  }
}

/// Correlations between scale scores within organisations, pooled over organisations.
package struct NormCorrelations: Sendable, Hashable {
  /// Scale ids.
  package let scales: [String]
  /// Row-major, `scales.count` squared.
  package let values: [Double]
  /// The smallest number of people behind any of them.
  package let respondentCount: Int

  package init(scales: [String], values: [Double], respondentCount: Int) {
    self.scales = scales
    self.values = values
    self.respondentCount = respondentCount
  }
}
