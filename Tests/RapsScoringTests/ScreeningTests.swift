import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsScoring

extension TallyBuilder: BlockSink {}

/// METHOD S6: a tally from which rows are left out is that of data that never had them.
@Suite struct ScreeningTests {
  private static let subsets: [Set<Exclusion>] = [
    [.careless], [.speeders], [.duplicates], [.careless, .duplicates], [.duplicates, .speeders],
    [.careless, .duplicates, .speeders],
  ]

  @Test(arguments: 0..<24)
  func theTallyIsThatOfDataWithoutTheRows(seed: Int) {
    let survey = RandomSurvey(seed: 4_000 + seed, rowCount: 420)
    let rows = survey.respondents.map { respondent in
      var respondent = respondent
      // Somebody is careless, in a hurry, or there twice, in every survey.
      if respondent.key % 9 == 1 { respondent.answers = uniform(respondent.answers, survey.plan.questionnaire) }
      return respondent
    }
    let exclusions = Self.subsets[seed % Self.subsets.count]
    let plain = PlainScreening(plan: survey.plan, exclusions).screen(rows)
    let expected = tally(of: plain.kept, plan: survey.plan, variables: survey.variables)
    for sizes in [[512], [37, 101], [1, 2, 300]] {
      let found = screened(rows, survey, exclusions, sizes: sizes, partCount: sizes.count)
      #expect(found.rows.excluded == plain.excluded)
      #expect(found.rows.read == rows.count)
      #expect(found.rows.used + found.rows.withoutAnswers + plain.excluded.total == rows.count)
      var withoutCounts = found
      withoutCounts.rows = expected.rows
      #expect(withoutCounts == expected)
      #expect(found.rows.used == expected.rows.used)
    }
  }

  /// Else the comparison above would say nothing.
  @Test func theSurveysHaveRowsToLeaveOut() {
    var counts = ExcludedRows()
    for seed in 0..<24 {
      let survey = RandomSurvey(seed: 4_000 + seed, rowCount: 420)
      counts.add(PlainScreening(plan: survey.plan, Set(Exclusion.allCases)).screen(survey.respondents).excluded)
    }
    for exclusion in Exclusion.allCases { #expect(counts.counts[exclusion, default: 0] > 20, "\(exclusion)") }
  }

  /// Twelve items 1…5; the last of a block of rows must stay, too.
  private let questionnaire = Small.questionnaire(
    sets: Array(repeating: Small.answers(1...5), count: 12), scales: [Small.scale(Array(0..<12))])

  private func kept(_ rows: [(answers: [Int?], key: UInt64, seconds: Int64)], _ exclusions: Set<Exclusion>) -> Tally {
    let plan = ScoringPlan(questionnaire: questionnaire)
    var respondents = Small.rows(rows.map(\.answers), questionnaire)
    for (index, row) in rows.enumerated() {
      respondents[index].key = row.key
      respondents[index].durationMilliseconds = row.seconds * 1000
    }
    var screened = ScreenedRows(
      TallyBuilder(plan: plan, partitionVariables: []), plan: plan, exclusions: exclusions)
    var dictionaries: [GroupDictionary] = []
    for block in blocks(of: respondents, questionnaire: questionnaire, dictionaries: &dictionaries) {
      screened.add(block)
    }
    let (sink, excluded) = screened.finish()
    return sink.finish(dictionaries: dictionaries, excluded: excluded)
  }

  private let varied: [Int?] = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]
  private let shorter: [Int?] = [2, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, nil]
  private let uniform: [Int?] = Array(repeating: 3, count: 12)
  private let none: [Int?] = Array(repeating: nil, count: 12)

  /// The first item's codes tell which row stayed.
  @Test func theMostCompleteRowOfARespondentStaysAndOfEqualsTheLast() {
    let other: [Int?] = [4] + varied.dropFirst()
    func firstCodes(_ rows: [([Int?], UInt64)]) -> [Int] {
      let tally = kept(rows.map { ($0.0, $0.1, -1) }, [.duplicates])
      return (1...5).filter { tally.organisation.items[0].codeCounts[$0 - 1] > 0 }
    }
    #expect(firstCodes([(varied, 7), (shorter, 7)]) == [1])
    #expect(firstCodes([(shorter, 7), (varied, 7)]) == [1])
    #expect(firstCodes([(varied, 7), (other, 7)]) == [4])
    #expect(firstCodes([(other, 7), (varied, 7), (none, 7)]) == [1])
    #expect(firstCodes([(varied, 0), (other, 0)]) == [1, 4])
    #expect(firstCodes([(varied, 7), (other, 8)]) == [1, 4])
  }

