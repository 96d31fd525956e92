import RapsResults

/// A picture of figures that a table beside it tells too. The terminal leaves it out: its tables have bars.
enum ReportDrawing: Sendable, Hashable {
  case profile(ReportProfile)
  case distribution(ReportDistribution)
  case prevalence(ReportPrevalence)
  case weights(ReportWeights)
  case forest(ReportForest)
  case change(ReportChange)
}

/// A line per scale: mean, interval and norm between the scale's lowest and highest score.
struct ReportProfile: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    let name: String
    /// Nil where the mean is hidden. Places are 0 (lowest score) to 1.
    let place: Double?
    let interval: ClosedRange<Double>?
    /// The norm's mean.
    let norm: Double?
    let level: Level?
    /// As "58", beside the point.
    let text: String
    /// What lies beyond the cut-offs; empty where these say nothing of groups.
    var zones: [Zone] = []
  }

  /// A part of the scale beyond a cut-off, in places 0…1.
  struct Zone: Sendable, Hashable {
    /// `intermediate` beyond the milder cut-off, `unfavourable` beyond the stricter one.
    let level: Level
    let range: ClosedRange<Double>
  }

  let title: String
  /// At the ends of the line.
  let lowText: String
  let highText: String
  /// What the mark of the norm is; nil without one.
  let normText: String?
  let rows: [Row]
}

/// Per scale the shares of respondents in consecutive parts of its range, the lowest scores first.
struct ReportDistribution: Sendable, Hashable {
  struct Part: Sendable, Hashable {
    /// As "30–40".
    let range: String
    let percent: Double
    let text: String
    /// How favourable its middle is, 0 (the unfavourable end of the range) to 1.
    let favour: Double
  }

  struct Row: Sendable, Hashable {
    let name: String
    /// Empty where the distribution is not shown.
    let parts: [Part]
  }

  let title: String
  let rows: [Row]
}

/// Percentages with their intervals, or with the bounds that may be told instead.
struct ReportPrevalence: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    let name: String
    let share: Share
    let text: String
  }

  enum Share: Sendable, Hashable {
    /// In percent.
    case percent(Double, interval: ClosedRange<Double>?)
    /// Between two numbers of people, in percent: which one is not told.
    case between(ClosedRange<Double>)
    case hidden
  }

  let title: String
  /// What the bars are, as "experienced".
  let barText: String
  let rows: [Row]
}
