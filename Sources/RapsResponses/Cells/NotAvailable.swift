/// Whether a cell of an item, a respondent's id or a duration says that there is nothing: `NA`, `#N/A`, `NULL`, `.`.
///
/// What programs write for an absent value, in any case: R, pandas, SPSS, SAS and Stata, SQL, and Excel in English,
/// Dutch (`#N/B`), German (`#NV`) and Italian or Spanish (`#N/D`). Errors of a calculation (`#VALUE!`, `#REF!`) are
/// none of them: somebody answered there. Nor are `?`, `x` and 99, nor `none` and `nil`, which are answers in many a
/// survey: only a questionnaire can declare them.
func isNotAvailable(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard 1...longestToken ~= range.count, startsToken[Int(bytes[range.lowerBound])] else { return false }
  return tokens.contains(range.map { lowercased(bytes[$0]) })
}

/// Whether a cell of a variable of any text says that there is nothing.
///
/// Such a cell may be a group's real name, so fewer forms count, and these only in the case in which programs write
/// them: not `None` (a team may be called so), not `na`, not `nil`. `NA` does count, though a region may be called so:
/// statistics programs write it for every blank. A note tells how many there were; whoever means North America declares
/// the values.
func isNotAvailableGroup(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard 1...longestToken ~= range.count, startsToken[Int(bytes[range.lowerBound])] else { return false }
  return groupTokens.contains(range.map { bytes[$0] })
}

private let tokens = Set(
  [
    "na", "n/a", "#n/a", "#na", "<na>", "nan", "-nan", "#n/b", "#nv", "#n/d", "null", "#null!", "#nul!", "(null)",
    "<null>", "\\n", ".", "..", "-", "--", "---", "\u{2013}", "\u{2014}", "\u{2212}",
  ].map { Array($0.utf8) })

private let groupTokens = Set(
  [
    "NA", "N/A", "n/a", "#N/A", "#NA", "<NA>", "NaN", "nan", "-nan", "#N/B", "#NV", "#N/D", "NULL", "null", "#NULL!",
    "#NUL!", "(null)", "<null>", "\\N", ".", "-", "--", "---", "\u{2013}", "\u{2014}",
  ].map { Array($0.utf8) })

private let longestToken = 6

/// By the first byte, so that ids and labels are not looked up.
private let startsToken: [Bool] = {
  var starts = Array(repeating: false, count: 256)
  for token in tokens.union(groupTokens) {
    starts[Int(token[0])] = true
    if 0x61...0x7A ~= token[0] { starts[Int(token[0] - 0x20)] = true }
  }
  return starts
}()

private func lowercased(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte + 0x20 : byte }
