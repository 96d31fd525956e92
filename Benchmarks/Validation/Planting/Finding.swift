/// How often a statement was right, and how often it should have been.
package struct Finding: Sendable {
  package enum Measure: Sendable {
    /// Of statements, in percent.
    case percent
    /// Kendall's τ.
    case rankCorrelation
  }

  /// What was planted and what is counted.
  package let subject: String
  package let measure: Measure
  /// Nil where nothing is demanded.
  package let bound: ClosedRange<Double>?
  package let found: Double
  /// Of statements, or of seeds.
  package let count: Int

  package init(_ subject: String, measure: Measure = .percent, bound: ClosedRange<Double>?, found: Double, count: Int) {
    self.subject = subject
    self.measure = measure
    self.bound = bound
    self.found = found
    self.count = count
  }

  package var isMet: Bool { bound?.contains(found) ?? true }
}

/// Counts how often something is so.
package struct Frequency: Sendable {
  package private(set) var right = 0
  package private(set) var all = 0

  package init() {}

  package mutating func note(_ isRight: Bool) {
    all += 1
    right += isRight ? 1 : 0
  }

  package mutating func add(_ other: Frequency) {
    all += other.all
    right += other.right
  }

  package var percent: Double { all > 0 ? 100 * Double(right) / Double(all) : .nan }

  package func finding(_ subject: String, bound: ClosedRange<Double>?) -> Finding {
    Finding(subject, bound: bound, found: percent, count: all)
  }
}

extension ClosedRange<Double> {
  /// What the issue demands of 95 % intervals.
  package static func coverage(respondentCount: Int) -> ClosedRange<Double> {
    respondentCount >= 1_000 ? 93...97 : 90...98
  }
}
