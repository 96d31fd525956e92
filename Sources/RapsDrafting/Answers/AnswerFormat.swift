/// How the items of a scale are answered.
enum AnswerFormat: Hashable {
  /// Codes from a lowest to a highest, with the texts that stand behind some of them.
  case range(lowest: Int, highest: Int, labels: [Int: String])
  /// An index into the known lists.
  case known(Int)
  /// Texts in the order in which they get codes from 1.
  case labels([String])
}

/// Codes that stand for no answer in many files, told whether or not a file has them: so that they are told gives nothing
/// away (ANONYMITY A13).
let usualMissingCodes = [9, 99, 999, -9, -99]

/// Codes that stand apart from the answers because they mean that there is none: those at the ends that such codes
/// usually have, with at least one code between them and the answers that nobody gave.
func missingCodes(among codes: Set<Int>) -> Set<Int> {
  let high: Set<Int> = [8, 9, 77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9998, 9999]
  let low: Set<Int> = [-1, -2, -3, -7, -8, -9, -77, -88, -97, -98, -99, -777, -888, -997, -998, -999, -9999]
  let sorted = codes.sorted()
  var core = sorted[...]
  while let last = core.last, core.count > 1, high.contains(last) { core.removeLast() }
  if let last = core.last, core.endIndex < sorted.endIndex, sorted[core.endIndex] - last < 2 {
    core = sorted[core.startIndex...]
  }
  let end = core.endIndex
  while let first = core.first, core.count > 1, low.contains(first) { core.removeFirst() }
  if let first = core.first, core.startIndex > 0, first - sorted[core.startIndex - 1] < 2 { core = sorted[..<end] }
  return codes.subtracting(core)
}
