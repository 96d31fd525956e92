/// How the statements of one section are laid out, so that they stand in columns.
struct SectionLayout {
  static let indent = "  "
  static let textIndent = "    "
  static let widestLine = 120
  /// Heads of items beyond this width are not padded to the widest one.
  private static let widestPaddedHead = 40

  enum Shape {
    /// On one line: the head, padded, then the texts, each padded.
    case line(headWidth: Int, textWidths: [Int])
    /// The keyword padded, then the words and texts.
    case property(keywordWidth: Int)
    /// The head on a line and each text on a line below.
    case block
  }

  /// Rows with short labels, which are laid out as a table.
  private static let labelRows: Set<Keyword> = [.value, .band, .quadrant]

  private enum Group: Hashable {
    case property, item, code
    case labels(Keyword)
    /// Laid out each by itself.
    case single
  }

  private let kind: SectionKind
  private var shapes: [Group: Shape] = [:]

  init(_ kind: SectionKind, _ body: [StatementParts]) {
    self.kind = kind
    for (group, rows) in Dictionary(grouping: body, by: { Self.group(of: $0, in: kind) }) {
      switch group {
      case .property: shapes[group] = .property(keywordWidth: Self.keywordWidth(rows))
      case .item: shapes[group] = Self.itemShape(rows)
      case .code, .labels: shapes[group] = Self.tableShape(rows)
      case .single: break
      }
    }
  }

  func shape(of parts: StatementParts) -> Shape {
    let group = Self.group(of: parts, in: kind)
    switch group {
    case .property: return Self.isBlockProperty(parts) ? .block : shapes[group] ?? .block
    case .single: return Self.fits([parts.inline]) ? .line(headWidth: 0, textWidths: []) : .block
    default: return parts.texts.isEmpty ? .line(headWidth: 0, textWidths: []) : shapes[group] ?? .block
    }
  }

  private static func group(of parts: StatementParts, in kind: SectionKind) -> Group {
    switch parts.statement.keyword {
    case .item: .item
    case .expect, .synonym, .missing, .notApplicable: .single
    case let keyword? where labelRows.contains(keyword): .labels(keyword)
    case nil where kind == .answers: .code
    default: kind == .answers ? .single : .property
    }
  }

  private static func isBlockProperty(_ parts: StatementParts) -> Bool {
    parts.texts.count > 2 || (!parts.texts.isEmpty && !fits([parts.inline]))
  }

  private static func keywordWidth(_ rows: [StatementParts]) -> Int {
    rows.filter { !isBlockProperty($0) }.map(\.keyword.count).max() ?? 0
  }

  private static func itemShape(_ rows: [StatementParts]) -> Shape {
    let headWidth = rows.filter { !$0.texts.isEmpty }.map(\.head.count).max() ?? 0
    let paddedWidth = headWidth <= widestPaddedHead ? headWidth : 0
    let lines = rows.map { padded($0.head, to: paddedWidth) + " " + $0.texts.map(\.written).joined(separator: " ") }
    guard rows.allSatisfy({ $0.texts.count <= 2 }), fits(lines) else { return .block }
    return .line(headWidth: paddedWidth, textWidths: [])
  }

  private static func tableShape(_ rows: [StatementParts]) -> Shape {
    let labelled = rows.filter { !$0.texts.isEmpty }
    let headWidth = labelled.map(\.head.count).max() ?? 0
    guard let first = labelled.first, labelled.allSatisfy({ $0.languages == first.languages }) else {
      return fits(labelled.map(\.inline)) ? .line(headWidth: 0, textWidths: []) : .block
    }
    // The last text of a line needs no padding.
    let widths = first.texts.indices.dropLast().map { column in
      labelled.map { $0.texts[column].written.count }.max() ?? 0
    }
    let lastWidth = labelled.map { $0.texts.last?.written.count ?? 0 }.max() ?? 0
    if indent.count + headWidth + (widths + [lastWidth]).reduce(0, { $0 + $1 + 1 }) <= widestLine {
      return .line(headWidth: headWidth, textWidths: widths)
    }
    return fits(labelled.map(\.inline)) ? .line(headWidth: 0, textWidths: []) : .block
  }

  private static func fits(_ lines: [String]) -> Bool {
    lines.allSatisfy { indent.count + $0.count <= widestLine }
  }

  // MARK: Writing

  /// The statement on one line; nil for a block.
  static func line(_ parts: StatementParts, _ shape: Shape) -> String? {
    switch shape {
    case .block: return nil
    case .property(let width):
      let rest = parts.words + parts.texts.map(\.written)
      return rest.isEmpty ? parts.keyword : ([padded(parts.keyword, to: width)] + rest).joined(separator: " ")
    case .line(let headWidth, let widths):
      guard !parts.texts.isEmpty else { return parts.head }
      let texts = parts.texts.enumerated().map { index, text in
        index < widths.count ? padded(text.written, to: widths[index]) : text.written
      }
      return ([padded(parts.head, to: headWidth)] + texts).joined(separator: " ")
    }
  }
}
