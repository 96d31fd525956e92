/// A short answer to one question of a reader.
struct ReportCard: Sendable, Hashable {
  enum Tone: Sendable, Hashable {
    case plain
    case favourable
    case unfavourable
  }

  struct Point: Sendable, Hashable {
    let text: String
    /// Below it, smaller: as how sure it is, or why.
    let detail: String?
  }

  let title: String
  let tone: Tone
  /// Above the points.
  var introduction: String?
  var points: [Point] = []
  /// Whether the points' order tells something.
  var isRanked = false
  /// Below the points, in fine print.
  var remark: String?
}
