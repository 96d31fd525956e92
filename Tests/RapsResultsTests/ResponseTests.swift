import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import Testing

@testable import RapsResults

@Suite("Response first (D5), and what headcounts change (D2, A11)") struct ResponseTests {
  /// People in units of a one-item survey.
  private func survey(_ units: [(name: String?, count: Int)], identified: Bool = false) throws -> TestSurvey {
    var survey = try oneItemSurvey(respondents: identified ? "identified" : "anonymous")
    for unit in units {
      for row in 0..<unit.count {
        survey.rows.append([row % 11])
        survey.groups.append([unit.name.map { .text($0) }])
      }
    }
    return survey
  }

  private func headcounts(_ pairs: [(String, Int)]) -> Headcounts {
    Headcounts(
      entries: pairs.enumerated().map {
        Headcounts.Entry(group: $0.element.0, headcount: $0.element.1, lineNumber: $0.offset + 2)
      })
  }

  @Test(
    "caution follows rate and number",
    arguments: [
      (100, nil, Caution.none), (29, nil, .noPriorities), (30, nil, .none), (100, 200, .none), (100, 201, .lowResponse),
      (60, 200, .lowResponse), (60, 201, .noPriorities), (29, 29, .noPriorities), (100, 90, .none),
    ] as [(Int, Int?, Caution)])
  func caution(answered: Int, invited: Int?, expected: Caution) throws {
    let results = try survey([("a", answered)]).results(headcounts: invited.map { headcounts([("total", $0)]) })
    #expect(results.caution == expected)
    #expect(
      results.notices.contains(.moreAnswersThanInvited(partition: nil, group: nil))
        == (invited.map { $0 < answered } ?? false))
    if expected == .noPriorities { #expect(results.strengths.isEmpty && results.risks.isEmpty) }
  }

  @Test(
    "a rate is told from a headcount of 2k on, from 95 % on without the number",
    arguments: [
      (15, 19, nil), (15, 20, .percent(Figure(mantissa: 75, fractionDigits: 0))),
      (94, 100, .percent(Figure(mantissa: 94, fractionDigits: 0))),
      (95, 100, .ninetyFiveOrMore), (100, 100, .ninetyFiveOrMore), (100, 99, nil),
    ] as [(Int, Int, ResponseRate?)])
  func rate(answered: Int, invited: Int, expected: ResponseRate?) throws {
    let results = try survey([("a", answered)]).results(headcounts: headcounts([("organisation", invited)]))
    #expect(results.response.rate == expected)
  }

  @Test("headcounts narrow intervals; everyone: none; more than everyone: off, with a notice")
  func finitePopulation() throws {
    let survey = try survey([("a", 100), ("b", 100)])
    func interval(_ headcount: Int?) throws -> MeanInterval? {
      let results = survey.results(headcounts: headcount.map { headcounts([("a", $0), ("b", 1_000)]) })
      return results.partitions.first?.groups.first?.figures?.scales[0]?.interval
    }
    func width(_ interval: MeanInterval?) -> Double {
      guard case .interval(let interval) = interval else { return .nan }
      return interval.upper.doubleValue - interval.lower.doubleValue
    }
    #expect(width(try interval(105)) < width(try interval(nil)) / 2)
    #expect(try interval(100) == .everyoneAnswered)
    #expect(try interval(99) == interval(nil))
  }

  @Test("names match by any of a group's names, ignoring case and space; the total is the sum of one variable")
  func matching() throws {
    let survey = try survey([("Zorg", 60), ("Kin\u{E9}", 60), (nil, 15)])
    let results = survey.results(
      headcounts: headcounts([(" zorg ", 100), ("KINE\u{301}", 80), ("Nobody answered here", 20)]))
    let groups = try #require(results.partitions.first).groups
    #expect(groups.first { $0.name == .text("Zorg") }?.figures?.response?.invited == 100)
    #expect(groups.first { $0.name == .text("Kin\u{E9}") }?.figures?.response?.invited == 80)
    #expect(results.response.invited == 200)
    #expect(results.unmatchedHeadcountLines.map(\.lineNumber) == [4])
  }

  @Test("a line of no group counts for everyone only where no line tells their number", arguments: [true, false])
  func unmatched(statesTotal: Bool) throws {
    let lines = [("a", 100), ("Nobody answered here", 20)] + (statesTotal ? [("total", 300)] : [])
    let results = try survey([("a", 60)]).results(headcounts: headcounts(lines))
    #expect(results.unmatchedHeadcountLines.map(\.lineNumber) == [3])
    #expect(results.unmatchedHeadcountLines.map(\.countsInTotal) == [!statesTotal])
    #expect(results.response.invited == (statesTotal ? 300 : 120))
  }

  @Test("a name that fits two groups, or comes twice, is not used")
  func ambiguous() throws {
    let results = try survey([("a", 60), ("b", 60)]).results(
      headcounts: headcounts([("a", 100), ("A", 90), ("unit=b", 80), ("total", 300)]))
    #expect(results.ambiguousHeadcountLines == [3])
    #expect(results.partitions.first?.groups.last?.figures?.response?.invited == 80)
    #expect(results.response.invited == 300)
  }

  /// In the north a team of 40 and four of 9, which are merged; in the south one of 30.
  private func mergedTeams(values: String = "", others: [GroupLabel]) throws -> TestSurvey {
    var survey = try TestSurvey(
      """
      raps 1
      questionnaire small
        version 1
        languages en fr
        title en "Small" fr "Petit"
      answers ten
        range 0..10
      scale load
        kind hindrance
        title en "Load" fr "Charge"
        answered ten
        score 0..100
        risk high
        cutoffs amber from 50 red from 70 status provisional
        item l1 en "One?" fr "Un ?"
      variable division
        title en "Division" fr "Division"
      variable team under division
        title en "Team" fr "\u{C9}quipe"
      \(values)
      """)
    let teams = [("north", others[0], 40), ("south", others[5], 30)] + others[1...4].map { ("north", $0, 9) }
    for (division, team, count) in teams {
      for row in 0..<count {
        survey.rows.append([row % 11])
        survey.groups.append([.text(division), team])
      }
    }
    return survey
  }

  /// What the four are invited by, and the line of a team that nobody answered for.
  @Test(
    "merged groups have no rate where people of them may be missing, but keep the caution (D5)",
    arguments: [
      (12, nil, 48, .none), (12, "z", nil, .none), (12, "team=z", nil, .none), (12, "West/z", nil, .none),
      (12, "north/z", nil, .lowResponse), (12, "team=North/z", nil, .lowResponse),
      (12, "south/z", 48, .none), (12, "division=west", 48, .none), (12, "team=south/z", 48, .none),
      (18, "z", nil, .none), (19, "z", nil, .lowResponse), (31, "z", nil, .noPriorities), (19, nil, 76, .lowResponse),
    ] as [(Int, String?, Int?, Caution)])
  func mergedGroups(each: Int, line: String?, invited: Int?, caution: Caution) throws {
    let survey = try mergedTeams(others: ["a", "b", "c", "d", "e", "f"].map(GroupLabel.text))
    let lines = [("a", 50), ("f", 40)] + ["b", "c", "d", "e"].map { ($0, each) } + (line.map { [($0, 60)] } ?? [])
    let results = survey.results(protection: Protection(smallGroups: .rollUp), headcounts: headcounts(lines))
    let groups = try #require(results.partitions.last).groups
    let other = try #require(groups.first { if case .other = $0.name { true } else { false } })
    #expect(other.figures?.respondentCount == 36)
    #expect(other.figures?.response?.invited == invited)
    #expect(other.caution == caution && other.figures?.caution == caution)
    #expect(groups.first { $0.name == .text("a") }?.figures?.response?.invited == 50)
    #expect(results.unmatchedHeadcountLines.map(\.lineNumber) == (line == nil ? [] : [8]))
    #expect(results.unmatchedHeadcountLines.map(\.mayBeMerged) == (line == nil ? [] : [invited == nil]))
  }

  @Test(
    "merged groups are told apart from a declared one that a language calls so",
    arguments: [("autres (north)", true), ("autres", false)])
  func nameTaken(french: String, isTaken: Bool) throws {
    let values = (0..<6).map { "  value t\($0) en \"T\($0)\" fr \"\($0 == 0 ? french : "T\($0)")\"" }
    let survey = try mergedTeams(
      values: values.joined(separator: "\n"), others: (0..<6).map(GroupLabel.declared))
    let results = survey.results(protection: Protection(smallGroups: .rollUp))
    let groups = try #require(results.partitions.last).groups
    let north = groups.map(\.name).filter { if case .other(of: .text("north"), _) = $0 { true } else { false } }
    #expect(north == [.other(of: .text("north"), isNameTaken: isTaken)])
  }

  @Test("a part of the answers that differs by 10 points from that of the invited is named")
  func mix() throws {
    let survey = try survey([("a", 150), ("b", 50)])
    let gap = survey.results(headcounts: headcounts([("a", 130), ("b", 70)]))
    #expect(
      gap.notices.contains(
        .mixGap(
          partition: 0, group: 0, answeredPercent: Figure(mantissa: 75, fractionDigits: 0),
          invitedPercent: Figure(mantissa: 65, fractionDigits: 0))))
    let even = survey.results(headcounts: headcounts([("a", 131), ("b", 69)]))
    #expect(!even.notices.contains { if case .mixGap = $0 { true } else { false } })
  }

  @Test("figures made when they are asked for are those that are kept")
  func figuresAskedFor() throws {
    let survey = try survey([("a", 150), ("b", 50), ("c", 4), (nil, 45)])
    let known = headcounts([("a", 300), ("b", 400), ("c", 20)])
    let tally = disclose(survey.tally(), plan: survey.plan, protection: Protection())
    let kept = computeResults(tally, plan: survey.plan, headcounts: known)
    let made = computeResults(tally, plan: survey.plan, headcounts: known, keepsGroups: false)
    #expect(made.partitions == kept.partitions)
    let groups = try #require(made.partitions.first).groups
    #expect(groups.map(\.caution) == groups.map { $0.figures?.caution })
    #expect(groups.contains { $0.caution == nil } && Set(groups.compactMap(\.caution)).count > 1)
  }

  @Test("under 10 respondents there is nothing, not even their number (A17)")
  func tooFew() throws {
    let results = try survey([("a", 9)]).results()
    #expect(
      results.organisation == nil && results.response.answered == nil
        && results.partitions.allSatisfy { $0.groups.allSatisfy { $0.figures == nil } })
    #expect(results.notices.contains(.tooFewForFigures))
  }

  @Test("10 to 49: the organisation only, said once", arguments: [10, 49, 50])
  func smallFirm(count: Int) throws {
    let results = try survey([("a", count)]).results()
    #expect(results.notices.contains(.organisationOnly) == (count < 50))
    #expect((results.organisation?.scales[0]?.standardDeviation != nil) == (count >= 30))
  }
}
