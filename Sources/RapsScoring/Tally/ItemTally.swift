/// How many respondents gave each code of an item.
package struct ItemTally: Sendable, Hashable {
  /// By code − minimum code.
  package var codeCounts: CountRow
  /// Respondents to whom the item does not apply; the others without a valid answer skipped it (METHOD S1).
  package var notApplicableCount = 0

  package init(width: Int) {
    codeCounts = CountRow(Array(repeating: 0, count: width + 1))
  }

  package init(codeCounts: CountRow, notApplicableCount: Int) {
    self.codeCounts = codeCounts
    self.notApplicableCount = notApplicableCount
  }

  package var validCount: Int { codeCounts.reduce(0, +) }

  /// The same, in memory that holds no other group's counts: for what is handed on.
  package var apart: ItemTally {
    ItemTally(codeCounts: CountRow(copying: codeCounts), notApplicableCount: notApplicableCount)
  }
}
