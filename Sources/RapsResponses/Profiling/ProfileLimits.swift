/// How much of an unknown file is looked at and kept.
struct ProfileLimits {
  /// Columns behind that are not looked at; no survey has so many questions.
  var columnCount = 4096
  /// Cells of which the value is kept for comparing columns: 32 MiB. Rows behind that count all the same.
  var sampledCells = 1 << 25
  /// A cell with more bytes is no code or label.
  var longestValue = 200
}
