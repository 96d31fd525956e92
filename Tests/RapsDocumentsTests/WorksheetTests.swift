import Testing

@testable import RapsDocuments

@Suite("Worksheets") struct WorksheetTests {
  private static func part(_ text: String, _ style: CellStyle = .plain) -> String {
    var sheet = Worksheet(name: "s")
    sheet.rows = [[.text(text, style)]]
    return String(decoding: SheetPart(sheet, isFirst: true).bytes(), as: UTF8.self)
  }

  /// Excel keeps them as texts when somebody opens the cell and presses Enter.
  @Test(arguments: ["=1+1", "+1", "-2", "@x", "'quoted", " =1", "\u{202E}=1", "\u{200B}@x", "＝1", "1-2", "2024"])
  func aTextThatExcelWouldReadOtherwiseIsQuoted(text: String) {
    #expect(Self.part(text).contains("s=\"\(StylesPart.quoted(.plain))\""))
    let styles = String(decoding: StylesPart.bytes(percentGap: ""), as: UTF8.self)
    #expect(styles.split(separator: "quotePrefix=\"1\"").count == CellStyle.allCases.count + 1)
  }

  @Test(arguments: ["team", "é=1", "–", "(1)"]) func otherTextsAreNot(text: String) {
    #expect(!Self.part(text).contains(" s="))
    #expect(Self.part(text, .entry).contains("s=\"\(CellStyle.entry.rawValue)\""))
  }

  /// 32,767 UTF-16 units, and no character cut in two.
  @Test(arguments: ["x", "é", "🧑‍🔧"]) func aTextEndsWhereExcelEndsIt(letter: String) throws {
    let text = String(repeating: letter, count: 40_000)
    let part = Self.part(text)
    let start = try #require(part.firstRange(of: "<t>"))
    let end = try #require(part.firstRange(of: "</t>"))
    let written = part[start.upperBound..<end.lowerBound]
    #expect(written.utf16.count <= CellPart.textLimit && written.utf16.count > CellPart.textLimit - 8)
    #expect(written.last == "…" && written.dropLast().allSatisfy { String($0) == letter })
    #expect(Self.part(String(repeating: "x", count: CellPart.textLimit)).contains("…") == false)
  }

  @Test func blanksAndLinesStay() {
    #expect(Self.part(" a").contains("<t xml:space=\"preserve\"> a</t>"))
    #expect(Self.part("a\nb").contains("<t xml:space=\"preserve\">a\nb</t>"))
    #expect(Self.part("a b").contains("<t>a b</t>"))
  }

  // MARK: Limits

  private static func large() -> Worksheet {
    var sheet = Worksheet(name: "s")
    sheet.rows = (0..<10).map { row in (0..<6).map { Worksheet.Cell(.real(Double(row * 10 + $0))) } }
    let all = Worksheet.Area(rows: 0...9, columns: 0...5)
    sheet.filter = all
    sheet.highlights = [
      .init(all, .above(1), .between), .init(Worksheet.Area(rows: 0...9, columns: 5...5), .above(1), .between),
    ]
    sheet.choices = [.init(Worksheet.Area(rows: 8...9, columns: 0...0), ["a"])]
    return sheet
  }

  @Test func whatDoesNotFitIsToldInTheLastRow() {
    var sheet = Self.large()
    sheet.fit(rowLimit: 5, columnLimit: 4) { "\($0) rows, \($1) columns" }
    #expect(sheet.rows.count == 5 && sheet.rows.dropLast().allSatisfy { $0.count == 4 })
    #expect(sheet.rows.last == [.text("6 rows, 2 columns", .caution)])
    #expect(sheet.filter == Worksheet.Area(rows: 0...3, columns: 0...3))
    #expect(sheet.highlights.map(\.area) == [Worksheet.Area(rows: 0...3, columns: 0...3)] && sheet.choices.isEmpty)
  }

  @Test func whatFitsStays() {
    var sheet = Self.large()
    sheet.fit(rowLimit: 10, columnLimit: 6) { _, _ in "cut" }
    #expect(sheet.rows == Self.large().rows && sheet.filter == Self.large().filter)
  }

  // MARK: Colours

  /// For Excel every text is above every number: without the question a hidden cell would look unfavourable.
  @Test func coloursAskForANumberFirst() {
    var sheet = Self.large()
    sheet.highlights = [.init(Worksheet.Area(rows: 2...3, columns: 1...1), .atLeast(70), .unfavourable)]
    let part = String(decoding: SheetPart(sheet, isFirst: false).bytes(), as: UTF8.self)
    #expect(part.contains("<formula>AND(ISNUMBER(B3),B3&gt;=70.0)</formula>"))
  }

  // MARK: Heights

  @Test(arguments: [
    ("one", 10.0, 1), ("one two three four", 10, 2), ("a\nb\nc", 10, 3), ("", 10, 1),
    ("unbreakableunbreakableunbreakable", 12, 3), ("日本語日本語", 8, 2),
  ])
  func textsTakeAsManyLinesAsTheirWidthAsks(text: String, width: Double, lines: Int) {
    #expect(TextMeasure.lines(of: text, width: width) == lines)
  }

  @Test func noRowIsHigherThanExcelTakes() {
    #expect(Worksheet.height(of: String(repeating: "word ", count: 5000), .wrapped, width: 20) == 405)
    #expect(Worksheet.height(of: "word", .wrapped, width: 20) == 15)
  }
}
