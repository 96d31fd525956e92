import RapsQuestionnaire

/// Finds out whether the invalid answers of a file come from answers that were numbered from another number on: to
/// leave them out would leave out everybody at one end.
struct ShiftedCodes {
  /// Of one answer set.
  private struct Found {
    /// The number of the first error, as `ProblemLog` counts.
    let firstError: Int
    /// Rows were handed over before: nobody knows which answers they had.
    let isLate: Bool
    var invalid: Set<Int> = []
    /// An invalid answer that is no number, or numbers without end.
    var hasOther = false
    /// What blocks hold for answers that are valid.
    var valid = [Bool](repeating: false, count: 256)

    mutating func note(_ value: [UInt8]) {
      if let code = DecimalSpelling(value.span, value.indices)?.integer,
        invalid.count < ShiftedCodes.mostCodes || invalid.contains(code)
      {
        invalid.insert(code)
      } else {
        hasOther = true
      }
    }
  }

  private static let mostCodes = 32

  /// By answer set.
  private var found: [Int: Found] = [:]
  private var hasBlocks = false

  mutating func noteInvalid(_ value: [UInt8], answerSet: Int, error: Int) {
    found[answerSet, default: Found(firstError: error, isLate: hasBlocks)].note(value)
  }

  /// Notes a full block. Complexity: O(1) as long as no answer was invalid.
  mutating func note(_ block: borrowing ResponseBlock, _ items: [Questionnaire.Item]) {
    hasBlocks = true
    if found.isEmpty { return }
    for (index, item) in items.enumerated() {
      guard var codes = found.removeValue(forKey: item.answerSet) else { continue }
      let start = index * ResponseBlock.capacity
      for place in start..<start + block.rowCount { codes.valid[Int(block.codes[place])] = true }
      found[item.answerSet] = codes
    }
  }

  /// What to do about each answer set that looks shifted, and its first error; in the order of these.
  func advice(_ answerSets: [AnswerSet], file: String) -> [(error: Int, help: [String])] {
    found.sorted { $0.value.firstError < $1.value.firstError }.compactMap { index, codes in
      let set = answerSets[index]
      guard let offset = Self.offset(codes, width: set.width, minimum: set.minimumCode) else { return nil }
      let steps = abs(offset) == 1 ? "one" : "\(abs(offset))"
      let help = [
        "the codes of the answers \"\(set.id)\" look shifted by \(steps): \(set.minimumCode + offset) to "
          + "\(set.maximumCode + offset) for \(set.minimumCode) to \(set.maximumCode)",
        "renumber them in \(file), or declare them so in a copy of the questionnaire",
      ]
      return (codes.firstError, help)
    }
  }

  private static func offset(_ codes: Found, width: Int, minimum: Int) -> Int? {
    guard !codes.isLate, !codes.hasOther, let lowest = codes.invalid.min(), let highest = codes.invalid.max() else {
      return nil
    }
    let hasLowest = codes.valid[1]
    let hasHighest = codes.valid[min(1 + width, 255)]
    if lowest == highest, lowest == minimum - 1, !hasHighest { return -1 }
    if lowest == highest, lowest == minimum + width + 1, !hasLowest { return 1 }
    let hasValid = codes.valid[1...min(1 + width, 254)].contains(true)
    if hasValid || lowest == highest { return nil }
    if highest - lowest == width { return lowest - minimum }
    return lowest >= minimum + 10 && highest <= minimum + width + 10 ? 10 : nil
  }
}
