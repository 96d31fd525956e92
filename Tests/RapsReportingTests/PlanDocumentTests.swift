import RapsAnalysis
import RapsDiagnostics
import RapsJSON
@testable import RapsPlanning
import RapsQuestionnaire
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

/// The document that JSON, Markdown and later versions are made from (METHOD P4, P5; Words).
@Suite("A drafted plan is put into words") struct PlanDocumentTests {
  @Test("looks as agreed in JSON")
  func json() throws {
    expectGolden(String(decoding: writePlanJSON(try AcmePlan.document()), as: UTF8.self), "plan/acme.json")
  }

  @Test("looks as agreed in Markdown in every language", arguments: ReportLanguage.allCases)
  func markdown(language: ReportLanguage) throws {
    let page = renderPlanMarkdown(try AcmePlan.document(language: language), country: .be)
    expectGolden(String(decoding: page, as: UTF8.self), "plan/acme-\(language.rawValue).md")
  }

  @Test("is read back as it was written")
  func roundTrip() throws {
    let document = try AcmePlan.document()
    #expect(try parseJSON(SourceText(name: "plan.json", bytes: writePlanJSON(document))) == document)
  }

  @Test("the lines on what was not measured are known again, and nothing that a person wrote is taken for one")
  func gaps() throws {
    for language in ReportLanguage.allCases {
      for unit in [.organisation, try AcmePlan.department()] {
        let lines = try AcmePlan.document(unit: unit, language: language)["notMeasured"]?.elements?.compactMap(\.string)
        #expect((lines?.count ?? 0) >= 4)
        for line in lines ?? [] {
          #expect(isDraftedGap(line, language: language))
          #expect(!isDraftedGap("Lawaai " + line, language: language))
        }
      }
      #expect(!isDraftedGap("", language: language) && !isDraftedGap("Noise", language: language))
    }
  }

