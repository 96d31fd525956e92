import RapsAnalysis
import RapsDisclosure
import RapsDocuments
import RapsQuestionnaire
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("The methods sheet") struct MethodSheetTests {
  /// A run and what its sheet says.
  private struct Sheet {
    let builder: ReportBuilder
    let use: MethodUse
    let blocks: [Report.Block]

    init(
      _ results: ScoreResults, _ analysis: Analysis? = nil, language: ReportLanguage = .en, groups: [String] = []
    ) {
      let variables = results.questionnaire.variables.indices.filter {
        groups.contains(results.questionnaire.variables[$0].id)
      }
      builder = ReportBuilder(
        results, analysis: analysis, language: language, country: nil, variables: variables, medium: .page)
      use = MethodUse(builder)
      blocks = builder.methodBlocks()
    }

    var tables: [ReportTable] {
      blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// The texts of all cells, by row.
    var rows: [[String]] {
      tables.flatMap(\.rows).map { row in row.map { if case .text(let text) = $0 { text } else { "" } } }
    }

    /// Rows of rules with that id.
    func rules(_ id: String) -> [[String]] { rows.filter { $0.count == 3 && $0[0] == id } }

    var texts: [String] {
      rows.joined()
        + blocks.flatMap { block -> [String] in
          switch block {
          case .paragraph(let text, _), .subheading(let text): [text]
          case .bullets(let texts): texts
          case .legend(let entries): entries.map(\.text)
          default: []
          }
        }
    }
  }

  private static func acme(_ language: ReportLanguage = .en, hasNorm: Bool = true) throws -> Sheet {
    let survey = try (hasNorm ? AcmeSurvey.compared : AcmeSurvey.plain).get()
    return Sheet(survey.results, survey.analysis, language: language, groups: ["department"])
  }

  private static func sample(
    _ protection: Protection = Protection(), respondentCount: Int = 400, headcounts: Headcounts? = nil,
    groups: [String] = ["department", "gender"]
  ) throws -> Sheet {
    let survey = try SampleSurvey(
      respondentCount: respondentCount, headcounts: headcounts, protection: protection)
    return Sheet(survey.results, groups: groups)
  }

  @Test("begins a sheet of the page, and only of the page")
  func place() throws {
    let survey = try AcmeSurvey.compared.get()
    for medium in [ReportMedium.page, .text] {
      var builder = ReportBuilder(
        survey.results, analysis: survey.analysis, language: .en, country: nil, variables: [], medium: medium)
      let sheets = builder.report().blocks.filter {
        if case .sheet(let sheet) = $0 { sheet.kind == .method } else { false }
      }
      #expect(sheets.count == (medium == .page ? 1 : 0))
    }
  }

  // MARK: Words

  @Test("explains every rule that a run used, in every language", arguments: ReportLanguage.allCases)
  func everyRule(language: ReportLanguage) throws {
    for sheet in [try Self.acme(language), try Self.acme(language, hasNorm: false)] {
      let rules = sheet.use.rules
      #expect(rules.count > 25)
      for rule in rules {
        let sentence = sheet.builder.sentence(of: rule)
        #expect(sentence.count > 20 && sheet.rules(rule.id).contains { $0[1] == sentence }, "\(rule)")
      }
      #expect(sheet.rows.count { $0.count == 3 && MethodRule(rawValue: $0[0]) != nil } >= Set(rules.map(\.id)).count)
    }
  }

  @Test(
    "has a sentence for every rule, a name for every formula, a meaning for every letter",
    arguments: ReportLanguage.allCases)
  func complete(language: ReportLanguage) throws {
    let sheet = try Self.acme(language)
    let words = MethodWords.in(language)
    for rule in MethodRule.allCases { #expect(!sheet.builder.sentence(of: rule).isEmpty, "\(rule)") }
    for rule in MethodRule.allCases where rule.planRule != nil { #expect(words.rule(rule).isEmpty, "\(rule)") }
    for formula in MethodFormula.allCases {
      #expect(!words.formula(formula).isEmpty && !formula.symbols.isEmpty, "\(formula)")
      #expect(MethodRule.allCases.contains { $0.id == formula.ruleID })
    }
    for symbol in MethodSymbol.allCases { #expect(!words.symbol(symbol).isEmpty, "\(symbol)") }
    for child in Mirror(reflecting: words).children {
      if let text = child.value as? String { #expect(!text.isEmpty, "\(child.label ?? "")") }
    }
  }

  @Test(
    "is translated",
    arguments: [(ReportLanguage.nl, ReportLanguage.fr), (.nl, .de), (.nl, .en), (.fr, .de), (.fr, .en), (.de, .en)])
  func translated(one: ReportLanguage, other: ReportLanguage) {
    let (left, right) = (MethodWords.in(one), MethodWords.in(other))
    for rule in MethodRule.allCases where rule.planRule == nil && rule != .adjusted {
      #expect(left.rule(rule) != right.rule(rule), "\(rule)")
    }
    let alike: Set<MethodFormula> = [.quartiles, .mean]
    for formula in MethodFormula.allCases where !alike.contains(formula) {
      #expect(left.formula(formula) != right.formula(formula), "\(formula)")
    }
    for symbol in MethodSymbol.allCases { #expect(left.symbol(symbol) != right.symbol(symbol), "\(symbol)") }
  }

  @Test("in French sets no-break spaces where its typography wants them")
  func french() throws {
    for text in try Self.acme(.fr).texts {
      #expect(!text.contains(#/\x20[:;!?%»]|«\x20/#) && !text.contains(#/\w[;!?»](\s|$)/#), "\(text)")
    }
  }

  @Test("says nothing of persons at risk and of causes", arguments: ReportLanguage.allCases)
  func noVerdict(language: ReportLanguage) throws {
    for text in try Self.acme(language).texts {
      for word in ["at risk", "risicogroep", " causes ", " cause ", "veroorza", "verursach"] {
        #expect(!text.lowercased().contains(word), "\(text)")
      }
    }
  }

  // MARK: Numbers

  @Test("tells the numbers that decide", arguments: ReportLanguage.allCases)
  func thresholds(language: ReportLanguage) throws {
    let sheet = try Self.acme(language)
    let numbers = Words.in(language).numbers
    func percent(_ proportion: Double) -> String {
      numbers.decimal(100 * proportion, fractionDigits: 0) + numbers.percentGap + "%"
    }
    func told(_ id: String) -> String { sheet.rules(id).map { $0[2] }.joined(separator: " | ") }
    let expected: [(String, [String])] = [
      (
        "C3",
        [
          numbers.decimal(AnalysisThresholds.largestRelevantRate, fractionDigits: 2),
          numbers.decimal(AnalysisThresholds.leastRelevant, fractionDigits: 1),
        ]
      ),
      ("C2", [numbers.count(AnalysisThresholds.leastOrganisations), percent(AnalysisThresholds.largestOwnShare)]),
      ("C4", [numbers.count(ReleaseThresholds.leastForMix), percent(AnalysisThresholds.largestAbsentShare)]),
      (
        "C5",
        [
          numbers.count(AnalysisThresholds.leastGroups), numbers.count(AnalysisThresholds.groupDrawCount),
          String(AnalysisThresholds.groupDrawSeed, radix: 16, uppercase: true),
        ]
      ),
      (
        "P1",
        [
          numbers.count(AnalysisThresholds.leastForWeights), numbers.count(AnalysisThresholds.leastPerFactor),
          numbers.count(AnalysisThresholds.nullDrawCount),
        ]
      ),
      (
        "P2",
        [
          numbers.decimal(RiskAxis.normDifference.cut, fractionDigits: 1),
          numbers.count(AnalysisThresholds.riskDrawCount),
        ]
      ),
      ("P3", [numbers.count(AnalysisThresholds.alertPercent)]),
      ("P4", [percent(Certainty.leastClear), percent(Certainty.leastLikely)]),
      (
        "D3",
        [numbers.count(ReleaseThresholds.leastForReliability), numbers.count(ReleaseThresholds.leastToCheckItems)]
      ),
      (
        "D5",
        [
          numbers.count(Caution.lowResponsePercent), numbers.count(Caution.veryLowResponsePercent),
          numbers.count(Caution.fewRespondents),
        ]
      ),
      ("S9", [numbers.count(AnalysisThresholds.blockCount)]),
      (
        "S6",
        [
          numbers.count(ReleaseThresholds.shortestRun),
          numbers.count(ReleaseThresholds.shortestMillisecondsPerItem / 1_000),
        ]
      ),
      ("A1", [numbers.count(sheet.builder.results.release.minimumGroupSize)]),
      ("A4", [numbers.count(ReleaseRounding.fineRespondentCount)]),
      (
        "A5",
        [numbers.count(ReleaseThresholds.leastForDistribution), numbers.count(ReleaseThresholds.leastUnitForItems)]
      ),
      ("A7", [numbers.count(ReleaseThresholds.leastCategories)]),
    ]
    for (id, parts) in expected {
      for part in parts { #expect(told(id).contains(part), "\(id): \(part) in \(told(id))") }
    }
  }

  /// Plans cite some rules too, in sentences with numbers of their own.
  @Test("sentences with numbers have those that decide", arguments: ReportLanguage.allCases)
  func numbersInSentences(language: ReportLanguage) {
    let (words, numbers) = (PlanWords.in(language), Words.in(language).numbers)
    func decimal(_ number: Double, _ digits: Int) -> String { numbers.decimal(number, fractionDigits: digits) }
    #expect(words.rule(.p2).contains(decimal(RiskAxis.normDifference.cut, 1)))
    #expect(words.rule(.p2).contains(decimal(RiskAxis.redPercent.cut, 0)))
    #expect(words.rule(.p4).contains(decimal(100 * Certainty.leastClear, 0)))
    #expect(words.rule(.p4).contains(decimal(100 * Certainty.leastLikely, 0)))
    let remark = Words.in(language).analysis.relevantRemark
    #expect(remark.contains(decimal(AnalysisThresholds.largestRelevantRate, 2)))
    #expect(remark.contains(decimal(AnalysisThresholds.leastRelevant, 1)))
  }

  @Test("tells the smaller group size that was chosen, and why")
  func smallGroups() throws {
    let sheet = try Self.sample(Protection(minimumGroupSize: 7, reason: "Asked by the committee"))
    #expect(sheet.rules("A1").first?[2] == "k\u{A0}=\u{A0}7")
    #expect(sheet.texts.contains { $0.contains("Asked by the committee") })
  }

  // MARK: What was asked

  @Test("names the questionnaire's version and the first digits of its hash", arguments: ReportLanguage.allCases)
  func version(language: ReportLanguage) throws {
    let sheet = try Self.acme(language)
    let questionnaire = sheet.builder.questionnaire
    #expect(questionnaire.contentHash.count == 64)
    #expect(sheet.texts.contains(questionnaire.version))
    #expect(sheet.texts.contains { $0.hasPrefix(questionnaire.contentHash.prefix(12)) })
  }

  @Test("names the items, the reversed ones and the answers needed as the questionnaire has them")
  func items() throws {
    for sheet in [try Self.acme(), try Self.sample()] {
      let questionnaire = sheet.builder.questionnaire
      for scale in sheet.use.measuredScales.map({ questionnaire.scales[$0] }) {
        let title = try #require(scale.title.text(in: ReportLanguage.en.language))
        let row = try #require(sheet.rows.first { $0.count == 8 && $0[0] == title })
        let ids = scale.items.map { questionnaire.items[$0.item].id }
        let reversed = zip(ids, scale.items).filter(\.1.isReverseKeyed).map(\.0)
        #expect(row[1] == ids.joined(separator: ", "))
        #expect(row[2] == (reversed.isEmpty ? "none" : reversed.joined(separator: ", ")))
        #expect(row[3] == "\(scale.requiredItemCount)/\(scale.items.count)")
      }
    }
    #expect(try Self.sample().rows.contains { $0.first == "Workload" && $0[2] == "w3" })
  }

  @Test("tells cut-offs with their status and source")
  func cutOffs() throws {
    let sheet = try Self.sample()
    let row = try #require(sheet.rows.first { $0.first == "Well-being" })
    #expect(row[4] == "12–60" && row[6] == "≤\u{A0}30" && row[7] == "validated")
    #expect(sheet.texts.contains { $0.contains("Manual (Adults)") })
  }

  // MARK: Of this run only

  @Test("without a norm has no rule of norms")
  func noNorm() throws {
    let sheet = try Self.acme(hasNorm: false)
    #expect(!sheet.use.rules.contains(where: \.needsNorm) && sheet.use.rules.contains(.restOfOrganisation))
    #expect(!sheet.texts.contains(MethodWords.english.norm))
    #expect(try Self.acme().use.rules.contains(.norm))
    #expect(try !Self.acme().use.rules.contains(.restOfOrganisation))
    for formula in sheet.use.formulas { #expect(!formula.symbols.contains(.organisations)) }
  }

  @Test("without an analysis has no rule of comparisons and priorities")
  func noAnalysis() throws {
    let rules = try Self.sample().use.rules
    #expect(!rules.contains { $0.id.hasPrefix("C") || [.p1, .p2, .p3].contains($0) })
  }

  @Test("of identified respondents tells that nothing is hidden, and no rule of hiding")
  func identified() throws {
    let sheet = try Self.sample(Protection(minimumGroupSize: 1, isIdentified: true))
    #expect(sheet.use.rules.filter { $0.id.hasPrefix("A") } == [.a12])
    #expect(sheet.texts.contains(Words.english.nothingHidden))
    #expect(!sheet.texts.contains(MethodWords.english.reasonsUntold))
  }

  @Test("tells what the number invited does to intervals only where it is known")
  func headcount() throws {
    let known = Headcounts(entries: [.init(group: "Total", headcount: 480, lineNumber: 2)])
    #expect(try Self.sample(headcounts: known).use.rules.contains(.finitePopulation))
    #expect(try Self.sample(headcounts: known).use.formulas.contains(.finiteMeanInterval))
    #expect(try !Self.sample().use.rules.contains(.finitePopulation))
    let everyone = Headcounts(entries: [.init(group: "Total", headcount: 400, lineNumber: 2)])
    let all = try SampleSurvey(headcounts: everyone).results
    let exact = Headcounts(
      entries: [.init(group: "Total", headcount: all.response.answered ?? 0, lineNumber: 2)])
    let rules = try Self.sample(headcounts: exact).use.rules
    #expect(
      rules.contains(.everyoneAnswered)
        == (all.organisation?.scales.contains { $0?.validCount == all.response.answered } ?? false))
  }

  @Test("of a very small organisation tells the rules of what is not shown")
  func tooFew() throws {
    let sheet = try Self.sample(respondentCount: 8)
    #expect(sheet.builder.results.organisation == nil)
    #expect(sheet.use.rules.contains(.a17) && !sheet.use.rules.contains(.s3) && sheet.use.formulas.isEmpty)
  }

  // MARK: What is hidden

  /// As many as the page's tables show, no more.
  @Test("counts the hidden groups and figures that the tables mark")
  func hiddenGroups() throws {
    let sheet = try Self.sample()
    for groups in sheet.use.groups {
      let partition = sheet.builder.results.partitions[groups.partition]
      #expect(groups.groupCount == partition.groups.count)
      #expect(groups.shownCount == partition.groups.count { $0.figures != nil })
      let title = sheet.builder.phrasing.variable(partition.variable)
      let line = try #require(sheet.texts.first { $0.hasPrefix(title + ": ") })
      if groups.shownCount < groups.groupCount {
        #expect(line.contains("\(groups.shownCount) of \(groups.groupCount)"))
      } else {
        #expect(line.contains("all \(groups.groupCount)"))
      }
    }
    #expect(sheet.use.groups.contains { $0.shownCount < $0.groupCount })
  }

  /// Neither the page nor the sheet tells of groupings that were not asked for.
  @Test("tells nothing of groups that the report does not show")
  func otherVariables() throws {
    let sheet = try Self.sample(groups: ["gender"])
    #expect(sheet.use.groups.count == 1)
    #expect(!sheet.texts.contains { $0.hasPrefix("Department") })
  }

  @Test("does not count the groups of a variable that is withheld")
  func withheld() throws {
    let sheet = try Self.sample(respondentCount: 60)
    let withheld = sheet.builder.results.partitions.filter(\.isWithheld)
    let partitions = Set(withheld.map(\.variable))
    #expect(!partitions.isEmpty)
    for groups in sheet.use.groups {
      #expect(!sheet.builder.results.partitions[groups.partition].isWithheld)
    }
    #expect(sheet.texts.contains { $0.contains(MethodWords.english.withheldUncounted) })
  }

  // MARK: In the workbook

  @Test("the workbook has the same sentences", arguments: ReportLanguage.allCases)
  func workbook(language: ReportLanguage) throws {
    let sheet = try Self.acme(language)
    let options = DataOptions(language: language, groups: sheet.builder.variables)
    let book = ResultsWorkbook(
      results: sheet.builder.results, analysis: sheet.builder.analysis, plan: nil, options: options
    ).workbook()
    let method = try #require(book.sheets.first { $0.name == SheetWords.in(language).method })
    var whole = ""
    for case .text(let text) in method.rows.joined().map(\.content) { whole += text + "\n" }
    for text in sheet.texts { #expect(whole.contains(text), "\(text)") }
  }
}
