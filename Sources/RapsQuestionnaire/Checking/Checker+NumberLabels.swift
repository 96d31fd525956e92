import RapsDiagnostics

extension Checker {
  /// A cell that is a code is read as that code. So a label that is a number must not be another answer's code: nobody
  /// could tell whether a file holds labels or codes, and each would be read as the other without a word.
  ///
  /// One finding for a set of answers, because renumbering mends them all.
  func checkNumberLabels(of draft: AnswersDraft, known: Set<Int>) {
    let labelled = draft.codes + draft.missing + draft.notApplicable
    for (code, texts) in labelled.map({ ($0.code.value, $0.label) }) + draft.synonyms.map({ ($0.code.value, $0.texts) })
    {
      for entry in texts.value.entries {
        guard let number = spelledCode(entry.text), number != code, known.contains(number) else { continue }
        log.report(
          .labelIsOtherCode, at: texts.place,
          "\"\(shortened(entry.text))\" is called so with the code \(code), and \(number) is the code of another answer",
          expected: "a number only beside its own code", help: [numberLabelAdvice(draft)])
        return
      }
    }
  }

  private func numberLabelAdvice(_ draft: AnswersDraft) -> String {
    let renumbered = draft.codes.compactMap { code in
      code.label.value.entries.first.flatMap { entry in spelledCode(entry.text).map { "\($0) \"\(entry.text)\"" } }
    }
    guard renumbered.count > 1 else { return "renumber the codes, or leave the number out" }
    return "renumber the codes so that they equal the labels: \(renumbered.prefix(3).joined(separator: ", "))"
      + (renumbered.count > 3 ? " …" : "")
  }
}

/// The code that a cell with this text would be read as; nil if it is no whole number.
///
/// As cells are read: with a sign, leading zeros and a fraction of zeros, and labels without blanks and punctuation at
/// their ends.
package func spelledCode(_ text: String) -> Int? {
  let ignored = Set(" .,;:!*'\"\u{A0}")
  let trimmed = text.drop { ignored.contains($0) }
  let content = trimmed.prefix(trimmed.count - trimmed.reversed().prefix { ignored.contains($0) }.count)
  let isNegative = content.first.map { "-\u{2212}".contains($0) } ?? false
  let unsigned = isNegative || content.first == "+" ? content.dropFirst() : content
  let digits = unsigned.prefix { $0.isASCII && $0.isNumber }
  let fraction = unsigned.dropFirst(digits.count)
  let isWhole =
    fraction.isEmpty || ".,".contains(fraction.first ?? " ") && fraction.dropFirst().allSatisfy { $0 == "0" }
  guard isWhole, let number = Int(digits) else { return nil }
  return isNegative ? -number : number
}
