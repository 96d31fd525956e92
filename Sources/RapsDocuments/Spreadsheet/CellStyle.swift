/// How a cell looks: the workbook has these styles and no others.
///
/// Numbers keep their digits: a format says how many are shown, and Excel writes them with the signs of its own language.
package enum CellStyle: Int, CaseIterable, Sendable {
  case plain
  case title
  case heading
  /// The head of a column.
  case head
  /// A head whose words stand upright, above narrow columns.
  case uprightHead
  /// Several lines in one cell.
  case wrapped
  /// Fine print.
  case quiet
  case caution
  case integer
  case oneDecimal
  case twoDecimals
  case percent
  case oneDecimalPercent
  /// Two decimals with their sign, for differences.
  case signed
  /// A number in a heatmap, in the middle of its cell.
  case heat
  /// What is not shown.
  case hidden
  /// An empty cell for people to fill in.
  case blank

  /// Number formats of ECMA-376 part 1, 18.8.30; those from 164 on are our own.
  var numberFormat: (id: Int, code: String?) {
    switch self {
    case .integer, .heat: (1, nil)
    case .twoDecimals: (2, nil)
    case .oneDecimal: (164, "0.0")
    case .percent: (165, "0\"%\"")
    case .oneDecimalPercent: (166, "0.0\"%\"")
    case .signed: (167, "+0.00;−0.00;0.00")
    default: (0, nil)
    }
  }

  var font: Font {
    switch self {
    case .title: .title
    case .heading: .heading
    case .head, .uprightHead: .bold
    case .quiet, .hidden: .quiet
    case .caution: .caution
    default: .normal
    }
  }

  enum Font: Int, CaseIterable {
    case normal, bold, title, heading, quiet, caution
  }

  var fill: Fill {
    switch self {
    case .head, .uprightHead: .head
    case .blank: .blank
    case .hidden: .hidden
    default: .none
    }
  }

  /// The format asks for "none" and "gray125" in the first two places.
  enum Fill: Int, CaseIterable {
    case none, gray125, head, blank, hidden

    var color: String? {
      switch self {
      case .none, .gray125: nil
      case .head: "FFE3EAF0"
      case .blank: "FFFFFBE8"
      case .hidden: "FFF1F1F1"
      }
    }
  }

  var hasBorder: Bool { self == .head || self == .uprightHead || self == .blank || self == .heat || self == .hidden }

  var alignment: (horizontal: String?, vertical: String, wraps: Bool, rotation: Int?) {
    switch self {
    case .head: (nil, "center", true, nil)
    case .uprightHead: ("center", "bottom", true, 90)
    case .wrapped, .blank, .quiet, .caution: (nil, "top", true, nil)
    case .heat, .hidden: ("center", "center", false, nil)
    default: (nil, "top", false, nil)
    }
  }
}
