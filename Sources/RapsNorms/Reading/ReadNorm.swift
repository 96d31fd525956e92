import RapsDiagnostics
import RapsJSON
import RapsQuestionnaire

/// Reads a `norm.json`, strictly: every figure must be there, of its type, and possible.
///
/// - Throws: `DiagnosedFailure` with one diagnostic at the first thing wrong (`NormDiagnosticCode`, or `J…` if it is no
///   JSON). A working file is refused (ANONYMITY A14).
/// - Complexity: linear in the text's length.
package func readNorm(_ source: SourceText) throws(DiagnosedFailure) -> NormGroup {
  let reader = try DocumentReader(source)
  try reader.checkIsNorm()
  return try reader.norm()
}

/// Whether a file starts as `writeNorm` starts it; says nothing about the rest.
package func looksLikeNorm(_ start: some Sequence<UInt8>) -> Bool {
  start.starts(with: "{\"schemaVersion\": \(documentVersion),\n\"document\": \"\(normDocumentName)\"".utf8)
}

/// People, more than there are.
let plausibleCounts = 0...1 << 36

extension DocumentReader {
  /// Tells a norm from everything else, and this version from later ones.
  fileprivate func checkIsNorm() throws(DiagnosedFailure) {
    if root["confidential"] != nil || root["document"]?.string == workingDocumentName {
      throw failure(
        .workingFileAsNorm, at: root.opening, "this is a working file with sums of single organisations, not a norm",
        notes: ["working files are confidential; what of them may be told is decided when a norm is built"],
        help: ["make a norm of it: raps benchmark build \(source.name) … -o norm.json"])
    }
    guard root["document"]?.string == normDocumentName else {
      throw failure(
        .notANorm, at: root["document"] ?? root.opening, "this JSON document is no norm",
        expected: "\"document\": \"\(normDocumentName)\"",
        help: ["norms are made with raps benchmark build"])
    }
    try checkVersion()
  }

  /// - Throws: if a later raps wrote the document.
  func checkVersion() throws(DiagnosedFailure) {
    let place = try member("schemaVersion", of: root)
    let version = try integer(place, in: 1...Int(Int32.max))
    guard version <= documentVersion else {
      throw failure(
        .newerVersion, at: place, "a later version of raps wrote this document",
        expected: "version \(documentVersion) or older", help: ["update raps"])
    }
  }

  fileprivate func norm() throws(DiagnosedFailure) -> NormGroup {
    let name = try string("name", of: root)
    let period = try optionalString("period", of: root)
    let status = try status()
    let origin = try optionalString("source", of: root)
    let expires = try optionalInteger("expires", of: root, in: 1900...9999)
    let questionnaire = try questionnaireIdentity()
    let respondents = try integer("respondents", of: root, in: plausibleCounts)
    let organisations = try optionalInteger("organisations", of: root, in: plausibleCounts)
    let salt = try salt()
    let strataVariables = try distinctStrings("strataVariables", of: root)
    let scales = try scales(strataCount: strataVariables.count, respondents: respondents, organisations: organisations)
    return NormGroup(
      name: name, period: period, status: status, source: origin, expires: expires, questionnaireID: questionnaire.id,
      questionnaireVersion: questionnaire.version, contentHash: questionnaire.contentHash,
      respondentCount: respondents, organisationCount: organisations, salt: salt.salt, members: salt.members,
      strataVariables: strataVariables, scales: scales, correlations: try correlations(among: scales.map(\.id)))
  }

  private func status() throws(DiagnosedFailure) -> EvidenceStatus {
    let place = try member("status", of: root)
    guard let status = EvidenceStatus(rawValue: try string(place)) else {
      let words = EvidenceStatus.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw failure(.outOfRange, at: place, "this is no status", expected: "one of \(words)")
    }
    return status
  }

  /// What `questionnaire` tells: which one the figures belong to.
  func questionnaireIdentity() throws(DiagnosedFailure) -> (id: String, version: String, contentHash: String) {
    let questionnaire = try member("questionnaire", of: root)
    return (
      try string("id", of: questionnaire), try string("version", of: questionnaire),
      try digest(member("contentHash", of: questionnaire))
    )
  }

  /// Both are empty for a norm that knows no members.
  private func salt() throws(DiagnosedFailure) -> (salt: String, members: [String]) {
    let place = try member("salt", of: root)
    let salt = try string(place)
    var members: [String] = []
    var known: Set<String> = []
    for element in try elements("members", of: root) {
      let member = try digest(element)
      try checkFirst(member, element, among: &known)
      members.append(member)
    }
    if !salt.isEmpty || !members.isEmpty { _ = try digest(place) }
    return (salt, members)
  }
}

// MARK: - Scales

extension DocumentReader {
  /// Counts that no part may exceed.
  private struct Whole {
    let respondents: Int
    let organisations: Int?
    let strataCount: Int
  }

  private func scales(
    strataCount: Int, respondents: Int, organisations: Int?
  ) throws(DiagnosedFailure) -> [NormScale] {
    let whole = Whole(respondents: respondents, organisations: organisations, strataCount: strataCount)
    var scales: [NormScale] = []
    var known: Set<String> = []
    for element in try elements("scales", of: root) {
      let place = try member("id", of: element)
      try checkFirst(string(place), place, among: &known)
      scales.append(try scale(element, whole))
    }
    return scales
  }

