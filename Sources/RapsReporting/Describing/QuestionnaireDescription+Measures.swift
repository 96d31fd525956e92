import RapsQuestionnaire

/// The sections about what is measured: scales, composites, exposures and profiles.
extension QuestionnaireDescription {
  mutating func writeScales(of kind: ScaleKind) {
    let scales = questionnaire.scales.filter { $0.kind == kind && !$0.isComposite }
    guard !scales.isEmpty else { return }
    page.heading(reportWords.kindTitles(kind), underline: "-")
    for scale in scales {
      page.gap()
      page.paragraph(titled(scale.title, id: scale.id))
      write(scale)
      let common = commonAnswerSet(of: scale.items.map(\.item))
      if let common { entry(words.answered, questionnaire.answerSets[common].id) }
      list(scale.items.map { (item: $0.item, reversed: $0.isReverseKeyed) }, common: common)
    }
  }

  mutating func writeComposites() {
    let ofItems = questionnaire.scales.filter(\.isComposite)
    guard !ofItems.isEmpty || !questionnaire.composites.isEmpty else { return }
    page.heading(words.composites, underline: "-")
    for scale in ofItems {
      page.gap()
      page.paragraph(titled(scale.title, id: scale.id))
      entry(words.kind, reportWords.kindTitles(scale.kind))
      write(scale)
      let items = scale.items.map { member in
        questionnaire.items[member.item].id + (member.isReverseKeyed ? " (\(reportWords.explain.reversed))" : "")
      }
      entry(reportWords.explain.items, items.joined(separator: ", "))
    }
    for composite in questionnaire.composites {
      page.gap()
      page.paragraph(titled(composite.title, id: composite.id))
      about(composite.about)
      entry(words.kind, reportWords.kindTitles(composite.kind))
      if let aspect = composite.aspect { entry(words.aspect, words.aspects(aspect)) }
      let members = composite.scales.map { titled(questionnaire.scales[$0].title, id: questionnaire.scales[$0].id) }
      entry(words.scales, members.joined(separator: ", "))
      entry(words.score, words.risks(composite.risk))
      entry(words.required, words.requiredScales(composite.requiredScaleCount, composite.scales.count))
      write(composite.cutOffs, composite.norms)
      if composite.lostInheritedFigures { warnOfLostFigures() }
    }
  }

  mutating func writeExposures() {
    guard !questionnaire.exposures.isEmpty else { return }
    page.heading(reportWords.exposures, underline: "-")
    for exposure in questionnaire.exposures {
      page.gap()
      page.paragraph(titled(exposure.title, id: exposure.id))
      about(exposure.about)
      if let aspect = exposure.aspect { entry(words.aspect, words.aspects(aspect)) }
      if let source = exposure.source { entry(words.by, words.behaviourSources(source)) }
      let codes = exposure.positiveCodes
      entry(
        words.positiveCodes,
        codes.count == 1 ? "\(codes.lowerBound)" : "\(codes.lowerBound)–\(codes.upperBound)")
      let common = commonAnswerSet(of: exposure.items)
      if let common { entry(words.answered, questionnaire.answerSets[common].id) }
      list(exposure.items.map { (item: $0, reversed: false) }, common: common)
    }
  }

  mutating func writeProfiles() {
    guard !questionnaire.profiles.isEmpty else { return }
    page.heading(words.profiles, underline: "-")
    for profile in questionnaire.profiles {
      page.gap()
      page.paragraph(titled(profile.title, id: profile.id))
      about(profile.about)
      entry(words.demands, axis(profile.demands))
      entry(words.resources, axis(profile.resources))
      list(
        Profile.Quadrant.allCases.map { quadrant in
          (text(profile.quadrantTitles[quadrant.rawValue]), words.quadrants(quadrant))
        })
    }
  }

  // MARK: Pieces

