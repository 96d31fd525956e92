extension ExactDecimal {
  /// The value × 10⁹, exactly; so numbers are compared whatever their digits. Magnitude below 10²⁷.
  package var billionths: Int128 {
    Int128(significand) * (0..<(9 - fractionDigits)).reduce(Int128(1)) { power, _ in power * 10 }
  }
}

extension Bound {
  /// The bound that exactly the other numbers meet.
  var complement: Bound {
    switch comparison {
    case .from: Bound(.below, value)
    case .above: Bound(.to, value)
    case .to: Bound(.above, value)
    case .below: Bound(.from, value)
    }
  }

  var isClosed: Bool { comparison == .from || comparison == .to }
}

/// Numbers between two bounds, either of which may be absent.
struct NumberInterval {
  /// `from` or `above`.
  let lower: Bound?
  /// `to` or `below`.
  let upper: Bound?

  /// Whether no real number lies in it.
  var isEmpty: Bool {
    guard let lower, let upper else { return false }
    let (low, high) = (lower.value.billionths, upper.value.billionths)
    return low > high || (low == high && !(lower.isClosed && upper.isClosed))
  }

  func contains(_ billionths: Int128) -> Bool {
    if let lower {
      let low = lower.value.billionths
      guard lower.isClosed ? billionths >= low : billionths > low else { return false }
    }
    guard let upper else { return true }
    let high = upper.value.billionths
    return upper.isClosed ? billionths <= high : billionths < high
  }
}

/// The scores that a scale can give when every item is answered: `stepCount + 1` equally distant numbers.
struct ScoreRange: Hashable {
  let lowest: ExactDecimal
  let highest: ExactDecimal
  /// Nil where the steps are not alike, or not known.
  let stepCount: Int?

  /// Whether the interval holds an attainable score. Exact; complexity: constant.
  func attains(_ interval: NumberInterval) -> Bool {
    guard let stepCount, stepCount > 0, let lower = interval.lower else { return !interval.isEmpty }
    let (low, high) = (lowest.billionths, highest.billionths)
    guard high > low else { return interval.contains(low) }
    // The first step at or beyond the lower bound: low + step · (high − low) / stepCount ≥ bound.
    let scaled = (lower.value.billionths - low) * Int128(stepCount)
    var (step, remainder) = scaled.quotientAndRemainder(dividingBy: high - low)
    if remainder > 0 || (remainder == 0 && !lower.isClosed) { step += 1 }
    if scaled < 0 { step = 0 }
    guard step <= Int128(stepCount) else { return false }
    guard let upper = interval.upper else { return true }
    let (score, limit) = (low * Int128(stepCount) + step * (high - low), upper.value.billionths * Int128(stepCount))
    return upper.isClosed ? score <= limit : score < limit
  }
}
