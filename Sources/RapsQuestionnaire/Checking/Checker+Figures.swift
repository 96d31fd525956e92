import RapsDiagnostics

extension Checker {
  /// Cut-offs must point the way of the risk, amber before red; advice where they cannot be reached.
  func checkCutOffs(_ draft: ScoredDraft, range: ScoreRange?) {
    guard let cutOffs = draft.cutOffs, let risk = draft.risk?.value else { return }
    let bounds = [("amber", cutOffs.amber), ("red", cutOffs.red)].compactMap { name, bound in bound.map { (name, $0) } }
    var isDirected = true
    for (name, bound) in bounds where !points(bound.value, towards: risk) {
      isDirected = false
      log.report(
        .cutOffDirection, at: bound.place,
        "where a \(risk.rawValue) score is the risk, \(name) starts at \(risk == .high ? "a lower" : "an upper") bound",
        expected: risk == .high ? "`from` or `above`" : "`to` or `below`",
        help: risk == .high
          ? ["write \(name) from \(bound.value.value), or risk low"]
          : ["write \(name) to \(bound.value.value), or risk high"])
    }
    guard isDirected else { return }
    for (name, bound) in bounds { checkReach(of: bound, name, risk, range) }
    if let amber = cutOffs.amber, let red = cutOffs.red { checkAmberZone(amber, red, risk, range) }
  }

  private func points(_ bound: Bound, towards risk: RiskDirection) -> Bool {
    let isLower = bound.comparison == .from || bound.comparison == .above
    return isLower == (risk == .high)
  }

  private func checkReach(of bound: Located<Bound>, _ name: String, _ risk: RiskDirection, _ range: ScoreRange?) {
    guard let range else { return }
    let value = bound.value.value.billionths
    let (low, high) = (range.lowest.billionths, range.highest.billionths)
    guard (low...high).contains(value) else {
      return advise(
        .cutOffOutsideRange, at: bound.place,
        "the cut-off \(bound.value.value) lies outside the scores, \(range.lowest) to \(range.highest)")
    }
    let (worst, best) = risk == .high ? (high, low) : (low, high)
    let zone = interval(bound.value)
    if !zone.contains(worst) {
      advise(.unreachableThreshold, at: bound.place, "no score can be \(name)", help: ["check the bound"])
    } else if zone.contains(best) {
      advise(.unreachableThreshold, at: bound.place, "every score is \(name)", help: ["check the bound"])
    }
  }

  private func interval(_ bound: Bound) -> NumberInterval {
    bound.comparison == .from || bound.comparison == .above
      ? NumberInterval(lower: bound, upper: nil) : NumberInterval(lower: nil, upper: bound)
  }

  private func checkAmberZone(
    _ amber: Located<Bound>, _ red: Located<Bound>, _ risk: RiskDirection, _ range: ScoreRange?
  ) {
    let zone =
      risk == .high
      ? NumberInterval(lower: amber.value, upper: red.value.complement)
      : NumberInterval(lower: red.value.complement, upper: amber.value)
    let (amberValue, redValue) = (amber.value.value.billionths, red.value.value.billionths)
    if risk == .high ? amberValue > redValue : amberValue < redValue {
      log.report(
        .cutOffOrder, at: amber.place.through(red.place), "amber is the milder one, and it starts beyond red",
        help: ["swap the two bounds"])
    } else if zone.isEmpty || range?.attains(zone) == false {
      advise(
        .unreachableThreshold, at: amber.place, "no score lies between amber and red",
        help: ["leave amber out, or move it away from red"])
    }
  }

  func checkNorms(_ draft: ScoredDraft, range: ScoreRange?) {
    guard let range else { return }
    for norm in draft.norms
    where !(range.lowest.billionths...range.highest.billionths).contains(norm.mean.value.billionths) {
      advise(
        .normOutsideRange, at: norm.mean.place,
        "the norm's mean \(norm.mean.value) lies outside the scores, \(range.lowest) to \(range.highest)",
        help: ["give the norm in the unit of the scale's score"])
    }
  }
}
