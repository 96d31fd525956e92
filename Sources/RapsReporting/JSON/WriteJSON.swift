import RapsAnalysis
import RapsConcurrency
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// The results as a JSON document (`Fixtures/Schema/results.schema.json`), ended by a line feed.
///
/// Its first line has the schema version, whether respondents are identified (ANONYMITY A12) and the response (METHOD
/// D5). Every key is always there; what cannot be told is null with its reason in a sibling `…Reason` or `reason`.
/// Complexity: linear in the number of figures.
package func writeJSON(_ results: ScoreResults, analysis: Analysis? = nil, options: DataOptions) -> [UInt8] {
  var writer = JSONWriter()
  JSONDocument(results: results, analysis: analysis, options: options).write(to: &writer)
  return writer.bytes
}

/// The same document piece by piece: that of tens of thousands of groups takes half a gigabyte.
///
/// - Parameter sink: is given the pieces in their order; returns whether it wants more.
package func writeJSON(
  _ results: ScoreResults, analysis: Analysis?, options: DataOptions, to sink: @escaping ([UInt8]) -> Bool
) {
  var writer = JSONWriter(to: sink)
  JSONDocument(results: results, analysis: analysis, options: options).write(to: &writer)
}

/// The figures in JSON, in the questionnaire's order.
struct JSONDocument: Sendable {
  /// Raised when a key changes its meaning or goes; new keys do not raise it.
  static let schemaVersion = 1

  let results: ScoreResults
  let analysis: Analysis?
  let phrasing: Phrasing
  let options: DataOptions
  /// Parallel to the questionnaire's scales and composites.
  let scales: [ReportMeasure]
  let composites: [ReportMeasure]
  /// By partition, in the order of scales.
  let spreads: [[GroupSpread]]

  /// So many groups are written at once, a few megabytes at most.
  private static let portion = 64

  init(results: ScoreResults, analysis: Analysis?, options: DataOptions) {
    self.results = results
    self.analysis = analysis
    self.options = options
    let phrasing = Phrasing(results.questionnaire, language: options.language)
    self.phrasing = phrasing
    scales = results.questionnaire.scales.indices.map { ReportMeasure(.scale($0), phrasing) }
    composites = results.questionnaire.composites.indices.map { ReportMeasure(.composite($0), phrasing) }
    spreads = results.partitions.indices.map { partition in
      analysis?.spreads.filter { $0.partition == partition } ?? []
    }
  }

  var questionnaire: Questionnaire { results.questionnaire }

  func write(to writer: inout JSONWriter) {
    writer.object(multiline: true) { json in
      json.stayOnLine()
      json.number(Self.schemaVersion, key: "schemaVersion")
      json.stayOnLine()
      json.string(results.release.isIdentified ? "identified" : "anonymous", key: "respondents")
      json.stayOnLine()
      writeResponse(&json)
      json.string("raps-score", key: "document")
      json.string(phrasing.language.rawValue, key: "language")
      writeQuestionnaire(&json)
      writeProtection(&json)
      writeRows(&json)
      json.string(results.caution.rawValue, key: "caution")
      json.array(key: "notices", multiline: true) { json in
        for notice in results.notices { json.string(noticeText(notice)) }
      }
      writeRanked(results.strengths, key: "strengths", &json)
      writeRanked(results.risks, key: "risks", &json)
      writeOrganisation(&json)
      writeAnalysis(&json)
      json.array(key: "partitions", multiline: true) { json in
        for variable in options.groups {
          if let index = results.partitions.firstIndex(where: { $0.variable == variable }) {
            writePartition(index, &json)
          }
        }
      }
      json.array(key: "variables") { json in
        for partition in results.partitions { json.string(questionnaire.variables[partition.variable].id) }
      }
      writeQuality(&json)
      writeTexts(&json)
    }
  }

  private func noticeText(_ notice: ResultNotice) -> String {
    phrasing.notice(notice, in: results)?.text ?? phrasing.words.identifiedLine
  }

  private func writeResponse(_ json: inout JSONWriter) {
    let response = results.response
    json.object(key: "response") { json in
      if let invited = response.invited { json.number(invited, key: "invited") } else { json.null(key: "invited") }
      if let answered = response.answered {
        json.number(answered, key: "answered")
      } else {
        json.null(key: "answered")
        json.string(AbsenceReason.notShown.rawValue, key: "answeredReason")
      }
      write(response.rate, isKnown: response.invited != nil, &json)
      json.object(key: "completed") { json in
        write(response.completed ?? .notShown, of: response.answered, &json)
      }
      json.string(phrasing.response(response), key: "text")
    }
  }

