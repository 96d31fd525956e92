/// Unwanted behaviour, reported as the prevalence of "an answered item is positive", never as a mean (METHOD S5).
package struct Exposure: Sendable, Hashable {
  package enum Source: String, Sendable, Hashable, CaseIterable {
    case colleagues
    case thirdParties = "third-parties"
  }

  package let id: String
  package let title: LocalizedText
  package let about: LocalizedText
  package let aspect: Aspect?
  /// Who behaves so, if the exposure tells.
  package let source: Source?
  /// Indexes into `Questionnaire.items`.
  package let items: [Int]
  /// The codes that count as exposed.
  package let positiveCodes: ClosedRange<Int>
  package let expectations: [Expectation]

  package init(
    id: String, title: LocalizedText, about: LocalizedText = LocalizedText(), aspect: Aspect? = nil,
    source: Source? = nil, items: [Int], positiveCodes: ClosedRange<Int>, expectations: [Expectation] = []
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.aspect = aspect
    self.source = source
    self.items = items
    self.positiveCodes = positiveCodes
    self.expectations = expectations
  }
}

/// The cross of demands and resources: the share of respondents in each quadrant, by declared cuts.
package struct Profile: Sendable, Hashable {
  /// A scale or composite and the bound from which a respondent counts as high on it.
  package struct Axis: Sendable, Hashable {
    package let measure: MeasureReference
    package let high: Bound

    package init(measure: MeasureReference, high: Bound) {
      self.measure = measure
      self.high = high
    }
  }

  /// In this order in every tally: demands low/high × resources high/low.
  package enum Quadrant: Int, Sendable, Hashable, CaseIterable {
    /// Low demands, high resources.
    case relaxed
    /// High demands, high resources.
    case active
    /// Low demands, low resources.
    case passive
    /// High demands, low resources.
    case strained
  }

  package let id: String
  package let title: LocalizedText
  package let about: LocalizedText
  package let demands: Axis
  package let resources: Axis
  /// The quadrants' names, by `Quadrant.rawValue`.
  package let quadrantTitles: [LocalizedText]

  package init(
    id: String, title: LocalizedText, about: LocalizedText = LocalizedText(), demands: Axis, resources: Axis,
    quadrantTitles: [LocalizedText]
  ) {
    precondition(quadrantTitles.count == Quadrant.allCases.count)
    self.id = id
    self.title = title
    self.about = about
    self.demands = demands
    self.resources = resources
    self.quadrantTitles = quadrantTitles
  }
}

/// Points at something of a questionnaire that has one result per respondent, by its index in its own list.
package enum MeasureReference: Sendable, Hashable {
  case scale(Int)
  case composite(Int)
  case exposure(Int)
  case profile(Int)
}
