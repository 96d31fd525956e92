/// What takes in blocks and can be merged, so that parts of a file can be read at the same time.
package protocol BlockSink: Sendable {
  /// One of the same kind that took in nothing.
  func emptied() -> Self
  mutating func add(_ block: borrowing ResponseBlock)
  /// Called when a part of a file is read, by the thread that read it: time to do what need not wait for the merge.
  mutating func endPart()
  /// Adds what another one took in, of rows that come after those here.
  ///
  /// - Parameter labels: per variable, the index in the dictionaries here of each index in the other one's; nil if both
  ///   share their dictionaries.
  mutating func merge(_ other: Self, labels: [[UInt32]]?)
}

extension BlockSink {
  package mutating func endPart() {}
}
