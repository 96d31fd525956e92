/// The workbook's styles (ECMA-376 part 1, 18.8.39): one cell format per `CellStyle`, in its order, then the same for
/// texts that Excel would read as something else if somebody typed them.
enum StylesPart {
  /// The format of a text that stays one when its cell is edited.
  static func quoted(_ style: CellStyle) -> Int { CellStyle.allCases.count + style.rawValue }

  /// - Parameter percentGap: between a number and the percent sign.
  static func bytes(percentGap: String) -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("styleSheet", ("xmlns", OfficePackage.spreadsheet)) { writer in
      numberFormats(percentGap, &writer)
      fonts(&writer)
      fills(&writer)
      borders(&writer)
      writer.element("cellStyleXfs", ("count", "1")) {
        $0.element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"))
      }
      writer.element("cellXfs", ("count", "\(2 * CellStyle.allCases.count)")) { writer in
        for style in CellStyle.allCases { format(style, percentGap, isQuoted: false, &writer) }
        for style in CellStyle.allCases { format(style, percentGap, isQuoted: true, &writer) }
      }
      writer.element("cellStyles", ("count", "1")) {
        $0.element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"))
      }
      highlights(&writer)
    }
    return writer.bytes
  }

  private static func numberFormats(_ percentGap: String, _ writer: inout MarkupWriter) {
    var own: [(id: Int, code: String)] = []
    for style in CellStyle.allCases {
      let format = style.numberFormat(percentGap: percentGap)
      guard let code = format.code, !own.contains(where: { $0.id == format.id }) else { continue }
      own.append((format.id, code))
    }
    writer.element("numFmts", ("count", "\(own.count)")) { writer in
      for (id, code) in own { writer.element("numFmt", ("numFmtId", "\(id)"), ("formatCode", code)) }
    }
  }

  private static func fonts(_ writer: inout MarkupWriter) {
    writer.element("fonts", ("count", "\(CellStyle.Font.allCases.count)")) { writer in
      for font in CellStyle.Font.allCases {
        writer.element("font") { writer in
          if font.isBold { writer.element("b") }
          if font == .italic { writer.element("i") }
          if font == .link { writer.element("u") }
          writer.element("sz", ("val", "\(font.size)"))
          writer.element("color", ("rgb", color(of: font)))
          writer.element("name", ("val", "Calibri"))
          writer.element("family", ("val", "2"))
        }
      }
    }
  }

  /// The page's own, with their opacity in front.
  private static func color(of font: CellStyle.Font) -> String {
    switch font {
    case .quiet: "FF55606E"
    case .caution: "FF8C1C00"
    case .link, .title, .heading: "FF14527F"
    case .normal, .bold, .italic: "FF1B2430"
    }
  }

  private static func fills(_ writer: inout MarkupWriter) {
    writer.element("fills", ("count", "\(CellStyle.Fill.allCases.count)")) { writer in
      for fill in CellStyle.Fill.allCases {
        let pattern = fill.pattern
        writer.element("fill") { writer in
          writer.element("patternFill", ("patternType", pattern.name)) { writer in
            if let color = pattern.foreground { writer.element("fgColor", ("rgb", color)) }
            if let color = pattern.background { writer.element("bgColor", ("rgb", color)) }
          }
        }
      }
    }
  }

  private static func borders(_ writer: inout MarkupWriter) {
    writer.element("borders", ("count", "\(CellStyle.Border.allCases.count)")) { writer in
      for border in CellStyle.Border.allCases {
        writer.element("border") { writer in
          side("left", border == .box, &writer)
          side("right", border == .box, &writer)
          side("top", border == .box, &writer)
          side("bottom", border != .none, &writer)
          writer.element("diagonal")
        }
      }
    }
  }

  private static func side(_ name: StaticString, _ isDrawn: Bool, _ writer: inout MarkupWriter) {
    guard isDrawn else { return writer.element(name) }
    writer.element(name, ("style", "thin")) { $0.element("color", ("rgb", "FFBFC7CE")) }
  }

  private static func format(
    _ style: CellStyle, _ percentGap: String, isQuoted: Bool, _ writer: inout MarkupWriter
  ) {
    let alignment = style.alignment
    writer.element(
      "xf", ("numFmtId", "\(style.numberFormat(percentGap: percentGap).id)"), ("fontId", "\(style.font.rawValue)"),
      ("fillId", "\(style.fill.rawValue)"), ("borderId", "\(style.border.rawValue)"), ("xfId", "0"),
      ("quotePrefix", isQuoted ? "1" : nil), ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"),
      ("applyBorder", "1"), ("applyAlignment", "1")
    ) { writer in
      writer.element(
        "alignment", ("horizontal", alignment.horizontal), ("vertical", alignment.vertical),
        ("textRotation", alignment.rotation.map { "\($0)" }), ("wrapText", alignment.wraps ? "1" : nil),
        ("indent", alignment.indent.map { "\($0)" }))
    }
  }

  private static func highlights(_ writer: inout MarkupWriter) {
    writer.element("dxfs", ("count", "\(Worksheet.HighlightColor.allCases.count)")) { writer in
      for highlight in Worksheet.HighlightColor.allCases {
        writer.element("dxf") { writer in
          // Not by colour alone.
          if highlight != .favourable {
            writer.element("font") { $0.element(highlight == .unfavourable ? "b" : "i") }
          }
          writer.element("fill") { writer in
            writer.element("patternFill", ("patternType", "solid")) { $0.element("bgColor", ("rgb", highlight.color)) }
          }
        }
      }
    }
  }
}
