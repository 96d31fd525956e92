import RapsResponses

/// The sums of many organisations from which norms are built (ANONYMITY A15): exact, mergeable, and confidential (A14).
///
/// Two pools of the same scales and strata merge by addition: organisations of the same name become one.
package struct PoolTally: Sendable, Hashable {
  /// Sums of one scale's scores on its grid (`ScoreGrid`).
  package struct Moments: Sendable, Hashable {
    package var count = 0
    package var sum = 0
    package var sumOfSquares = Int128(0)

    package init() {}
  }

  /// The respondents of one organisation who share a value on every stratifying variable.
  package struct Cell: Sendable, Hashable {
    /// One per stratifying variable.
    package let strata: [GroupLabel]
    package var respondentCount: Int
    /// Parallel to `PoolTally.scales`.
    package var moments: [Moments]

    package init(strata: [GroupLabel], respondentCount: Int, moments: [Moments]) {
      self.strata = strata
      self.respondentCount = respondentCount
      self.moments = moments
    }
  }

  package struct Organisation: Sendable, Hashable {
    package let name: String
    /// Sorted by `strata`.
    package var cells: [Cell]
    /// In one block: for correlations within organisations.
    package var crossProducts: CrossProducts

    package init(name: String, cells: [Cell], crossProducts: CrossProducts) {
      self.name = name
      self.cells = cells
      self.crossProducts = crossProducts
    }
  }

  /// Indexes into `Questionnaire.scales`: the measured scales, wide ones ("composite … of items") among them.
  package let scales: [Int]
  /// Indexes into `Questionnaire.variables`.
  package let strataVariables: [Int]
  /// Sorted by name.
  package var organisations: [Organisation]

  package init(scales: [Int], strataVariables: [Int], organisations: [Organisation] = []) {
    self.scales = scales
    self.strataVariables = strataVariables
    self.organisations = organisations
  }
}
