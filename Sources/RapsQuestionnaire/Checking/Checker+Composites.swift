import RapsDiagnostics

extension Checker {
  /// A composite of scales: they must be alike in what a score means (METHOD S4).
  mutating func checkCompositeOfScales(_ section: DraftedSection) {
    guard case .scored(let draft) = section.content, section.kind == .composite,
      case .scales(let components)? = draft.components
    else { return }
    lintTexts(draft.title)
    lintTexts(draft.about)
    if let metric = draft.metric {
      log.report(
        .scoreOfScales, at: metric.place, "a composite of scales has the score of its scales",
        help: ["remove the line `score …`"])
    }
    let parts = scalesOfComposite(components, section)
    if parts.count == 1, components.count == 1 {
      advise(
        .singleItemScale, at: section.id.place, "the composite \"\(section.id.value)\" has a single scale")
    }
    if parts.count == components.count { checkLikeness(parts, draft) }
    let required = requiredCount(draft.requirement, of: components.count, "scales", mayScale: false)
    let lostFigures = parts.contains { $0.facts.lostItems }
    let range = parts.first?.facts.range.map { ScoreRange(lowest: $0.lowest, highest: $0.highest, stepCount: nil) }
    if !lostFigures {
      checkCutOffs(draft, range: range)
      checkNorms(draft, range: range)
      checkExpectations(draft, range: range, count: components.count, section)
    }
    compositeFacts[section.id.value] = ScaleFacts(
      index: composites.count, metric: parts.first?.facts.metric, range: range, risk: draft.risk?.value,
      lostItems: lostFigures)
    guard let title = draft.title, let kind = draft.kind, let risk = draft.risk, let required,
      parts.count == components.count
    else { return }
    composites.append(
      Composite(
        id: section.id.value, title: localized(title), about: localized(draft.about), kind: kind.value,
        aspect: draft.aspect, scales: parts.map(\.facts.index), requiredScaleCount: required, risk: risk.value,
        cutOffs: lostFigures ? nil : model(draft.cutOffs), norms: lostFigures ? [] : draft.norms.map(\.norm),
        expectations: lostFigures ? [] : draft.expectations.map(model), lostInheritedFigures: lostFigures))
  }

  private func scalesOfComposite(
    _ components: [ScoredDraft.Component], _ section: DraftedSection
  ) -> [(name: Located<String>, facts: ScaleFacts)] {
    var named: Set<String> = []
    return components.compactMap { component in
      guard named.insert(component.id.value).inserted else {
        reportNamedTwice(component.id)
        return nil
      }
      guard let facts = scaleFacts[component.id.value] else {
        reportNoScale(component.id, "scale", needer: section)
        return nil
      }
      return (component.id, facts)
    }
  }

  /// Reports a name where a scale is wanted; silent if the scale is there and was found wrong elsewhere.
  private func reportNoScale(_ name: Located<String>, _ what: String, needer: DraftedSection) {
    if let kind = kinds[name.value] {
      guard kind != .scale, kind != .composite || compositeFacts[name.value] != nil || isCompositeOfScales(name.value)
      else { return }
      log.report(
        .wrongSectionKind, at: name.place, "\"\(name.value)\" is \(described(kind)), and a \(what) is wanted here",
        expected: "the id of a \(what)")
    } else {
      reportUnknown(
        .unknownScale, name, what, removedBy: resolved.removedSections[SectionName(.scale, name.value)],
        needer: needer, among: kinds.filter { $0.value == .scale || $0.value == .composite }.keys.sorted())
    }
  }

  private func described(_ kind: SectionKind) -> String {
    kind == .composite ? "a composite of scales" : kind.described.replacingSectionWord
  }

  private func isCompositeOfScales(_ id: String) -> Bool {
    resolved.sections.contains { section in
      guard section.id.value == id, case .scored(let draft) = section.content, case .scales? = draft.components else {
        return false
      }
      return true
    }
  }

