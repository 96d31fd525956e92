/// What a raps process tells its caller. Documented in `raps help` and the README; the numbers never change.
package enum ExitCode: Int32, Sendable, CaseIterable {
  case success = 0
  /// A question was answered with "no": `score --fail-on`, `fmt --check`, `check --strict`, `benchmark check`.
  case finding = 1
  case usage = 64
  case data = 65
  case noInput = 66
  /// Our bug.
  case software = 70
  case cannotWrite = 73
  case readError = 74

  package var meaning: String {
    switch self {
    case .success: "done"
    case .finding: "score --fail-on, fmt --check, check --strict or benchmark check found something"
    case .usage: "the command line is wrong"
    case .data: "the data or the questionnaire is wrong"
    case .noInput: "an input does not exist"
    case .software: "a bug of raps"
    case .cannotWrite: "an output cannot be written"
    case .readError: "reading an input failed"
    }
  }
}
