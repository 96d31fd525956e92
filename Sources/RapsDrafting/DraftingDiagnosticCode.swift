/// Why no draft can be made of a file. The raw values are stable and never reused; `Fixtures/Invalid/drafting/` has an
/// example of each.
package enum DraftingDiagnosticCode: String, Sendable, CaseIterable {
  case tooFewRows = "N0101"
  case headerHoldsAnswers = "N0102"
  case noItems = "N0103"
}
