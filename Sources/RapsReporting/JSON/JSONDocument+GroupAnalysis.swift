import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// What groups' figures mean, within their partitions.
extension JSONDocument {
  /// Per scale, whether groups differ beyond chance (METHOD C5, D4).
  func writeSpreads(of partition: Int, _ json: inout JSONWriter) {
    guard analysis != nil else { return writeNull("spreads", .notAnalysed, &json) }
    json.array(key: "spreads", multiline: true) { json in
      for spread in spreads[partition] {
        json.object { json in
          json.string(questionnaire.scales[spread.scale].id, key: "scale")
          if let differs = spread.differsBeyondChance {
            json.boolean(differs, key: "differsBeyondChance")
          } else {
            writeNull("differsBeyondChance", .tooFewGroups, &json)
          }
          write(spread.betweenDeviation, key: "betweenDeviation", else: .tooFewGroups, &json)
          write(spread.icc1, key: "icc1", else: .tooFewGroups, &json)
          write(spread.icc2, key: "icc2", else: .tooFewGroups, &json)
        }
      }
    }
  }

  /// Comparison, matrix and shrunken means of a visible group.
  func writeAnalysis(ofGroup group: Int, in partition: Int, _ json: inout JSONWriter) {
    guard let analysis else {
      for key in ["comparison", "matrix", "estimates"] { writeNull(key, .notAnalysed, &json) }
      return
    }
    json.array(key: "comparison", multiline: true) { json in
      for (scale, entry) in analysis.comparison.groups[partition][group].enumerated() { write(entry, of: scale, &json) }
    }
    write(analysis.groupMatrices[partition][group], &json)
    json.array(key: "estimates", multiline: true) { json in
      for spread in spreads[partition] {
        if let estimate = spread.groups[group] { write(estimate, of: spread, &json) }
      }
    }
  }

  private func write(_ estimate: GroupEstimate, of spread: GroupSpread, _ json: inout JSONWriter) {
    let reason = spread.isTested ? AbsenceReason.notBeyondChance : .tooFewGroups
    json.object { json in
      json.string(questionnaire.scales[spread.scale].id, key: "scale")
      write(estimate.shrunkenMean, key: "shrunkenMean", else: reason, &json)
      write(estimate.interval, key: "interval", else: reason, &json)
      write(estimate.reliability, key: "reliability", else: reason, &json)
      write(estimate.rank, key: "rank", else: reason, &json)
      write(estimate.agreement, key: "agreement", else: .notShown, &json)
      json.boolean(estimate.hasTwoCamps, key: "hasTwoCamps")
    }
  }
}
