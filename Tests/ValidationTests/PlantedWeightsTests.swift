import RapsValidation
import Testing

@Suite struct PlantedWeightsTests {
  @Test("What is planted is what Johnson's weights of the population are", arguments: [1, 2, 3])
  func planted(outcomeCount: Int) {
    for weights in [PlantedWeights.correlated, .uncorrelated] {
      let design = SurveyDesign(factorCount: 12, outcomeCount: outcomeCount)
      let shares = trueShares(weights.correlations(design), design: design)
      #expect(abs(weights.rSquared - 0.4) < 0.005)
      for (effect, share) in zip(weights.effects, shares) {
        #expect(abs(effect * effect / weights.rSquared - share) < 1e-9)
      }
    }
  }

  @Test("Effects that differ are at least 0.05 apart")
  func distances() {
    for weights in [PlantedWeights.correlated, .uncorrelated] {
      let levels = Set(weights.effects).sorted()
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 - $0 > 0.05 - 1e-9 })
    }
  }
}
