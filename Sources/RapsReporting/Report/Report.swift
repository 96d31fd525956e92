import RapsResults

/// A report as blocks of meaning, in reading order: what every renderer of a text for people starts from.
///
/// Texts are as the questionnaire and the data have them; a renderer makes them safe for its format.
struct Report: Sendable, Hashable {
  enum Tone: Sendable, Hashable {
    case plain
    /// What a reader must not miss.
    case caution
    /// Fine print.
    case quiet
  }

  enum Mark: Sendable, Hashable {
    case level(Level)
    case hidden
    case sign(String)
  }

  struct LegendEntry: Sendable, Hashable {
    let mark: Mark
    let text: String
  }

  /// A sentence on a table's column, told only where the column is shown.
  struct ColumnHelp: Sendable, Hashable {
    /// The column's head; nil for what is told in any case.
    let column: String?
    let text: String

    init(_ text: String, for column: String? = nil) {
      self.column = column
      self.text = text
    }
  }

  enum Block: Sendable, Hashable {
    /// The first line of the output, above the title.
    case lead(String, Tone)
    case title(String, subtitle: String)
    case heading(String)
    case subheading(String)
    case paragraph(String, Tone)
    case bullets([String])
    /// One paragraph of fine print about the tables up to the next heading.
    case columnHelp([ColumnHelp])
    case table(ReportTable)
    case matrix(ReportMatrix)
    case plot(ReportPlot)
    case drawing(ReportDrawing)
    case legend([LegendEntry])
    case box(title: String, paragraphs: [String])
    /// A heading that begins a sheet of its own on paper.
    case sheet(ReportSheet)
    /// Side by side: what a reader sees first. The terminal tells it in sentences.
    case cards([ReportCard])
    /// Room to write by hand, under its label.
    case notes(String)
    /// A paragraph that begins with a label in bold.
    case labelled(String, String)
    case form(ReportForm)
    /// A chapter of that level (3 or 4) that opens on demand.
    case details(title: String, level: Int, [Report.Block])
  }

  var blocks: [Block] = []
}
