import RapsDiagnostics

/// What is wrong with one cell. The wording shows the value only where ANONYMITY A13 allows it.
struct CellProblem: Hashable {
  enum Cause: Hashable {
    case invalidAnswer(value: [UInt8], expectation: String)
    case labelContradictsCode(value: [UInt8])
    case ambiguousLabel
    case damagedAnswer(value: [UInt8], expectation: String)
    case toolCode(value: [UInt8], expectation: String)
    case ambiguousGroup
    case damagedGroup
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
    case .damagedAnswer(let value, let expectation):
      make(
        .damagedBySpreadsheet, "\(Self.shown(value) ?? "this value") is a date: a spreadsheet changed what stood here",
        expected: expectation, help: Self.spreadsheetAdvice)
    case .toolCode(let value, let expectation):
      make(
        .toolCode, "\(Self.shown(value) ?? "this value") is the survey tool's own code of an answer",
        expected: expectation,
        help: "export the answers in full, or declare the tool's codes, as in: synonym 1 en \"A1\"")
    case .damagedGroup:
      make(
        .damagedBySpreadsheet, "the cell is a date, which more than one declared value can have become",
        help: Self.spreadsheetAdvice)
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

  private static let spreadsheetAdvice =
    "texts such as 1-5 become dates: export again, and open the file in Excel with Data > From Text/CSV and this "
    + "column as text, or declare the date as a synonym"

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
