import RapsDisclosure
import RapsResponses
import Testing

@testable import RapsResults

@Suite("Derived figures are no finer than what they derive from (A4)") struct DerivedRoundingTests {
  private func survey(unanswered: Int) throws -> TestSurvey {
    var survey = try TestSurvey(
      """
      raps 1
      questionnaire small
        version 1
        languages en
        title en "Small"
      answers ten
        range 0..10
      scale noise
        kind hindrance
        title en "Noise"
        answered ten
        score 0..100
        risk high
        item n1 en "One?"
      scale heat
        kind hindrance
        title en "Heat"
        answered ten
        score 0..100
        risk high
        item h1 en "Two?"
      composite both
        kind hindrance
        title en "Both"
        of scales noise heat
        require half
        risk high
      """)
    survey.rows = (0..<1_010).map { [$0 < unanswered ? nil : $0 % 11, $0 * $0 % 11] }
    return survey
  }

  @Test(
    "a composite of 1,010 people is in whole points if one of its scales has fewer than 1,000",
    arguments: [(10, 1), (11, 0)])
  func composite(unanswered: Int, digits: Int) throws {
    let figures = try #require(try survey(unanswered: unanswered).results().organisation)
    let composite = try #require(figures.composites[0])
    #expect(composite.validCount == 1_010)
    #expect(composite.rangeParts == (digits == 1 ? 1_000 : 100))
    for figure in [composite.mean, composite.standardDeviation, composite.quartiles?.median].compactMap({ $0 }) {
      guard case .rounded(_, let fractionDigits) = figure.value else { continue }
      #expect(fractionDigits == digits)
    }
    #expect(figures.scales[0]?.rangeParts == (digits == 1 ? 1_000 : 100))
    #expect(figures.scales[1]?.rangeParts == 1_000)
  }
}
