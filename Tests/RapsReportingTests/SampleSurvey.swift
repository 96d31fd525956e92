import RapsDiagnostics
import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring
import Testing
import _RapsTestSupport

/// A made-up organisation that answers a questionnaire with something of everything: all kinds, three metrics,
/// composite, exposures, profile, nested text variable, list; names that test a page's layout.
struct SampleSurvey {
  let questionnaire: Questionnaire
  let results: ScoreResults

  init(
    respondentCount: Int = 400, seed: Int = 7, headcounts: Headcounts? = nil, protection: Protection = Protection(),
    source: String = SampleSurvey.source
  ) throws {
    let parsed = parseQuestionnaire(SourceText(name: "sample.raps", text: source), load: { _ in nil })
    let renderer = DiagnosticRenderer(sources: parsed.sources)
    let found = parsed.questionnaire
    questionnaire = try #require(found, "\(parsed.diagnostics.map(renderer.render).joined())")
    let plan = ScoringPlan(questionnaire: questionnaire)
    let tally = Self.tally(plan, respondentCount: respondentCount, seed: seed)
    results = computeResults(disclose(tally, plan: plan, protection: protection), plan: plan, headcounts: headcounts)
  }

  /// Departments and the part of 100 respondents in each; the small one cannot be shown.
  private static let departments: [(division: String, name: String, share: Int)] = [
    ("Noord", "Zorg", 30), ("Noord", "Keuken", 12), ("Noord", "Kiné", 1), ("Zuid", "Facturatie & boekhouding", 25),
    ("Zuid", "=cmd|'/c calc'!A1", 12), ("Zuid", "\u{1B}[31mrood\u{202E}", 10), ("Zuid", "日本語チーム", 10),
  ]

  private static func tally(_ plan: ScoringPlan, respondentCount: Int, seed: Int) -> Tally {
    let questionnaire = plan.questionnaire
    var generator = SeededGenerator(seed: seed)
    var builder = TallyBuilder(plan: plan, partitionVariables: [0, 1, 2])
    var dictionaries = questionnaire.variables.map { _ in GroupDictionary() }
    var start = 0
    while start < respondentCount {
      let count = min(ResponseBlock.capacity, respondentCount - start)
      var block = ResponseBlock(itemCount: questionnaire.items.count, variableCount: questionnaire.variables.count)
      block.rowCount = count
      for row in 0..<count {
        fill(row, of: &block, questionnaire, &dictionaries, &generator)
      }
      builder.add(block)
      start += count
    }
    return builder.finish(dictionaries: dictionaries)
  }

  private static func fill(
    _ row: Int, of block: inout ResponseBlock, _ questionnaire: Questionnaire,
    _ dictionaries: inout [GroupDictionary], _ generator: inout SeededGenerator
  ) {
    var draw = Int.random(in: 0..<100, using: &generator)
    let department = departments.first { entry in
      draw -= entry.share
      return draw < 0
    }
    let mood = Int.random(in: 0...99, using: &generator)
    for (item, entry) in questionnaire.items.enumerated() {
      let options = questionnaire.answerSets[entry.answerSet].options
      if generator.isOneIn(20) { continue }
      var level = (mood + Int.random(in: 0...99, using: &generator)) / 2
      if entry.id.hasPrefix("w") { level = min(99, level * 3 / 2) }
      if entry.id.hasPrefix("a") { level = min(99, level / 2 + 45) }
      if entry.id.hasPrefix("bully") { level = level > 88 ? 60 : 0 }
      if entry.id.hasPrefix("hit") { level = generator.isOneIn(300) ? 99 : 0 }
      if entry.id == "w3" { level = 99 - level }
      let code = options[level * options.count / 100].code
      block.codes[item * ResponseBlock.capacity + row] = UInt8(1 + code - options[0].code)
    }
    let names: [GroupLabel?] = [
      department.map { .text($0.division) }, department.map { .text($0.name) },
      .declared(Int.random(in: 0...1, using: &generator)),
    ]
    for (variable, label) in names.enumerated() where !generator.isOneIn(50) {
      let index = dictionaries[variable].index(of: label ?? .notStated)
      block.groups[variable * ResponseBlock.capacity + row] = index
    }
  }
}

