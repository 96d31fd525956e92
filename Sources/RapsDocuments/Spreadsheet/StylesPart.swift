/// The workbook's styles (ECMA-376 part 1, 18.8.39): one cell format per `CellStyle`, in its order.
enum StylesPart {
  static func bytes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("styleSheet", ("xmlns", OfficePackage.spreadsheet)) { writer in
      numberFormats(&writer)
      fonts(&writer)
      fills(&writer)
      borders(&writer)
      writer.element("cellStyleXfs", ("count", "1")) {
        $0.element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"))
      }
      writer.element("cellXfs", ("count", "\(CellStyle.allCases.count)")) { writer in
        for style in CellStyle.allCases { format(style, &writer) }
      }
      writer.element("cellStyles", ("count", "1")) {
        $0.element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"))
      }
      highlights(&writer)
    }
    return writer.bytes
  }

  private static func numberFormats(_ writer: inout MarkupWriter) {
    let own = CellStyle.allCases.compactMap { style in
      style.numberFormat.code.map { (id: style.numberFormat.id, code: $0) }
    }
    writer.element("numFmts", ("count", "\(own.count)")) { writer in
      for (id, code) in own { writer.element("numFmt", ("numFmtId", "\(id)"), ("formatCode", code)) }
    }
  }

  private static func fonts(_ writer: inout MarkupWriter) {
    writer.element("fonts", ("count", "\(CellStyle.Font.allCases.count)")) { writer in
      for font in CellStyle.Font.allCases {
        writer.element("font") { writer in
          if font == .bold || font == .title || font == .heading || font == .caution { writer.element("b") }
          writer.element("sz", ("val", font == .title ? "16" : font == .heading ? "13" : "11"))
          writer.element(
            "color", ("rgb", font == .quiet ? "FF595959" : font == .caution ? "FF9A3412" : "FF1A1A1A"))
          writer.element("name", ("val", "Calibri"))
          writer.element("family", ("val", "2"))
        }
      }
    }
  }

  private static func fills(_ writer: inout MarkupWriter) {
    writer.element("fills", ("count", "\(CellStyle.Fill.allCases.count)")) { writer in
      for fill in CellStyle.Fill.allCases {
        writer.element("fill") { writer in
          guard let color = fill.color else {
            return writer.element("patternFill", ("patternType", fill == .none ? "none" : "gray125"))
          }
          writer.element("patternFill", ("patternType", "solid")) { $0.element("fgColor", ("rgb", color)) }
        }
      }
    }
  }

  private static func borders(_ writer: inout MarkupWriter) {
    writer.element("borders", ("count", "2")) { writer in
      for isDrawn in [false, true] {
        writer.element("border") { writer in
          side("left", isDrawn, &writer)
          side("right", isDrawn, &writer)
          side("top", isDrawn, &writer)
          side("bottom", isDrawn, &writer)
          writer.element("diagonal")
        }
      }
    }
  }

  private static func side(_ name: StaticString, _ isDrawn: Bool, _ writer: inout MarkupWriter) {
    guard isDrawn else { return writer.element(name) }
    writer.element(name, ("style", "thin")) { $0.element("color", ("rgb", "FFBFC7CE")) }
  }

  private static func format(_ style: CellStyle, _ writer: inout MarkupWriter) {
    let alignment = style.alignment
    writer.element(
      "xf", ("numFmtId", "\(style.numberFormat.id)"), ("fontId", "\(style.font.rawValue)"),
      ("fillId", "\(style.fill.rawValue)"), ("borderId", style.hasBorder ? "1" : "0"), ("xfId", "0"),
      ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1")
    ) { writer in
      writer.element(
        "alignment", ("horizontal", alignment.horizontal), ("vertical", alignment.vertical),
        ("textRotation", alignment.rotation.map { "\($0)" }), ("wrapText", alignment.wraps ? "1" : nil))
    }
  }

  private static func highlights(_ writer: inout MarkupWriter) {
    writer.element("dxfs", ("count", "\(Worksheet.HighlightColor.allCases.count)")) { writer in
      for highlight in Worksheet.HighlightColor.allCases {
        writer.element("dxf") { writer in
          if highlight == .unfavourable {
            writer.element("font") { writer in
              writer.element("b")
              writer.element("color", ("rgb", highlight.textColor))
            }
          } else {
            writer.element("font") { $0.element("color", ("rgb", highlight.textColor)) }
          }
          writer.element("fill") { writer in
            writer.element("patternFill", ("patternType", "solid")) { $0.element("bgColor", ("rgb", highlight.color)) }
          }
        }
      }
    }
  }
}

extension Worksheet.HighlightColor {
  /// Blue, sand and dark orange: told apart with every common kind of colour blindness.
  fileprivate var color: String {
    switch self {
    case .favourable: "FFCFE5F5"
    case .between: "FFFCE7B2"
    case .unfavourable: "FFB4450B"
    }
  }

  fileprivate var textColor: String { self == .unfavourable ? "FFFFFFFF" : "FF1A1A1A" }
}
