/// Where a report is read.
enum ReportMedium: Sendable, Hashable {
  /// A terminal, a pipe, a text file: long lists are cut, with the number of what is left.
  case text
  /// A page to scroll through and to print: whole lists, drawings, sheets for those concerned.
  case page
}
