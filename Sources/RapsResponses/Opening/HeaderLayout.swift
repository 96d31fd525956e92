/// Which of a file's first records are its header.
struct HeaderLayout: Hashable {
  /// Records above the header.
  var preambleCount = 0
  /// Records of the header.
  var count = 1
  /// The one with the names, counted from the first of the header.
  var nameRecord = 0
  /// Whether the first record has the stems of questions, once and then blank, and the second the rows below them.
  var hasStems = false
}
