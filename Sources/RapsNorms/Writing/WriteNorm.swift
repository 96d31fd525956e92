import RapsJSON
import RapsQuestionnaire

/// The version of the documents that this room writes; readers refuse later ones.
let documentVersion = 1

/// A norm as `norm.json`: fixed key order, one scale per paragraph, `Fixtures/Schema/norm.schema.json`.
///
/// Reading the document gives the same norm again.
package func writeNorm(_ norm: NormGroup) -> [UInt8] {
  var json = JSONWriter()
  json.object(multiline: true) { json in
    json.stayOnLine()
    json.number(documentVersion, key: "schemaVersion")
    json.string(normDocumentName, key: "document")
    json.string(norm.name, key: "name")
    json.optional(norm.period, key: "period")
    json.string(norm.status.rawValue, key: "status")
    json.optional(norm.source, key: "source")
    json.optional(norm.expires, key: "expires")
    json.object(key: "questionnaire") { json in
      json.string(norm.questionnaireID, key: "id")
      json.string(norm.questionnaireVersion, key: "version")
      json.string(norm.contentHash, key: "contentHash")
    }
    json.number(norm.respondentCount, key: "respondents")
    json.optional(norm.organisationCount, key: "organisations")
    json.string(norm.salt, key: "salt")
    json.array(key: "members", multiline: true) { json in
      for member in norm.members { json.string(member) }
    }
    json.array(key: "strataVariables") { json in
      for variable in norm.strataVariables { json.string(variable) }
    }
    json.array(key: "scales", multiline: true) { json in
      for scale in norm.scales { json.scale(scale) }
    }
    json.correlations(norm.correlations)
  }
  return json.bytes
}

/// What `document` says in a norm.
let normDocumentName = "raps-norm"

extension JSONWriter {
  mutating func optional(_ text: String?, key: String) {
    if let text { string(text, key: key) } else { null(key: key) }
  }

  mutating func optional(_ number: Int?, key: String) {
    if let number { self.number(number, key: key) } else { null(key: key) }
  }

  mutating func optional(_ number: Double?, key: String) {
    if let number { self.number(decimal: shortText(number), key: key) } else { null(key: key) }
  }

  fileprivate mutating func scale(_ scale: NormScale) {
    object(multiline: true) { json in
      json.stayOnLine()
      json.string(scale.id, key: "id")
      json.optional(scale.definitionHash, key: "definitionHash")
      if let range = scale.scoreRange {
        json.numbers([range.lowerBound, range.upperBound], key: "scoreRange")
      } else {
        json.null(key: "scoreRange")
      }
      json.object(key: "overall") { $0.figures(scale.overall) }
      json.array(key: "strata", multiline: true) { json in
        for stratum in scale.strata {
          json.object { json in
            json.array(key: "values") { json in
              for value in stratum.values { if let value { json.string(value) } else { json.null() } }
            }
            json.figures(stratum.figures)
          }
        }
      }
      json.numbers(scale.organisationPercentiles, key: "organisationPercentiles")
    }
  }

  private mutating func figures(_ figures: NormFigures) {
    number(figures.respondentCount, key: "respondents")
    optional(figures.organisationCount, key: "organisations")
    optional(figures.effectiveOrganisationCount, key: "effectiveOrganisations")
    number(decimal: shortText(figures.mean), key: "mean")
    number(decimal: shortText(figures.standardDeviation), key: "standardDeviation")
    optional(figures.organisationDeviation, key: "organisationDeviation")
  }

  private mutating func numbers(_ numbers: [Double], key: String? = nil) {
    array(key: key) { json in
      for number in numbers { json.number(decimal: shortText(number)) }
    }
  }

  fileprivate mutating func correlations(_ correlations: NormCorrelations?) {
    guard let correlations else { return null(key: "correlations") }
    let count = correlations.scales.count
    object(key: "correlations", multiline: true) { json in
      json.number(correlations.respondentCount, key: "respondents")
      json.array(key: "scales") { json in
        for scale in correlations.scales { json.string(scale) }
      }
      json.array(key: "values", multiline: true) { json in
        for row in 0..<count { json.numbers(Array(correlations.values[row * count..<(row + 1) * count])) }
      }
    }
  }
}
