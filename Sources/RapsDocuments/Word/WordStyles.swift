/// The styles, the bullet and the settings of a document (ECMA-376 part 1, 17.7.4.18, 17.9.16, 17.15.1.78).
enum WordStyles {
  private struct Look {
    let name: String
    var size = 21
    var isBold = false
    var color = "1B2430"
    var before = 0
    var after = 120
    var keepsNext = false
    var outlineLevel: Int?
    var next: String?
    /// Lines of exactly that many twentieths of a point; nil for those of the document.
    var line: Int?
    /// In twentieths of a point from the left.
    var indent: Int?
    /// Whether Word knows a style of that name.
    var isBuiltIn = true
  }

  /// Sizes in half points, spaces in twentieths of a point.
  private static func look(_ style: WordDocument.ParagraphStyle) -> Look {
    switch style {
    case .normal: Look(name: "Normal")
    case .title: Look(name: "Title", size: 44, isBold: true, color: "14527F", after: 80, next: "Normal")
    case .subtitle: Look(name: "Subtitle", size: 24, color: "55606E", after: 240, next: "Normal")
    case .heading1: heading(1, size: 32, before: 320)
    case .heading2: heading(2, size: 26, before: 240)
    case .heading3: heading(3, size: 22, before: 140, after: 60)
    case .bullet: Look(name: "List Bullet", after: 40)
    case .contentsHead:
      Look(name: "TOC Heading", size: 26, isBold: true, color: "14527F", before: 240, after: 80, keepsNext: true)
    case .contents1: Look(name: "toc 1", size: 18, isBold: true, before: 20, after: 0, line: 220)
    case .contents2: Look(name: "toc 2", size: 18, after: 0, line: 220, indent: 260)
    case .notice: Look(name: "Notice", before: 120, after: 160, isBuiltIn: false)
    case .quiet: Look(name: "Quiet", size: 18, color: "55606E", isBuiltIn: false)
    case .tableHead:
      Look(name: "Table Head", size: 18, isBold: true, before: 30, after: 30, keepsNext: true, isBuiltIn: false)
    case .tableText: Look(name: "Table Text", size: 18, before: 10, after: 20, isBuiltIn: false)
    case .gap: Look(name: "Gap", size: 8, after: 0, line: 160, isBuiltIn: false)
    }
  }

  private static func heading(_ level: Int, size: Int, before: Int, after: Int = 100) -> Look {
    Look(
      name: "heading \(level)", size: size, isBold: true, color: "14527F", before: before, after: after,
      keepsNext: true,
      outlineLevel: level - 1, next: "Normal")
  }

