/// Why no draft can be made of a file, or what has to be done before it can be used. The raw values are stable and never
/// reused; `Fixtures/Invalid/drafting/` has an example of each.
package enum DraftingDiagnosticCode: String, Sendable, CaseIterable {
  case tooFewRows = "N0101"
  case headerHoldsAnswers = "N0102"
  case noItems = "N0103"
  case rowPerAnswer = "N0104"
  case unknownOrder = "N0105"
  case turnedIntoDates = "N0106"
}
