import Foundation
import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

@Suite("Drawings of the page") struct DrawingTests {
  private static func page(_ language: ReportLanguage) throws -> String {
    let survey = try AcmeSurvey.compared.get()
    let department = survey.results.questionnaire.variables.firstIndex { $0.id == "department" }
    let options = DataOptions(language: language, groups: [department].compactMap { $0 })
    return String(
      decoding: renderHTML(survey.results, analysis: survey.analysis, options: options), as: UTF8.self)
  }

  private static func page(_ blocks: [Report.Block]) -> String {
    var renderer = HTMLRenderer(language: .en)
    return String(decoding: renderer.render(Report(blocks: blocks)), as: UTF8.self)
  }

  @Test(arguments: ReportLanguage.allCases) func everyDrawingIsToldInWords(language: ReportLanguage) throws {
    let drawings = try Self.page(language).components(separatedBy: "<svg ").dropFirst()
    var described = 0
    for drawing in drawings {
      let tag = drawing.prefix { $0 != ">" }
      if tag.contains("aria-hidden=\"true\"") { continue }
      described += 1
      #expect(tag.contains("role=\"img\"") && tag.contains("aria-labelledby") && tag.contains("aria-describedby"))
      let told = drawing.firstMatch(of: /^[^>]*><title id="d\d+">[^<]+<\/title><desc id="e\d+">[^<]+\.<\/desc>/)
      #expect(told != nil, "\(drawing.prefix(200))")
    }
    #expect(described > 10)
  }

  /// A text within a row's drawing stands in a cell of the row too.
  @Test func everyFigureOfADrawingStandsInItsRow() throws {
    var compared = 0
    for row in try Self.page(.nl).components(separatedBy: "<tr>").dropFirst() {
      guard let start = row.range(of: "<svg class=\"track\""), let end = row.range(of: "</svg>") else { continue }
      let cells = row[..<start.lowerBound] + row[end.upperBound...]
      for text in row[start.lowerBound..<end.lowerBound].matches(of: /<text [^>]*>([^<]+)<\/text>/) {
        compared += 1
        #expect(cells.contains(text.output.1), "\(text.output.1)")
      }
    }
    #expect(compared > 50)
  }

  @Test func aBoundedShareIsDrawnAsAllThatItMayBe() {
    let rows = [
      ReportPrevalence.Row(name: "a", share: .between(0...8), text: "fewer than 3"),
      ReportPrevalence.Row(name: "b", share: .hidden, text: ""),
    ]
    let drawing = ReportPrevalence(title: "Shares", barText: "experienced", rows: rows)
    let page = Self.page([.heading("Shares"), .drawing(.prevalence(drawing))])
    #expect(page.contains("<rect class=\"between\" x=\"0%\" y=\"5\" width=\"80%\" height=\"12\"/>"))
    #expect(page.contains("<td class=\"number\">fewer than 3</td>"))
    #expect(page.contains("<td class=\"plot hidden\">–</td><td class=\"hidden\">–</td>"))
  }

  // MARK: Heatmap

  private static func matrix(groups count: Int) -> ReportMatrix {
    let groups = (0...count).map { index in
      ReportMatrix.Group(
        name: "Group \(index)", isHeader: false, isNested: false, key: [index == 3 ? .hidden : .text("\(index + 10)")],
        isShown: index != 3)
    }
    let cells = groups.filter(\.isShown).indices.map { ReportTable.Cell.marked("\($0 + 50)", .favourable) }
    return ReportMatrix(
      groupHead: "Group", keyHeads: ["n"], groups: groups, organisationHead: "Total", legend: [],
      sections: [ReportMatrix.Section(title: "Resources", rows: [ReportMatrix.Row(name: "Autonomy", cells: cells)])])
  }

  @Test func fewGroupsStandInColumns() {
    let page = Self.page([.heading("Groups"), .matrix(Self.matrix(groups: 5))])
    #expect(page.contains("<tr><th scope=\"row\">Autonomy</th><td class=\"favourable\">50\u{A0}○</td>"))
    #expect(page.contains("<th scope=\"row\">Group 3</th><td class=\"hidden\">–</td>"))
  }

  @Test func manyGroupsStandInRows() {
    let page = Self.page([.heading("Groups"), .matrix(Self.matrix(groups: 30))])
    #expect(
      page.contains(
        "<tr><th scope=\"row\">Group 4</th><td class=\"number\">14</td><td class=\"favourable\">53\u{A0}○</td></tr>"))
    #expect(page.contains("<tr><th scope=\"row\">Group 3</th><td class=\"hidden\" colspan=\"2\">–</td></tr>"))
  }

  // MARK: Words

  @Test func noTwoLanguagesSayTheSame() {
    let all = ReportLanguage.allCases.map { Mirror(reflecting: DrawingWords.in($0)).children.map(\.value) }
    for index in all[0].indices {
      let texts = all.compactMap { $0[index] as? String }
      guard texts.count == 4 else { continue }
      #expect(!texts.contains(""))
      #expect(Set(texts).count == 4, "\(texts)")
    }
  }

  @Test(arguments: ReportLanguage.allCases) func aDistributionHasFiveParts(language: ReportLanguage) {
    #expect(Set(DrawingWords.in(language).parts).count == 5)
  }
}
