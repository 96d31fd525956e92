import RapsResults

extension ExposureSummary {
  /// Whether it is told that more than two people report it (METHOD P3). Of a count that is not told, nothing is.
  package var isReported: Bool {
    switch prevalence {
    case .percent, .nearlyAll: true
    case .fewerThanThree, .notShown: false
    }
  }
}
