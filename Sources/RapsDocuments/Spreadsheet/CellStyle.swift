/// How a cell looks: the workbook has these styles and no others.
///
/// Numbers keep their digits: a format says how many are shown, and Excel writes them with the signs of its own language.
package enum CellStyle: Int, CaseIterable, Sendable {
  case plain
  case title
  case heading
  /// The head of a column.
  case head
  /// The head of a column of numbers, above their right end.
  case numberHead
  /// A head whose words stand upright, above narrow columns.
  case uprightHead
  /// Several lines in one cell.
  case wrapped
  /// The same within a table.
  case entry
  /// Fine print.
  case quiet
  case caution
  /// Leads to another sheet.
  case link
  case integer
  case oneDecimal
  case twoDecimals
  case percent
  case oneDecimalPercent
  /// Decimals with their sign, for differences.
  case signedInteger
  case signedOneDecimal
  case signed
  /// A number in a heatmap, in the middle of its cell.
  case heat
  case heatOneDecimal
  case heatTwoDecimals
  /// What is not shown.
  case hidden
  /// An empty cell for people to fill in.
  case blank
  case blankDate
  case blankAmount
  /// What the colours of a heatmap mean.
  case favourable
  case between
  case unfavourable

  /// Number formats of ECMA-376 part 1, 18.8.30; those from 164 on are our own.
  /// - Parameter percentGap: between a number and the percent sign.
  func numberFormat(percentGap: String) -> (id: Int, code: String?) {
    switch self {
    case .integer, .heat: (1, nil)
    case .twoDecimals, .heatTwoDecimals: (2, nil)
    case .blankAmount: (3, nil)
    // The short date of the reader's own settings.
    case .blankDate: (14, nil)
    case .oneDecimal, .heatOneDecimal: (164, "0.0")
    case .percent: (165, "0\"\(percentGap)%\"")
    case .oneDecimalPercent: (166, "0.0\"\(percentGap)%\"")
    case .signedInteger: (167, "+0;-0;0")
    case .signedOneDecimal: (168, "+0.0;-0.0;0.0")
    case .signed: (169, "+0.00;-0.00;0.00")
    default: (0, nil)
    }
  }

  var font: Font {
    switch self {
    case .title: .title
    case .heading: .heading
    case .head, .numberHead, .uprightHead, .unfavourable: .bold
    case .between: .italic
    case .quiet, .hidden: .quiet
    case .caution: .caution
    case .link: .link
    default: .normal
    }
  }

  enum Font: Int, CaseIterable {
    case normal, bold, italic, title, heading, quiet, caution, link

    var size: Int { self == .title ? 16 : self == .heading ? 13 : 11 }

    var isBold: Bool { self == .bold || self == .title || self == .heading || self == .caution }
  }

  var fill: Fill {
    switch self {
    case .head, .numberHead, .uprightHead: .head
    case .blank, .blankDate, .blankAmount: .blank
    case .hidden: .hidden
    case .favourable: .favourable
    case .between: .between
    case .unfavourable: .unfavourable
    default: .none
    }
  }

  /// The format asks for "none" and "gray125" in the first two places.
  enum Fill: Int, CaseIterable {
    case none, gray125, head, blank, hidden, favourable, between, unfavourable

    /// A pattern and its colours; those of the levels are the page's.
    var pattern: (name: String, foreground: String?, background: String?) {
      switch self {
      case .none: ("none", nil, nil)
      case .gray125: ("gray125", nil, nil)
      case .head: ("solid", "FFE4E8EC", nil)
      case .blank: ("solid", "FFFFFBE8", nil)
      // Hatched, so that it is no level without colours either.
      case .hidden: ("lightUp", "FFC9D2DB", "FFFFFFFF")
      case .favourable: ("solid", Worksheet.HighlightColor.favourable.color, nil)
      case .between: ("solid", Worksheet.HighlightColor.between.color, nil)
      case .unfavourable: ("solid", Worksheet.HighlightColor.unfavourable.color, nil)
      }
    }
  }

  enum Border: Int, CaseIterable {
    case none
    /// Around the cell.
    case box
    /// Below it.
    case rule
  }

  var border: Border {
    switch self {
    case .head, .numberHead, .uprightHead, .blank, .blankDate, .blankAmount, .heat, .heatOneDecimal, .heatTwoDecimals,
      .hidden, .favourable, .between, .unfavourable:
      .box
    case .entry, .integer, .oneDecimal, .twoDecimals, .percent, .oneDecimalPercent, .signedInteger, .signedOneDecimal,
      .signed:
      .rule
    default: .none
    }
  }

  struct Alignment {
    var horizontal: String?
    var vertical = "top"
    var indent: Int?
    var wraps = false
    var rotation: Int?
  }

  var alignment: Alignment {
    switch self {
    case .head: Alignment(vertical: "bottom", wraps: true)
    case .numberHead: Alignment(horizontal: "right", vertical: "bottom", indent: 1, wraps: true)
    case .uprightHead: Alignment(horizontal: "center", vertical: "bottom", wraps: true, rotation: 90)
    case .title, .wrapped, .entry, .blank, .quiet, .caution: Alignment(wraps: true)
    case .heat, .heatOneDecimal, .heatTwoDecimals, .hidden, .favourable, .between, .unfavourable:
      Alignment(horizontal: "center", vertical: "center")
    case .integer, .oneDecimal, .twoDecimals, .percent, .oneDecimalPercent, .signedInteger, .signedOneDecimal, .signed:
      Alignment(horizontal: "right", indent: 1)
    default: Alignment()
    }
  }
}
