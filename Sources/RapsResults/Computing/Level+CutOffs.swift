import RapsQuestionnaire

extension Level {
  /// The side of a group's mean, judged on released figures (METHOD D6).
  ///
  /// Nil without cut-offs, and for validated ones: these are made for persons and give shares, never a colour for a
  /// mean.
  init?(mean: Figure, interval: MeanInterval, cutOffs: CutOffs?) {
    guard let cutOffs, cutOffs.status != .validated else { return nil }
    switch interval {
    case .notDefined:
      self = .notClear
    case .everyoneAnswered:
      self = Self.side(of: mean, cutOffs)
    case .interval(let interval):
      let lower = Self.side(of: interval.lower, cutOffs)
      let upper = Self.side(of: interval.upper, cutOffs)
      self = lower == upper ? lower : .notClear
    }
  }

  private static func side(of figure: Figure, _ cutOffs: CutOffs) -> Level {
    if let red = cutOffs.red, figure.meets(red) { return .unfavourable }
    guard let amber = cutOffs.amber, figure.meets(amber) else { return .favourable }
    return cutOffs.red == nil ? .unfavourable : .intermediate
  }
}
