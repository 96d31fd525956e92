import RapsResults

/// The four fields of the matrix: risk across, how strongly a factor goes with the outcomes up (METHOD P2).
package enum MatrixQuadrant: String, Sendable, Hashable, CaseIterable {
  /// High risk, goes strongly with the outcomes.
  case tackleFirst = "tackle-first"
  /// High risk, goes weakly with them.
  case needsAttention = "needs-attention"
  /// Low risk, goes strongly with them.
  case strengthToKeep = "strength-to-keep"
  /// Low risk, goes weakly with them.
  case monitor
}

/// What the risk axis tells.
package enum RiskAxis: Sendable, Hashable {
  /// Standardised difference from the norm, + = less favourable.
  case normDifference
  /// Percent of respondents at or beyond the red cut-off.
  case redPercent

  /// From here on a factor is a risk (METHOD P2).
  package var cut: Double {
    switch self {
    case .normDifference: 0.2
    case .redPercent: 25
    }
  }
}

/// Why a share in red has no number: which of three counts it is may not be told (ANONYMITY A6).
package enum BoundedRisk: Sendable, Hashable {
  /// 0, 1 or 2 people are in red.
  case fewerThanThree
  /// All people are in red, or all but one or two.
  case nearlyAll
}

package struct MatrixPoint: Sendable, Hashable {
  /// Index into `Questionnaire.scales`.
  package let scale: Int
  /// Nil where `boundedRisk` stands in its place: no number stands for a bounded share, not even the middle of its bounds.
  package let risk: Figure?
  package let riskInterval: FigureInterval?
  package let boundedRisk: BoundedRisk?
  /// `FactorWeight.sharePercent` of the outcomes together; nil where there are no weights, or it runs the other way.
  package let impactPercent: Figure?
  /// Of a bounded share the quadrant of all counts that it may be, as surely as for the least sure of them; `cannotSay`
  /// without a name where these lie in different quadrants.
  package let quadrant: Judgement<MatrixQuadrant>
  /// Place in the order of priority, with its interval from 2,000 seeded draws; nil if it runs the other way.
  package let rank: RankRange?

  package init(
    scale: Int, risk: Figure?, riskInterval: FigureInterval?, boundedRisk: BoundedRisk? = nil, impactPercent: Figure?,
    quadrant: Judgement<MatrixQuadrant>, rank: RankRange?
  ) {
    self.scale = scale
    self.risk = risk
    self.riskInterval = riskInterval
    self.boundedRisk = boundedRisk
    self.impactPercent = impactPercent
    self.quadrant = quadrant
    self.rank = rank
  }
}

/// What stands above every matrix, whatever the weights say (METHOD P3).
package enum MatrixAlert: Sendable, Hashable {
  /// Index into `Questionnaire.exposures`: somebody reports it, or that nobody does cannot be told.
  case exposure(Int)
  /// Index into `Questionnaire.scales`: half or more are in red.
  case mostInRed(Int)
}

/// The priority matrix of the organisation or of one shown group.
package struct PriorityMatrix: Sendable, Hashable {
  package let axis: RiskAxis
  /// Cut of the impact axis: 100 / number of ranked factors, in percent; nil where there are no weights: then the points are a
  /// ranked list by risk (P3).
  package let impactCutPercent: Figure?
  /// True for a group, whose weights are the organisation's, and for weights of a norm.
  package let hasBorrowedWeights: Bool
  package let alerts: [MatrixAlert]
  /// In order of priority.
  package let points: [MatrixPoint]
  /// Strengths to keep, in order, by the same rules with the sign turned (P5): indexes into `Questionnaire.scales`.
  package let strengths: [Strength]

  package struct Strength: Sendable, Hashable {
    package let scale: Int
    package let certainty: Certainty

    package init(scale: Int, certainty: Certainty) {
      self.scale = scale
      self.certainty = certainty
    }
  }

  package init(
    axis: RiskAxis, impactCutPercent: Figure?, hasBorrowedWeights: Bool, alerts: [MatrixAlert], points: [MatrixPoint],
    strengths: [Strength]
  ) {
    self.axis = axis
    self.impactCutPercent = impactCutPercent
    self.hasBorrowedWeights = hasBorrowedWeights
    self.alerts = alerts
    self.points = points
    self.strengths = strengths
  }
}
