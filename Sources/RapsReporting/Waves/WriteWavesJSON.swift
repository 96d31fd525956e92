import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// Changes between waves as a JSON document (`Fixtures/Schema/waves.schema.json`), ended by a line feed (METHOD C6).
///
/// Waves are told by their number, from 1. `options.groups` are the variables whose groups are written.
/// Complexity: linear in the number of figures.
package func writeWavesJSON(_ comparison: WaveComparison, options: DataOptions) -> [UInt8] {
  guard let first = comparison.waves.first else { return [] }
  return WavesDocument(
    comparison: comparison, options: options, phrasing: Phrasing(first.questionnaire, language: options.language)
  ).bytes()
}

private struct WavesDocument {
  /// Raised when a key changes its meaning or goes; new keys do not raise it.
  static let schemaVersion = 1

  let comparison: WaveComparison
  let options: DataOptions
  let phrasing: Phrasing

  func bytes() -> [UInt8] {
    var writer = JSONWriter()
    let questionnaire = phrasing.questionnaire
    writer.object(multiline: true) { json in
      json.stayOnLine()
      json.number(Self.schemaVersion, key: "schemaVersion")
      json.stayOnLine()
      let isIdentified = comparison.waves.contains(where: \.release.isIdentified)
      json.string(isIdentified ? "identified" : "anonymous", key: "respondents")
      json.string("raps-compare", key: "document")
      json.string(phrasing.language.rawValue, key: "language")
      json.object(key: "questionnaire") { json in
        json.string(questionnaire.id, key: "id")
        json.string(questionnaire.version, key: "version")
        json.string(phrasing.name(questionnaire.title, id: questionnaire.id), key: "title")
        json.string(questionnaire.contentHash, key: "contentHash")
      }
      json.array(key: "waves", multiline: true) { json in
        for (index, wave) in comparison.waves.enumerated() { write(wave, number: index + 1, &json) }
      }
      json.array(key: "pairs", multiline: true) { json in
        for pair in comparison.pairs { write(pair, &json) }
      }
      json.object(key: "texts", multiline: true) { json in
        let words = WaveWords.in(phrasing.language)
        json.string(phrasing.words.title, key: "title")
        json.string(words.independent, key: "independent")
        json.string(words.onlyShownInBoth, key: "onlyShownInBoth")
        json.string(words.readTable, key: "standardised")
        json.string(phrasing.words.judgement.readCertainty, key: "certainty")
        json.string(
          phrasing.words.boxTitle + ". " + phrasing.words.box + " "
            + phrasing.words.discussWith(phrasing.words.body(options.country)), key: "box")
      }
    }
    return writer.bytes
  }

  // MARK: Waves

  private func write(_ wave: ScoreResults, number: Int, _ json: inout JSONWriter) {
    json.object { json in
      json.number(number, key: "wave")
      write(wave.response.invited, key: "invited", &json)
      write(wave.response.answered, key: "answered", &json)
      if case .percent(let percent)? = wave.response.rate {
        json.number(percent, key: "ratePercent")
      } else {
        json.null(key: "ratePercent")
      }
      json.string(phrasing.response(wave.response), key: "response")
      json.string(wave.caution.rawValue, key: "caution")
      json.number(wave.release.minimumGroupSize, key: "minimumGroupSize")
    }
  }

  private func write(_ number: Int?, key: String, _ json: inout JSONWriter) {
    if let number { json.number(number, key: key) } else { json.null(key: key) }
  }

  // MARK: Pairs

  private func write(_ pair: WavePair, _ json: inout JSONWriter) {
    let earlier = comparison.waves[pair.earlier]
    let later = comparison.waves[pair.later]
    json.object(multiline: true) { json in
      json.number(pair.earlier + 1, key: "earlier")
      json.number(pair.later + 1, key: "later")
      json.array(key: "mix", multiline: true) { json in
        for group in pair.groups where earlier.partitions[group.earlierPartition].parent == nil {
          json.object { writeMix(group, earlier, later, &$0) }
        }
      }
      json.array(key: "organisation", multiline: true) { json in
        for (scale, change) in pair.organisation.enumerated() {
          write(change, scale, earlier.organisation, later.organisation, &json) { json in
            write(pair.organisationAtEarlierMix[scale], key: "differenceAtEarlierMix", &json)
          }
        }
      }
      json.array(key: "groups", multiline: true) { json in
        for group in pair.groups
        where options.groups.contains(earlier.partitions[group.earlierPartition].variable) {
          write(group, earlier, later, &json)
        }
      }
    }
  }

