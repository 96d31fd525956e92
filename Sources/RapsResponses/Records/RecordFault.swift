/// What is wrong with the writing of a record. Offsets are indexes into the scanned bytes.
enum RecordFault: Hashable {
  case unclosedQuote(openedAt: Int)
  case textAfterQuote(openedAt: Int)
  case cellTooLong(startedAt: Int)
  case rowTooLong

  /// Whether the following records cannot be found.
  var endsFile: Bool {
    if case .textAfterQuote = self { false } else { true }
  }
}
