import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// An action plan's first draft in words, as the tree that is written as JSON, laid out as Markdown and brought up to
/// date later (`Fixtures/Schema/plan.schema.json`).
///
/// Every priority, measure, strength and risk names the figure behind it by its path in `raps score --format json`
/// and the rule by its id (METHOD P5). What people fill in stands under `people` and is empty here.
/// - Parameter options: the language and the country; the groups mean nothing here.
/// - Complexity: linear in the draft.
package func planDocument(_ draft: PlanDraft, results: ScoreResults, options: DataOptions) -> JSONValue {
  PlanDocument(draft: draft, results: results, options: options).tree()
}

/// Puts a draft into words.
struct PlanDocument {
  /// Raised when a key changes its meaning or goes; new keys do not raise it.
  static let schemaVersion = 1

  let draft: PlanDraft
  let results: ScoreResults
  let options: DataOptions
  let phrasing: Phrasing
  let planWords: PlanWords

  init(draft: PlanDraft, results: ScoreResults, options: DataOptions) {
    self.draft = draft
    self.results = results
    self.options = options
    phrasing = Phrasing(results.questionnaire, language: options.language)
    planWords = PlanWords.in(phrasing.language)
  }

  var questionnaire: Questionnaire { results.questionnaire }
  var words: Words { phrasing.words }

  func tree() -> JSONValue {
    .object([
      "schemaVersion": .count(Self.schemaVersion),
      "document": .text("raps-plan"),
      "language": .text(phrasing.language.rawValue),
      "updated": .boolean(false),
      "questionnaire": .object([
        "id": .text(questionnaire.id), "version": .text(questionnaire.version),
        "contentHash": .text(questionnaire.contentHash),
      ]),
      "norm": norm,
      "unit": unit,
      "title": .text(planWords.title),
      "box": .texts(box),
      "response": response,
      "basis": basis,
      "priorities": .list(draft.priorities.map(priority)),
      "measures": .list(draft.measures.map(measure)),
      "strengths": .list(draft.strengths.map(strength)),
      "risks": .list(draft.risks.map(risk)),
      "notMeasured": .texts(notMeasured),
      "evaluation": .list(evaluation),
      "rules": .list(rules),
    ])
  }

  // MARK: Head

  private var facts: NormFacts? {
    if case .norm(let facts)? = draft.reference { facts } else { nil }
  }

  private var norm: JSONValue {
    guard let facts else { return .null }
    return .object([
      "name": .text(facts.name), "period": .text(facts.period), "status": .text(facts.status),
      "source": .text(facts.source), "respondents": .count(facts.respondentCount),
      "organisations": .count(facts.organisationCount),
    ])
  }

  /// A group is named as in the results: null for the answers without one. Groups of one name are told apart by the one
  /// around them.
  private var unit: JSONValue {
    guard case .group(let partition, let group) = draft.unit else {
      return .object([
        "variable": .null, "group": .null, "parentGroup": .null, "title": .text(planWords.wholeOrganisation),
      ])
    }
    let found = results.partitions[partition]
    let title = planWords.groupUnit(
      phrasing.variable(found.variable), phrasing.group(group, in: found, of: results))
    return .object([
      "variable": .text(questionnaire.variables[found.variable].id),
      "group": .text(found.groups[group].name.identifier),
      "parentGroup": .text(results.nameAround(group, in: found)?.identifier), "title": .text(title),
    ])
  }

  /// METHOD, Words: what a plan out of a questionnaire is not, and whom to discuss it with.
  private var box: [String] {
    [words.boxTitle + ". " + words.box, planWords.draft(words.body(options.country))]
  }

  // MARK: Response

  /// METHOD D5: who was asked and who answered, and how far the figures speak for the others.
  private var response: JSONValue {
    let whole = results.response
    guard case .group = draft.unit, let figures = draft.figures else {
      return .object([
        "answered": .count(whole.answered), "invited": .count(whole.invited), "text": .text(phrasing.response(whole)),
        "banner": .text(banner),
      ])
    }
    let invited = figures.response?.invited
    let text = phrasing.response(
      answered: figures.respondentCount, invited: invited, rate: figures.response?.rate)
    return .object([
      "answered": .count(figures.respondentCount), "invited": .count(invited),
      "text": .text(text), "banner": .text(banner),
    ])
  }

  private var banner: String? {
    let texts = results.notices.compactMap { notice -> String? in
      switch notice {
      case .identified: words.identifiedLine
      case .smallMinimumGroupSize, .smallGroupsRolledUp, .fewRespondents, .veryLowResponse, .lowResponse:
        phrasing.notice(notice, in: results)?.text
      default: nil
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  // MARK: How the priorities were found

  private var basis: JSONValue {
    .object(["kind": .text(draft.basis.name), "text": .text(basisSentences.joined(separator: " "))])
  }

  private var basisSentences: [String] {
    var sentences: [String]
    switch draft.basis {
    case .matrix(let hasBorrowedWeights):
      sentences = [hasBorrowedWeights ? planWords.byMatrixBorrowed : planWords.byMatrix]
    case .rankedByRisk: sentences = [planWords.byRisk]
    case .cutOffs: sentences = [planWords.byCutOffs]
    case .none(let obstacle):
      return [planWords.obstacle(obstacle), planWords.noPriorities] + reportedAllTheSame
    }
    if let facts {
      sentences.append(
        planWords.normReference(([facts.name] + [facts.period].compactMap { $0 }).joined(separator: ", ")))
    } else {
      sentences.append(draft.reference == nil ? planWords.noReference : planWords.restReference)
    }
    if results.caution == .lowResponse { sentences.append(planWords.amongThoseWhoAnswered) }
    if !draft.priorities.contains(where: \.isCurrent) { sentences.append(planWords.nothingStandsOut) }
    return sentences
  }

  /// Without priorities there is no chapter on unwanted behaviour, and yet it comes before everything else (METHOD P3).
  private var reportedAllTheSame: [String] {
    let reported = questionnaire.exposures.indices.filter { draft.figures?.exposures[$0]?.isReported == true }
    guard !reported.isEmpty else { return [] }
    let titles = reported.map { phrasing.exposure($0) }.joined(separator: ", ")
    return [planWords.reportedAllTheSame(titles), planWords.unwantedBehaviourFirst, words.routesForHelp]
  }

  // MARK: Names

  func title(_ factor: PlanFactor) -> String {
    switch factor {
    case .scale(let index): phrasing.scale(index)
    case .exposure(let index): phrasing.exposure(index)
    }
  }

  func text(_ localized: LocalizedText) -> String? {
    localized.text(in: phrasing.language.language).map(typographic)
  }
}

extension PlanBasis {
  /// As JSON names it.
  fileprivate var name: String {
    switch self {
    case .matrix: "matrix"
    case .rankedByRisk: "ranked-by-risk"
    case .cutOffs: "cut-offs"
    case .none: "none"
    }
  }
}
