import RapsJSON
import RapsQuestionnaire
import RapsResults

extension JSONDocument {
  /// Everything of one visible group, one line per measure.
  func writeFigures(_ figures: GroupFigures, isOrganisation: Bool, _ json: inout JSONWriter) {
    json.number(figures.respondentCount, key: "respondents")
    json.array(key: "scales", multiline: true) { json in
      for measure in scales { writeScore(measure, key: "scale", figures, &json) }
    }
    json.array(key: "composites", multiline: true) { json in
      for measure in composites { writeScore(measure, key: "composite", figures, &json) }
    }
    json.array(key: "exposures", multiline: true) { json in
      for index in questionnaire.exposures.indices { writeExposure(index, figures.exposures[index], &json) }
    }
    json.array(key: "profiles", multiline: true) { json in
      for index in questionnaire.profiles.indices { writeProfile(index, figures.profiles[index], &json) }
    }
    guard isOrganisation else { return }
    json.array(key: "items", multiline: true) { json in
      for (index, item) in figures.items.enumerated() { writeItem(index, item, &json) }
    }
  }

  private func writeStatus(isShown: Bool, isMeasured: Bool, _ json: inout JSONWriter) {
    json.string(isShown ? "shown" : isMeasured ? "hidden" : AbsenceReason.notMeasured.rawValue, key: "status")
  }

  // MARK: Scores

  private func writeScore(
    _ measure: ReportMeasure, key: String, _ figures: GroupFigures, _ json: inout JSONWriter
  ) {
    let summary = measure.summary(in: figures)
    json.object { json in
      json.string(measure.id, key: key)
      json.string(measure.title, key: "title")
      json.string(measure.kind.rawValue, key: "kind")
      writeStatus(isShown: summary != nil, isMeasured: measure.isMeasured(in: results), &json)
      guard let summary else { return }
      json.number(summary.validCount, key: "n")
      if let facts = measure.facts(in: results) {
        json.number(facts.lowestScore, key: "lowest")
        json.number(facts.highestScore, key: "highest")
      }
      json.string(measure.risk.rawValue, key: "risk")
      json.number(summary.mean, key: "mean")
      writeInterval(summary.interval, &json)
      writeDetail(summary, &json)
      writeCutOff(measure, summary, &json)
      writeReliability(summary.reliability, &json)
    }
  }

  private func writeInterval(_ interval: MeanInterval, _ json: inout JSONWriter) {
    switch interval {
    case .interval(let interval): write(interval, key: "interval", &json)
    case .everyoneAnswered: writeNull("interval", .everyoneAnswered, &json)
    case .notDefined: writeNull("interval", .oneRespondent, &json)
    }
  }

  func write(_ interval: FigureInterval, key: String, _ json: inout JSONWriter) {
    json.object(key: key) { json in
      json.number(interval.lower, key: "lower")
      json.number(interval.upper, key: "upper")
    }
  }

  func writeNull(_ key: String, _ reason: AbsenceReason, _ json: inout JSONWriter) {
    json.null(key: key, reason: reason.rawValue)
  }

  /// What groups of at least 30 get (A5).
  private func writeDetail(_ summary: ScoreSummary, _ json: inout JSONWriter) {
    if let deviation = summary.standardDeviation {
      json.number(deviation, key: "standardDeviation")
    } else {
      writeNull("standardDeviation", .notShown, &json)
    }
    if let quartiles = summary.quartiles {
      json.object(key: "quartiles") { json in
        json.number(quartiles.lower, key: "lower")
        json.number(quartiles.median, key: "median")
        json.number(quartiles.upper, key: "upper")
        json.boolean(summary.isBinned, key: "isBinned")
      }
    } else {
      writeNull("quartiles", .notShown, &json)
    }
    guard let distribution = summary.distribution else { return writeNull("distribution", .notShown, &json) }
    json.array(key: "distribution") { json in
      for category in distribution {
        json.object { json in
          json.number(category.lower, key: "from")
          json.number(category.upper, key: "to")
          json.number(category.percent, key: "percent")
        }
      }
    }
  }

