/// How many respondents of one group have each state: a row of a table that the groups of a partition share.
///
/// Nothing is copied until it is changed; then only the row is. Counts take 32 bits, enough for 2³¹ rows (`SumWidth`).
package struct CountRow: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, Sendable {
  @usableFromInline let start: Int
  package let count: Int
  @usableFromInline var table: [UInt32]

  /// - Precondition: the row lies in the table.
  init(_ table: [UInt32], start: Int, count: Int) {
    precondition(start >= 0 && count >= 0 && start + count <= table.count)
    self.start = start
    self.count = count
    self.table = table
  }

  /// - Precondition: all counts are below 2³².
  package init(_ counts: [Int]) { self.init(counts.map { UInt32($0) }, start: 0, count: counts.count) }

  package init(arrayLiteral counts: Int...) { self.init(counts) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  @inlinable package subscript(state: Int) -> Int {
    get {
      precondition(state >= 0 && state < count)
      return Int(table[start + state])
    }
    set {
      precondition(state >= 0 && state < count)
      if table.count > count { self = CountRow(copying: self) }
      table[start + state] = UInt32(newValue)
    }
  }

  /// The same counts in memory of their own: whoever keeps them keeps no other group's.
  @usableFromInline package init(copying row: CountRow) {
    self.init(Array(row.table[row.start..<row.start + row.count]), start: 0, count: row.count)
  }

  /// The counts as a table of one row.
  var tableOfItsOwn: [UInt32] { table.count > count ? CountRow(copying: self).table : table }

  /// A part of the row.
  func part(_ states: Range<Int>) -> CountRow {
    precondition(states.lowerBound >= 0 && states.upperBound <= count)
    return CountRow(table, start: start + states.lowerBound, count: states.count)
  }
}

extension CountRow: Hashable {
  package static func == (left: CountRow, right: CountRow) -> Bool { left.elementsEqual(right) }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for count in self { hasher.combine(count) }
  }
}