  @Test("unwanted behaviour is told even where no priorities may be named (P3, D5)")
  func reportedAllTheSame() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    var draft = try AcmePlan.draft()
    for isReported in [true, false] {
      let figures = isReported ? draft.figures : nil
      draft = PlanDraft(
        unit: .organisation, basis: .none(.fewRespondents), reference: nil, figures: figures, priorities: [],
        measures: [], strengths: [], risks: [],
        gaps: PlanGaps(notMeasured: [], hidden: [], hasHiddenGroups: false))
      let document = planDocument(draft, results: survey.results, options: DataOptions(language: .en))
      let text = document["basis"]?["text"]?.string ?? ""
      #expect(text.contains("Where to turn") == isReported)
      #expect(text.contains("Bullying") == isReported)
      let page = String(decoding: renderPlanMarkdown(document, country: .be), as: UTF8.self)
      // What the sentence before it promises.
      #expect(page.contains("Checklist method"))
      #expect(page.contains(Words.in(.en).dialogueQuestions[0]))
      // No line names a rule, so none is explained.
      #expect(!page.contains("What the rules in brackets mean"))
    }
  }

  // MARK: Traces

  /// All traces in a document, at any depth.
  private func traces(in value: JSONValue) -> [JSONValue] {
    let own = value["trace"]?.elements ?? []
    let children = (value.members?.map(\.value) ?? []) + (value.elements ?? [])
    return own + children.flatMap(traces)
  }

  /// Follows keys and ids of array members; nil where the path leads nowhere.
  private func find(_ path: Substring, in value: JSONValue) -> JSONValue? {
    if path.isEmpty { return value }
    for member in value.members ?? [] where path == member.key || path.hasPrefix(member.key + ".") {
      return find(path.dropFirst(member.key.count + 1), in: member.value)
    }
    for element in value.elements ?? [] {
      for key in ["scale", "exposure", "factor", "variable", "group"] {
        guard let id = element[key]?.string, path == id || path.hasPrefix(id + ".") else { continue }
        return find(path.dropFirst(id.count + 1), in: element)
      }
    }
    return nil
  }

  @Test(
    "every line names a figure that the results have, and a rule that the plan explains (P5)", arguments: [false, true])
  func everyLineIsTraced(isGroup: Bool) throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let groups = survey.results.partitions.map(\.variable)
    let bytes = writeJSON(
      survey.results, analysis: survey.analysis, options: DataOptions(language: .en, groups: groups))
    let results = try parseJSON(SourceText(name: "results.json", bytes: bytes))
    let document = try AcmePlan.document(unit: isGroup ? AcmePlan.department() : .organisation)
    let rules = Set((document["rules"]?.elements ?? []).compactMap { $0["id"]?.string })
    let traces = traces(in: document)
    #expect(traces.count > 60)
    for trace in traces {
      let path = try #require(trace["figure"]?.string)
      #expect(find(path[...], in: results) != nil, "\(path)")
      #expect(path.hasPrefix("partitions.") == isGroup, "\(path)")
      #expect(rules.contains(try #require(trace["rule"]?.string)))
    }
    for list in ["priorities", "strengths"] {
      for row in document[list]?.elements ?? [] {
        let why = row["figures"]?["why"]?.elements ?? []
        #expect(!why.isEmpty)
        #expect(why == (row["figures"]?["trace"]?.elements ?? []).compactMap { $0["line"] })
      }
    }
  }

  // MARK: Words

  /// Without what a language changes.
  private func figures(of value: JSONValue) -> JSONValue {
    if let members = value.members {
      let texts: Set<String> = [
        "text", "title", "language", "why", "line", "todayText", "targetText", "box", "notMeasured", "controlTitles",
        "rules", "banner",
      ]
      return JSONValue(
        .object(members.filter { !texts.contains($0.key) }.map { JSONValue.Member($0.key, figures(of: $0.value)) }))
    }
    return value.elements.map { JSONValue(.array($0.map(figures))) } ?? value
  }

  @Test("a language changes texts and no figure, and is complete", arguments: [ReportLanguage.nl, .fr, .de])
  func languages(language: ReportLanguage) throws {
    let english = try AcmePlan.document()
    let other = try AcmePlan.document(language: language)
    #expect(figures(of: other) == figures(of: english))
    let measures = other["measures"]?.elements ?? []
    for (measure, twin) in zip(measures, english["measures"]?.elements ?? []) {
      for key in ["title", "about", "responsible", "targetGroup", "timetable", "indicator", "prevention", "effort"] {
        let text = try #require(measure["text"]?[key]?.string, "\(key)")
        #expect(!text.isEmpty)
        if key == "about" { #expect(text != twin["text"]?[key]?.string) }
      }
    }
  }

  @Test("what people fill in is empty, and nothing has a finished measure yet")
  func emptyForPeople() throws {
    let document = try AcmePlan.document()
    var count = 0
    for list in ["priorities", "measures", "strengths", "evaluation"] {
      for row in document[list]?.elements ?? [] {
        let people = try #require(row["people"]?.members)
        #expect(!people.isEmpty && people.allSatisfy { $0.value.string == "" })
        count += 1
      }
    }
    #expect(count > 50)
    #expect(
      (document["measures"]?.elements ?? []).allSatisfy { $0["figures"]?["indicatorDidNotMove"]?.boolean == false })
  }

  @Test("every chapter on unwanted behaviour names the routes for help, and no other does")
  func routesForHelp() throws {
    for priority in try AcmePlan.document()["priorities"]?.elements ?? [] {
      let isExposure = priority["kind"]?.string == "exposure"
      #expect((priority["text"]?["routesForHelp"]?.string != nil) == isExposure)
    }
  }

  @Test("figures are those of the results, to the last digit (A4)")
  func releasedFigures() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let document = try AcmePlan.document()
    let organisation = try #require(survey.results.organisation)
    for priority in document["priorities"]?.elements ?? [] where priority["kind"]?.string == "scale" {
      let id = try #require(priority["id"]?.string)
      let index = try #require(survey.results.questionnaire.scales.firstIndex { $0.id == id })
      let summary = try #require(organisation.scales[index])
      #expect(priority["figures"]?["mean"]?.double == summary.mean.doubleValue)
      #expect(priority["figures"]?["n"]?.integer == summary.validCount)
      let comparison = try #require(survey.analysis.comparison.organisation[index])
      #expect(priority["figures"]?["standardised"]?.double == comparison.standardised.doubleValue)
    }
  }

  @Test("a group's plan is about the group, compared with the same norm")
  func group() throws {
    let document = try AcmePlan.document(unit: AcmePlan.department())
    #expect(document["unit"]?["variable"]?.string == "department")
    let title = try #require(document["unit"]?["title"]?.string)
    #expect(title.hasPrefix("Department: "), "\(title)")
    let answered = try #require(document["response"]?["answered"]?.integer)
    #expect(answered < 900)
    #expect(document["norm"]?["organisations"]?.integer == 40)
  }

  @Test("names the readers' body of the country")
  func country() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let draft = try AcmePlan.draft()
    for (country, body) in [(ReaderCountry.be, "CPBW/CPPT"), (.fr, "CSE"), (.de, "Betriebsrat"), (.nl, "(OR)")] {
      let options = DataOptions(language: .en, country: country)
      let box = planDocument(draft, results: survey.results, options: options)["box"]?.elements ?? []
      #expect(box.last?.string?.contains(body) == true, "\(country)")
      #expect(box.first?.string?.contains("questionnaire alone is not a risk analysis") == true)
    }
  }
}
