import RapsDocuments
import RapsResults

/// Lays a report out as one page of HTML that needs nothing else.
///
/// Chapters begin at headings. Every drawing has a title for screen readers and stands beside the table with its figures;
/// the page is whole without its script.
struct HTMLRenderer {
  let words: Words
  let page: PageWords
  let drawn: DrawingWords
  let language: ReportLanguage
  var html = MarkupWriter()
  /// Chapters so far; their ids are c1, c2 and so on.
  private var chapterCount = 0
  /// Drawings so far, whose titles have ids.
  private var drawingCount = 0
  /// What is drawn alike in many groups' tables, by number.
  var forestGrounds: [String: Int] = [:]

  init(language: ReportLanguage) {
    self.language = language
    words = .in(language)
    page = .in(language)
    drawn = .in(language)
  }

  /// The whole page.
  /// - Complexity: linear in the report.
  mutating func render(_ report: Report) -> [UInt8] {
    html = MarkupWriter()
    (chapterCount, drawingCount, forestGrounds) = (0, 0, [:])
    html.raw("<!DOCTYPE html>\n")
    html.begin("html", ("lang", language.rawValue))
    head(report)
    html.begin("body")
    html.element("a", ("class", "skip"), ("href", "#content"), text: page.skipToContent)
    addMarks()
    let (front, chapters) = split(report.blocks)
    html.begin("header")
    for block in front { add(block) }
    html.end()
    html.begin("div", ("class", "columns"))
    contents(chapters)
    html.begin("main", ("id", "content"))
    for chapter in chapters { add(chapter) }
    html.end()
    html.end()
    html.element("footer", text: page.madeWith)
    html.begin("script")
    html.raw(PageScript.script)
    html.end()
    html.end()
    html.end()
    html.raw("\n")
    return html.bytes
  }

