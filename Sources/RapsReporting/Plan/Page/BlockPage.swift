/// A plan as blocks of the report's page: the same lines as on every other page.
///
/// The document's title is the sheet's. A chapter with chapters of its own, as that of the priorities, is a heading with
/// a fold for each; any other is a fold itself, unless it is short.
struct BlockPage: PlanPage {
  private struct Chapter {
    let title: String?
    let level: Int
    var blocks: [Report.Block] = []
  }

  /// The first has no title: what stands before the first heading.
  private var chapters = [Chapter(title: nil, level: 2)]
  /// Between a label and what it says, as the language writes it.
  private let colon: String

  init(colon: String) { self.colon = colon }

  mutating func heading(_ title: String, level: Int) {
    if level > 1 { chapters.append(Chapter(title: title, level: level)) }
  }

  mutating func paragraph(_ paragraph: String) {
    if !paragraph.isEmpty { add(.paragraph(paragraph, .plain)) }
  }

  mutating func paragraph(label: String, _ paragraph: String) {
    add(.labelled(paragraph.isEmpty ? label : label + colon, paragraph))
  }

  mutating func remark(_ paragraph: String) {
    if !paragraph.isEmpty { add(.paragraph(paragraph, .quiet)) }
  }

  mutating func quotation(_ paragraphs: [String], isStrong: Bool) {
    let told = paragraphs.filter { !$0.isEmpty }
    guard !told.isEmpty else { return }
    if isStrong {
      for paragraph in told { add(.paragraph(paragraph, .caution)) }
    } else {
      add(.box(title: "", paragraphs: told))
    }
  }

  mutating func list(_ entries: [String]) {
    let told = entries.filter { !$0.isEmpty }
    if !told.isEmpty { add(.bullets(told)) }
  }

  mutating func table(_ head: [String], _ rows: [[[String]]]) {
    guard !rows.isEmpty else { return }
    add(.form(ReportForm(head: head, rows: rows.map { row in row.map { $0.filter { !$0.isEmpty } } })))
  }

  private mutating func add(_ block: Report.Block) { chapters[chapters.count - 1].blocks.append(block) }

  /// What stands before the first chapter.
  var front: [Report.Block] { chapters[0].blocks }

  /// The chapters, folded.
  var folded: [Report.Block] {
    var blocks: [Report.Block] = []
    for (index, chapter) in chapters.enumerated().dropFirst() {
      let title = chapter.title ?? ""
      let holdsChapters = index + 1 < chapters.count && chapters[index + 1].level > 2
      if chapter.level > 2 {
        blocks.append(.details(title: title, level: 4, chapter.blocks))
      } else if holdsChapters || chapter.blocks.allSatisfy(\.isParagraph) {
        blocks.append(.subheading(title))
        blocks += chapter.blocks
      } else {
        blocks.append(.details(title: title, level: 3, chapter.blocks))
      }
    }
    return blocks
  }
}

extension Report.Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
