extension Scale {
  /// Whether this is a factor of work, which can be a priority and a plan can tackle: resources and demands that are no
  /// composites. What lies in people and what comes of work is none.
  package var isFactor: Bool {
    guard !isComposite else { return false }
    return switch kind {
    case .resource, .hindrance, .challenge: true
    case .personal, .outcome: false
    }
  }

  /// Whether this is what comes of work, by which factors are weighed; composites are none.
  package var isOutcome: Bool { kind == .outcome && !isComposite }
}