  private func checkLikeness(_ parts: [(name: Located<String>, facts: ScaleFacts)], _ draft: ScoredDraft) {
    guard let first = parts.first, let metric = first.facts.metric, let range = first.facts.range,
      let risk = first.facts.risk
    else { return }
    for (name, facts) in parts.dropFirst() {
      guard let otherMetric = facts.metric, let otherRange = facts.range, let otherRisk = facts.risk else { continue }
      let difference: String? =
        if otherMetric != metric {
          "their kinds of score differ"
        } else if otherRange.lowest.billionths
          != range.lowest.billionths || otherRange.highest.billionths != range.highest.billionths
        { "their ranges of scores differ" } else if otherRisk != risk { "their risks lie at opposite ends" } else {
          nil
        }
      guard let difference else { continue }
      log.report(
        .unlikeScales, at: name.place,
        "\"\(first.name.value)\" and \"\(name.value)\" cannot be averaged: \(difference)",
        expected: "scales with the same score, range and risk")
    }
    if let own = draft.risk, own.value != risk {
      log.report(
        .unlikeScales, at: own.place, "the scales of this composite have risk \(risk.rawValue)",
        expected: "risk \(risk.rawValue)")
    }
  }

  private func checkExpectations(
    _ draft: ScoredDraft, range: ScoreRange?, count: Int, _ section: DraftedSection
  ) {
    for expectation in draft.expectations where checkCount(of: expectation, count, "scales", section) {
      guard let range else { continue }
      for answer in expectation.answers {
        guard let value = answer.value,
          !(range.lowest.billionths...range.highest.billionths).contains(value.billionths)
        else { continue }
        log.report(
          .expectedAnswer, at: answer.place, "\(value) is no score of the scales",
          expected: "\(range.lowest) to \(range.highest), or - for a missing score")
      }
    }
  }

  // MARK: Profiles

  mutating func checkProfile(_ section: DraftedSection) {
    guard case .profile(let draft) = section.content else { return }
    lintTexts(draft.title)
    lintTexts(draft.about)
    for texts in Profile.Quadrant.allCases.compactMap({ draft.quadrants[$0] }) { lintTexts(texts) }
    let demands = draft.demands.flatMap { axis($0, of: section) }
    let resources = draft.resources.flatMap { axis($0, of: section) }
    guard let title = draft.title, let demands, let resources, draft.quadrants.count == 4 else { return }
    profiles.append(
      Profile(
        id: section.id.value, title: localized(title), about: localized(draft.about), demands: demands,
        resources: resources, quadrantTitles: Profile.Quadrant.allCases.map { localized(draft.quadrants[$0]) }))
  }

  private func axis(_ axis: ProfileDraft.Axis, of section: DraftedSection) -> Profile.Axis? {
    let name = axis.measure
    let isScale = scaleFacts[name.value] != nil
    guard let facts = scaleFacts[name.value] ?? compositeFacts[name.value] else {
      reportNoScale(name, "scale or composite", needer: section)
      return nil
    }
    if let range = facts.range {
      let value = axis.high.value.value
      if !(range.lowest.billionths...range.highest.billionths).contains(value.billionths) {
        advise(
          .cutOffOutsideRange, at: axis.high.place,
          "the bound \(value) lies outside the scores, \(range.lowest) to \(range.highest)")
      } else if !NumberInterval(lower: axis.high.value, upper: nil).contains(range.highest.billionths) {
        advise(.unreachableThreshold, at: axis.high.place, "no score can be high", help: ["check the bound"])
      }
    }
    return Profile.Axis(measure: isScale ? .scale(facts.index) : .composite(facts.index), high: axis.high.value)
  }
}

extension String {
  /// "a scale section" without its last word.
  fileprivate var replacingSectionWord: String {
    hasSuffix(" section") ? String(dropLast(" section".count)) : self
  }
}
