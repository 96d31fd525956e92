import RapsDiagnostics
import RapsNorms
import RapsQuestionnaire

/// A norm as a person reads it: where it comes from, a table of its scales, and what it does not tell.
///
/// - Parameters:
///   - questionnaire: for the scales' titles, and the scales without a norm; nil: ids.
///   - language: of the words, and of the titles where there are some.
///   - width: of a line in columns, at least 60.
/// - Returns: plain text without control characters but `\n`, which ends it. The same for the same norm.
package func describeNorm(
  _ norm: NormGroup, questionnaire: Questionnaire?, language: ReportLanguage, width: Int = 80
) -> String {
  let description = NormDescription(
    norm: norm, questionnaire: questionnaire, language: language, words: .in(language), common: .in(language),
    width: width)
  return (description.head + [""] + description.table + [""] + description.notes).joined(separator: "\n") + "\n"
}

private struct NormDescription {
  let norm: NormGroup
  let questionnaire: Questionnaire?
  let language: ReportLanguage
  let words: NormWords
  /// What reports say too.
  let common: Words
  let width: Int

  private var numbers: NumberStyle { common.numbers }

  // MARK: Provenance

  var head: [String] {
    let people =
      norm.organisationCount.map {
        words.peopleInOrganisations(
          numbers.count(norm.respondentCount), common.analysis.organisations(numbers.count($0)))
      }
      ?? numbers.count(norm.respondentCount)
    let entries: [(String, String?)] = [
      (words.questionnaire, "\(norm.questionnaireID) \(norm.questionnaireVersion) (\(norm.contentHash.prefix(12)))"),
      (words.period, norm.period), (words.status, common.evidence(norm.status)),
      (words.source, norm.source), (words.expires, norm.expires.map(String.init)), (words.people, people),
      (
        words.strata,
        norm.strataVariables.isEmpty ? nil : norm.strataVariables.map(title(ofVariable:)).joined(separator: ", ")
      ),
    ]
    let labelWidth = (entries.map { displayWidth($0.0) }.max() ?? 0) + 2
    let lines = entries.compactMap { label, entry in
      entry.map { entry in
        wrapped(terminalSafe(entry), to: width - labelWidth - 2).enumerated().map { index, line in
          "  " + padded(index == 0 ? label : "", to: labelWidth) + line
        }
      }
    }
    return [words.title(terminalSafe(norm.name)), ""] + lines.joined()
  }

  // MARK: Scales

  private var columns: [String] {
    [
      words.mean, words.deviation, words.betweenOrganisations, words.middleHalf, words.organisations,
      words.peopleColumn,
    ]
  }

  var table: [String] {
    let rows = norm.scales.map { scale in (terminalSafe(title(ofScale: scale.id)), cells(of: scale)) }
    let widths = columns.indices.map { column in
      ([columns[column]] + rows.map { $0.1[column] }).map(displayWidth).max() ?? 0
    }
    let room = max(16, width - widths.reduce(0) { $0 + $1 + 2 } - 2)
    let nameWidth = min(room, ([common.scaleColumn] + rows.map(\.0)).map(displayWidth).max() ?? 0)
    func row(_ name: String, _ cells: [String]) -> [String] {
      let lines = wrapped(name, to: nameWidth)
      let figures = zip(cells, widths).map { "  " + padded($0, to: $1, onLeft: true) }.joined()
      return ["  " + padded(lines[0], to: nameWidth) + figures] + lines.dropFirst().map { "    " + $0 }
    }
    return row(common.scaleColumn, columns) + rows.flatMap { row($0.0, $0.1) }
  }

  private func cells(of scale: NormScale) -> [String] {
    let figures = scale.overall
    let percentiles = scale.organisationPercentiles
    let digits = decimals(of: scale)
    func number(_ number: Double) -> String { numbers.decimal(number, fractionDigits: digits) }
    func whole(_ number: Double) -> String { numbers.written(shortText(number)) }
    // The 5th and the 15th of 19: the quartiles of organisations.
    let middle = percentiles.count == 19 ? "\(whole(percentiles[4]))–\(whole(percentiles[14]))" : "–"
    return [
      number(figures.mean), number(figures.standardDeviation), figures.organisationDeviation.map(number) ?? "–", middle,
      figures.organisationCount.map(numbers.count) ?? "–", numbers.count(figures.respondentCount),
    ]
  }

  /// As many as the finest of a scale's figures has, so that they stand below each other.
  private func decimals(of scale: NormScale) -> Int {
    let figures = scale.overall
    let written = [figures.mean, figures.standardDeviation, figures.organisationDeviation ?? 0].map(shortText)
    return written.map { $0.split(separator: ".").dropFirst().first?.count ?? 0 }.max() ?? 0
  }

  // MARK: What is not told

  var notes: [String] {
    var paragraphs: [String] = []
    if let questionnaire {
      let coverage = NormCoverage(of: norm, for: questionnaire)
      if !coverage.withoutNorm.isEmpty { paragraphs.append(words.withoutNorm(titles(coverage.withoutNorm))) }
      if !coverage.different.isEmpty { paragraphs.append(words.different(titles(coverage.different))) }
    }
    if !norm.strataVariables.isEmpty {
      paragraphs.append(words.strataTold(numbers.count(Set(norm.scales.flatMap { $0.strata.map(\.values) }).count)))
    }
    if norm.scales.contains(where: \.organisationPercentiles.isEmpty) { paragraphs.append(words.withoutPercentiles) }
    if norm.correlations == nil { paragraphs.append(words.withoutCorrelations) }
    if !norm.members.isEmpty { paragraphs.append(words.whatIsTold) }
    return paragraphs.flatMap { wrapped($0, to: width) }
  }

  private func titles(_ ids: [String]) -> String { terminalSafe(ids.map(title(ofScale:)).joined(separator: ", ")) }

  private func title(ofScale id: String) -> String {
    questionnaire?.scales.first { $0.id == id }?.title.text(in: language.language).map(typographic) ?? id
  }

  private func title(ofVariable id: String) -> String {
    questionnaire?.variables.first { $0.id == id }?.title.text(in: language.language).map(typographic) ?? id
  }
}
