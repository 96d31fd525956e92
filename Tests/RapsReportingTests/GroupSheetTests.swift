import Foundation
import RapsAnalysis
import RapsDisclosure
import RapsQuestionnaire
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("Sheets for groups") struct GroupSheetTests {
  /// The organisation of acme beside its norm, and its variables that are asked for.
  private static func acme(_ variables: [String]) throws -> (survey: AcmeSurvey, groups: [Int]) {
    let survey = try AcmeSurvey.benchmarked.get()
    let found = variables.map { id in survey.results.questionnaire.variables.firstIndex { $0.id == id } }
    return (survey, try found.map { try #require($0) })
  }

  private static func page(
    _ results: ScoreResults, _ analysis: Analysis?, _ groups: [Int], _ language: ReportLanguage = .en,
    library: MeasureLibrary = MeasureLibrary()
  ) -> String {
    let options = DataOptions(language: language, groups: groups)
    return String(
      decoding: renderHTML(results, analysis: analysis, library: library, options: options), as: UTF8.self)
  }

  /// The sheets by the names of their groups, in the order of the page.
  private static func sheets(_ page: String) -> [(name: String, text: String)] {
    page.components(separatedBy: "<section class=\"page\" data-group=\"").dropFirst().map { part in
      let name = part.prefix { $0 != "\"" }
      let end = part.range(of: "<div class=\"notes\">").map(\.lowerBound) ?? part.endIndex
      return (String(name), String(part[..<end]))
    }
  }

  /// The cells of a line of a sheet's table.
  private static func cells(_ sheet: String, _ scale: String) throws -> [String] {
    let row = try #require(sheet.components(separatedBy: "<tr><th>\(scale)</th>").dropFirst().first)
    let cells = row.components(separatedBy: "</tr>")[0].components(separatedBy: "<td").dropFirst()
    return cells.map { String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }) }
  }

  private static func shownNames(_ results: ScoreResults, _ variable: Int) throws -> (shown: [String], hidden: [String])
  {
    let partition = try #require(results.partitions.first { $0.variable == variable })
    let phrasing = Phrasing(results.questionnaire, language: .en)
    let named = partition.groups.filter { $0.name != .notStated }
    return (
      named.filter { $0.figures != nil }.map { phrasing.group($0.name) },
      named.filter { $0.figures == nil }.map { phrasing.group($0.name) }
    )
  }

  // MARK: Who gets a sheet

  @Test("every shown group has one, no hidden group, and not those who stated none", arguments: ReportLanguage.allCases)
  func oneForEachShownGroup(language: ReportLanguage) throws {
    let (survey, groups) = try Self.acme(["department"])
    let names = try Self.shownNames(survey.results, groups[0])
    #expect(names.shown.count > 3 && !names.hidden.isEmpty)
    let page = Self.page(survey.results, survey.analysis, groups, language)
    #expect(Self.sheets(page).map(\.name) == names.shown)
  }

  @Test("a nested variable and its parent have their own, and hidden groups are in none of them")
  func nested() throws {
    let survey = try SampleSurvey()
    let groups = survey.results.questionnaire.variables.indices.prefix(2)
    let names = try groups.map { try Self.shownNames(survey.results, $0) }
    #expect(!names[1].hidden.isEmpty)
    let page = Self.page(survey.results, nil, Array(groups))
    let sheets = Self.sheets(page)
    #expect(sheets.count == names[0].shown.count + names[1].shown.count)
    let start = try #require(page.range(of: "<section class=\"page\""))
    #expect(!page[start.lowerBound...].contains("Kiné"))
    let contents = try #require(page.range(of: "</nav>"))
    #expect(!page[..<contents.lowerBound].contains("Kiné"))
  }

  @Test("there are none where no variable is asked for, and none in a text")
  func none() throws {
    let (survey, groups) = try Self.acme(["department"])
    #expect(Self.sheets(Self.page(survey.results, survey.analysis, [])).isEmpty)
    let options = TerminalOptions(
      language: .en, country: nil, groups: groups, width: 80, usesColor: false, usesUnicode: true)
    let text = renderTerminal(survey.results, analysis: survey.analysis, options: options)
    #expect(!text.contains(GroupSheetWords.in(.en).noVerdict))
  }

  // MARK: Figures

  @Test("its figures are those of the JSON output")
  func figuresAreThoseOfJSON() throws {
    let (survey, groups) = try Self.acme(["department"])
    let options = DataOptions(language: .en, groups: groups)
    let bytes = writeJSON(survey.results, analysis: survey.analysis, options: options)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let whole = try Self.means(document["organisation"])
    let norm = try Self.references(document["comparison"])
    let partition = try #require((document["partitions"] as? [[String: Any]])?.first)
    let told = try #require(partition["groups"] as? [[String: Any]])
    let sheets = Self.sheets(Self.page(survey.results, survey.analysis, groups))
    var count = 0
    for sheet in sheets {
      let group = try #require(told.first { $0["group"] as? String == sheet.name })
      for (title, mean) in try Self.means(group) {
        let cells = try Self.cells(sheet.text, title)
        #expect(cells[0].hasPrefix(mean.text), "\(title) of \(sheet.name)")
        #expect(Double(cells[1]) == whole[title]?.mean)
        #expect(Double(cells[2]) == norm[mean.id])
        count += 1
      }
    }
    #expect(count > 100)
  }

  private typealias Mean = (id: String, mean: Double, text: String)

  /// Means by the scales' titles; with the interval as the page writes it.
  private static func means(_ unit: Any?) throws -> [String: Mean] {
    let scales = try #require((unit as? [String: Any])?["scales"] as? [[String: Any]])
    var means: [String: Mean] = [:]
    for scale in scales {
      guard let title = scale["title"] as? String, let id = scale["scale"] as? String,
        let mean = scale["mean"] as? NSNumber, let interval = scale["interval"] as? [String: Any]
      else { continue }
      let ends = ["lower", "upper"].compactMap { (interval[$0] as? NSNumber)?.stringValue }
      means[title] = (id, mean.doubleValue, "\(mean.stringValue) (\(ends.joined(separator: "–")))")
    }
    return means
  }

  private static func references(_ comparison: Any?) throws -> [String: Double] {
    let scales = try #require((comparison as? [String: Any])?["scales"] as? [[String: Any]])
    let entries = scales.compactMap { entry in
      (entry["scale"] as? String).flatMap { id in (entry["referenceMean"] as? Double).map { (id, $0) } }
    }
    return Dictionary(uniqueKeysWithValues: entries)
  }

  @Test("a hidden cell is a dash, without a dot and without a judgement")
  func hiddenCells() throws {
    let survey = try SampleSurvey(respondentCount: 100)
    let partition = try #require(survey.results.partitions.first { $0.variable == 1 })
    let phrasing = Phrasing(survey.results.questionnaire, language: .en)
    let shown = partition.groups.filter { $0.name != .notStated }.compactMap(\.figures)
    let sheets = Self.sheets(Self.page(survey.results, nil, [1]))
    #expect(sheets.count == shown.count)
    for (sheet, figures) in zip(sheets, shown) {
      for (scale, summary) in figures.scales.enumerated() {
        let cells = try Self.cells(sheet.text, phrasing.scale(scale))
        #expect((cells[0] == "–") == (summary == nil))
      }
      let dots = sheet.text.components(separatedBy: "h0").count - 1
      #expect(dots == figures.scales.count { $0 != nil })
    }
  }

  @Test("how a group stands is said with the comparison's level and certainty")
  func standings() throws {
    let (survey, groups) = try Self.acme(["department"])
    let partition = try #require(survey.results.partitions.firstIndex { $0.variable == groups[0] })
    let sheets = Self.sheets(Self.page(survey.results, survey.analysis, groups))
    let phrasing = Phrasing(survey.results.questionnaire, language: .en)
    for (group, entry) in survey.results.partitions[partition].groups.enumerated() where entry.figures != nil {
      guard let sheet = sheets.first(where: { $0.name == phrasing.group(entry.name) }) else { continue }
      for (scale, comparison) in survey.analysis.comparison.groups[partition][group].enumerated() {
        guard let comparison else { continue }
        let text = try #require(try Self.cells(sheet.text, phrasing.scale(scale)).last)
        #expect(text.hasSuffix("*") == comparison.isRelevant)
        let certainty = comparison.level.certainty
        switch (comparison.level.name, certainty) {
        case (.moreFavourable, .clear), (.moreFavourable, .likely):
          #expect(text.hasPrefix("○ more favourable (\(certainty))"))
        case (.lessFavourable, .clear), (.lessFavourable, .likely):
          #expect(text.hasPrefix("● less favourable (\(certainty))"))
        case (.asElsewhere, .clear), (.asElsewhere, .likely): #expect(text.hasPrefix("="))
        case (.moreFavourable, .borderline): #expect(text.hasPrefix("○ ="))
        case (.lessFavourable, .borderline): #expect(text.hasPrefix("● ="))
        case (.asElsewhere, .borderline): #expect(text.hasPrefix("= ●") || text.hasPrefix("= ○"))
        case (_, .cannotSay), (nil, _): #expect(text == "cannot be said")
        }
      }
    }
  }

  // MARK: The talk

  @Test("questions are about the top points where a library has some")
  func questions() throws {
    let (survey, groups) = try Self.acme(["department"])
    let question = LocalizedText([LocalizedText.Entry(Language("en"), "What would help us here?")])
    let guidances = survey.results.questionnaire.scales.map {
      Guidance(factor: $0.id, objective: question, questions: [question, question])
    }
    let asked = Self.sheets(
      Self.page(survey.results, survey.analysis, groups, library: MeasureLibrary(guidances: guidances)))
    #expect(asked.contains { $0.text.contains("What would help us here?") })
    // Those of a group too small for risks fit everywhere.
    let small = try #require(asked.first { $0.text.contains(Words.in(.en).fewRespondents) })
    #expect(!small.text.contains("What would help us here?"))
    for one in Words.in(.en).dialogueQuestions { #expect(small.text.contains("<li>\(one)</li>")) }
  }

  @Test("nothing that a sheet names first is as elsewhere in its table")
  func namesWhatDiffers() throws {
    let (survey, groups) = try Self.acme(["department"])
    var count = 0
    for sheet in Self.sheets(Self.page(survey.results, survey.analysis, groups)) {
      guard let end = sheet.text.range(of: "<table") else { continue }
      for scale in survey.results.questionnaire.scales.indices {
        let title = Phrasing(survey.results.questionnaire, language: .en).scale(scale)
        guard sheet.text[..<end.lowerBound].contains("<li>\(title) (") else { continue }
        #expect(try Self.cells(sheet.text, title).last?.hasPrefix("=") == false)
        count += 1
      }
    }
    #expect(count > 10)
  }

  @Test("a sheet says that it is no verdict, and what is not shown", arguments: ReportLanguage.allCases)
  func sentences(language: ReportLanguage) throws {
    let (survey, groups) = try Self.acme(["department"])
    let page = Self.page(survey.results, survey.analysis, groups, language)
    let words = Words.in(language)
    let count = Self.sheets(page).count
    for sentence in [GroupSheetWords.in(language).noVerdict, words.minimumSize("10")] {
      #expect(page.components(separatedBy: sentence).count - 1 >= count)
    }
  }

  // MARK: Many groups

  @Test("a sheet of thirty scales stays small, for a page may have hundreds")
  func size() throws {
    let survey = try ManyGroupsSurvey(groupCount: 20)
    let page = Self.page(survey.results, survey.analysis, [0], .fr)
    let sheets = page.components(separatedBy: "<section class=\"page\" data-group").dropFirst()
    #expect(sheets.count == 20)
    // The first draws for all, and the last has the end of the page.
    for sheet in sheets.dropFirst().dropLast() { #expect(sheet.utf8.count < 7_000, "\(sheet.utf8.count)") }
    #expect(page.components(separatedBy: "<g id=\"f").count == 2)
    #expect(page.components(separatedBy: "<use href=\"#f1\"/>").count == 20)
  }

  @Test("the contents list the sheets of each variable together, and the page's language asks for a name")
  func contents() throws {
    let (survey, groups) = try Self.acme(["department", "gender"])
    let page = Self.page(survey.results, survey.analysis, groups, .de)
    let contents = try #require(page.components(separatedBy: "</nav>").first)
    let lists = contents.components(separatedBy: " class=\"sheets\">").dropFirst()
    #expect(lists.count == 2)
    let links = lists.map { $0.components(separatedBy: "</ol>")[0].components(separatedBy: "<li>").count - 1 }
    #expect(links.reduce(0, +) == Self.sheets(page).count)
    #expect(page.contains("data-label=\"\(GroupSheetWords.in(.de).filter)\""))
    // The script has no words of its own.
    #expect(!"\(PageScript.script)".contains(GroupSheetWords.in(.en).filter))
  }
}
