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
      #expect(row[3].content == summary?.mean.content)
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
      for cell in sheet.rows[place + 3].dropFirst(2) { #expect(cell.content == .text("–")) }
    }
  }

  @Test(arguments: [SheetWords.in(.nl), .in(.fr), .in(.de), .in(.en)]) func wordsAreThereAndChoicesFit(
    words: SheetWords
  ) {
    for child in Mirror(reflecting: words).children {
      if let text = child.value as? String { #expect(!text.isEmpty, "\(child.label ?? "")") }
    }
    #expect(words.statuses.allSatisfy { !$0.contains(",") } && words.statuses.joined(separator: ",").count < 255)
  }
}