extension SampleSurvey {
  static let source = """
    raps 1

    questionnaire sample
      version 1.2
      languages nl fr de en
      title nl "Voorbeeldbevraging" fr "Enquête d'exemple" de "Beispielbefragung" en "Sample survey"

    answers often
      1 nl "nooit" fr "jamais" de "nie" en "never"
      2 nl "zelden" fr "rarement" de "selten" en "seldom"
      3 nl "soms" fr "parfois" de "manchmal" en "sometimes"
      4 nl "vaak" fr "souvent" de "oft" en "often"
      5 nl "altijd" fr "toujours" de "immer" en "always"
    answers happens
      0 nl "nooit" fr "jamais" de "nie" en "never"
      1 nl "soms" fr "parfois" de "manchmal" en "sometimes"
      2 nl "vaak" fr "souvent" de "oft" en "often"

    scale workload
      kind challenge
      aspect content
      title nl "Werkdruk" fr "Charge de travail" de "Arbeitsbelastung" en "Workload"
      answered often
      score 0..100
      risk high
      cutoffs amber from 50 red from 67 status provisional
      item w1 nl "Ik moet erg snel werken." fr "Je dois travailler très vite." de "Ich muss sehr schnell arbeiten." en "I have to work very fast."
      item w2 nl "Ik heb te veel werk." fr "J'ai trop de travail." de "Ich habe zu viel Arbeit." en "I have too much work."
      item w3 reversed nl "Ik kan rustig werken." fr "Je peux travailler calmement." de "Ich kann ruhig arbeiten." en "I can work calmly."
    scale conflict
      kind hindrance
      title nl "Rolconflicten" fr "Conflits de rôle" de "Rollenkonflikte" en "Role conflicts"
      answered often
      score mean
      risk high
      cutoffs red above 3.5 status norm-based source "Made up for tests"
      item c1 nl "c1" fr "c1" de "c1" en "c1"
      item c2 nl "c2" fr "c2" de "c2" en "c2"
    scale autonomy
      kind resource
      title nl "Autonomie" fr "Autonomie dans l'organisation de son propre travail" de "Handlungsspielraum" en "Autonomy"
      answered often
      score 0..100
      risk low
      cutoffs amber to 50 red to 33 status provisional
      item a1 nl "a1" fr "a1" de "a1" en "a1"
      item a2 nl "a2" fr "a2" de "a2" en "a2"
      item a3 nl "a3" fr "a3" de "a3" en "a3"
      item a4 nl "a4" fr "a4" de "a4" en "a4"
    scale support
      kind resource
      title nl "Steun" fr "Soutien" de "Unterstützung" en "Support"
      answered often
      score 0..100
      risk low
      item s1 nl "s1" fr "s1" de "s1" en "s1"
      item s2 nl "s2" fr "s2" de "s2" en "s2"
    scale wellbeing
      kind outcome
      title nl "Welbevinden" fr "Bien-être" de "Wohlbefinden" en "Well-being"
      answered often
      score sum times 4
      risk low
      cutoffs red to 30 status validated source "Manual" population "Adults"
      item e1 nl "e1" fr "e1" de "e1" en "e1"
      item e2 nl "e2" fr "e2" de "e2" en "e2"
      item e3 nl "e3" fr "e3" de "e3" en "e3"
    composite resources
      kind resource
      title nl "Hulpbronnen samen" fr "Ressources ensemble" de "Ressourcen zusammen" en "Resources together"
      of scales autonomy support
      risk low
    exposure bullying
      title nl "Pesten" fr "Harcèlement" de "Mobbing" en "Bullying"
      by colleagues
      answered happens
      positive when 1..2
      item bully1 nl "b" fr "b" de "b" en "b"
    exposure violence
      title nl "Geweld" fr "Violence" de "Gewalt" en "Violence"
      by third-parties
      answered happens
      positive when 1..2
      item hit1 nl "h" fr "h" de "h" en "h"
    profile strain
      title nl "Spanning" fr "Tension" de "Beanspruchung" en "Strain"
      demands workload high from 50
      resources autonomy high above 50
      quadrant relaxed nl "ontspannen" fr "détendu" de "entspannt" en "relaxed"
      quadrant active nl "actief" fr "actif" de "aktiv" en "active"
      quadrant passive nl "passief" fr "passif" de "passiv" en "passive"
      quadrant strained nl "gespannen" fr "sous tension" de "angespannt" en "strained"
    variable division
      title nl "Afdeling" fr "Division" de "Bereich" en "Division"
      values text
    variable department under division
      title nl "Dienst" fr "Service" de "Abteilung" en "Department"
      values text
    variable gender
      title nl "Geslacht" fr "Genre" de "Geschlecht" en "Gender"
      value f nl "vrouw" fr "femme" de "Frau" en "woman"
      value m nl "man" fr "homme" de "Mann" en "man"
    """
}
