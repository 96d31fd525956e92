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

  /// Judged on the exact rate: the caution must not vanish by rounding. More answers than invitations tell nothing of the
  /// rate (METHOD D2).
  init(answered: Int, invited: Int?) {
    self = answered < Self.fewRespondents ? .noPriorities : .none
    guard let invited, invited >= answered else { return }
    if 100 * answered < Self.veryLowResponsePercent * invited { self = .noPriorities }
    if 100 * answered < Self.lowResponsePercent * invited { self = max(self, .lowResponse) }
  }

  package static func < (left: Caution, right: Caution) -> Bool { left.rank < right.rank }
}
