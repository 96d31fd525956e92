import RapsDiagnostics
import RapsQuestionnaire
import Testing

/// Advice on figures, at the edges.
struct LintTests {
  private func codes(_ cutOffs: String, items: Int = 2, score: String = "0..100", risk: String = "high") -> [String] {
    let rows = (0..<items).map { "item i\($0) en \"Item \($0).\"\n" }.joined()
    return parse(
      """
      raps 1
      questionnaire q
      version 1
      languages en
      title en "Q"
      answers f
      range 1..5
      scale s
      kind challenge
      title en "S"
      answered f
      score \(score)
      risk \(risk)
      cutoffs \(cutOffs) status provisional
      \(rows)
      """
    ).codes
  }

  @Test(
    arguments: [
      ("red from 100", []), ("red above 100", ["Q0205"]), ("red from 100.1", ["Q0201"]), ("red from 0", ["Q0205"]),
      ("red above 0", []), ("red from -0.1", ["Q0201"]), ("amber from 50 red from 50", ["Q0205"]),
      ("amber from 50 red above 50", []), ("amber above 50 red from 62.5", ["Q0205"]),
      ("amber from 51 red from 62", ["Q0205"]),
      ("amber from 51 red from 62.6", []), ("amber above 62.5 red above 75", []),
      ("amber from 60 red from 50", ["Q0105"]),
    ] as [(String, [String])])
  func cutOffsOfTwoItemsInStepsOf12Point5(cutOffs: String, expected: [String]) {
    #expect(codes(cutOffs) == expected)
  }

  @Test(
    arguments: [
      ("red to 2", []), ("red below 2", ["Q0205"]), ("red to 10", ["Q0205"]), ("amber below 4 red to 3", ["Q0205"]),
      ("amber to 4 red to 3", []), ("red to 1", ["Q0201"]),
    ] as [(String, [String])])
  func cutOffsOfSumsWhereLowIsTheRisk(cutOffs: String, expected: [String]) {
    #expect(codes(cutOffs, score: "sum", risk: "low") == expected)
  }

  @Test func boundsAreComparedExactly() {
    // A third is not 33.333333333: with three items of four steps, 100/12·4 = 33.33… lies between.
    #expect(codes("amber from 33.333333333 red from 33.333333334", items: 3) == [])
    #expect(codes("amber from 33.333333334 red from 33.333333335", items: 3) == ["Q0205"])
  }
}
