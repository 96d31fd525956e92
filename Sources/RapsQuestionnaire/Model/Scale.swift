import RapsDiagnostics

/// What a scale stands for in the Job Demands–Resources model.
package enum ScaleKind: String, Sendable, Hashable, CaseIterable {
  case resource, hindrance, challenge, personal, outcome
}

/// The five A's: the part of work that a scale or exposure belongs to.
package enum Aspect: String, Sendable, Hashable, CaseIterable {
  case organisation, content, conditions, environment, relations
}

/// The basic needs of self-determination theory.
package enum BasicNeed: String, Sendable, Hashable, CaseIterable {
  case autonomy, relatedness, competence
}

/// Which end of a scale is unfavourable.
package enum RiskDirection: String, Sendable, Hashable, CaseIterable {
  case high, low
}

/// The unit in which a scale score is expressed (METHOD S3).
package enum ScoreMetric: Sendable, Hashable {
  /// The mean of the answered items, mapped from their range to 0…100.
  case percent
  /// The mean of the answered items, in the unit of their codes.
  case mean
  /// The mean of the answered items × the number of items × a factor (1 unless the manual has one).
  case sum(factor: Int)
}

/// A point on the score axis that belongs to one side of it.
package struct Bound: Sendable, Hashable {
  package enum Comparison: String, Sendable, Hashable {
    /// `from`: ≥, `above`: >, `to`: ≤, `below`: <.
    case from, above, to, below
  }

  package let comparison: Comparison
  package let value: ExactDecimal

  package init(_ comparison: Comparison, _ value: ExactDecimal) {
    self.comparison = comparison
    self.value = value
  }
}

/// Who vouches for a number (METHOD D6).
package enum EvidenceStatus: String, Sendable, Hashable, CaseIterable {
  case validated
  case normBased = "norm-based"
  case provisional
}

/// Where a scale becomes amber and red. Amber is the milder bound; either may be absent, not both.
package struct CutOffs: Sendable, Hashable {
  package let amber: Bound?
  package let red: Bound?
  package let status: EvidenceStatus
  package let source: String?
  package let population: String?

  package init(amber: Bound?, red: Bound?, status: EvidenceStatus, source: String? = nil, population: String? = nil) {
    self.amber = amber
    self.red = red
    self.status = status
    self.source = source
    self.population = population
  }
}

/// Published figures of a reference group for one scale, in the scale's own score metric.
package struct Norm: Sendable, Hashable {
  package let name: String
  package let mean: ExactDecimal
  package let standardDeviation: ExactDecimal
  package let respondentCount: Int
  package let organisationCount: Int?
  package let year: Int
  package let source: String
  package let status: EvidenceStatus

  package init(
    name: String, mean: ExactDecimal, standardDeviation: ExactDecimal, respondentCount: Int,
    organisationCount: Int? = nil, year: Int, source: String, status: EvidenceStatus
  ) {
    self.name = name
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.respondentCount = respondentCount
    self.organisationCount = organisationCount
    self.year = year
    self.source = source
    self.status = status
  }
}

/// One of the questionnaire's own tests: answers, and what they must give.
package struct Expectation: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case score(ExactDecimal)
    case missing
    case positive
    case negative
  }

  /// Codes in item order; nil is an item without an answer. For a composite of scales: the scales' scores.
  package let answers: [ExactDecimal?]
  package let outcome: Outcome
  /// Where the row stands, for telling that it fails.
  package let location: Diagnostic.Location?

  package init(answers: [ExactDecimal?], outcome: Outcome, location: Diagnostic.Location? = nil) {
    self.answers = answers
    self.outcome = outcome
    self.location = location
  }
}

/// An item's place in a scale.
package struct ScaleItem: Sendable, Hashable {
  /// Index into `Questionnaire.items`.
  package let item: Int
  package let isReverseKeyed: Bool

  package init(item: Int, isReverseKeyed: Bool) {
    self.item = item
    self.isReverseKeyed = isReverseKeyed
  }
}

/// Items that are summed up to one score per respondent: a `scale` section, or a `composite … of items`, which is
/// scored alike but whose items belong to other scales (METHOD S4).
package struct Scale: Sendable, Hashable {
  package let id: String
  package let title: LocalizedText
  /// What the scale is about, for a reader; may be empty.
  package let about: LocalizedText
  package let kind: ScaleKind
  package let aspect: Aspect?
  package let need: BasicNeed?
  package let items: [ScaleItem]
  package let isComposite: Bool
  package let metric: ScoreMetric
  /// The least number of answered items for which there is a score, 1...items.count (METHOD S3).
  package let requiredItemCount: Int
  package let risk: RiskDirection
  package let cutOffs: CutOffs?
  package let norms: [Norm]
  package let expectations: [Expectation]
  package let source: String?
  /// True if `keep` or `remove` changed the items, so that norms, cut-offs and expectations were dropped.
  package let lostInheritedFigures: Bool

  package init(
    id: String, title: LocalizedText, about: LocalizedText = LocalizedText(), kind: ScaleKind, aspect: Aspect? = nil,
    need: BasicNeed? = nil, items: [ScaleItem], isComposite: Bool = false, metric: ScoreMetric = .percent,
    requiredItemCount: Int, risk: RiskDirection, cutOffs: CutOffs? = nil, norms: [Norm] = [],
    expectations: [Expectation] = [], source: String? = nil, lostInheritedFigures: Bool = false
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.kind = kind
    self.aspect = aspect
    self.need = need
    self.items = items
    self.isComposite = isComposite
    self.metric = metric
    self.requiredItemCount = requiredItemCount
    self.risk = risk
    self.cutOffs = cutOffs
    self.norms = norms
    self.expectations = expectations
    self.source = source
    self.lostInheritedFigures = lostInheritedFigures
  }
}

/// The mean of the valid scores of several scales, which share metric and range (METHOD S4).
package struct Composite: Sendable, Hashable {
  package let id: String
  package let title: LocalizedText
  package let about: LocalizedText
  package let kind: ScaleKind
  package let aspect: Aspect?
  /// Indexes into `Questionnaire.scales`.
  package let scales: [Int]
  package let requiredScaleCount: Int
  package let risk: RiskDirection
  package let cutOffs: CutOffs?
  package let norms: [Norm]
  package let expectations: [Expectation]
  /// True if `keep` or `remove` changed the items of one of its scales, so that cut-offs, norms and expectations were
  /// dropped.
  package let lostInheritedFigures: Bool

  package init(
    id: String, title: LocalizedText, about: LocalizedText = LocalizedText(), kind: ScaleKind, aspect: Aspect? = nil,
    scales: [Int], requiredScaleCount: Int, risk: RiskDirection, cutOffs: CutOffs? = nil, norms: [Norm] = [],
    expectations: [Expectation] = [], lostInheritedFigures: Bool = false
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.kind = kind
    self.aspect = aspect
    self.scales = scales
    self.requiredScaleCount = requiredScaleCount
    self.risk = risk
    self.cutOffs = cutOffs
    self.norms = norms
    self.expectations = expectations
    self.lostInheritedFigures = lostInheritedFigures
  }
}