  private func scale(_ value: JSONValue, _ whole: Whole) throws(DiagnosedFailure) -> NormScale {
    let hash = try member("definitionHash", of: value)
    let range = try scoreRange(member("scoreRange", of: value))
    let overall = try figures(member("overall", of: value), in: range, whole)
    let part = Whole(
      respondents: overall.respondentCount, organisations: overall.organisationCount, strataCount: whole.strataCount)
    var strata: [NormStratum] = []
    var known: Set<[String?]> = []
    for element in try elements("strata", of: value) {
      let stratum = try stratum(element, in: range, part)
      guard known.insert(stratum.values).inserted else {
        throw failure(.namedTwice, at: element.opening, "this stratum stands twice in its list")
      }
      strata.append(stratum)
    }
    return NormScale(
      id: try string("id", of: value), definitionHash: hash.isNull ? nil : try digest(hash), scoreRange: range,
      overall: overall, strata: strata, organisationPercentiles: try percentiles(value, in: range))
  }

  private func scoreRange(_ value: JSONValue) throws(DiagnosedFailure) -> ClosedRange<Double>? {
    guard !value.isNull else { return nil }
    let ends = try elements(of: value, count: 2)
    let lowest = try number(ends[0], in: anyScore)
    let highest = try number(ends[1], in: anyScore)
    guard lowest < highest else {
      throw failure(.notAscending, at: ends[1], "the highest score is not above the lowest")
    }
    return lowest...highest
  }

  private var anyScore: ClosedRange<Double> { -1e9...1e9 }

  private func figures(
    _ value: JSONValue, in scores: ClosedRange<Double>?, _ whole: Whole
  ) throws(DiagnosedFailure) -> NormFigures {
    let scores = scores ?? anyScore
    let width = scores.upperBound - scores.lowerBound
    let respondents = try integer("respondents", of: value, in: 1...max(1, whole.respondents))
    let most = min(whole.organisations ?? respondents, respondents)
    let organisations = try optionalInteger("organisations", of: value, in: 1...max(1, most))
    let deviation = try number("standardDeviation", of: value, in: 0...width)
    // A released SD is 0 or at least the unit of rounding, 1/1,000 of the range (A4): a smaller one was not made by us,
    // and every difference divided by it would be absurd.
    if deviation > 0, scores != anyScore, deviation < width / 1_001 {
      _ = try number("standardDeviation", of: value, in: width / 1_000...width)
    }
    return NormFigures(
      respondentCount: respondents, organisationCount: organisations,
      // Rounded to a tenth, it may exceed the number itself by a little.
      effectiveOrganisationCount: try optionalNumber(
        "effectiveOrganisations", of: value, in: 0.9...Double(organisations ?? most) + 0.1),
      mean: try number("mean", of: value, in: scores),
      standardDeviation: deviation,
      organisationDeviation: try optionalNumber("organisationDeviation", of: value, in: 0...width))
  }

  private func stratum(
    _ value: JSONValue, in scores: ClosedRange<Double>?, _ whole: Whole
  ) throws(DiagnosedFailure) -> NormStratum {
    var values: [String?] = []
    for element in try elements(of: member("values", of: value), count: whole.strataCount) {
      values.append(try optionalString(element))
    }
    return NormStratum(values: values, figures: try figures(value, in: scores, whole))
  }

  private func percentiles(
    _ value: JSONValue, in scores: ClosedRange<Double>?
  ) throws(DiagnosedFailure) -> [Double] {
    let place = try member("organisationPercentiles", of: value)
    guard try !elements(of: place).isEmpty else { return [] }
    var numbers: [Double] = []
    for element in try elements(of: place, count: NormScale.percentileProbabilities.count) {
      let number = try number(element, in: scores ?? anyScore)
      guard numbers.last.map({ $0 <= number }) ?? true else {
        throw failure(
          .notAscending, at: element, "percentiles do not fall",
          expected: "at least \(shortText(numbers[numbers.count - 1]))")
      }
      numbers.append(number)
    }
    return numbers
  }
}

// MARK: - Correlations

extension DocumentReader {
  private func correlations(among scales: [String]) throws(DiagnosedFailure) -> NormCorrelations? {
    let value = try member("correlations", of: root)
    guard !value.isNull else { return nil }
    let known = Set(scales)
    let ids = try distinctStrings("scales", of: value)
    for (id, place) in zip(ids, try elements("scales", of: value)) where !known.contains(id) {
      throw failure(.unknownName, at: place, "the norm has no scale \"\(id)\"")
    }
    let rows = try elements(of: member("values", of: value), count: ids.count)
    var numbers: [Double] = []
    for (row, element) in rows.enumerated() {
      for (column, cell) in try elements(of: element, count: ids.count).enumerated() {
        let number = try number(cell, in: -1...1)
        let isSymmetric = column == row ? number == 1 : column > row || numbers[column * ids.count + row] == number
        guard isSymmetric else {
          throw failure(
            .notSymmetric, at: cell, "correlations are the same both ways, and 1 of a scale with itself",
            expected: column == row ? "1" : shortText(numbers[column * ids.count + row]))
        }
        numbers.append(number)
      }
    }
    return NormCorrelations(
      scales: ids, values: numbers, respondentCount: try integer("respondents", of: value, in: plausibleCounts))
  }
}