  func write(_ rate: ResponseRate?, isKnown: Bool, _ json: inout JSONWriter) {
    if case .percent(let percent) = rate { return json.number(percent, key: "ratePercent") }
    json.null(key: "ratePercent")
    let reason = rate == .ninetyFiveOrMore ? AbsenceReason.ninetyFiveOrMore : isKnown ? .notShown : .notKnown
    json.string(reason.rawValue, key: "ratePercentReason")
  }

  /// A count, or its bounds.
  private func write(_ count: ReleasedCount, of whole: Int?, _ json: inout JSONWriter) {
    switch count {
    case .exact(let number):
      json.number(number, key: "count")
    case .fewerThanThree:
      json.null(key: "count")
      writeBounds(.fewerThanThree, 0, 2, &json)
    case .nearlyAll:
      json.null(key: "count")
      if let whole { writeBounds(.nearlyAll, max(0, whole - 2), whole, &json) }
    case .notShown:
      json.null(key: "count")
      json.string(AbsenceReason.notShown.rawValue, key: "reason")
    }
  }

  func writeBounds(_ reason: AbsenceReason, _ lower: Int, _ upper: Int, _ json: inout JSONWriter) {
    json.string(reason.rawValue, key: "reason")
    json.number(lower, key: "countAtLeast")
    json.number(upper, key: "countAtMost")
  }

  private func writeQuestionnaire(_ json: inout JSONWriter) {
    json.object(key: "questionnaire") { json in
      json.string(questionnaire.id, key: "id")
      json.string(questionnaire.version, key: "version")
      json.string(phrasing.name(questionnaire.title, id: questionnaire.id), key: "title")
      json.string(questionnaire.contentHash, key: "contentHash")
      if let source = questionnaire.source { json.string(source, key: "source") } else { json.null(key: "source") }
    }
  }

  private func writeProtection(_ json: inout JSONWriter) {
    json.object(key: "protection") { json in
      json.number(results.release.minimumGroupSize, key: "minimumGroupSize")
      if let reason = results.release.reason { json.string(reason, key: "reason") } else { json.null(key: "reason") }
      if results.release.rollsUp { json.string("roll-up", key: "smallGroups") }
      json.string(phrasing.words.notShown, key: "notShown")
    }
  }

  private func writeRows(_ json: inout JSONWriter) {
    guard results.organisation != nil else {
      return json.object(key: "rows") { $0.string(AbsenceReason.notShown.rawValue, key: "reason") }
    }
    json.object(key: "rows") { json in
      json.number(results.rows.read, key: "read")
      json.number(results.rows.used, key: "used")
      json.number(results.rows.withoutAnswers, key: "withoutAnswers")
      json.number(results.rows.invalidCellsTakenAsMissing, key: "invalidCellsTakenAsMissing")
      writeExcludedRows(&json)
    }
  }

  /// Nothing unless rows were to be left out.
  private func writeExcludedRows(_ json: inout JSONWriter) {
    guard !results.rows.excluded.isEmpty else { return }
    json.object(key: "excluded") { json in
      for entry in results.rows.excluded { json.number(entry.count, key: entry.reason.rawValue) }
    }
  }

  private func writeRanked(_ ranked: [RankedScale], key: String, _ json: inout JSONWriter) {
    json.array(key: key) { json in
      for entry in ranked { json.string(questionnaire.scales[entry.scale].id) }
    }
  }

  private func writeOrganisation(_ json: inout JSONWriter) {
    guard let organisation = results.organisation else {
      return json.object(key: "organisation") { $0.string("hidden", key: "status") }
    }
    json.object(key: "organisation", multiline: true) { json in
      json.string("shown", key: "status")
      writeFigures(organisation, isOrganisation: true, &json)
    }
  }

