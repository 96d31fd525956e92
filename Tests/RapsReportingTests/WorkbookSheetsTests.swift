import RapsAnalysis
import RapsDocuments
import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

@Suite("The results as a workbook") struct WorkbookSheetsTests {
  private static func workbook(_ language: ReportLanguage) throws -> Workbook {
    let survey = try AcmeSurvey.compared.get()
    let department = survey.results.questionnaire.variables.firstIndex { $0.id == "department" }
    let options = DataOptions(language: language, groups: [department].compactMap { $0 })
    return ResultsWorkbook(results: survey.results, analysis: survey.analysis, plan: nil, options: options).workbook()
  }

  @Test(arguments: ReportLanguage.allCases) func sheetsHaveNamesThatExcelTakes(language: ReportLanguage) throws {
    let names = try Self.workbook(language).sheets.map(\.name)
    #expect(names.count == 8 && Set(names).count == names.count)
    for name in names {
      #expect(1...31 ~= name.count && !name.contains { "[]:*?/\\".contains($0) }, "\(name)")
    }
  }

  @Test(arguments: ReportLanguage.allCases) func everyRowHasItsColumns(language: ReportLanguage) throws {
    for sheet in try Self.workbook(language).sheets {
      guard let filter = sheet.filter else { continue }
      for row in filter.rows {
        #expect(sheet.rows[row].count == filter.columns.count, "\(sheet.name) row \(row + 1)")
      }
    }
  }

  @Test func meansAreTheReleasedOnes() throws {
    let survey = try AcmeSurvey.compared.get()
    let book = try Self.workbook(.en)
    let scales = try #require(book.sheets.first { $0.name == SheetWords.in(.en).scales })
    for (index, summary) in try #require(survey.results.organisation).scales.enumerated() {
      let title = Phrasing(survey.results.questionnaire, language: .en).scale(index)
      let row = try #require(scales.rows.first { $0.first?.content == .text(title) })
      #expect(row[4].content == summary?.mean.content)
    }
  }

  /// A hidden group has no number anywhere in its row.
  @Test func hiddenGroupsHaveNoNumbers() throws {
    let survey = try AcmeSurvey.compared.get()
    let book = try Self.workbook(.en)
    let sheet = try #require(book.sheets.first { $0.name == SheetWords.in(.en).groups })
    let partition = try #require(
      survey.results.partitions.first {
        survey.results.questionnaire.variables[$0.variable].id == "department"
      })
    for (place, group) in partition.groups.enumerated() where group.figures == nil {
      for cell in sheet.rows[place + 4].dropFirst(2) { #expect(cell == ResultsWorkbook.hidden) }
    }
  }

  /// What bounds do not say, and where to find help, stand under the figures (ANONYMITY A6).
  @Test(arguments: ReportLanguage.allCases) func exposuresNameWhereToFindHelp(language: ReportLanguage) throws {
    let sheet = try #require(
      try Self.workbook(language).sheets.first { $0.name == SheetWords.in(language).exposures })
    #expect(sheet.rows.last == [.text(Words.in(language).routesForHelp, .wrapped)])
  }

  @Test func boundsAreWords() throws {
    let survey = try AcmeSurvey.compared.get()
    let book = ResultsWorkbook(
      results: survey.results, analysis: nil, plan: nil, options: DataOptions(language: .nl, groups: []))
    let cells = book.cells(of: .fewerThanThree)
    #expect(cells.map(\.content) == [.text("minder dan 3"), .empty, .empty])
    #expect(book.cells(of: .notShown).first == ResultsWorkbook.hidden)
  }

  /// One label per place, and a number for every point.
  @Test func theChartNamesEveryPointOnce() throws {
    let survey = try AcmeSurvey.compared.get()
    let sheet = try #require(try Self.workbook(.en).sheets.first { $0.name == SheetWords.in(.en).matrix })
    let points = try #require(sheet.chart?.series.last)
    let numbers = points.labels.compactMap { $0?.text }.flatMap { label in
      label.split(separator: ", ").compactMap { Int($0.prefix { $0.isNumber }) }
    }
    let matrix = try #require(survey.analysis.matrix)
    let placed = matrix.points.indices.filter {
      matrix.points[$0].risk != nil && matrix.points[$0].impactPercent != nil
    }
    #expect(numbers.sorted() == placed.map { $0 + 1 } && points.rows.count == placed.count)
    #expect(sheet.filter == nil, "sorted rows would leave the labels where they are")
  }

  @Test func theSummaryLeadsToEverySheet() throws {
    let sheets = try Self.workbook(.fr).sheets
    #expect(sheets.first?.links.map(\.sheet) == sheets.dropFirst().map(\.name))
  }

  /// Day numbers by Python 3.11, `(date(…) - date(1899, 12, 30)).days`.
  @Test(arguments: [("2027-03-31", 46_477), ("1901-01-01", 367), ("2024-02-29", 45_351), ("2100-03-01", 73_110)])
  func datesAreDays(text: String, day: Int) { #expect(dayNumber(of: text) == day) }

  @Test(arguments: ["2027-02-29", "2027-13-01", "2027-3-31", "31-03-2027", "spring", "", "1900-01-01", "٢٠٢٧-٠٣-٣١"])
  func otherTextsAreNone(text: String) { #expect(dayNumber(of: text) == nil) }

  @Test(arguments: [SheetWords.in(.nl), .in(.fr), .in(.de), .in(.en)]) func wordsAreThereAndChoicesFit(
    words: SheetWords
  ) {
    for child in Mirror(reflecting: words).children {
      if let text = child.value as? String { #expect(!text.isEmpty, "\(child.label ?? "")") }
    }
    #expect(words.statuses.allSatisfy { !$0.contains(",") } && words.statuses.joined(separator: ",").count < 255)
  }
}
