import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// What figures mean: comparison, drivers and matrix of the organisation (METHOD C, P).
extension JSONDocument {
  func writeAnalysis(_ json: inout JSONWriter) {
    writeComparison(&json)
    writeDrivers(&json)
    guard let analysis else { return writeNull("matrix", .notAnalysed, &json) }
    write(analysis.matrix, &json)
  }

  // MARK: Comparison

  private func writeComparison(_ json: inout JSONWriter) {
    guard let comparison = analysis?.comparison else { return writeNull("comparison", .notAnalysed, &json) }
    json.object(key: "comparison", multiline: true) { json in
      switch comparison.organisationReference {
      case .norm(let facts)?: write(facts, &json)
      case .restOfOrganisation?, nil: writeNull("norm", .noNorm, &json)
      }
      let isNorm = if case .norm = comparison.groupReference { true } else { false }
      json.string(isNorm ? "norm" : "rest-of-organisation", key: "groupsComparedWith")
      json.array(key: "scales", multiline: true) { json in
        for (scale, entry) in comparison.organisation.enumerated() { write(entry, of: scale, &json) }
      }
    }
  }

  private func write(_ facts: NormFacts, _ json: inout JSONWriter) {
    json.object(key: "norm") { json in
      json.string(facts.name, key: "name")
      writeText(facts.period, key: "period", &json)
      json.string(facts.status, key: "status")
      writeText(facts.source, key: "source", &json)
      json.number(facts.respondentCount, key: "respondents")
      if let count = facts.organisationCount {
        json.number(count, key: "organisations")
      } else {
        json.null(key: "organisations")
      }
      if let year = facts.expires { json.number(year, key: "expires") } else { json.null(key: "expires") }
      json.array(key: "scalesNotCompared") { json in
        for scale in facts.scalesNotCompared { json.string(questionnaire.scales[scale].id) }
      }
      if let share = facts.ownSharePercent {
        json.number(share, key: "ownSharePercent")
      } else {
        writeNull("ownSharePercent", .notAMember, &json)
      }
      json.boolean(facts.isOwnSubtracted, key: "isOwnSubtracted")
      json.boolean(facts.allowsTests, key: "allowsTests")
    }
  }

  private func writeText(_ text: String?, key: String, _ json: inout JSONWriter) {
    if let text { json.string(text, key: key) } else { json.null(key: key) }
  }

  /// One scale of a unit beside its reference; hidden, not measured and without reference look alike (A11).
  func write(_ comparison: ScaleComparison?, of scale: Int, _ json: inout JSONWriter) {
    json.object { json in
      json.string(questionnaire.scales[scale].id, key: "scale")
      json.string(comparison == nil ? "not-compared" : "compared", key: "status")
      guard let comparison else { return }
      json.number(comparison.referenceMean, key: "referenceMean")
      json.number(comparison.difference, key: "difference")
      json.number(comparison.standardised, key: "standardised")
      write(comparison.interval, key: "interval", else: .notTested, &json)
      write(comparison.q, key: "qAtMost", else: .notTested, &json)
      json.boolean(comparison.isRelevant, key: "isRelevant")
      write(comparison.level, key: "level", &json)
      if let percentile = comparison.percentile {
        json.object(key: "organisationsLessFavourablePercent") { json in
          json.number(percentile.lower, key: "atLeast")
          json.number(percentile.upper, key: "atMost")
        }
      } else {
        writeNull("organisationsLessFavourablePercent", .noPercentiles, &json)
      }
      write(comparison.composition, &json)
    }
  }

  private func write(_ composition: CompositionEffect?, _ json: inout JSONWriter) {
    guard let composition else { return writeNull("composition", .notAdjusted, &json) }
    json.object(key: "composition") { json in
      json.number(composition.expected, key: "expected")
      json.number(composition.adjustedDifference, key: "adjustedDifference")
      write(composition.interval, key: "interval", else: .notTested, &json)
      json.number(composition.compositionEffect, key: "compositionEffect")
      json.number(composition.absentPercent, key: "absentPercent")
    }
  }

  // MARK: Drivers

  private func writeDrivers(_ json: inout JSONWriter) {
    guard let analysis else { return writeNull("drivers", .notAnalysed, &json) }
    guard let drivers = analysis.drivers else { return writeNull("drivers", .tooFewAnswers, &json) }
    json.object(key: "drivers", multiline: true) { json in
      switch drivers.basis {
      case .own(let count):
        json.string("own", key: "basis")
        json.number(count, key: "respondents")
      case .norm(let count):
        json.string("norm", key: "basis")
        json.number(count, key: "respondents")
      }
      json.boolean(drivers.isAdjusted, key: "isAdjusted")
      write(drivers.nullSharePercent, key: "nullSharePercent", else: .notKnown, &json)
      json.array(key: "omittedFactors") { json in
        for scale in drivers.omittedFactors { json.string(questionnaire.scales[scale].id) }
      }
      json.array(key: "together", multiline: true) { json in
        for (factor, weight) in zip(drivers.factors, drivers.together) { write(weight, of: factor, ranks: true, &json) }
      }
      json.array(key: "outcomes", multiline: true) { json in
        for outcome in drivers.outcomes {
          json.object(multiline: true) { json in
            json.string(questionnaire.scales[outcome.outcome].id, key: "scale")
            json.string(phrasing.scale(outcome.outcome), key: "title")
            json.number(outcome.rSquared, key: "rSquared")
            json.array(key: "factors", multiline: true) { json in
              for (factor, weight) in zip(drivers.factors, outcome.weights) {
                write(weight, of: factor, ranks: false, &json)
              }
            }
          }
        }
      }
    }
  }