  private func write(
    _ change: WavePair.GroupChange, _ earlier: ScoreResults, _ later: ScoreResults, _ json: inout JSONWriter
  ) {
    let partition = earlier.partitions[change.earlierPartition]
    let before = partition.groups[change.earlierGroup]
    let after = later.partitions[change.laterPartition].groups[change.laterGroup]
    json.object(multiline: true) { json in
      writeMix(change, earlier, later, &json)
      if let parent = partition.parent, let place = before.parentGroup {
        write(earlier.partitions[parent].groups[place].name, key: "parentGroup", &json)
      } else {
        json.null(key: "parentGroup")
      }
      json.array(key: "scales", multiline: true) { json in
        for (scale, change) in change.scales.enumerated() {
          write(change, scale, before.figures, after.figures, &json) { _ in }
        }
      }
    }
  }

  /// Which group it is, and its part of the answers in both waves.
  private func writeMix(
    _ change: WavePair.GroupChange, _ earlier: ScoreResults, _ later: ScoreResults, _ json: inout JSONWriter
  ) {
    let partition = earlier.partitions[change.earlierPartition]
    let before = partition.groups[change.earlierGroup]
    let after = later.partitions[change.laterPartition].groups[change.laterGroup]
    json.string(phrasing.questionnaire.variables[partition.variable].id, key: "variable")
    write(before.name, key: "group", &json)
    json.string(phrasing.group(before.name), key: "label")
    write(before.figures?.respondentCount, key: "earlierRespondents", &json)
    write(after.figures?.respondentCount, key: "laterRespondents", &json)
    write(WaveMix.percent(of: change.earlierGroup, in: change.earlierPartition, earlier), key: "earlierPercent", &json)
    write(WaveMix.percent(of: change.laterGroup, in: change.laterPartition, later), key: "laterPercent", &json)
  }

  /// Null for "not stated", which no value of the data can be mistaken for.
  private func write(_ name: GroupName, key: String, _ json: inout JSONWriter) {
    switch name {
    case .notStated: json.null(key: key)
    case .declared, .text, .other: json.string(name.identifier ?? "", key: key)
    }
  }

  private func write(
    _ change: WaveChange?, _ scale: Int, _ before: GroupFigures?, _ after: GroupFigures?, _ json: inout JSONWriter,
    more: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      json.string(phrasing.questionnaire.scales[scale].id, key: "scale")
      json.string(change == nil ? "not-compared" : "compared", key: "status")
      guard let change else { return }
      write(before?.scales[scale]?.mean, key: "earlierMean", &json)
      write(after?.scales[scale]?.mean, key: "laterMean", &json)
      json.number(change.difference, key: "difference")
      json.number(change.standardised, key: "standardised")
      if let interval = change.interval {
        json.object(key: "interval") { json in
          json.number(interval.lower, key: "lower")
          json.number(interval.upper, key: "upper")
        }
      } else {
        json.null(key: "interval")
      }
      write(change.q, key: "q", &json)
      json.boolean(change.isRelevant, key: "isRelevant")
      json.object(key: "level") { json in
        json.string(change.level.certainty.rawValue, key: "certainty")
        write(change.level.name, key: "name", &json)
        write(change.level.alternative, key: "alternative", &json)
        json.string(phrasing.judgement(change.level, comparedWith: .earlierWave), key: "text")
      }
      more(&json)
    }
  }

  private func write(_ level: ComparisonLevel?, key: String, _ json: inout JSONWriter) {
    if let level { json.string(level.rawValue, key: key) } else { json.null(key: key) }
  }

  private func write(_ figure: Figure?, key: String, _ json: inout JSONWriter) {
    if let figure { json.number(figure, key: key) } else { json.null(key: key) }
  }
}
