/// How long a cell (with its quotes and the blanks around them) and a row may be, in UTF-8 bytes, so that a stray quote cannot make memory grow with the file.
struct RecordLimits: Hashable {
  var cellLength = 1 << 20
  var rowLength = 1 << 24
  /// Cells of a row; more than any survey or spreadsheet has.
  var cellCount = 1 << 16
}
