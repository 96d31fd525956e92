/// What stands between the cells of a row. Raw values are what `--delimiter` takes.
package enum Delimiter: String, Sendable, Hashable, CaseIterable {
  case comma, semicolon, tab, pipe

  package var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .pipe: UInt8(ascii: "|")
    }
  }

  /// The delimiter of that name (`tab`) or that is that character (`;`, `\t`).
  package init?(named name: String) {
    if let delimiter = Self(rawValue: name) {
      self = delimiter
    } else if let delimiter = Self.allCases.first(where: { name.utf8.elementsEqual(CollectionOfOne($0.byte)) }) {
      self = delimiter
    } else if name == "\\t" {
      self = .tab
    } else {
      return nil
    }
  }
}

extension Delimiter {
  static let allBytes = allCases.map(\.byte)
}
