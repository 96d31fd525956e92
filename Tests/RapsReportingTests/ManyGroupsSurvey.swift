import RapsAnalysis
import RapsDiagnostics
import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring
import Testing
import _RapsTestSupport

/// A made-up organisation of many groups that answer 30 scales: what a page must have room for.
struct ManyGroupsSurvey {
  static let scaleCount = 30

  let results: ScoreResults
  let analysis: Analysis

  /// - Parameter groupSize: respondents per group; 30 is the least that strengths and risks are named of.
  init(groupCount: Int, groupSize: Int = 30) throws {
    let parsed = parseQuestionnaire(SourceText(name: "many.raps", text: Self.source), load: { _ in nil })
    let found = parsed.questionnaire
    let questionnaire = try #require(found, "\(parsed.diagnostics)")
    let plan = ScoringPlan(questionnaire: questionnaire)
    var generator = SeededGenerator(seed: 3)
    var builder = TallyBuilder(plan: plan, partitionVariables: [0])
    var dictionary = GroupDictionary()
    let labels = (0..<groupCount).map { GroupLabel.text("Department \($0 + 1) of services") }
    for start in stride(from: 0, to: groupCount * groupSize, by: ResponseBlock.capacity) {
      var block = ResponseBlock(itemCount: questionnaire.items.count, variableCount: 1)
      block.rowCount = min(ResponseBlock.capacity, groupCount * groupSize - start)
      for row in 0..<block.rowCount {
        let group = (start + row) % groupCount
        for item in questionnaire.items.indices {
          let level = Int.random(in: 0...2, using: &generator) + Int.random(in: 0...2, using: &generator)
          block.codes[item * ResponseBlock.capacity + row] = UInt8(1 + level)
        }
        block.groups[row] = dictionary.index(of: labels[group])
      }
      builder.add(block)
    }
    let released = disclose(builder.finish(dictionaries: [dictionary]), plan: plan, protection: Protection())
    results = computeResults(released, plan: plan, headcounts: nil)
    analysis = analyse(released, results: results, plan: plan, norm: nil)
  }

  private static var source: String {
    let head = """
      raps 1

      questionnaire many
        version 1.0
        languages nl fr de en
        title nl "Veel groepen" fr "Beaucoup de groupes" de "Viele Gruppen" en "Many groups"

      answers often
        1 nl "nooit" fr "jamais" de "nie" en "never"
        2 nl "zelden" fr "rarement" de "selten" en "seldom"
        3 nl "soms" fr "parfois" de "manchmal" en "sometimes"
        4 nl "vaak" fr "souvent" de "oft" en "often"
        5 nl "altijd" fr "toujours" de "immer" en "always"

      variable department
        title nl "Dienst" fr "Service" de "Abteilung" en "Department"
        values text

      """
    let scales = (1...scaleCount).map { number in
      let isRisk = number > scaleCount / 2
      return """
        scale scale-\(number)
          kind \(isRisk ? "hindrance" : "resource")
          title nl "Schaal met nummer \(number)" fr "Échelle au numéro \(number)" de "Skala mit Nummer \(number)" en "Scale with number \(number)"
          answered often
          score 0..100
          risk \(isRisk ? "high" : "low")
          cutoffs \(isRisk ? "amber from 50 red from 67" : "amber to 50 red to 33") status provisional
          item i\(number) nl "i" fr "i" de "i" en "i"

        """
    }
    return head + scales.joined()
  }
}
