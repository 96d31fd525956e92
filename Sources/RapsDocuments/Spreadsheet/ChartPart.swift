/// A scatter chart's XML (ECMA-376 part 1, 21.2.2.161) and the drawing that places it (20.5).
struct ChartPart {
  private static let chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  private static let drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let acrossID = "1001"
  private static let upID = "1002"

  private let chart: ScatterChart
  private let sheet: Worksheet

  init(_ chart: ScatterChart, sheet: Worksheet) {
    self.chart = chart
    self.sheet = sheet
  }

  func bytes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element(
      "c:chartSpace", ("xmlns:c", Self.chartNamespace), ("xmlns:a", Self.drawingNamespace),
      ("xmlns:r", OfficePackage.relationships)
    ) { writer in
      writer.element("c:roundedCorners", ("val", "0"))
      writer.element("c:chart") { writer in
        title(chart.title, size: 1200, &writer)
        writer.element("c:autoTitleDeleted", ("val", "0"))
        writer.element("c:plotArea") { writer in
          writer.element("c:layout")
          writer.element("c:scatterChart") { writer in
            writer.element("c:scatterStyle", ("val", "lineMarker"))
            writer.element("c:varyColors", ("val", "0"))
            for index in chart.series.indices { series(index, &writer) }
            writer.element("c:axId", ("val", Self.acrossID))
            writer.element("c:axId", ("val", Self.upID))
          }
          axis(chart.across, id: Self.acrossID, crosses: Self.upID, position: "b", &writer)
          axis(chart.up, id: Self.upID, crosses: Self.acrossID, position: "l", &writer)
        }
        writer.element("c:plotVisOnly", ("val", "0"))
        // Without it readers may draw the points that a series has not at zero.
        writer.element("c:dispBlanksAs", ("val", "gap"))
      }
    }
    return writer.bytes
  }

  private func title(_ text: String, isUpright: Bool = false, size: Int, _ writer: inout MarkupWriter) {
    guard !text.isEmpty else { return }
    writer.element("c:title") { writer in
      writer.element("c:tx") { Self.richText(text, bold: true, size: size, isUpright: isUpright, &$0) }
      writer.element("c:overlay", ("val", "0"))
    }
  }

  private static func richText(
    _ text: String, bold: Bool, size: Int, isUpright: Bool = false, color: String = "1B2430",
    _ writer: inout MarkupWriter
  ) {
    writer.element("c:rich") { writer in
      writer.element("a:bodyPr", ("rot", isUpright ? "-5400000" : nil), ("vert", isUpright ? "horz" : nil))
      writer.element("a:p") { writer in
        writer.element("a:r") { writer in
          writer.element("a:rPr", ("sz", "\(size)"), ("b", bold ? "1" : "0")) { solid(color, &$0) }
          writer.element("a:t", text: text)
        }
      }
    }
  }

  // MARK: Series

  /// The order of the elements is that of CT_ScatterSer (21.2.2.170).
  private func series(_ index: Int, _ writer: inout MarkupWriter) {
    let series = chart.series[index]
    writer.element("c:ser") { writer in
      writer.element("c:idx", ("val", "\(index)"))
      writer.element("c:order", ("val", "\(index)"))
      writer.element("c:tx") { $0.element("c:v", text: series.name) }
      writer.element("c:spPr") { writer in
        guard series.look == .line else { return writer.element("a:ln") { $0.element("a:noFill") } }
        writer.element("a:ln", ("w", "12700")) { writer in
          Self.solid("5B6470", &writer)
          writer.element("a:prstDash", ("val", "dash"))
        }
      }
      if case .points(let marks) = series.look {
        Self.mark(marks.first ?? ScatterChart.Mark(.circle, color: "5B6470"), &writer)
        for (point, mark) in marks.enumerated() {
          writer.element("c:dPt") { writer in
            writer.element("c:idx", ("val", "\(point)"))
            Self.mark(mark, &writer)
            writer.element("c:bubble3D", ("val", "0"))
          }
        }
      } else {
        writer.element("c:marker") { $0.element("c:symbol", ("val", "none")) }
      }
      labels(series, &writer)
      intervals(series, &writer)
      writer.element("c:xVal") { values(series, column: series.xColumn, &$0) }
      writer.element("c:yVal") { values(series, column: series.yColumn, &$0) }
      writer.element("c:smooth", ("val", "0"))
    }
  }

  private static func mark(_ mark: ScatterChart.Mark, _ writer: inout MarkupWriter) {
    writer.element("c:marker") { writer in
      writer.element("c:symbol", ("val", mark.form.rawValue))
      writer.element("c:size", ("val", "8"))
      writer.element("c:spPr") { writer in
        solid(mark.color, &writer)
        writer.element("a:ln") { solid("FFFFFF", &$0) }
      }
    }
  }

  private static func solid(_ color: String, _ writer: inout MarkupWriter) {
    writer.element("a:solidFill") { $0.element("a:srgbClr", ("val", color)) }
  }

  private func labels(_ series: ScatterChart.Series, _ writer: inout MarkupWriter) {
    guard !series.labels.isEmpty else { return }
    let isCaption = series.look == .captions
    writer.element("c:dLbls") { writer in
      for (point, label) in series.labels.enumerated() {
        guard let label else { continue }
        writer.element("c:dLbl") { writer in
          writer.element("c:idx", ("val", "\(point)"))
          writer.element("c:tx") { writer in
            Self.richText(
              label.text, bold: isCaption, size: isCaption ? 1000 : 900, color: isCaption ? "55606E" : "1B2430", &writer
            )
          }
          writer.element("c:dLblPos", ("val", label.place.rawValue))
          Self.labelOptions(isShown: true, &writer)
        }
      }
      Self.labelOptions(isShown: false, &writer)
    }
  }

  private static func labelOptions(isShown: Bool, _ writer: inout MarkupWriter) {
    writer.element("c:showLegendKey", ("val", "0"))
    writer.element("c:showVal", ("val", isShown ? "1" : "0"))
    writer.element("c:showCatName", ("val", "0"))
    writer.element("c:showSerName", ("val", "0"))
    writer.element("c:showPercent", ("val", "0"))
    writer.element("c:showBubbleSize", ("val", "0"))
  }

  /// Thin lines from the lower to the upper end.
  private func intervals(_ series: ScatterChart.Series, _ writer: inout MarkupWriter) {
    guard !series.intervals.isEmpty else { return }
    let places = series.rows.map { sheet.number(row: $0, column: series.xColumn) }
    let parts = zip(series.intervals, places).map { interval, place in
      guard let interval, let place else { return (minus: 0.0, plus: 0.0) }
      return (max(0, place - interval.lowerBound), max(0, interval.upperBound - place))
    }
    writer.element("c:errBars") { writer in
      writer.element("c:errDir", ("val", "x"))
      writer.element("c:errBarType", ("val", "both"))
      writer.element("c:errValType", ("val", "cust"))
      writer.element("c:noEndCap", ("val", "1"))
      writer.element("c:plus") { Self.literals(parts.map(\.plus), &$0) }
      writer.element("c:minus") { Self.literals(parts.map(\.minus), &$0) }
      writer.element("c:spPr") { writer in
        writer.element("a:ln", ("w", "9525")) { Self.solid("B7C0CA", &$0) }
      }
    }
  }

  private static func literals(_ numbers: [Double], _ writer: inout MarkupWriter) {
    writer.element("c:numLit") { writer in
      writer.element("c:formatCode", text: "General")
      writer.element("c:ptCount", ("val", "\(numbers.count)"))
      for (point, number) in numbers.enumerated() {
        writer.element("c:pt", ("idx", "\(point)")) { $0.element("c:v", text: "\(number)") }
      }
    }
  }

  /// The cells, and what stands in them, for readers that do not look there.
  private func values(_ series: ScatterChart.Series, column: Int, _ writer: inout MarkupWriter) {
    let area = Worksheet.Area(rows: series.rows, columns: column...column)
    writer.element("c:numRef") { writer in
      writer.element("c:f", text: "\(sheet.quotedName)!\(area.fixed)")
      writer.element("c:numCache") { writer in
        writer.element("c:formatCode", text: "General")
        writer.element("c:ptCount", ("val", "\(series.rows.count)"))
        for (point, row) in series.rows.enumerated() {
          guard let number = sheet.number(row: row, column: column) else { continue }
          writer.element("c:pt", ("idx", "\(point)")) { $0.element("c:v", text: "\(number)") }
        }
      }
    }
  }

  // MARK: Axes

  private func axis(
    _ axis: ScatterChart.Axis, id: String, crosses: String, position: String, _ writer: inout MarkupWriter
  ) {
    writer.element("c:valAx") { writer in
      writer.element("c:axId", ("val", id))
      writer.element("c:scaling") { writer in
        writer.element("c:orientation", ("val", "minMax"))
        writer.element("c:max", ("val", "\(axis.range.upperBound)"))
        writer.element("c:min", ("val", "\(axis.range.lowerBound)"))
      }
      writer.element("c:delete", ("val", "0"))
      writer.element("c:axPos", ("val", position))
      title(axis.title, isUpright: position == "l", size: 1000, &writer)
      writer.element("c:numFmt", ("formatCode", axis.format), ("sourceLinked", "0"))
      writer.element("c:majorTickMark", ("val", "out"))
      writer.element("c:minorTickMark", ("val", "none"))
      writer.element("c:tickLblPos", ("val", "low"))
      writer.element("c:spPr") { writer in
        writer.element("a:ln", ("w", "9525")) { Self.solid("C9D2DB", &$0) }
      }
      writer.element("c:crossAx", ("val", crosses))
      writer.element("c:crosses", ("val", "min"))
      writer.element("c:crossBetween", ("val", "midCat"))
      writer.element("c:majorUnit", ("val", "\(axis.step)"))
    }
  }

  // MARK: Its place

  static func drawing(of chart: ScatterChart) -> [UInt8] {
    let spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    var writer = MarkupWriter.part()
    writer.element("xdr:wsDr", ("xmlns:xdr", spreadsheetDrawing), ("xmlns:a", drawingNamespace)) { writer in
      writer.element("xdr:twoCellAnchor") { writer in
        writer.element("xdr:from") { corner(chart.area.columns.lowerBound, chart.area.rows.lowerBound, &$0) }
        writer.element("xdr:to") { corner(chart.area.columns.upperBound + 1, chart.area.rows.upperBound + 1, &$0) }
        writer.element("xdr:graphicFrame", ("macro", "")) { writer in
          writer.element("xdr:nvGraphicFramePr") { writer in
            // What a screen reader says of it.
            writer.element("xdr:cNvPr", ("id", "2"), ("name", chart.title), ("descr", chart.description))
            writer.element("xdr:cNvGraphicFramePr")
          }
          writer.element("xdr:xfrm") { writer in
            writer.element("a:off", ("x", "0"), ("y", "0"))
            writer.element("a:ext", ("cx", "0"), ("cy", "0"))
          }
          writer.element("a:graphic") { writer in
            writer.element("a:graphicData", ("uri", chartNamespace)) { writer in
              writer.element(
                "c:chart", ("xmlns:c", chartNamespace), ("xmlns:r", OfficePackage.relationships), ("r:id", "rId1"))
            }
          }
        }
        writer.element("xdr:clientData")
      }
    }
    return writer.bytes
  }

  private static func corner(_ column: Int, _ row: Int, _ writer: inout MarkupWriter) {
    writer.element("xdr:col", text: "\(column)")
    writer.element("xdr:colOff", text: "0")
    writer.element("xdr:row", text: "\(row)")
    writer.element("xdr:rowOff", text: "0")
  }
}

extension Worksheet {
  /// The number in a cell, if there is one.
  fileprivate func number(row: Int, column: Int) -> Double? {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    switch rows[row][column].content {
    case .number(let mantissa, let fractionDigits):
      return Double(mantissa) / (0..<fractionDigits).reduce(1.0) { power, _ in power * 10 }
    case .real(let number): return number
    case .text, .empty: return nil
    }
  }
}
