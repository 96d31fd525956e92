import RapsJSON
import Testing

@testable import RapsReporting

@Suite("The plan as a chapter of the page") struct PlanChapterTests {
  /// Takes down every text that the layout gives to a page.
  private struct Listing: PlanPage {
    var texts: [String] = []

    mutating func heading(_ title: String, level: Int) { texts.append(title) }
    mutating func paragraph(_ paragraph: String) { texts.append(paragraph) }
    mutating func paragraph(label: String, _ paragraph: String) { texts.append(paragraph) }
    mutating func remark(_ paragraph: String) { texts.append(paragraph) }
    mutating func quotation(_ paragraphs: [String], isStrong: Bool) { texts += paragraphs }
    mutating func list(_ entries: [String]) { texts += entries }
    mutating func table(_ head: [String], _ rows: [[[String]]]) { texts += head + rows.flatMap { $0 }.flatMap { $0 } }
  }

  private static func texts(_ blocks: [Report.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .sheet(let sheet): [sheet.title]
      case .subheading(let text), .paragraph(let text, _): [text]
      case .labelled(_, let text): [text]
      case .bullets(let entries): entries
      case .box(_, let paragraphs): paragraphs
      case .form(let form): form.head + form.rows.flatMap { $0 }.flatMap { $0 }
      case .details(let title, _, let blocks): [title] + texts(blocks)
      default: []
      }
    }
  }

  private static func chapter(_ plan: JSONValue, language: ReportLanguage) throws -> [Report.Block] {
    let survey = try AcmeSurvey.benchmarked.get()
    var builder = ReportBuilder(
      survey.results, analysis: survey.analysis, language: language, country: .be, variables: [], medium: .page,
      plan: plan)
    builder.addPlan()
    return builder.blocks
  }

  @Test(arguments: ReportLanguage.allCases) func itHasEveryLineOfTheOtherFormats(language: ReportLanguage) throws {
    let plan = try AcmePlan.document(language: language)
    let listing = PlanLayout(PlanTree(plan), country: .be, on: Listing()).laidOut().texts
    let told = Set(Self.texts(try Self.chapter(plan, language: language)))
    #expect(listing.count > 500)
    for text in listing where !text.isEmpty { #expect(told.contains(text), "\(text)") }
  }

  @Test func prioritiesAndMeasuresStandFirst() throws {
    let plan = try AcmePlan.document()
    let tree = PlanTree(plan)
    let forms = try Self.chapter(plan, language: .en).compactMap { if case .form(let form) = $0 { form } else { nil } }
    let overview = try #require(forms.first)
    #expect(overview.rows.map { $0[0] } == tree.rows("priorities").filter(tree.isCurrent).map { [tree.title($0)] })
    #expect(overview.rows.allSatisfy { $0[1].first?.isEmpty == false })
  }

  @Test func withoutAPlanThereIsNoChapter() throws {
    let survey = try AcmeSurvey.plain.get()
    let page = renderHTML(survey.results, analysis: survey.analysis, options: DataOptions(language: .en))
    #expect(!String(decoding: page, as: UTF8.self).contains("class=\"page lying\""))
  }
}
