import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Which elements may stand in which, in which order: the sequences of ISO/IEC 29500-1 (transitional) for the containers
/// that the documents use. Word and Excel refuse another order, though other readers take it.
enum ElementOrder {
  static let sequences: [String: [String]] = [
    // SpreadsheetML
    "worksheet": [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
      "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
      "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",
      "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
      "smartTags", "drawing", "legacyDrawing",
    ],
    "sheetView": ["pane", "selection"], "c": ["f", "v", "is"], "cfRule": ["formula"],
    "dataValidation": ["formula1", "formula2"],
    "workbook": [
      "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
      "externalReferences", "definedNames", "calcPr",
    ],
    "styleSheet": [
      "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors",
    ],
    "font": ["b", "i", "strike", "u", "sz", "color", "name", "family", "scheme"],
    "patternFill": ["fgColor", "bgColor"],
    "border": ["left", "right", "top", "bottom", "diagonal"], "dxf": ["font", "numFmt", "fill", "alignment", "border"],
    "xf": ["alignment", "protection"],
    // Charts and their place
    "c:chartSpace": ["c:date1904", "c:lang", "c:roundedCorners", "c:chart", "c:spPr", "c:txPr", "c:printSettings"],
    "c:chart": ["c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"],
    "c:plotArea": ["c:layout", "c:scatterChart", "c:valAx", "c:spPr"], "c:title": ["c:tx", "c:layout", "c:overlay"],
    "c:scatterChart": ["c:scatterStyle", "c:varyColors", "c:ser", "c:dLbls", "c:axId"],
    "c:ser": [
      "c:idx", "c:order", "c:tx", "c:spPr", "c:marker", "c:dPt", "c:dLbls", "c:trendline", "c:errBars", "c:xVal",
      "c:yVal", "c:smooth",
    ],
    "c:dPt": ["c:idx", "c:invertIfNegative", "c:marker", "c:bubble3D", "c:explosion", "c:spPr"],
    "c:marker": ["c:symbol", "c:size", "c:spPr"],
    "c:dLbls": [
      "c:dLbl", "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName",
      "c:showSerName", "c:showPercent", "c:showBubbleSize",
    ],
    "c:dLbl": [
      "c:idx", "c:layout", "c:tx", "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal",
      "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize",
    ],
    "c:errBars": [
      "c:errDir", "c:errBarType", "c:errValType", "c:noEndCap", "c:plus", "c:minus", "c:val", "c:spPr",
    ],
    "c:valAx": [
      "c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:minorGridlines", "c:title", "c:numFmt",
      "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses",
      "c:crossBetween", "c:majorUnit",
    ],
    "c:scaling": ["c:logBase", "c:orientation", "c:max", "c:min"], "c:numCache": ["c:formatCode", "c:ptCount", "c:pt"],
    "c:numLit": ["c:formatCode", "c:ptCount", "c:pt"], "a:ln": ["a:noFill", "a:solidFill", "a:prstDash"],
    "c:rich": ["a:bodyPr", "a:lstStyle", "a:p"],
    "xdr:twoCellAnchor": ["xdr:from", "xdr:to", "xdr:graphicFrame", "xdr:clientData"],
    // WordprocessingML
    "w:body": ["w:p", "w:tbl", "w:sectPr"],
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
      "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind",
      "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr",
    ],
    "w:rPr": ["w:rStyle", "w:rFonts", "w:b", "w:i", "w:color", "w:sz", "w:szCs", "w:highlight", "w:u", "w:lang"],
    "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
    "w:tblPr": [
      "w:tblStyle", "w:tblpPr", "w:tblOverlap", "w:bidiVisual", "w:tblStyleRowBandSize", "w:tblStyleColBandSize",
      "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar",
      "w:tblLook", "w:tblCaption", "w:tblDescription",
    ],
    "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    "w:tr": ["w:trPr", "w:tc"], "w:tc": ["w:tcPr", "w:p"],
    "w:sectPr": ["w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:cols"],
    "w:styles": ["w:docDefaults", "w:latentStyles", "w:style"], "w:docDefaults": ["w:rPrDefault", "w:pPrDefault"],
    "w:style": [
      "w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden", "w:qFormat", "w:pPr",
      "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr",
    ],
    "w:tblStylePr": ["w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr"],
    "w:numbering": ["w:abstractNum", "w:num"], "w:abstractNum": ["w:nsid", "w:multiLevelType", "w:lvl"],
    "w:lvl": ["w:start", "w:numFmt", "w:pStyle", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"],
    "w:settings": ["w:zoom", "w:updateFields", "w:compat", "w:themeFontLang"],
  ]

  /// What stands in an order of its own choice: paragraphs and tables of a body, series and axes are told apart above.
  private static let mixed: Set<String> = ["w:body"]

  /// What is wrong with a part, one line each; empty if nothing is.
  static func faults(in part: [UInt8]) -> [String] {
    let reader = Reader()
    let parser = XMLParser(data: Data(part))
    parser.delegate = reader
    guard parser.parse() else { return ["not well-formed"] }
    return reader.faults
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var faults: [String] = []
    private var open: [(name: String, place: Int)] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      if let parent = open.last, let sequence = sequences[parent.name] {
        if let place = sequence.firstIndex(of: name) {
          if place < parent.place, !mixed.contains(parent.name) {
            faults.append("\(name) stands too late in \(parent.name)")
          }
          open[open.count - 1].place = max(place, parent.place)
        } else {
          faults.append("\(name) may not stand in \(parent.name)")
        }
      }
      open.append((name, 0))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }
  }
}
