import Synchronization

/// What the threads that read one file tell each other.
final class StripProgress: Sendable {
  private let rowCount = Atomic(0)
  private let isAbandoned = Atomic(false)

  /// Rows read by all threads.
  var rows: Int { rowCount.load(ordering: .relaxed) }

  /// Counts rows of a strip.
  /// - Throws: `StripTrouble` if a strip has an error, so that the others stop too.
  func advance(rows: Int) throws(StripTrouble) {
    rowCount.add(rows, ordering: .relaxed)
    if isAbandoned.load(ordering: .relaxed) { throw StripTrouble() }
  }

  func abandon() { isAbandoned.store(true, ordering: .relaxed) }
}

/// A strip has something that must be told, or does not end where a row ends: the file must be read in one piece.
struct StripTrouble: Error {}