  private func writeCutOff(_ measure: ReportMeasure, _ summary: ScoreSummary, _ json: inout JSONWriter) {
    guard let cutOffs = measure.cutOffs, let bound = Phrasing.shareBound(cutOffs) else {
      writeNull("beyondCutOff", .noCutOff, &json)
      return writeNull("level", .noCutOff, &json)
    }
    json.object(key: "beyondCutOff") { json in
      json.string(bound.comparison.rawValue, key: "comparison")
      json.number(bound.value, key: "cutOff")
      json.string(cutOffs.status.rawValue, key: "cutOffStatus")
      write(summary.beyondCutOff ?? .notShown, of: summary.validCount, &json)
    }
    if let level = summary.level {
      json.string(level.rawValue, key: "level")
    } else {
      writeNull("level", .personCutOff, &json)
    }
  }

  /// Percent with its interval, or bounds of the count (A6).
  private func write(_ share: Share, of count: Int, _ json: inout JSONWriter) {
    switch share {
    case .percent(let percent, let interval):
      json.number(percent, key: "percent")
      if let interval {
        write(interval, key: "interval", &json)
      } else {
        writeNull("interval", .everyoneAnswered, &json)
      }
    case .fewerThanThree:
      json.null(key: "percent")
      writeBounds(.fewerThanThree, 0, min(2, count), &json)
    case .nearlyAll:
      json.null(key: "percent")
      writeBounds(.nearlyAll, max(0, count - 2), count, &json)
    case .notShown:
      json.null(key: "percent")
      json.string(AbsenceReason.notShown.rawValue, key: "reason")
    }
  }

  private func writeReliability(_ reliability: Reliability?, _ json: inout JSONWriter) {
    guard let reliability else { return writeNull("reliability", .notShown, &json) }
    json.object(key: "reliability") { json in
      json.string(reliability.coefficient.rawValue, key: "coefficient")
      json.number(reliability.value, key: "value")
      json.array(key: "items") { json in
        for item in reliability.items {
          json.object { json in
            json.string(questionnaire.items[item.item].id, key: "item")
            json.number(item.itemRestCorrelation, key: "itemRest")
            if let dropped = item.valueIfDropped {
              json.number(dropped, key: "valueIfDropped")
            } else {
              json.null(key: "valueIfDropped")
            }
          }
        }
      }
      json.array(key: "constantItems") { json in
        for item in reliability.constantItems { json.string(questionnaire.items[item].id) }
      }
      json.array(key: "itemsToCheck") { json in
        for item in reliability.itemsToCheck { json.string(questionnaire.items[item].id) }
      }
    }
  }

  // MARK: Exposures, profiles, items

  private func writeExposure(_ index: Int, _ summary: ExposureSummary?, _ json: inout JSONWriter) {
    let exposure = questionnaire.exposures[index]
    json.object { json in
      json.string(exposure.id, key: "exposure")
      json.string(phrasing.exposure(index), key: "title")
      if let source = exposure.source { json.string(source.rawValue, key: "by") } else { json.null(key: "by") }
      writeStatus(isShown: summary != nil, isMeasured: results.measured.exposures[index], &json)
      guard let summary else { return }
      json.number(summary.validCount, key: "n")
      json.object(key: "prevalence") { write(summary.prevalence, of: summary.validCount, &$0) }
    }
  }

  private func writeProfile(_ index: Int, _ summary: ProfileSummary?, _ json: inout JSONWriter) {
    let profile = questionnaire.profiles[index]
    json.object { json in
      json.string(profile.id, key: "profile")
      json.string(phrasing.name(profile.title, id: profile.id), key: "title")
      writeStatus(isShown: summary != nil, isMeasured: results.measured.profiles[index], &json)
      guard let summary else { return }
      json.number(summary.validCount, key: "n")
      json.object(key: "quadrants") { json in
        for quadrant in Profile.Quadrant.allCases {
          json.object(key: "\(quadrant)") { write(summary.quadrants[quadrant.rawValue], of: summary.validCount, &$0) }
        }
      }
    }
  }

  private func writeItem(_ index: Int, _ summary: ItemSummary?, _ json: inout JSONWriter) {
    json.object { json in
      json.string(questionnaire.items[index].id, key: "item")
      json.string(summary == nil ? "hidden" : "shown", key: "status")
      guard let summary else { return }
      json.number(summary.validCount, key: "n")
      json.number(summary.mean, key: "mean")
      if let percent = summary.notApplicablePercent {
        json.number(percent, key: "notApplicablePercent")
      } else {
        json.null(key: "notApplicablePercent")
      }
    }
  }
}