  private mutating func head(_ report: Report) {
    var title = words.title
    for case .title(let text, _) in report.blocks { title = text }
    html.begin("head")
    html.element("meta", ("charset", "utf-8"))
    html.element("meta", ("name", "generator"), ("content", "raps"))
    html.element(
      "meta", ("http-equiv", "Content-Security-Policy"),
      ("content", PageSecurity.policy(sheet: PageStyle.sheet, script: PageScript.script)))
    html.element("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
    html.element("meta", ("name", "referrer"), ("content", "no-referrer"))
    html.element("title", text: title)
    html.begin("style")
    html.raw(PageStyle.sheet)
    html.end()
    html.end()
  }

  // MARK: Chapters

  /// What stands before the first heading, and a chapter per heading.
  private func split(_ blocks: [Report.Block]) -> (front: [Report.Block], chapters: [[Report.Block]]) {
    var (front, chapters): ([Report.Block], [[Report.Block]]) = ([], [])
    for block in blocks {
      if block.beginsChapter {
        chapters.append([block])
      } else if chapters.isEmpty {
        front.append(block)
      } else {
        chapters[chapters.count - 1].append(block)
      }
    }
    return (front, chapters)
  }

  private mutating func add(_ chapter: [Report.Block]) {
    chapterCount += 1
    html.begin(
      "section", ("class", Self.pageClass(of: chapter.first)), ("data-group", chapter.first?.entry?.name),
      ("aria-labelledby", "c\(chapterCount)"))
    for (index, block) in chapter.enumerated() {
      if case .columnHelp(let help) = block {
        addColumnHelp(help, before: chapter[(index + 1)...])
      } else {
        if case .matrix = block { addGroupFilter() }
        add(block)
      }
    }
    html.end()
  }

  /// The plan's tables need the long side of the paper, and the summary has to find room on one.
  private static func pageClass(of block: Report.Block?) -> String? {
    guard case .sheet(let sheet)? = block else { return nil }
    return switch sheet.kind {
    case .summary: "page brief"
    case .plan: "page lying"
    case .group, .method: "page"
    }
  }

  // MARK: Blocks

  mutating func add(_ block: Report.Block) {
    switch block {
    case .lead(let text, let tone): paragraph(text, tone == .caution ? "lead caution" : "lead")
    case .title(let title, let subtitle):
      html.element("h1", text: title)
      paragraph(subtitle, "subtitle")
    case .heading(let text): html.element("h2", ("id", "c\(chapterCount)"), text: text)
    case .subheading(let text): html.element("h3", text: text)
    case .paragraph(let text, let tone):
      paragraph(text, tone == .caution ? "caution" : tone == .quiet ? "quiet" : nil)
    case .bullets(let texts):
      html.begin("ul")
      for text in texts { html.element("li", text: text) }
      html.end()
    case .columnHelp: break
    case .table(let table): add(table)
    case .matrix(let matrix): add(matrix)
    case .plot(let plot): add(plot)
    case .drawing(.forest(let forest)): add(forest)
    case .drawing(let drawing): add(drawing)
    case .legend(let entries): addLegend(entries)
    case .box(let title, let paragraphs):
      html.begin("aside", ("class", "box"))
      if !title.isEmpty { html.element("h3", text: title) }
      for text in paragraphs { paragraph(text, nil) }
      html.end()
    case .sheet(let sheet): html.element("h2", ("id", "c\(chapterCount)"), text: sheet.title)
    case .cards(let cards): add(cards)
    case .notes(let label):
      html.element("h3", text: label)
      html.begin("div", ("class", "notes"))
      html.end()
    case .labelled(let label, let text): addLabelled(label, text)
    case .form(let form): add(form)
    case .details(let title, let level, let blocks): addDetails(title, level: level, blocks)
    }
  }

  private mutating func add(_ cards: [ReportCard]) {
    html.begin("div", ("class", "cards"))
    for card in cards {
      html.begin("section", ("class", "card " + Self.name(of: card.tone)))
      html.element(chapterCount == 0 ? "h2" : "h3", text: card.title)
      if let introduction = card.introduction { paragraph(introduction, nil) }
      if !card.points.isEmpty {
        html.begin(card.isRanked ? "ol" : "ul")
        for point in card.points {
          html.begin("li")
          if let detail = point.detail {
            html.element("b", text: point.text)
            html.element("span", ("class", "quiet"), text: detail)
          } else {
            html.text(point.text)
          }
          html.end()
        }
        html.end()
      }
      if let remark = card.remark { paragraph(remark, "quiet") }
      html.end()
    }
    html.end()
  }

  private static func name(of tone: ReportCard.Tone) -> String {
    switch tone {
    case .plain: "plain"
    case .favourable: "good"
    case .unfavourable: "bad"
    }
  }

  mutating func paragraph(_ text: String, _ name: String?) { html.element("p", ("class", name), text: text) }

  /// A page has all columns, so that only what stands in none of the chapter's tables is left out.
  private mutating func addColumnHelp(_ help: [Report.ColumnHelp], before rest: ArraySlice<Report.Block>) {
    var heads: Set<String> = []
    for case .table(let table) in rest { heads.formUnion(table.columns.map(\.head)) }
    let told = help.filter { $0.column.map(heads.contains) ?? true }.map(\.text)
    if !told.isEmpty { paragraph(told.joined(separator: " "), "quiet") }
  }

  mutating func addLegend(_ entries: [Report.LegendEntry]) {
    html.begin("dl", ("class", "legend"))
    for entry in entries {
      let (mark, level) = sign(of: entry.mark)
      html.begin("dt", ("class", level))
      html.element("span", ("class", level == nil ? nil : "mark"), text: mark)
      html.end()
      html.element("dd", text: entry.text)
    }
    html.end()
  }

  // MARK: Drawings

  /// Opens a drawing that screen readers know by its title and description; its figures stand in a table beside it.
  /// - Parameter box: its width and height; nil for one as wide as its place.
  mutating func beginPicture(
    _ look: String, title: String, description: String, box: (width: Double, height: Double)? = nil
  ) {
    drawingCount += 1
    let (titleID, descriptionID) = ("d\(drawingCount)", "e\(drawingCount)")
    html.begin(
      "svg", ("class", look), ("viewBox", box.map { "0 0 \(coordinate($0.width)) \(coordinate($0.height))" }),
      ("role", "img"), ("aria-labelledby", titleID), ("aria-describedby", descriptionID))
    html.element("title", ("id", titleID), text: title)
    html.element("desc", ("id", descriptionID), text: description)
  }

  // MARK: Signs

  /// The sign, and the style class of its colour.
  func sign(of mark: Report.Mark) -> (text: String, level: String?) {
    switch mark {
    case .level(let level): (Self.sign(of: level), level.rawValue)
    case .hidden: (Self.hiddenSign, "hidden")
    case .sign(let text): (text, nil)
    }
  }

  static let hiddenSign = "–"

  static func sign(of level: Level) -> String {
    switch level {
    case .favourable: "○"
    case .intermediate: "◐"
    case .unfavourable: "●"
    case .notClear: "?"
    }
  }
}

extension Report.Block {
  fileprivate var beginsChapter: Bool { chapterTitle != nil }

  /// Of a sheet that is one of many alike.
  var entry: ReportSheet.Entry? {
    if case .sheet(let sheet) = self { sheet.entry } else { nil }
  }

  var chapterTitle: String? {
    switch self {
    case .heading(let title): title
    case .sheet(let sheet): sheet.title
    default: nil
    }
  }
}
