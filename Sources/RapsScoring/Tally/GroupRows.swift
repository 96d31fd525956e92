/// One group's rows in tables, one table per scale or item, which all groups of its partition share.
struct GroupRows: Sendable {
  /// Groups × states, row-major.
  struct Table: Sendable {
    let stateCount: Int
    var counts: [UInt32]
  }

  private var tables: [Table]
  private var group: Int
  /// Whether the tables have no other group.
  private var isAlone: Bool

  init(tables: [Table], group: Int) {
    self.tables = tables
    self.group = group
    isAlone = false
  }

  /// Rows of nobody.
  init(stateCounts: [Int]) {
    tables = stateCounts.map { Table(stateCount: $0, counts: Array(repeating: 0, count: $0)) }
    group = 0
    isAlone = true
  }

  var count: Int { tables.count }

  subscript(index: Int) -> CountRow {
    let stateCount = tables[index].stateCount
    return CountRow(tables[index].counts, start: group * stateCount, count: stateCount)
  }

  /// Hands out a row to be changed, held once; `put` must follow.
  mutating func take(_ index: Int) -> CountRow {
    if !isAlone { stepAside() }
    let row = self[index]
    tables[index].counts = []
    return row
  }

  mutating func put(_ row: CountRow, at index: Int) {
    precondition(row.count == tables[index].stateCount)
    if !isAlone { stepAside() }
    tables[index].counts = row.tableOfItsOwn
  }

  private mutating func stepAside() {
    tables = tables.indices.map { Table(stateCount: tables[$0].stateCount, counts: CountRow(copying: self[$0]).table) }
    group = 0
    isAlone = true
  }
}

/// The histograms of a group, one per scale of the questionnaire.
package struct ScaleHistograms: RandomAccessCollection, MutableCollection, Sendable {
  private var rows: GroupRows

  init(_ rows: GroupRows) { self.rows = rows }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(scale: Int) -> StateHistogram {
    get { StateHistogram(counts: rows[scale]) }
    _modify {
      var histogram = StateHistogram(counts: rows.take(scale))
      defer { rows.put(histogram.counts, at: scale) }
      yield &histogram
    }
  }
}

/// The code counts of a group, one per item of the questionnaire.
package struct ItemTallies: RandomAccessCollection, MutableCollection, Sendable {
  /// States: no answer (which is not told), the codes, not applicable.
  private var rows: GroupRows

  init(_ rows: GroupRows) { self.rows = rows }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(item: Int) -> ItemTally {
    get {
      let row = rows[item]
      return ItemTally(codeCounts: row.part(1..<row.count - 1), notApplicableCount: row[row.count - 1])
    }
    set {
      let counts = newValue.codeCounts
      rows.put(CountRow([0] + counts + [newValue.notApplicableCount]), at: item)
    }
  }
}

extension ScaleHistograms: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
  package func hash(into hasher: inout Hasher) { for histogram in self { hasher.combine(histogram) } }
}

extension ItemTallies: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
  package func hash(into hasher: inout Hasher) { for item in self { hasher.combine(item) } }
}
