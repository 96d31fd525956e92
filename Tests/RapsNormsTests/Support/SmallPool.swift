import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsNorms

/// A questionnaire of two scales and three grouping variables, and pools of invented organisations.
enum SmallPool {
  static let text = """
    raps 1
    questionnaire small
      version 1.0
      languages en
      title en "Small"
    answers five
      range 1..5
    scale pace
      kind challenge
      aspect content
      title en "Pace"
      answered five
      score 0..100
      require 2 of 3
      risk high
      norm "Published" mean 44.5 sd 20.25 n 2000 year 2019 status norm-based source "Somebody 2019"
      norm "Newer" mean 45.5 sd 19 n 1500 organisations 30 year 2021 status provisional source "Somebody 2021"
      item p1 en "How often do you rush?"
      item p2 en "How often is it too much?"
      item p3 reversed en "How often is there time?"
    scale voice
      kind resource
      aspect organisation
      title en "Voice"
      answered five
      score mean
      require all
      risk low
      item v1 en "Are you heard?"
    variable gender
      title en "Gender"
      value woman en "woman"
      value man en "man"
    variable team
      title en "Team"
    variable age
      title en "Age"
      band young below 40 en "young"
      band old from 40 en "old"

    """

  static func questionnaire(_ text: String = text) throws -> Questionnaire {
    let parsed = parseQuestionnaire(SourceText(name: "small.raps", text: text)) { _ in nil }
    let problems = parsed.diagnostics.map(\.message)
    let questionnaire = parsed.questionnaire
    return try #require(questionnaire, "\(problems)")
  }

  static func plan() throws -> ScoringPlan { ScoringPlan(questionnaire: try questionnaire()) }

  /// Organisations of `people` each, told apart by gender and team, with scores from a seed.
  static func pool(seed: Int, organisations: Int, people: Int, plan: ScoringPlan) -> PoolTally {
    var generator = SeededGenerator(seed: seed)
    let steps = plan.scales.map(\.grid.steps)
    let labels: [[GroupLabel]] = [
      [.notStated, .notStated], [.declared(0), .text("A \"team\"")], [.declared(0), .text("é")],
      [.declared(1), .notStated],
    ]
    var pool = PoolTally(scales: [0, 1], strataVariables: [0, 1])
    for number in 0..<organisations {
      let shift = Int.random(in: 0...steps[0] / 4, using: &generator)
      var products = CrossProducts(scales: [0, 1], blockCount: 1)
      var cells = labels.map {
        PoolTally.Cell(strata: $0, respondentCount: 0, moments: [PoolTally.Moments(), PoolTally.Moments()])
      }
      for _ in 0..<people {
        let cell = Int.random(in: cells.indices, using: &generator)
        let pace = shift + Int.random(in: 0...steps[0] - shift, using: &generator)
        let voice = generator.isOneIn(2) ? steps[1] * pace / steps[0] : Int.random(in: 0...steps[1], using: &generator)
        let scores: [Int?] = [generator.isOneIn(20) ? nil : pace, generator.isOneIn(20) ? nil : voice]
        cells[cell].respondentCount += 1
        for (scale, score) in scores.enumerated() {
          guard let score else { continue }
          cells[cell].moments[scale].count += 1
          cells[cell].moments[scale].sum += score
          cells[cell].moments[scale].sumOfSquares += Int128(score * score)
          for (other, partner) in scores.enumerated() {
            guard let partner else { continue }
            let place = products.index(block: 0, scale, other)
            products.counts[place] += 1
            products.sums[place] += score
            products.squares[place] += Int128(score * score)
            products.products[place] += Int128(score * partner)
          }
        }
      }
      pool.organisations.append(
        PoolTally.Organisation(
          name: "Organisation \(number)", cells: cells.filter { $0.respondentCount > 0 }, crossProducts: products))
    }
    return pool
  }
}
