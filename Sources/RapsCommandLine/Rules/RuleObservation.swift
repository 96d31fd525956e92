import RapsQuestionnaire
import RapsResults

/// What is told of one figure: itself, or a bound.
struct RuleObservation {
  /// As the line on stderr tells it.
  let text: String
  /// The figure; or figures that it can be, the least and the largest among them.
  private let possible: [Figure]

  init(_ figure: Figure, unit: String = "") {
    text = "\(figure.digits)\(unit)"
    possible = [figure]
  }

  /// - Parameter possible: all that the figure can be, or the two between which it lies.
  init(text: String, possible: [Figure]) {
    self.text = text
    self.possible = possible
  }

  /// Decided only if everything that the figure can be decides alike: a bound says no more than it says (ANONYMITY A6).
  func outcome(_ bound: Bound) -> RuleVerdict.Outcome {
    let meeting = possible.count { $0.meets(bound) }
    return meeting == possible.count ? .met : meeting == 0 ? .notMet : .notDecided
  }
}

extension Figure {
  /// The released digits.
  fileprivate var digits: String {
    switch value {
    case .rounded(let mantissa, let fractionDigits):
      "\(ExactDecimal(significand: Int64(mantissa), fractionDigits: fractionDigits))"
    case .full(let number): "\(number)"
    }
  }
}
