import RapsQuestionnaire

/// Finds out whether the invalid answers of a file come from answers that were numbered from another number on: to leave
/// them out would leave out everybody at one end.
struct ShiftedCodes {
  /// Of one answer set.
  private struct Found {
    var invalid: Set<Int> = []
    /// An invalid answer that is no number, or numbers without end.
    var hasOther = false
    /// What blocks hold for answers that are valid.
    var valid = [Bool](repeating: false, count: 256)
  }

  private static let mostCodes = 32

  private var found: [Int: Found] = [:]
  /// Rows were handed over before there was any error: nobody knows which answers they had.
  private var isLate = false

  mutating func noteInvalid(_ value: [UInt8], answerSet: Int) {
    var codes = found[answerSet] ?? Found()
    if let code = DecimalSpelling(value.span, value.indices)?.integer, codes.invalid.count < Self.mostCodes {
      codes.invalid.insert(code)
    } else {
      codes.hasOther = true
    }
    found[answerSet] = codes
  }

  /// Notes a full block. Complexity: O(1) as long as no answer was invalid.
  mutating func note(_ block: borrowing ResponseBlock, _ items: [Questionnaire.Item]) {
    guard !found.isEmpty else {
      isLate = true
      return
    }
    for (index, item) in items.enumerated() {
      guard var codes = found.removeValue(forKey: item.answerSet) else { continue }
      let start = index * ResponseBlock.capacity
      for place in start..<start + block.rowCount { codes.valid[Int(block.codes[place])] = true }
      found[item.answerSet] = codes
    }
  }

  /// What to do; nil if no answer set of the file looks shifted.
  func advice(_ answerSets: [AnswerSet]) -> [String]? {
    guard !isLate else { return nil }
    for (index, codes) in found.sorted(by: { $0.key < $1.key }) {
      let set = answerSets[index]
      guard let offset = Self.offset(codes, width: set.width, minimum: set.minimumCode) else { continue }
      let steps = abs(offset) == 1 ? "one" : "\(abs(offset))"
      return [
        "the codes look shifted by \(steps): \(set.minimumCode + offset) to \(set.maximumCode + offset) for "
          + "\(set.minimumCode) to \(set.maximumCode)",
        "renumber them in the file, or declare them so in the answers \"\(set.id)\" of a copy of the questionnaire",
      ]
    }
    return nil
  }

  private static func offset(_ codes: Found, width: Int, minimum: Int) -> Int? {
    guard !codes.hasOther, let lowest = codes.invalid.min(), let highest = codes.invalid.max() else { return nil }
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
