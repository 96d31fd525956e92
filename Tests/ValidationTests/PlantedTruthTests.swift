import RapsValidation
import Testing

/// The studies of `swift run -c release validation` with few seeds: bounds are wider by what chance may do to so few, and
/// still narrow enough to notice a statistic that is wrong.
@Suite("What is planted is found") struct PlantedTruthTests {
  @Test("The three strongest of twelve factors, the order of all, and the weights' intervals")
  func drivers() {
    let study = DriverStudy(.correlated, outcomeCount: 2, respondentCount: 1_000, seeds: 1...4)
    #expect(study.topThree.all == 4)
    #expect(study.topThree.right >= 3)
    #expect(study.meanRankCorrelation > 0.9)
    // 24 and 40 intervals.
    #expect(study.weightCoverage.all == 24 && study.weightCoverage.percent >= 79)
    #expect(study.shareCoverage.all == 40 && study.shareCoverage.percent >= 82)
  }

  @Test("Factors without any tie are seldom said to be beyond chance")
  func falseDrivers() {
    let study = DriverStudy(.uncorrelated, outcomeCount: 1, respondentCount: 300, seeds: 1...3)
    #expect(study.falseDrivers.all == 15 && study.falseDrivers.right <= 2)
  }

  @Test("Where nobody differs, hardly a table holds a relevant cell")
  func falseAlarms() {
    let sizes = unequalSizes(total: 200, groupCount: 6, least: 20)
    let study = FalseAlarmStudy(.norm(FullRun.smallNorm), groupSizes: sizes, seeds: 1...6)
    #expect(study.organisationTables.all == 6 && study.organisationTables.right <= 3)
    #expect(study.groupTables.all == 6 && study.groupTables.right <= 3)
  }

  @Test("Intervals of differences and of shrunken means hold the truth")
  func coverage() {
    let sizes = unequalSizes(total: 400, groupCount: 10, least: 20)
    let study = CoverageStudy(groupSizes: sizes, between: 0.25, norm: FullRun.typicalNorm, seeds: 1...6)
    #expect(study.organisation.all == 72 && study.organisation.percent >= 85)
    #expect((91...98.5).contains(study.groupsAgainstNorm.percent))
    #expect((91...98.5).contains(study.groupsAgainstRest.percent))
    #expect(study.shrunken.all > 400 && (90...99).contains(study.shrunken.percent))
  }

  @Test("Quadrants that are said to be clear are right, with and without a norm", arguments: [true, false])
  func quadrants(hasNorm: Bool) throws {
    let study = QuadrantStudy(
      .correlated, norm: hasNorm ? FullRun.typicalNorm : nil,
      groupSizes: unequalSizes(total: 500, groupCount: 3, least: 100), seeds: 1...2)
    for unit in QuadrantStudy.Unit.allCases {
      let clear = try #require(study.clear[unit])
      #expect(clear.percent >= 90)
      // Half of all points and more: saying nothing for sure would always be right.
      #expect(2 * clear.right > study.clarity[unit]?.all ?? 0)
    }
  }

  @Test("A study notices what is wrong: planted weights that are not those of the population")
  func noticesWrongWeights() {
    let study = DriverStudy(.correlated, outcomeCount: 2, respondentCount: 500, seeds: 1...1, claimed: .reversed)
    #expect(study.weightCoverage.percent < 20)
    #expect(study.topThree.right == 0 && study.meanRankCorrelation < 0)
  }
}

extension PlantedWeights {
  /// The strongest factor is claimed to be the weakest.
  fileprivate static let reversed = PlantedWeights(
    effects: Self.correlated.effects.map { 0.4205 - $0 }, factorCorrelation: 0.25)
}
