import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// A working file (ANONYMITY A14): the sums of organisations, and to which questionnaire they belong. Confidential.
package struct WorkingPool: Sendable, Hashable {
  /// A scale as the file knows it.
  package struct ScaleIdentity: Sendable, Hashable {
    package let id: String
    package let definitionHash: String
    /// Grid steps from the lowest to the highest score, in which sums are counted.
    package let steps: Int
  }

  package let questionnaireID: String
  package let questionnaireVersion: String
  package let contentHash: String
  package let scales: [ScaleIdentity]
  /// Ids.
  package let strataVariables: [String]
  /// Its `scales` and `strataVariables` are indexes into those of this value, and its strata are texts, declared values
  /// by their ids, until `tally(for:)` gives it a questionnaire.
  let sums: PoolTally

  /// The sums of a pool with what a reader needs to understand them.
  package init(_ pool: PoolTally, plan: ScoringPlan) {
    let questionnaire = plan.questionnaire
    questionnaireID = questionnaire.id
    questionnaireVersion = questionnaire.version
    contentHash = questionnaire.contentHash
    scales = pool.scales.map { index in
      let scale = questionnaire.scales[index]
      return ScaleIdentity(
        id: scale.id, definitionHash: scaleDefinitionHash(questionnaire, scale), steps: plan.scales[index].grid.steps)
    }
    strataVariables = pool.strataVariables.map { questionnaire.variables[$0].id }
    let variables = pool.strataVariables.map { questionnaire.variables[$0] }
    sums = PoolTally(
      scales: Array(pool.scales.indices), strataVariables: Array(pool.strataVariables.indices),
      organisations: pool.organisations.map { organisation in
        PoolTally.Organisation(
          name: organisation.name,
          cells: organisation.cells.map { cell in
            PoolTally.Cell(
              strata: zip(cell.strata, variables).map { $0.undeclared(in: $1) }, respondentCount: cell.respondentCount,
              moments: cell.moments)
          },
          crossProducts: organisation.crossProducts.renumbered { pool.scales.firstIndex(of: $0) ?? 0 })
      })
  }

  init(
    questionnaireID: String, questionnaireVersion: String, contentHash: String, scales: [ScaleIdentity],
    strataVariables: [String], sums: PoolTally
  ) {
    self.questionnaireID = questionnaireID
    self.questionnaireVersion = questionnaireVersion
    self.contentHash = contentHash
    self.scales = scales
    self.strataVariables = strataVariables
    self.sums = sums
  }
}

extension WorkingPool {
  /// The sums as those of a questionnaire.
  ///
  /// - Throws: `DiagnosedFailure` that names the file if it is of another questionnaire, or of a version in which a
  ///   scale is defined otherwise.
  package func tally(for plan: ScoringPlan, fileName: String) throws(DiagnosedFailure) -> PoolTally {
    let questionnaire = plan.questionnaire
    guard questionnaire.id == questionnaireID else {
      throw otherQuestionnaire(fileName, questionnaire, notes: [])
    }
    var scaleIndexes: [Int] = []
    for scale in scales {
      guard let index = questionnaire.scales.firstIndex(where: { $0.id == scale.id }),
        scale.definitionHash == scaleDefinitionHash(questionnaire, questionnaire.scales[index]),
        plan.scales[index].isMeasured, plan.scales[index].grid.steps == scale.steps
      else {
        throw otherQuestionnaire(fileName, questionnaire, notes: ["the scale \"\(scale.id)\" is defined otherwise"])
      }
      scaleIndexes.append(index)
    }
    var variableIndexes: [Int] = []
    for id in strataVariables {
      guard let index = questionnaire.variables.firstIndex(where: { $0.id == id && $0.role == .group }) else {
        throw otherQuestionnaire(fileName, questionnaire, notes: ["there is no grouping variable \"\(id)\""])
      }
      variableIndexes.append(index)
    }
    let organisations = try sums.organisations.map { (organisation) throws(DiagnosedFailure) in
      try declared(organisation, scaleIndexes, variableIndexes, questionnaire, fileName)
    }
    return PoolTally(scales: scaleIndexes, strataVariables: variableIndexes, organisations: organisations)
  }

  /// Only the questionnaire tells which values are declared.
  private func declared(
    _ organisation: PoolTally.Organisation, _ scales: [Int], _ variables: [Int], _ questionnaire: Questionnaire,
    _ fileName: String
  ) throws(DiagnosedFailure) -> PoolTally.Organisation {
    var cells: [PoolTally.Cell] = []
    for cell in organisation.cells {
      var labels: [GroupLabel] = []
      for (label, variable) in zip(cell.strata, variables) {
        guard let declared = questionnaire.variables[variable].label(label.text) else {
          let id = questionnaire.variables[variable].id
          throw otherQuestionnaire(fileName, questionnaire, notes: ["\"\(id)\" has other values there"])
        }
        labels.append(declared)
      }
      cells.append(PoolTally.Cell(strata: labels, respondentCount: cell.respondentCount, moments: cell.moments))
    }
    return PoolTally.Organisation(
      name: organisation.name, cells: cells, crossProducts: organisation.crossProducts.renumbered { scales[$0] })
  }

  private func otherQuestionnaire(
    _ fileName: String, _ questionnaire: Questionnaire, notes: [String]
  ) -> DiagnosedFailure {
    DiagnosedFailure(
      Diagnostic(
        code: NormDiagnosticCode.otherQuestionnaire.rawValue, at: .file(fileName),
        "holds sums of \(questionnaireID) \(questionnaireVersion), not of \(questionnaire.id) \(questionnaire.version)",
        notes: notes, help: ["only answers to the same questions can be pooled: make the tally again"]))
  }
}

extension CrossProducts {
  /// The same sums with other numbers for the scales, in the same order.
  func renumbered(_ number: (Int) -> Int) -> CrossProducts {
    var renumbered = CrossProducts(scales: scales.map(number), blockCount: blockCount)
    renumbered.counts = counts
    renumbered.sums = sums
    renumbered.squares = squares
    renumbered.products = products
    return renumbered
  }
}
