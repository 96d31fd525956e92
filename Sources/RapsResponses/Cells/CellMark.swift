/// What cells hold between their reading and the handing over of their block, if they are to be counted.
///
/// Fast rows look up what a cell means and count nothing. So a cell that was not quite an answer leaves a mark which
/// means the same; the marks of a block are counted and resolved when it is full, and only where there can be any.
enum CellMark {
  /// In an item's column: `NA` and the like. Codes of a block end at 201.
  static let notAvailable: UInt8 = 253
  /// In an item's column: these less the first are indexes into `AnswerDecoder.restorable`.
  static let restored: ClosedRange<UInt8> = 202...252
  /// In a variable's column: `NA` and the like.
  static let notAvailableGroup: UInt32 = 1 << 31
  /// In a variable's column, beside a group's index: it was a date.
  static let restoredGroup: UInt32 = 1 << 30
}

extension ResponseBlock {
  /// Counts the marks in an item's column and puts there what they mean.
  mutating func resolveMarks(
    ofItem item: Int, restorable: [UInt8]
  ) -> (notAvailable: Int, restored: Int) {
    var notAvailable = 0
    var restored = 0
    let start = item * Self.capacity
    let end = start + rowCount
    var cells = codes.mutableSpan
    for index in start..<end {
      let cell = cells[index]
      if cell == CellMark.notAvailable {
        cells[index] = Self.missing
        notAvailable += 1
      } else if CellMark.restored.contains(cell) {
        cells[index] = restorable[Int(cell - CellMark.restored.lowerBound)]
        restored += 1
      }
    }
    return (notAvailable, restored)
  }

  /// Counts the marks in a variable's column and puts there what they mean.
  mutating func resolveMarks(ofVariable variable: Int) -> (notAvailable: Int, restored: Int) {
    var notAvailable = 0
    var restored = 0
    let start = variable * Self.capacity
    for index in start..<start + rowCount {
      let group = groups[index]
      if group == CellMark.notAvailableGroup {
        groups[index] = 0
        notAvailable += 1
      } else if group & CellMark.restoredGroup != 0 {
        groups[index] = group & ~CellMark.restoredGroup
        restored += 1
      }
    }
    return (notAvailable, restored)
  }
}
