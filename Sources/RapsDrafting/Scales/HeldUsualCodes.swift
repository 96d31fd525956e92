extension SampledAnswers {
  /// Says of each scale with codes which of the usual codes for no answer ten rows hold; the same of all scales that are
  /// answered alike, as they share what is written.
  func markHeldUsualCodes(_ scales: inout [ScalePlan], _ columns: [DraftColumn]) {
    struct Way: Hashable {
      let format: AnswerFormat
      let missing: Set<Int>
    }
    let alike = Dictionary(grouping: scales.indices) { Way(format: scales[$0].format, missing: scales[$0].missing) }
    for (way, members) in alike {
      guard case .range(let lowest, let highest, _) = way.format else { continue }
      let usual = Set(usualMissingCodes).filter { !(lowest...highest).contains($0) }
      let held: Set<Int> = wellHeld(
        members.flatMap { scales[$0].columns }.map { column in
          (
            column,
            columns[column].codesByValue.map { coded in coded.flatMap { usual.contains($0.code) ? $0.code : nil } }
          )
        })
      for member in members { scales[member].heldUsual = held }
    }
  }
}
