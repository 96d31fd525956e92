import RapsQuestionnaire
import Testing

/// Every scale carries five sorts of tests of its own (issue 2, section 3): that they are there, and that they are right
/// by a reckoning that shares nothing with the scoring of the program (METHOD S2–S5).
@Suite("Expectations of bundled scales") struct BundledExpectationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let questionnaire: Questionnaire
    let scale: Scale
    var testDescription: String { "\(questionnaire.id) \(scale.id)" }

    /// Lowest and highest code of each item.
    var ranges: [ClosedRange<Int>] {
      scale.items.map { place in
        let answers = questionnaire.answerSets[questionnaire.items[place.item].answerSet]
        return answers.minimumCode...answers.maximumCode
      }
    }

    /// The sum of the answered items' points, with or without the reverse key.
    func points(_ row: RapsQuestionnaire.Expectation, reversing: Bool) -> Int {
      zip(row.answers, zip(ranges, scale.items)).reduce(0) { sum, entry in
        let (answer, (range, place)) = entry
        guard let code = answer.map({ Int($0.doubleValue) }) else { return sum }
        return sum + (reversing && place.isReverseKeyed ? range.upperBound - code : code - range.lowerBound)
      }
    }

    func answeredCount(_ row: RapsQuestionnaire.Expectation) -> Int { row.answers.count { $0 != nil } }
  }

  /// Those that score from 0 to 100; the others are in `PublishedInstrumentTests`.
  static let cases: [Case] = ["copsoq-3", "raps-jdr", "raps-pulse", "who-5"].flatMap { id in
    guard let questionnaire = try? bundled(id) else { return [Case]() }
    return questionnaire.scales.map { Case(questionnaire: questionnaire, scale: $0) }
  }

  @Test("there are cases")
  func hasCases() {
    #expect(Self.cases.count == 26 + 29 + 7 + 1)
  }

  @Test("every row is right", arguments: cases)
  func arithmetic(_ one: Case) {
    for row in one.scale.expectations {
      #expect(row.answers.count == one.scale.items.count)
      guard one.answeredCount(row) >= one.scale.requiredItemCount else {
        #expect(row.outcome == .missing)
        continue
      }
      // The share of the points that the answered items could give; all these metrics run from 0 to 100.
      let possible = zip(row.answers, one.ranges).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1.count - 1) }
      guard case .score(let expected) = row.outcome else {
        Issue.record("\(row.answers) has a score")
        continue
      }
      let points = Int64(one.points(row, reversing: true))
      #expect(points * 100 * expected.denominator == expected.significand * Int64(possible), "\(row.answers)")
    }
  }

  @Test("the most and the least favourable answers", arguments: cases)
  func extremes(_ one: Case) {
    let width = one.ranges.reduce(0) { $0 + $1.count - 1 }
    let complete = one.scale.expectations.filter { one.answeredCount($0) == one.scale.items.count }
    #expect(complete.contains { one.points($0, reversing: true) == 0 && $0.outcome == .score(ExactDecimal(0)) })
    #expect(complete.contains { one.points($0, reversing: true) == width && $0.outcome == .score(ExactDecimal(100)) })
  }

  @Test("answers that score otherwise without the reverse key", arguments: cases)
  func reversed(_ one: Case) {
    let width = one.ranges.reduce(0) { $0 + $1.count - 1 }
    let inner = one.scale.expectations.filter {
      one.answeredCount($0) == one.scale.items.count && (1..<width).contains(one.points($0, reversing: true))
    }
    #expect(!inner.isEmpty)
    guard one.scale.items.contains(where: \.isReverseKeyed) else { return }
    #expect(inner.contains { one.points($0, reversing: true) != one.points($0, reversing: false) })
  }

  @Test("as few answers as are enough, and one fewer", arguments: cases)
  func missing(_ one: Case) {
    let required = one.scale.requiredItemCount
    let scored = one.scale.expectations.filter { $0.outcome != .missing }
    let unscored = one.scale.expectations.filter { $0.outcome == .missing }
    #expect(scored.contains { one.answeredCount($0) == required })
    #expect(unscored.contains { one.answeredCount($0) == required - 1 })
  }

  @Test("composites of raps-jdr: extremes, enough scales, one too few")
  func composites() throws {
    for composite in try bundled("raps-jdr").composites {
      for row in composite.expectations {
        #expect(row.answers.count == composite.scales.count)
        let scores = row.answers.compactMap { $0?.doubleValue }
        if case .score(let expected) = row.outcome {
          #expect(expected.doubleValue * Double(scores.count) == scores.reduce(0, +))
        }
      }
      let answered = composite.expectations.map { row in row.answers.count { $0 != nil } }
      let outcomes = composite.expectations.map(\.outcome)
      #expect(outcomes.contains(.score(ExactDecimal(0))) && outcomes.contains(.score(ExactDecimal(100))))
      #expect(zip(answered, outcomes).contains { $0 == composite.requiredScaleCount && $1 != .missing })
      #expect(zip(answered, outcomes).contains { $0 == composite.requiredScaleCount - 1 && $1 == .missing })
    }
  }

  @Test("exposures of raps-jdr: the codes that count are positive")
  func exposures() throws {
    for exposure in try bundled("raps-jdr").exposures {
      for row in exposure.expectations {
        let code = row.answers[0].map { Int($0.doubleValue) }
        #expect(row.outcome == (code.map { exposure.positiveCodes.contains($0) ? .positive : .negative } ?? .missing))
      }
    }
  }

  /// METHOD D6: a cut lies at least a point away from every score that people can have.
  @Test(
    "cut-offs of raps-jdr lie between attainable scores", arguments: cases.filter { $0.questionnaire.id == "raps-jdr" })
  func cutOffs(_ one: Case) throws {
    let cutOffs = try #require(one.scale.cutOffs)
    #expect(cutOffs.status == .provisional)
    let amber = try #require(cutOffs.amber?.value.doubleValue)
    let red = try #require(cutOffs.red?.value.doubleValue)
    #expect(one.scale.risk == .high ? amber < red : red < amber)
    let width = one.ranges[0].count - 1
    for answered in one.scale.requiredItemCount...one.scale.items.count {
      for points in 0...(answered * width) {
        let score = 100 * Double(points) / Double(answered * width)
        #expect(abs(score - amber) > 1 && abs(score - red) > 1, "\(score)")
      }
    }
  }
}
