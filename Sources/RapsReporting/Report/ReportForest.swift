/// A group's means beside those of others, a line per scale: a table that is its own drawing, as a forest plot is.
///
/// Whatever is drawn stands in the cells of its line too. References (everybody, a norm) are the same in every group's
/// table of a page. Places are 0 (lowest score) to 1.
struct ReportForest: Sendable, Hashable {
  enum Tone: Sendable, Hashable, CaseIterable {
    case plain
    case favourable
    case unfavourable
  }

  /// A mean as told, and where it lies.
  struct Point: Sendable, Hashable {
    let text: String
    let place: Double
  }

  /// How the group's mean stands beside its reference, in words.
  struct Standing: Sendable, Hashable {
    let text: String
    let tone: Tone
  }

  struct Row: Sendable, Hashable {
    let name: String
    /// With its interval in the text; nil where it is hidden.
    let group: Point?
    let interval: ClosedRange<Double>?
    /// Parallel to `referenceHeads`; nil where it is hidden, or there is none.
    let references: [Point?]
    /// Nil where there is nothing to judge by.
    let standing: Standing?
  }

  /// Scales of one kind on which the same end is favourable.
  struct Section: Sendable, Hashable {
    let title: String
    let rows: [Row]
  }

  let scaleHead: String
  let groupHead: String
  /// Everybody, then the norm if there is one.
  let referenceHeads: [String]
  /// Nil where nothing is compared.
  let standingHead: String?
  /// Above the drawing.
  let axisHead: String
  let sections: [Section]
}
