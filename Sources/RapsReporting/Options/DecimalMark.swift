/// What stands before the decimals in CSV, and with it how cells are told apart.
package enum DecimalMark: String, Sendable, Hashable, CaseIterable {
  /// Commas between the cells: what programs read.
  case point
  /// Semicolons between the cells and a byte order mark in front: what Excel opens by a double click where numbers have a
  /// decimal comma, which makes the semicolon its list separator.
  case comma

  var delimiter: Character { self == .point ? "," : ";" }

  /// In front of the table: without it Excel takes UTF-8 for the code page of the country.
  var prefix: String { self == .point ? "" : "\u{FEFF}" }

  /// A number with a decimal point, written with this mark.
  func written(_ number: String) -> String {
    self == .point ? number : String(number.map { $0 == "." ? "," : $0 })
  }
}
