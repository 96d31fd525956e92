import RapsDiagnostics

/// What is wrong with one cell. The wording shows the value only where ANONYMITY A13 allows it.
struct CellProblem: Hashable {
  enum Cause: Hashable {
    case invalidAnswer(value: [UInt8], expectation: String)
    case labelContradictsCode(value: [UInt8])
    case ambiguousLabel
    case ambiguousGroup
    case groupNameTooLong
    case tooManyGroups(most: Int)
  }

  let cause: Cause
  let location: Diagnostic.Location

  var diagnostic: Diagnostic {
    switch cause {
    case .invalidAnswer(let value, let expectation):
      make(
        .invalidAnswer, "\(Self.shown(value) ?? "this value") is no answer", expected: expectation,
        help: "correct the cell, declare it in the answer set, or count such cells as not answered: --invalid missing")
    case .labelContradictsCode(let value):
      make(
        .labelContradictsCode, "\(Self.shown(value) ?? "the cell") has a code with a text that is not its label",
        expected: "a code and its own label", help: "correct the cell, or name the language with --labels")
    case .ambiguousLabel:
      make(
        .ambiguousLabel, "the label stands for different answers in different languages",
        help: "name the language of the answers, as in --labels nl")
    case .ambiguousGroup:
      make(
        .ambiguousGroup, "two declared values of the variable answer to this cell",
        help: "give the values different codes and labels in the questionnaire")
    case .groupNameTooLong:
      make(
        .groupNameTooLong, "the cell has more than \(GroupDecoder.longestName) bytes: too long for a group's name",
        help: "check that this column holds groups, and not free text")
    case .tooManyGroups(let most):
      make(
        .tooManyGroups, "the column has more than \(most) different values",
        help: "check that this column holds groups, and not names of persons or free text")
    }
  }

  private func make(
    _ code: ResponseDiagnosticCode, _ message: String, expected: String? = nil, help: String
  ) -> Diagnostic {
    Diagnostic(code: code.rawValue, at: location, message, expected: expected, help: [help])
  }

  /// ANONYMITY A13: an item's value is shown if it is at most 12 printable ASCII bytes without space and @.
  static func shown(_ value: [UInt8]) -> String? {
    guard 1...12 ~= value.count, value.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "@") }) else { return nil }
    return "\"\(String(decoding: value, as: UTF8.self))\""
  }
}
