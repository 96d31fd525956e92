/// Whether a cell says that there is nothing, as programs write it for an absent value.
func isNoAnswer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard 1...6 ~= range.count else { return false }
  return noAnswerTokens.contains(range.map { 0x41...0x5A ~= bytes[$0] ? bytes[$0] + 0x20 : bytes[$0] })
}

private let noAnswerTokens = Set(
  ["na", "n/a", "#n/a", "nan", "null", "#null!", "(null)", "none", ".", "-", "--"].map { Array($0.utf8) })
