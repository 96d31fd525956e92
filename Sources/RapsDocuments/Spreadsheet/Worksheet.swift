/// A sheet of a workbook: cells, and what Excel does with them.
package struct Worksheet: Sendable {
  package enum Content: Sendable, Hashable {
    case empty
    /// Never a formula, whatever it begins with.
    case text(String)
    /// `mantissa / 10^fractionDigits`.
    case number(mantissa: Int, fractionDigits: Int)
    case real(Double)
  }

  package struct Cell: Sendable, Hashable {
    package let content: Content
    package let style: CellStyle

    package init(_ content: Content, _ style: CellStyle = .plain) {
      self.content = content
      self.style = style
    }

    package static func text(_ text: String, _ style: CellStyle = .plain) -> Cell { Cell(.text(text), style) }
    package static let empty = Cell(.empty)
  }

  /// A rectangle of cells; rows and columns from 0.
  package struct Area: Sendable, Hashable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// A colour for the numbers of an area on one side of a bound. The first that holds counts.
  package struct Highlight: Sendable, Hashable {
    package enum Condition: Sendable, Hashable {
      case atLeast(Double)
      case atMost(Double)
      case above(Double)
      case below(Double)
    }

    package let area: Area
    package let condition: Condition
    package let color: HighlightColor

    package init(_ area: Area, _ condition: Condition, _ color: HighlightColor) {
      self.area = area
      self.condition = condition
      self.color = color
    }
  }

  /// Fills that are told apart with every common kind of colour blindness; the letters differ too.
  package enum HighlightColor: Int, CaseIterable, Sendable {
    case favourable, between, unfavourable

    /// The page's own, with their opacity in front.
    var color: String {
      switch self {
      case .favourable: "FFD6E8F7"
      case .between: "FFFBE9BD"
      case .unfavourable: "FFF9D5C3"
      }
    }
  }

  /// The words from which a cell's content is chosen; none with a comma, together at most 255 characters.
  package struct Choice: Sendable, Hashable {
    package let area: Area
    package let words: [String]

    package init(_ area: Area, _ words: [String]) {
      self.area = area
      self.words = words
    }
  }

  /// A cell that leads to the first cell of another sheet.
  package struct Link: Sendable, Hashable {
    package let row: Int
    package let column: Int
    package let sheet: String

    package init(row: Int, column: Int, sheet: String) {
      (self.row, self.column, self.sheet) = (row, column, sheet)
    }
  }

  package enum Paper: Int, Sendable {
    case a3 = 8
    case a4 = 9
  }

  /// At most 31 characters, none of them `[ ] : * ? / \`.
  package let name: String
  package var rows: [[Cell]] = []
  /// In characters of the standard font; columns beyond have the usual width.
  package var columnWidths: [Double] = []
  /// Per row its height in points, where it is not that of its text.
  package var rowHeights: [Int: Double] = [:]
  package var frozenRowCount = 0
  package var frozenColumnCount = 0
  /// Heads and rows that can be filtered.
  package var filter: Area?
  package var merged: [Area] = []
  package var highlights: [Highlight] = []
  package var choices: [Choice] = []
  package var links: [Link] = []
  package var chart: ScatterChart?
  package var isLandscape = false
  package var paper = Paper.a4

  package init(name: String) { self.name = name }
}
