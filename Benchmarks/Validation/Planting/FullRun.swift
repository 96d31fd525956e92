/// Every study with all its seeds, in a few minutes of a release build.
package enum FullRun {
  /// Sizes as departments have them.
  package static let thousand = unequalSizes(total: 1_000, groupCount: 12, least: 40)
  package static let threeHundred = unequalSizes(total: 300, groupCount: 12, least: 15)
  package static let typicalNorm = PlantedNorm(organisationCount: 40, between: 0.25)
  package static let smallNorm = PlantedNorm(organisationCount: 12, between: 0.25)

  package struct Part: Sendable {
    package let title: String
    package let findings: @Sendable () -> [Finding]
  }

  package static let parts = [
    Part(title: "Drivers and their order", findings: order),
    Part(title: "Intervals of weights", findings: weights),
    Part(title: "False alarms", findings: falseAlarms),
    Part(title: "Intervals of differences and of shrunken means", findings: coverage),
    Part(title: "Quadrants", findings: quadrants),
  ]

  @Sendable private static func order() -> [Finding] {
    var findings: [Finding] = []
    for weights in [PlantedWeights.correlated, .uncorrelated] {
      findings += DriverStudy(weights, outcomeCount: 2, respondentCount: 1_000, seeds: 1...100)
        .orderFindings(isDemanded: true)
      findings += DriverStudy(weights, outcomeCount: 2, respondentCount: 1_000, seeds: 101...500)
        .orderFindings(isDemanded: false)
      findings += DriverStudy(weights, outcomeCount: 1, respondentCount: 1_000, seeds: 1...400)
        .orderFindings(isDemanded: false)
    }
    return findings
  }

  @Sendable private static func weights() -> [Finding] {
    [1_000, 300].flatMap { count in
      [PlantedWeights.correlated, .uncorrelated].flatMap {
        DriverStudy($0, outcomeCount: 2, respondentCount: count, seeds: 1...500).coverageFindings
      }
    }
  }

  @Sendable private static func falseAlarms() -> [Finding] {
    let seeds: ClosedRange<UInt64> = 1...2_000
    return FalseAlarmStudy(.restOfOrganisation, groupSizes: thousand, seeds: seeds).findings
      + FalseAlarmStudy(.restOfOrganisation, groupSizes: threeHundred, seeds: seeds).findings
      + FalseAlarmStudy(.norm(typicalNorm), groupSizes: thousand, seeds: seeds).findings
      + FalseAlarmStudy(.norm(smallNorm), groupSizes: threeHundred, seeds: seeds).findings
  }

  /// Groups that hardly differ (τ = 0.1 SD, 1 % of variance) are told of without a bound.
  @Sendable private static func coverage() -> [Finding] {
    [thousand, threeHundred].flatMap { sizes in
      [(0.25, typicalNorm), (0.15, smallNorm), (0.1, smallNorm)].flatMap { between, norm in
        let study = CoverageStudy(groupSizes: sizes, between: between, norm: norm, seeds: 1...400)
        return (between > 0.1 ? study.differenceFindings : []) + study.shrunkenFindings(isDemanded: between > 0.1)
      }
    }
  }

  @Sendable private static func quadrants() -> [Finding] {
    [unequalSizes(total: 1_000, groupCount: 6, least: 60), unequalSizes(total: 300, groupCount: 5, least: 40)]
      .flatMap { sizes in
        [typicalNorm, nil].flatMap {
          QuadrantStudy(.correlated, norm: $0, groupSizes: sizes, seeds: 1...200).findings
        }
      }
  }
}
