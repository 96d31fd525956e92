/// Every finding about the contents of a norm or a working file. The raw values are stable: they may be grepped and are
/// never reused.
///
/// `Fixtures/Invalid/norms/` has an example of each; a test fails if one lacks.
package enum NormDiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // The file as a whole.
  case notANorm = "N0001"
  /// A working file where a norm is wanted (ANONYMITY A14).
  case workingFileAsNorm = "N0002"
  case newerVersion = "N0003"
  case notAWorkingFile = "N0004"
  case normAsWorkingFile = "N0005"

  // Single values.
  case missingMember = "N0011"
  case otherType = "N0012"
  case outOfRange = "N0013"

  // Values that do not go together.
  case namedTwice = "N0021"
  case otherCount = "N0022"
  case notAscending = "N0023"
  case notSymmetric = "N0024"
  case impossibleSums = "N0025"

  // A working file and the questionnaire.
  case otherQuestionnaire = "N0031"
  case unknownName = "N0032"
}
