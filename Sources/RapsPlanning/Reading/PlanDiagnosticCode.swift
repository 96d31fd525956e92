/// Every finding about a plan's document. The raw values are stable: they may be grepped and are never reused.
///
/// `Fixtures/Invalid/plans/` has an example of each; a test fails if one lacks. What is no JSON at all is told by `J…`.
package enum PlanDiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // The file as a whole.
  case notAPlan = "P0001"
  case normAsPlan = "P0002"
  /// A working file where a plan is wanted (ANONYMITY A14).
  case workingFileAsPlan = "P0003"
  case resultsAsPlan = "P0004"
  case newerVersion = "P0005"

  // Single values.
  case missingMember = "P0011"
  case otherType = "P0012"
  case outOfRange = "P0013"

  // Values that do not go together.
  case namedTwice = "P0021"

  // A plan and the answers.
  case otherQuestionnaire = "P0031"
}