  static func styles(language: String) -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("w:styles", ("xmlns:w", OfficePackage.word)) { writer in
      writer.element("w:docDefaults") { writer in
        writer.element("w:rPrDefault") { writer in
          writer.element("w:rPr") { writer in
            writer.element("w:rFonts", ("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:cs", "Calibri"))
            writer.element("w:sz", ("w:val", "21"))
            writer.element("w:lang", ("w:val", language))
          }
        }
        writer.element("w:pPrDefault") { writer in
          writer.element("w:pPr") {
            $0.element("w:spacing", ("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto"))
          }
        }
      }
      for style in WordDocument.ParagraphStyle.allCases { paragraphStyle(style, &writer) }
      writer.element("w:style", ("w:type", "paragraph"), ("w:styleId", "Footer")) { writer in
        writer.element("w:name", ("w:val", "footer"))
        writer.element("w:basedOn", ("w:val", "Normal"))
        writer.element("w:rPr") { writer in
          writer.element("w:color", ("w:val", "55606E"))
          writer.element("w:sz", ("w:val", "18"))
        }
      }
      tableStyle(&writer)
    }
    return writer.bytes
  }

  private static func paragraphStyle(_ style: WordDocument.ParagraphStyle, _ writer: inout MarkupWriter) {
    let look = look(style)
    writer.element(
      "w:style", ("w:type", "paragraph"), ("w:default", style == .normal ? "1" : nil),
      ("w:customStyle", look.isBuiltIn ? nil : "1"), ("w:styleId", style.rawValue)
    ) { writer in
      writer.element("w:name", ("w:val", look.name))
      if style != .normal { writer.element("w:basedOn", ("w:val", "Normal")) }
      if let next = look.next { writer.element("w:next", ("w:val", next)) }
      writer.element("w:qFormat")
      writer.element("w:pPr") { writer in
        if look.keepsNext { writer.element("w:keepNext") }
        if style == .bullet {
          writer.element("w:numPr") { $0.element("w:numId", ("w:val", "1")) }
        }
        if style == .notice { notice(&writer) }
        writer.element(
          "w:spacing", ("w:before", "\(look.before)"), ("w:after", "\(look.after)"),
          ("w:line", look.line.map { "\($0)" }), ("w:lineRule", look.line.map { _ in "exact" }))
        if let indent = look.indent { writer.element("w:ind", ("w:left", "\(indent)")) }
        if let level = look.outlineLevel { writer.element("w:outlineLvl", ("w:val", "\(level)")) }
      }
      writer.element("w:rPr") { writer in
        if look.isBold { writer.element("w:b") }
        writer.element("w:color", ("w:val", look.color))
        writer.element("w:sz", ("w:val", "\(look.size)"))
      }
    }
  }

  /// A bar at the left and a light ground.
  private static func notice(_ writer: inout MarkupWriter) {
    writer.element("w:pBdr") { writer in
      writer.element("w:left", ("w:val", "single"), ("w:sz", "24"), ("w:space", "8"), ("w:color", "14527F"))
    }
    writer.element("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", "F3F6F9"))
  }

  private static func tableStyle(_ writer: inout MarkupWriter) {
    writer.element("w:style", ("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")) { writer in
      writer.element("w:name", ("w:val", "Normal Table"))
      writer.element("w:tblPr") { writer in
        writer.element("w:tblCellMar") { writer in
          writer.element("w:left", ("w:w", "85"), ("w:type", "dxa"))
          writer.element("w:right", ("w:w", "85"), ("w:type", "dxa"))
        }
      }
    }
    writer.element("w:style", ("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "RapsTable")) { writer in
      writer.element("w:name", ("w:val", "Raps Table"))
      writer.element("w:basedOn", ("w:val", "TableNormal"))
      writer.element("w:tblPr") { writer in
        writer.element("w:tblBorders") { writer in
          line("w:top", &writer)
          line("w:left", &writer)
          line("w:bottom", &writer)
          line("w:right", &writer)
          line("w:insideH", &writer)
          line("w:insideV", &writer)
        }
      }
      writer.element("w:tblStylePr", ("w:type", "firstRow")) { writer in
        writer.element("w:tcPr") { writer in
          writer.element("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E4E8EC"))
        }
      }
    }
  }

  private static func line(_ side: StaticString, _ writer: inout MarkupWriter) {
    writer.element(side, ("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "C9D2DB"))
  }

  static func numbering() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("w:numbering", ("xmlns:w", OfficePackage.word)) { writer in
      writer.element("w:abstractNum", ("w:abstractNumId", "0")) { writer in
        writer.element("w:multiLevelType", ("w:val", "singleLevel"))
        writer.element("w:lvl", ("w:ilvl", "0")) { writer in
          writer.element("w:start", ("w:val", "1"))
          writer.element("w:numFmt", ("w:val", "bullet"))
          writer.element("w:pStyle", ("w:val", "ListBullet"))
          writer.element("w:lvlText", ("w:val", "•"))
          writer.element("w:lvlJc", ("w:val", "left"))
          writer.element("w:pPr") { $0.element("w:ind", ("w:left", "360"), ("w:hanging", "260")) }
        }
      }
      writer.element("w:num", ("w:numId", "1")) { $0.element("w:abstractNumId", ("w:val", "0")) }
    }
    return writer.bytes
  }

  static func settings(language: String) -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("w:settings", ("xmlns:w", OfficePackage.word)) { writer in
      writer.element("w:compat") { writer in
        // Word 2013 and later; without it Word opens the file in a mode of compatibility.
        writer.element(
          "w:compatSetting", ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
          ("w:val", "15"))
      }
      writer.element("w:themeFontLang", ("w:val", language))
    }
    return writer.bytes
  }
}
