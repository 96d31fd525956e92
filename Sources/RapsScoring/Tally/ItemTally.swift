/// How many respondents gave each code of an item.
package struct ItemTally: Sendable, Hashable {
  /// By code − minimum code.
  package var codeCounts: [Int]
  /// Respondents to whom the item does not apply; the others without a valid answer skipped it (METHOD S1).
  package var notApplicableCount = 0

  package init(width: Int) {
    codeCounts = Array(repeating: 0, count: width + 1)
  }

  package var validCount: Int { codeCounts.reduce(0, +) }
}
