/// A point per factor with its interval, and the line where all would weigh the same.
struct ReportWeights: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    let name: String
    let percent: Double
    /// Nil where none is told.
    let interval: ClosedRange<Double>?
    /// As "9%".
    let text: String
  }

  let title: String
  /// In percent: every factor's share if all weighed the same.
  let equalShare: Double
  let rows: [Row]
}