  private mutating func about(_ about: LocalizedText) {
    if !about.isEmpty { page.paragraph(text(about), indent: 2) }
  }

  private mutating func warnOfLostFigures() { page.paragraph("! " + words.lostFigures, indent: 2) }

  /// What stands above a scale's items.
  private mutating func write(_ scale: Scale) {
    about(scale.about)
    if let aspect = scale.aspect { entry(words.aspect, words.aspects(aspect)) }
    if let need = scale.need { entry(words.need, words.needs(need)) }
    entry(words.score, metric(scale.metric) + reportWords.clauseBreak + words.risks(scale.risk))
    entry(words.required, words.requiredItems(scale.requiredItemCount, scale.items.count))
    write(scale.cutOffs, scale.norms)
    if let source = scale.source { entry(words.source, source) }
    if scale.lostInheritedFigures { warnOfLostFigures() }
  }

  private func metric(_ metric: ScoreMetric) -> String {
    switch metric {
    case .percent: words.percentMetric
    case .mean: words.meanMetric
    case .sum(let factor): words.sumMetric(factor)
    }
  }

  private mutating func write(_ cutOffs: CutOffs?, _ norms: [Norm]) {
    if let cutOffs {
      let bounds = [(words.amber, cutOffs.amber), (words.red, cutOffs.red)].compactMap { colour, cut in
        cut.map { "\(colour) \(bound($0))" }
      }
      var parts = [bounds.joined(separator: ", "), reportWords.evidence(cutOffs.status)]
      if let population = cutOffs.population { parts.append(words.population + reportWords.colon + population) }
      if let source = cutOffs.source { parts.append(source) }
      entry(reportWords.explain.cutOffs, parts.joined(separator: reportWords.clauseBreak))
    }
    for norm in norms {
      var figures = words.normFigures(
        number(norm.mean), number(norm.standardDeviation), reportWords.numbers.count(norm.respondentCount))
      if let count = norm.organisationCount {
        figures += ", " + reportWords.analysis.organisations(reportWords.numbers.count(count))
      }
      let parts = [
        "\(norm.name) (\(norm.year))" + reportWords.colon + figures, reportWords.evidence(norm.status), norm.source,
      ]
      entry(words.norm, parts.joined(separator: reportWords.clauseBreak))
    }
  }

  private func axis(_ axis: Profile.Axis) -> String {
    let measure =
      switch axis.measure {
      case .scale(let index): titled(questionnaire.scales[index].title, id: questionnaire.scales[index].id)
      case .composite(let index):
        titled(questionnaire.composites[index].title, id: questionnaire.composites[index].id)
      case .exposure(let index): titled(questionnaire.exposures[index].title, id: questionnaire.exposures[index].id)
      case .profile(let index): titled(questionnaire.profiles[index].title, id: questionnaire.profiles[index].id)
      }
    return "\(measure), \(words.high) \(bound(axis.high))"
  }

  /// The answer set of all these items, if they share one.
  private func commonAnswerSet(of items: [Int]) -> Int? {
    let sets = Set(items.map { questionnaire.items[$0].answerSet })
    return sets.count == 1 ? sets.first : nil
  }

  /// Items by their ids, each with what sets it apart.
  private mutating func list(_ items: [(item: Int, reversed: Bool)], common: Int?) {
    list(
      items.map { member in
        let item = questionnaire.items[member.item]
        var remarks: [String] = []
        if member.reversed { remarks.append(reportWords.explain.reversed) }
        if common == nil { remarks.append(questionnaire.answerSets[item.answerSet].id) }
        if !item.columns.isEmpty { remarks.append("\(words.columns) \(item.columns.joined(separator: ", "))") }
        let wording = text(item.text)
        let remark = remarks.isEmpty ? "" : "(\(remarks.joined(separator: reportWords.clauseBreak)))"
        return (item.id, [wording, remark].filter { !$0.isEmpty }.joined(separator: " "))
      })
  }
}
