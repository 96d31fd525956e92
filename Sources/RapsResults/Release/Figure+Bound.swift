import RapsQuestionnaire

extension Figure {
  /// Whether the figure lies on the bound's side, decided on the released digits, so that the words beside a figure
  /// never tell more than the figure (ANONYMITY A4). Exact for rounded figures.
  package func meets(_ bound: Bound) -> Bool {
    let order = comparison(with: bound.value)
    return switch bound.comparison {
    case .from: order >= 0
    case .above: order > 0
    case .to: order <= 0
    case .below: order < 0
    }
  }

  /// −1, 0 or 1 as the figure is less than, equal to or greater than the number.
  private func comparison(with number: ExactDecimal) -> Int {
    switch value {
    case .rounded(let mantissa, let fractionDigits):
      let left = Int128(mantissa) * Int128(number.denominator)
      let right = Int128(number.significand) * Int128(Self.powerOfTen(fractionDigits))
      return left < right ? -1 : left == right ? 0 : 1
    case .full(let figure):
      return figure < number.doubleValue ? -1 : figure == number.doubleValue ? 0 : 1
    }
  }
}