  /// - Parameter ranks: true for the outcomes together, which factors are ranked by.
  private func write(_ weight: FactorWeight, of factor: Int, ranks: Bool, _ json: inout JSONWriter) {
    json.object { json in
      json.string(questionnaire.scales[factor].id, key: "factor")
      if !ranks {
        write(weight.weight, key: "weight", else: .notKnown, &json)
        write(weight.weightInterval, key: "weightInterval", else: .notKnown, &json)
      }
      json.number(weight.sharePercent, key: "sharePercent")
      write(weight.interval, key: "interval", else: .notKnown, &json)
      json.boolean(weight.isBeyondChance, key: "isBeyondChance")
      json.boolean(weight.runsOtherWay, key: "runsOtherWay")
      guard ranks else { return }
      write(weight.rank, key: "rank", else: weight.runsOtherWay ? .runsOtherWay : .notKnown, &json)
    }
  }

  // MARK: Matrix

  func write(_ matrix: PriorityMatrix?, _ json: inout JSONWriter) {
    guard let matrix else { return writeNull("matrix", .tooFewAnswers, &json) }
    json.object(key: "matrix", multiline: true) { json in
      json.string(matrix.axis == .normDifference ? "norm-difference" : "red-percent", key: "riskAxis")
      json.number(decimal: matrix.axis == .normDifference ? "0.2" : "25", key: "riskCut")
      write(matrix.impactCutPercent, key: "impactCutPercent", else: .noWeights, &json)
      json.boolean(matrix.hasBorrowedWeights, key: "hasBorrowedWeights")
      json.array(key: "alerts") { json in
        for alert in matrix.alerts { write(alert, &json) }
      }
      json.array(key: "points", multiline: true) { json in
        for point in matrix.points { write(point, of: matrix, &json) }
      }
      json.array(key: "strengths") { json in
        for strength in matrix.strengths {
          json.object { json in
            json.string(questionnaire.scales[strength.scale].id, key: "factor")
            json.string(strength.certainty.rawValue, key: "certainty")
          }
        }
      }
    }
  }

  private func write(_ alert: MatrixAlert, _ json: inout JSONWriter) {
    json.object { json in
      switch alert {
      case .exposure(let index):
        json.string("exposure", key: "kind")
        json.string(questionnaire.exposures[index].id, key: "exposure")
      case .mostInRed(let scale):
        json.string("most-in-red", key: "kind")
        json.string(questionnaire.scales[scale].id, key: "scale")
      }
    }
  }

  private func write(_ point: MatrixPoint, of matrix: PriorityMatrix, _ json: inout JSONWriter) {
    json.object { json in
      json.string(questionnaire.scales[point.scale].id, key: "factor")
      let reason = point.boundedRisk.map { $0 == .nearlyAll ? AbsenceReason.nearlyAll : .fewerThanThree }
      write(point.risk, key: "risk", else: reason ?? .notKnown, &json)
      write(point.riskInterval, key: "riskInterval", else: reason ?? .notTested, &json)
      let isOpposed = matrix.impactCutPercent != nil
      write(point.impactPercent, key: "impactPercent", else: isOpposed ? .runsOtherWay : .noWeights, &json)
      write(point.quadrant, key: "quadrant", &json)
      write(point.rank, key: "rank", else: .runsOtherWay, &json)
    }
  }

  // MARK: Shared

  func write<Name: RawRepresentable<String>>(
    _ judgement: Judgement<Name>, key: String, _ json: inout JSONWriter
  ) {
    json.object(key: key) { json in
      json.string(judgement.certainty.rawValue, key: "certainty")
      writeText(judgement.name?.rawValue, key: "name", &json)
      writeText(judgement.alternative?.rawValue, key: "alternative", &json)
    }
  }

  func write(_ interval: FigureInterval?, key: String, else reason: AbsenceReason, _ json: inout JSONWriter) {
    guard let interval else { return writeNull(key, reason, &json) }
    write(interval, key: key, &json)
  }

  func write(_ figure: Figure?, key: String, else reason: AbsenceReason, _ json: inout JSONWriter) {
    guard let figure else { return writeNull(key, reason, &json) }
    json.number(figure, key: key)
  }

  func write(_ range: RankRange?, key: String, else reason: AbsenceReason, _ json: inout JSONWriter) {
    guard let range else { return writeNull(key, reason, &json) }
    json.object(key: key) { json in
      json.number(range.rank, key: "rank")
      json.number(range.best, key: "best")
      json.number(range.worst, key: "worst")
    }
  }
}
