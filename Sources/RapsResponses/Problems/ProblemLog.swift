import RapsDiagnostics

/// The errors of a data set: the first ten in full, the others counted, so that a wrong file cannot fill memory.
struct ProblemLog {
  /// "The first ten, and a count" (DESIGN, "Reading responses").
  static let shownCount = 10

  private var shown: [Diagnostic] = []
  private var count = 0
  private var advisedCodes: Set<String> = []

  var isEmpty: Bool { count == 0 }

  /// Whether further errors are counted only: then nobody needs to word them.
  var isFull: Bool { shown.count == Self.shownCount }

  /// Counts an error that nobody will read.
  mutating func countOne() { count += 1 }

  /// Adds an error. Advice is given once per code, not on each line.
  mutating func add(_ diagnostic: Diagnostic) {
    count += 1
    guard !isFull else { return }
    var diagnostic = diagnostic
    if !advisedCodes.insert(diagnostic.code).inserted { diagnostic.help = [] }
    shown.append(diagnostic)
  }

  /// Gives other advice on errors with a code.
  mutating func advise(_ help: [String], onCode code: String) {
    guard let index = shown.firstIndex(where: { $0.code == code }) else { return }
    shown[index].help = help
  }

  var failure: DiagnosedFailure { DiagnosedFailure(shown, omittedCount: count - shown.count) }
}
