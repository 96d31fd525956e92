/// A few hundred respondents' answers as columns of small integers: what crosses from reading to scoring.
///
/// Column-major: the cell of row `r` in column `c` stands at `c * capacity + r`; rows `rowCount..<capacity` are junk.
package struct ResponseBlock: Sendable {
  /// Rows a block can hold.
  package static let capacity = 512
  /// An item cell without an answer.
  package static let missing: UInt8 = 0
  /// An item cell of someone to whom the item does not apply.
  package static let notApplicable: UInt8 = 255

  package let itemCount: Int
  package let variableCount: Int
  package var rowCount = 0
  /// `itemCount` columns. An answer is `1 + code − minimumCode` of the item's answer set (1...201).
  package var codes: [UInt8]
  /// `variableCount` columns: indexes into the variable's `GroupDictionary`; 0 is "not stated".
  /// Columns of variables with another role than `group`, or absent from the file, are all 0.
  package var groups: [UInt32]
  /// Per row a hash of the respondent's id; 0 if there is none.
  package var respondentKeys: [UInt64]
  /// Per row the declared duration in milliseconds; −1 if there is none.
  package var durationMilliseconds: [Int64]

  package init(itemCount: Int, variableCount: Int) {
    self.itemCount = itemCount
    self.variableCount = variableCount
    codes = Array(repeating: Self.missing, count: itemCount * Self.capacity)
    groups = Array(repeating: 0, count: variableCount * Self.capacity)
    respondentKeys = Array(repeating: 0, count: Self.capacity)
    durationMilliseconds = Array(repeating: -1, count: Self.capacity)
  }
}
