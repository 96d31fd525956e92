import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Measured scales that stand together in a group's table, with what is the same for every group.
struct ForestSection {
  struct Line {
    let scale: Int
    let title: String
    let facts: ScaleFacts
    /// Everybody, then the norm.
    let references: [ReportForest.Point?]
  }

  let title: String
  let lines: [Line]
}

/// A group's scales beside everybody and the norm.
extension ReportBuilder {
  private var sheetWords: GroupSheetWords { .in(phrasing.language) }

  private var normFacts: NormFacts? {
    if case .norm(let facts)? = analysis?.comparison.groupReference { facts } else { nil }
  }

  var forestSections: [ForestSection] {
    scaleSections.compactMap { section in
      let lines = section.measures.compactMap { measure -> ForestSection.Line? in
        guard case .scale(let scale) = measure.index else { return nil }
        let facts = results.scaleFacts[scale]
        var means = [results.organisation?.scales[scale]?.mean]
        if normFacts != nil { means.append(analysis?.comparison.organisation[scale]?.referenceMean) }
        return ForestSection.Line(
          scale: scale, title: measure.title, facts: facts,
          references: means.map { mean in
            mean.map { ReportForest.Point(text: numbers.figure($0), place: facts.place(of: $0)) }
          })
      }
      return lines.isEmpty ? nil : ForestSection(title: section.title, lines: lines)
    }
  }

  func forest(of shown: ShownGroup, _ sections: [ForestSection]) -> ReportForest {
    ReportForest(
      scaleHead: words.scaleColumn, groupHead: "\(sheetWords.thisGroup) (\(words.intervalColumn))",
      referenceHeads: [words.organisationColumn] + (normFacts == nil ? [] : [sheetWords.norm]),
      standingHead: standingHead, axisHead: words.barColumn,
      sections: sections.map { section in
        ReportForest.Section(title: section.title, rows: section.lines.map { row($0, of: shown) })
      })
  }

  /// Whether it is told how groups stand, not only by how many points they differ.
  var comparesLevels: Bool { analysis != nil && normFacts?.allowsTests != false }

  private var standingHead: String? {
    guard analysis != nil else { return nil }
    guard let normFacts else { return sheetWords.againstRest }
    return normFacts.allowsTests ? sheetWords.againstNorm : sheetWords.pointsFromNorm
  }

  private func row(_ line: ForestSection.Line, of shown: ShownGroup) -> ReportForest.Row {
    guard let summary = shown.figures.scales[line.scale] else {
      return ReportForest.Row(
        name: line.title, group: nil, interval: nil, references: line.references, standing: nil)
    }
    var interval: ClosedRange<Double>?
    if case .interval(let ends) = summary.interval {
      let places = [ends.lower, ends.upper].map(line.facts.place).sorted()
      interval = places[0]...places[1]
    }
    let text = "\(numbers.figure(summary.mean)) (\(phrasing.meanInterval(summary.interval)))"
    return ReportForest.Row(
      name: line.title, group: ReportForest.Point(text: text, place: summary.place), interval: interval,
      references: line.references,
      standing: shown.comparisons.isEmpty ? nil : shown.comparisons[line.scale].map(standing))
  }

  /// As "● less favourable (clear)", or "= ●" on the border between two (P4); a difference in points where nothing may be
  /// said of chance (C2). What does not stand out is told by its signs alone, so that what does is seen.
  private func standing(_ comparison: ScaleComparison) -> ReportForest.Standing {
    if let normFacts, !normFacts.allowsTests {
      return ReportForest.Standing(text: numbers.signed(comparison.difference), tone: .plain)
    }
    let level = comparison.level
    guard let name = level.name, level.certainty != .cannotSay else {
      return ReportForest.Standing(text: words.judgement.cannotSay, tone: .plain)
    }
    var text = Self.sign(of: name)
    let tone = level.certainty == .borderline ? .plain : Self.tone(of: name)
    if tone != .plain { text += " \(sheetWords.level(name)) (\(words.judgement.certainty(level.certainty)))" }
    if level.certainty == .borderline {
      text += " " + (level.alternative.map(Self.sign) ?? HTMLRenderer.sign(of: .notClear))
    }
    if comparison.isRelevant { text += "\u{A0}*" }
    return ReportForest.Standing(text: text, tone: tone)
  }

  /// What the signs stand for.
  var standingSigns: String {
    let told = [ComparisonLevel.moreFavourable, .asElsewhere, .lessFavourable].map {
      Self.sign(of: $0) + " " + sheetWords.level($0)
    }
    return told.joined(separator: ", ") + words.clauseBreak + sheetWords.twoSigns
  }

  private static func sign(of level: ComparisonLevel) -> String {
    switch level {
    case .moreFavourable: HTMLRenderer.sign(of: .favourable)
    case .asElsewhere: "="
    case .lessFavourable: HTMLRenderer.sign(of: .unfavourable)
    }
  }

  private static func tone(of level: ComparisonLevel) -> ReportForest.Tone {
    switch level {
    case .moreFavourable: .favourable
    case .lessFavourable: .unfavourable
    case .asElsewhere: .plain
    }
  }
}

extension ScaleFacts {
  /// Where a score lies between the lowest (0) and the highest (1).
  func place(of figure: Figure) -> Double {
    (figure.doubleValue - Double(lowestScore)) / Double(max(1, highestScore - lowestScore))
  }
}
