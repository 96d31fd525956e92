/// A line on the terminal that says how far a long run is: from the second second on, five times a second.
final class Progress {
  private let console: Console?
  private let start = ContinuousClock.now
  private var nextTold: ContinuousClock.Instant
  private var rowCount = 0
  private var hasTold = false

  init(_ options: ScoreOptions, _ console: Console) {
    self.console = options.showsProgress && console.isErrorTerminal ? console : nil
    nextTold = start + .seconds(1)
  }

  func advance(rows: Int) {
    guard let console else { return }
    rowCount += rows
    let now = ContinuousClock.now
    guard now >= nextTold else { return }
    nextTold = now + .milliseconds(200)
    hasTold = true
    console.printError("\rraps: \(rowCount) rows read")
  }

  /// Takes the line away.
  func finish() {
    if hasTold { console?.printError("\r\u{1B}[K") }
  }
}