  @Test func aRowCountsForOneReasonAndACarelessRowDisplacesNobody() {
    let rows: [([Int?], UInt64, Int64)] = [
      (shorter, 7, 100), (uniform, 7, 100), (uniform, 8, 1), (varied, 9, 1), (none, 9, 1), (varied, 9, 100),
    ]
    let tally = kept(rows, Set(Exclusion.allCases))
    #expect(tally.rows.excluded.counts == [.careless: 2, .speeders: 1, .duplicates: 0])
    #expect(tally.rows.read == 6)
    #expect(tally.rows.used == 2)
    #expect(tally.rows.withoutAnswers == 1)
    #expect(kept(rows, [.duplicates]).rows.excluded.counts == [.duplicates: 2])
    #expect(kept(rows, [.careless]).quality.straightLiners == 0)
    #expect(kept(rows, [.speeders]).quality.speeders == 0)
  }

  // MARK: Support

  private func uniform(_ answers: [Answer], _ questionnaire: Questionnaire) -> [Answer] {
    answers.enumerated().map { item, answer in
      answer == .missing ? answer : .code(questionnaire.answerSet(ofItem: item).maximumCode)
    }
  }

  /// Through sinks of parts of the data, each with dictionaries of its own, merged in order.
  private func screened(
    _ rows: [TestRespondent], _ survey: RandomSurvey, _ exclusions: Set<Exclusion>, sizes: [Int], partCount: Int
  ) -> Tally {
    let questionnaire = survey.plan.questionnaire
    let empty = ScreenedRows(
      TallyBuilder(plan: survey.plan, partitionVariables: survey.variables), plan: survey.plan,
      exclusions: exclusions)
    var all = empty
    var dictionaries = questionnaire.variables.map { _ in GroupDictionary() }
    let length = rows.count / partCount + 1
    for start in stride(from: 0, to: rows.count, by: length) {
      let part = Array(rows[start..<min(rows.count, start + length)])
      var own = questionnaire.variables.map { _ in GroupDictionary() }
      var sink = empty.emptied()
      for block in blocks(of: part, questionnaire: questionnaire, sizes: sizes, dictionaries: &own) { sink.add(block) }
      sink.endPart()
      all.merge(sink, labels: own.indices.map { dictionaries[$0].indexes(mapping: own[$0]) })
    }
    let (sink, excluded) = all.finish()
    return sink.finish(dictionaries: dictionaries, excluded: excluded)
  }
}

/// Deletes rows one by one.
private struct PlainScreening {
  let plan: ScoringPlan
  let exclusions: Set<Exclusion>

  init(plan: ScoringPlan, _ exclusions: Set<Exclusion>) {
    self.plan = plan
    self.exclusions = exclusions
  }

  private var questionnaire: Questionnaire { plan.questionnaire }

  func screen(_ rows: [TestRespondent]) -> (kept: [TestRespondent], excluded: ExcludedRows) {
    var excluded = ExcludedRows(exclusions)
    let scorer = ScalarScorer(plan: plan)
    var kept: [TestRespondent] = []
    for row in rows {
      let isRespondent = scorer.score(row.answers).isRespondent
      if isRespondent, exclusions.contains(.careless), isCareless(row) {
        excluded.count(.careless)
      } else if isRespondent, exclusions.contains(.speeders), isFast(row) {
        excluded.count(.speeders)
      } else {
        kept.append(row)
      }
    }
    guard exclusions.contains(.duplicates) else { return (kept, excluded) }
    let respondents = kept.map { scorer.score($0.answers).isRespondent }
    let stays = kept.indices.filter { index in
      guard respondents[index], kept[index].key != 0 else { return true }
      return !kept.indices.contains { other in
        guard respondents[other], kept[other].key == kept[index].key else { return false }
        let (mine, theirs) = (answerCount(kept[index]), answerCount(kept[other]))
        return theirs > mine || theirs == mine && other > index
      }
    }
    excluded.count(.duplicates, kept.count - stays.count)
    return (stays.map { kept[$0] }, excluded)
  }

  private func answerCount(_ row: TestRespondent) -> Int { row.answers.count { $0 != .missing } }

  private func codes(_ row: TestRespondent, _ items: [Int]) -> [Int] {
    items.compactMap { item in
      if case .code(let code) = row.answers[item] { code } else { nil }
    }
  }

  private func isCareless(_ row: TestRespondent) -> Bool {
    let exposed = Set(questionnaire.exposures.flatMap(\.items))
    return questionnaire.answerSets.indices.contains { set in
      let codes = codes(
        row,
        questionnaire.items.indices.filter {
          questionnaire.items[$0].answerSet == set && !exposed.contains($0) && plan.presentItems[$0]
        })
      return codes.count >= 10 && Set(codes).count == 1
    }
  }

  private func isFast(_ row: TestRespondent) -> Bool {
    let items = questionnaire.items.indices.filter { plan.presentItems[$0] }
    let answered = codes(row, Array(items)).count
    return row.durationMilliseconds >= 0 && row.durationMilliseconds < 2_000 * answered
  }
}
