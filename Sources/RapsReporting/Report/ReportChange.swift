/// A line per scale from its mean in an earlier wave to that in a later one, with both intervals.
struct ReportChange: Sendable, Hashable {
  enum Tone: Sendable, Hashable {
    case plain
    case favourable
    case unfavourable
  }

  /// A mean between the scale's lowest (0) and highest score (1).
  struct Point: Sendable, Hashable {
    let place: Double
    let interval: ClosedRange<Double>?
  }

  struct Row: Sendable, Hashable {
    let name: String
    let before: Point
    let after: Point
    /// Of a relevant change (METHOD C3).
    let tone: Tone
    /// As "58 → 61 * less favourable".
    let text: String
  }

  let title: String
  /// What the two marks are.
  let key: String
  let lowText: String
  let highText: String
  let rows: [Row]
}
