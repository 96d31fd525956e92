/// How one tool writes a questionnaire's answers: the bytes of a cell and the columns.
struct ExportLayout: Sendable {
  let manner: FileManner
  /// Rows above the header, shorter than the table.
  var preamble: [[String]] = []
  var columns: [ExportColumn]
  /// An item that was seen and not answered.
  var skipped = ExportCell.blank
  /// An item behind the last one that the person answered.
  var unseen = ExportCell.blank
  /// A group that is not told.
  var notStated = ExportCell.blank
  /// Of numbers with a fraction.
  var decimalSign = "."
  /// Whether the duration's column has hundredths of a second.
  var hasFractionalDuration = false
  /// Whether the file ends with an empty line.
  var endsWithEmptyLine = false

  init(_ manner: FileManner, _ columns: [ExportColumn]) {
    self.manner = manner
    self.columns = columns
  }
}

/// A column: what stands above it and what its cells hold.
struct ExportColumn: Sendable {
  enum Content: Sendable {
    /// What the tool tells of a submission beside the answers.
    case fact(@Sendable (Submission) -> ExportCell)
    case variable(Int, Values)
    case item(Int, Values)
  }

  /// How an answer is written.
  enum Values: Sendable {
    /// The codes of answers, the ids of listed groups.
    case codes
    case labels
  }

  /// One per header row.
  let headings: [String]
  let content: Content

  init(_ headings: String..., content: Content) {
    self.headings = headings
    self.content = content
  }

  static func fact(_ headings: String..., value: @escaping @Sendable (Submission) -> ExportCell) -> ExportColumn {
    ExportColumn(headings: headings, content: .fact(value))
  }

  /// The same cell in every row.
  static func constant(_ headings: String..., cell: ExportCell) -> ExportColumn {
    ExportColumn(headings: headings, content: .fact { _ in cell })
  }

  init(headings: [String], content: Content) {
    self.headings = headings
    self.content = content
  }
}

/// A cell before it is quoted and encoded.
enum ExportCell: Sendable, Hashable {
  case text(String)
  /// Digits that a tool with types writes without quotes.
  case number(String)
  /// Nothing stored.
  case blank

  static func number(_ number: Int) -> ExportCell { .number(String(number)) }
}
