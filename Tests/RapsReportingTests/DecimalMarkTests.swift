import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("CSV with decimal commas") struct DecimalMarkTests {
  private let survey: SampleSurvey

  init() throws { survey = try TerminalGoldenTests.survey.get() }

  private func csv(_ mark: DecimalMark) -> String {
    let options = DataOptions(language: .nl, country: .be, groups: [0, 1, 2], decimalMark: mark)
    return String(decoding: writeCSV(survey.results, options: options), as: UTF8.self)
  }

  /// Cells of a line as a reader of that delimiter takes them.
  private func cells(_ line: Substring, _ delimiter: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for letter in line {
      if letter == "\"" {
        isQuoted.toggle()
      } else if letter == delimiter, !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(letter)
      }
    }
    return cells
  }

  @Test("holds the same cells, with a comma in each number") func sameCells() throws {
    let points = csv(.point).split(separator: "\n")
    let text = csv(.comma)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let commas = text.dropFirst().split(separator: "\n")
    try #require(points.count == commas.count && points.count > 20)
    var changed = 0
    for (left, right) in zip(points, commas) {
      let (left, right) = (cells(left, ","), cells(right, ";"))
      try #require(left.count == right.count)
      for (number, other) in zip(left, right) where number != other {
        #expect(number.contains(/\d\.\d/) && number.replacing(".", with: ",") == other, "\(number) \(other)")
        changed += 1
      }
    }
    #expect(changed > 0)
    #expect(
      !commas.dropFirst().contains { line in cells(line, ";").contains { $0.wholeMatch(of: /-?\d+\.\d+/) != nil } })
  }

  @Test(
    "quotes what has a semicolon, and starts no formula",
    arguments: [
      ("a,b", "a,b"), ("a;b", "\"a;b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"), ("-1", "'-1"),
      ("a; -1", "\"a; '-1\""), ("@x", "'@x"), ("a\nb", "a\u{FFFD}b"),
    ])
  func quoting(text: String, cell: String) {
    var row = CSVRow(.comma)
    row.setText(text, .respondents)
    #expect(row.line == cell + String(repeating: ";", count: CSVRow.Column.allCases.count - 1) + "\n")
  }

  @Test("writes figures with a comma") func figures() {
    var row = CSVRow(.comma)
    row.setFigure(Figure(mantissa: -325, fractionDigits: 2), .respondents)
    #expect(row[.respondents] == "-3,25")
  }

  @Test("is known as ours", arguments: DecimalMark.allCases) func ours(mark: DecimalMark) {
    #expect(isOurTable(Array(csv(mark).utf8)))
    #expect(!isOurTable(Array("respondents;x".utf8)))
  }
}