  private func writePartition(_ index: Int, _ json: inout JSONWriter) {
    let partition = results.partitions[index]
    json.object(multiline: true) { json in
      json.string(questionnaire.variables[partition.variable].id, key: "variable")
      json.string(phrasing.variable(partition.variable), key: "title")
      if let parent = partition.parent {
        json.string(questionnaire.variables[results.partitions[parent].variable].id, key: "parent")
      } else {
        json.null(key: "parent")
      }
      json.boolean(partition.isWithheld, key: "isWithheld")
      json.array(key: "groups", multiline: true) { writeGroups(of: index, &$0) }
      writeSpreads(of: index, &json)
    }
  }

  /// A portion after the other, its groups on all cores.
  private func writeGroups(of partition: Int, _ json: inout JSONWriter) {
    let groups = results.partitions[partition].groups.indices
    var capacity = 1 << 12
    for start in stride(from: 0, to: groups.count, by: Self.portion) where json.isWanted {
      let (place, room) = (json.place, capacity)
      let written = concurrentMap(min(Self.portion, groups.count - start)) { offset in
        JSONWriter.element(at: place, offset: offset, capacity: room) {
          writeGroup(start + offset, in: partition, &$0)
        }
      }
      // Groups are about as long as each other.
      capacity = (written.map(\.count).max() ?? 0) + 64
      json.append(elements: written)
    }
  }

  private func writeGroup(_ groupIndex: Int, in partitionIndex: Int, _ json: inout JSONWriter) {
    let partition = results.partitions[partitionIndex]
    let group = partition.groups[groupIndex]
    // Asked for once: they may be made for it.
    let figures = group.figures
    json.object(multiline: figures != nil) { json in
      // Null for "not stated", which no value of the data can be mistaken for.
      if group.name == .notStated {
        json.null(key: "group")
      } else {
        json.string(identifier(of: group.name), key: "group")
      }
      json.string(phrasing.group(group.name), key: "label")
      if case .other = group.name { json.boolean(true, key: "isOther") }
      if let parent = partition.parent, let parentGroup = group.parentGroup {
        json.string(identifier(of: results.partitions[parent].groups[parentGroup].name), key: "parentGroup")
      } else {
        json.null(key: "parentGroup")
      }
      json.string(figures == nil ? "hidden" : "shown", key: "status")
      guard let figures else { return }
      json.object(key: "response") { json in
        if let response = figures.response {
          json.number(response.invited, key: "invited")
        } else {
          json.null(key: "invited")
        }
        write(figures.response?.rate, isKnown: false, &json)
      }
      writeFigures(figures, isOrganisation: false, &json)
      writeAnalysis(ofGroup: groupIndex, in: partitionIndex, &json)
    }
  }

  /// A declared value's id, a text as it is, or empty for "not stated".
  func identifier(of name: GroupName) -> String { name.identifier ?? "" }

  private func writeQuality(_ json: inout JSONWriter) {
    let quality = results.quality
    let used = results.response.answered
    json.object(key: "quality") { json in
      guard used != nil else { return json.string(AbsenceReason.notShown.rawValue, key: "reason") }
      json.object(key: "straightLiners") { write(quality.straightLiners, of: used, &$0) }
      for (key, count) in [("speeders", quality.speeders), ("duplicates", quality.duplicates)] {
        json.object(key: key) { json in
          if let count { return write(count, of: used, &json) }
          json.null(key: "count")
          json.string(AbsenceReason.notMeasured.rawValue, key: "reason")
        }
      }
      json.object(key: "dropOuts") { write(quality.dropOuts, of: used, &$0) }
      if let deviation = quality.medianDeviation {
        json.number(deviation, key: "medianDeviation")
      } else {
        json.null(key: "medianDeviation")
        json.string(AbsenceReason.notShown.rawValue, key: "medianDeviationReason")
      }
    }
  }

  private func writeTexts(_ json: inout JSONWriter) {
    json.object(key: "texts", multiline: true) { json in
      for (name, text) in standingTexts { json.string(text, key: name) }
    }
  }

  /// What must stand beside the figures in every output (METHOD, Words; D2, A6, A11), by name.
  var standingTexts: [(name: String, text: String)] {
    let words = phrasing.words
    return [
      ("title", words.title),
      ("box", words.boxTitle + ". " + words.box + " " + words.discussWith(words.body(options.country))),
      ("interval", words.readInterval),
      ("fewerThanThree", words.fewerThanThreeRemark),
      ("routesForHelp", words.routesForHelp),
      ("notShownCountsInTotal", words.notShownCountsInTotal),
    ]
  }
}
