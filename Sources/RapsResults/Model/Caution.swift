/// How far the figures may speak for those who did not answer (METHOD D5).
package enum Caution: String, Sendable, Hashable, Comparable {
  case none
  /// Under 50 %: no sentence generalises.
  case lowResponse = "low-response"
  /// Under 30 % or n < 30: a banner and no priorities.
  case noPriorities = "no-priorities"

  private var rank: Int {
    switch self {
    case .none: 0
    case .lowResponse: 1
    case .noPriorities: 2
    }
  }

  package static func < (left: Caution, right: Caution) -> Bool { left.rank < right.rank }
}
