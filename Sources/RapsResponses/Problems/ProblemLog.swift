import RapsDiagnostics

/// The errors of a data set: the first ten in full, the others counted, so that a wrong file cannot fill memory.
struct ProblemLog {
  /// "The first ten, and a count" (DESIGN, "Reading responses").
  static let shownCount = 10

  private var shown: [Diagnostic] = []
  /// Errors so far, and so the 0-based number of the next one.
  private(set) var count = 0
  private var advisedCodes: Set<String> = []
  private var hasOwnAdvice = false

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

  /// Gives an error advice of its own. Where nobody sees that error or another with such advice, the last one that is
  /// shown has it besides.
  mutating func advise(_ help: [String], onError number: Int) {
    if shown.indices.contains(number) {
      shown[number].help = help
    } else if !hasOwnAdvice, let last = shown.indices.last {
      shown[last].help += help
    }
    hasOwnAdvice = true
  }

  var failure: DiagnosedFailure { DiagnosedFailure(shown, omittedCount: count - shown.count) }
}
