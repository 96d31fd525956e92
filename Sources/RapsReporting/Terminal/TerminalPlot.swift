/// Draws a plot with characters: points as numbers, that keep a blank around them and their side of the lines.
///
/// Numbers stand in cells of a grid. Where two would touch, the later one moves to the nearest free place in its own part
/// of the field; so a picture may be off by a few cells, but never tells another quadrant than the list.
struct TerminalPlot {
  /// Narrower than this the list alone must do.
  static let leastWidth = 80
  private static let rowCount = 15
  private static let widestField = 76

  let plot: ReportPlot
  let style: TerminalStyle
  let words: Words
  let width: Int

  /// Nothing where there is no room.
  func lines() -> [String] {
    guard width >= Self.leastWidth, !plot.points.isEmpty else { return [] }
    var grid = Grid(plot: plot, style: style, columnCount: fieldWidth, rowCount: Self.rowCount)
    let unplaced = plot.points.filter { !grid.place($0) }
    var lines = [margin("") + edge(grid, isUpper: true)]
    for row in 0..<Self.rowCount {
      lines.append(
        margin(tick(row, grid)) + side(row == grid.cutRow, isLeft: true) + grid.line(row)
          + side(row == grid.cutRow, isLeft: false))
    }
    lines.append(margin("") + edge(grid, isUpper: false))
    lines.append(withoutTrailingBlanks(margin("") + " " + acrossTicks(grid)))
    for line in wrapped(style.clean(plot.across.caption), to: fieldWidth) {
      lines.append(style.painted(margin("") + " " + line, .dim))
    }
    if !unplaced.isEmpty {
      lines += wrapped(
        style.clean(words.analysis.notDrawn(unplaced.map { "\($0.number)" }.joined(separator: ", "))), to: width)
    }
    return lines
  }

  private var tickTexts: [String] { [plot.up.upperText, plot.up.cutText, plot.up.lowerText].map(style.clean) }
  private var marginWidth: Int { (tickTexts.map { displayWidth($0) }.max() ?? 0) + 1 }
  private var fieldWidth: Int { min(Self.widestField, width - marginWidth - 2) }

  private func margin(_ text: String) -> String { padded(text, to: marginWidth - 1, onLeft: true) + " " }

  private func tick(_ row: Int, _ grid: Grid) -> String {
    switch row {
    case grid.cutRow: tickTexts[1]
    case 0: tickTexts[0]
    case Self.rowCount - 1: tickTexts[2]
    default: ""
    }
  }

  private func side(_ isCut: Bool, isLeft: Bool) -> String {
    guard style.usesUnicode else { return isCut ? "+" : "|" }
    return isCut ? (isLeft ? "├" : "┤") : "│"
  }

  /// The frame above or below, with the names of the parts in it.
  private func edge(_ grid: Grid, isUpper: Bool) -> String {
    let names = isUpper ? (plot.upperLeft, plot.upperRight) : (plot.lowerLeft, plot.lowerRight)
    let marks =
      style.usesUnicode ? (isUpper ? ["┌", "┬", "┐"] : ["└", "┴", "┘"]) : ["+", "+", "+"]
    return marks[0] + named(names.0, width: grid.cutColumn) + marks[1]
      + named(names.1, width: fieldWidth - grid.cutColumn - 1) + marks[2]
  }

  private func named(_ name: String, width: Int) -> String {
    let rule = style.usesUnicode ? "─" : "-"
    let text = truncated(style.clean(name), to: width - 4, ellipsis: style.ellipsis)
    let left = (width - displayWidth(text) - 2) / 2
    return String(repeating: rule, count: left) + " " + style.painted(text, .bold) + " "
      + String(repeating: rule, count: width - displayWidth(text) - 2 - left)
  }

  /// The ends and the cut of the axis.
  private func acrossTicks(_ grid: Grid) -> String {
    let texts = [plot.across.lowerText, plot.across.cutText, plot.across.upperText].map(style.clean)
    let cut = grid.cutColumn - displayWidth(texts[1]) / 2
    let line = padded(texts[0], to: cut) + texts[1]
    return line + padded(texts[2], to: fieldWidth - displayWidth(line), onLeft: true)
  }
}

extension TerminalPlot {
  /// The cells of the field.
  struct Grid {
    let plot: ReportPlot
    let style: TerminalStyle
    let cutColumn: Int
    let cutRow: Int
    private var cells: [[Character]]
    private var paints: [[TerminalStyle.Paint?]]

    init(plot: ReportPlot, style: TerminalStyle, columnCount: Int, rowCount: Int) {
      self.plot = plot
      self.style = style
      cutColumn = Int((plot.across.place(plot.across.cut) * Double(columnCount - 1)).rounded())
      cutRow = Int(((1 - plot.up.place(plot.up.cut)) * Double(rowCount - 1)).rounded())
      let marks: [Character] = style.usesUnicode ? ["│", "─", "┼"] : ["|", "-", "+"]
      cells = (0..<rowCount).map { [cutRow, cutColumn] row in
        (0..<columnCount).map { column in
          switch (row == cutRow, column == cutColumn) {
          case (true, true): marks[2]
          case (true, false): marks[1]
          case (false, true): marks[0]
          case (false, false): " "
          }
        }
      }
      paints = cells.map { $0.map { _ in nil } }
    }

    /// Writes the point's number as near as can be; false if its part of the field is full.
    mutating func place(_ point: ReportPlot.Point) -> Bool {
      let label = Array("\(point.number)" + (point.isBorderline ? "?" : ""))
      let columns = point.isRight ? (cutColumn + 1)..<cells[0].count : 0..<cutColumn
      let rows = point.isUpper ? 0..<cutRow : (cutRow + 1)..<cells.count
      let column = Int((plot.across.place(point.x) * Double(cells[0].count - 1)).rounded()) - label.count / 2
      let row = Int(((1 - plot.up.place(point.y)) * Double(cells.count - 1)).rounded())
      var best: (distance: Int, row: Int, column: Int)?
      for candidateRow in rows {
        for start in columns where start + label.count <= columns.upperBound && isFree(candidateRow, start, label.count)
        {
          // A line is about twice as high as a column is wide.
          let distance = abs(start - column) + 2 * abs(candidateRow - row)
          if best.map({ distance < $0.distance }) ?? true { best = (distance, candidateRow, start) }
        }
      }
      guard let best else { return false }
      for (offset, character) in label.enumerated() {
        cells[best.row][best.column + offset] = character
        paints[best.row][best.column + offset] = paint(point)
      }
      return true
    }

    /// Whether label and a blank on either side meet no other label; the lines count as blanks.
    private func isFree(_ row: Int, _ start: Int, _ length: Int) -> Bool {
      for column in max(0, start - 1)..<min(cells[row].count, start + length + 1)
      where cells[row][column].isNumber || cells[row][column] == "?" {
        return false
      }
      return true
    }

    private func paint(_ point: ReportPlot.Point) -> TerminalStyle.Paint? {
      guard point.isUpper else { return nil }
      return point.isRight ? .red : .green
    }

    func line(_ row: Int) -> String {
      var line = ""
      var column = 0
      while column < cells[row].count {
        let paint = paints[row][column]
        var run = ""
        while column < cells[row].count, paints[row][column] == paint {
          run.append(cells[row][column])
          column += 1
        }
        line += style.painted(run, paint)
      }
      return line
    }
  }
}
