import RapsDiagnostics

extension Checker {
  /// A scale, or a composite of items, which is scored alike.
  mutating func checkScale(_ section: DraftedSection) {
    guard case .scored(let draft) = section.content, section.kind != .exposure else { return }
    var members: [(item: ScaleItem, facts: ItemFacts)] = []
    let lostItems = section.lostItems
    switch draft.components {
    case .scales: return
    case .items(let components):
      guard let found = itemsOfComposite(components, section) else { return }
      members = found
    case nil:
      guard section.kind == .scale else { return }
      members = draft.items.compactMap { item in
        guard let facts = itemFacts[nameKey(item.id.value)], facts.place == item.id.place else { return nil }
        return (ScaleItem(item: facts.index, isReverseKeyed: item.reversed != nil), facts)
      }
    }
    let range = scoreRange(of: members.map(\.facts), draft.metric)
    scaleFacts[section.id.value] = ScaleFacts(
      index: scales.count, metric: draft.metric?.value, range: range, risk: draft.risk?.value, lostItems: lostItems)
    lintTexts(draft.title)
    lintTexts(draft.about)
    if members.count == 1, draft.items.count <= 1, !section.isDamaged {
      advise(
        .singleItemScale, at: section.id.place,
        "the \(section.kind.rawValue) \"\(section.id.value)\" has a single item",
        notes: ["its reliability cannot be estimated"])
    }
    let required = requiredCount(draft.requirement, of: members.count, "items", mayScale: lostItems)
    if !lostItems {
      checkCutOffs(draft, range: range)
      checkNorms(draft, range: range)
      checkExpectations(draft, of: members.map(\.facts), section)
    }
    appendScale(section, draft, members.map(\.item), required: required)
  }

  private mutating func appendScale(
    _ section: DraftedSection, _ draft: ScoredDraft, _ members: [ScaleItem], required: Int?
  ) {
    guard let title = draft.title, let kind = draft.kind, let metric = draft.metric, let risk = draft.risk,
      let required, !members.isEmpty
    else { return }
    let lostFigures = section.lostItems
    scales.append(
      Scale(
        id: section.id.value, title: localized(title), about: localized(draft.about), kind: kind.value,
        aspect: draft.aspect, need: draft.need, items: members, isComposite: section.kind == .composite,
        metric: metric.value, requiredItemCount: required, risk: risk.value,
        cutOffs: lostFigures ? nil : model(draft.cutOffs), norms: lostFigures ? [] : draft.norms.map(\.norm),
        expectations: lostFigures ? [] : draft.expectations.map(model), source: draft.source,
        lostInheritedFigures: lostFigures))
  }

  func model(_ draft: ScoredDraft.CutOffsDraft?) -> CutOffs? {
    draft.map {
      CutOffs(
        amber: $0.amber?.value, red: $0.red?.value, status: $0.status, source: $0.source, population: $0.population)
    }
  }

  func model(_ draft: ScoredDraft.ExpectationDraft) -> Expectation {
    Expectation(
      answers: draft.answers.map(\.value), outcome: draft.outcome.value, location: log.location(of: draft.place))
  }

  private func itemsOfComposite(
    _ components: [ScoredDraft.Component], _ section: DraftedSection
  ) -> [(ScaleItem, ItemFacts)]? {
    var members: [(ScaleItem, ItemFacts)] = []
    var named: Set<String> = []
    var isComplete = true
    for component in components {
      guard named.insert(component.id.value).inserted else {
        reportNamedTwice(component.id)
        isComplete = false
        continue
      }
      if let facts = item(component.id, needer: section) {
        members.append((ScaleItem(item: facts.index, isReverseKeyed: component.isReversed), facts))
      } else {
        isComplete = false
      }
    }
    return isComplete ? members : nil
  }

  func reportNamedTwice(_ name: Located<String>) {
    log.report(.namedTwice, at: name.place, "\"\(name.value)\" is named twice", expected: "each id once")
  }

  /// What scores can come out; nil where something that it depends on is not right (METHOD S2).
  private func scoreRange(of members: [ItemFacts], _ metric: Located<ScoreMetric>?) -> ScoreRange? {
    let sets = members.compactMap { $0.answerSet.map { answerSets[$0] } }
    guard let metric, let first = sets.first, sets.count == members.count else { return nil }
    let isAlike = sets.allSatisfy { $0.minimumCode == first.minimumCode && $0.maximumCode == first.maximumCode }
    let steps = first.width * members.count
    switch metric.value {
    case .percent:
      return ScoreRange(
        lowest: ExactDecimal(0), highest: ExactDecimal(100),
        stepCount: sets.allSatisfy { $0.width == first.width } ? steps : nil)
    case .mean, .sum:
      guard isAlike else {
        log.report(
          .unlikeRanges, at: metric.place, "the items have answers of unlike ranges, so they cannot be averaged",
          expected: "score 0..100", help: ["write `score 0..100`, which maps each item to the same range first"])
        return nil
      }
      guard case .sum(let factor) = metric.value else {
        return ScoreRange(
          lowest: ExactDecimal(first.minimumCode), highest: ExactDecimal(first.maximumCode), stepCount: steps)
      }
      let unit = members.count * factor
      return ScoreRange(
        lowest: ExactDecimal(first.minimumCode * unit), highest: ExactDecimal(first.maximumCode * unit),
        stepCount: steps)
    }
  }

  /// How many must be answered or valid: half is rounded up (METHOD S3). A rule N of M that was made for more items
  /// than `keep` or `remove` left keeps its proportion, rounded up.
  func requiredCount(
    _ requirement: ScoredDraft.Requirement, of count: Int, _ unit: String, mayScale: Bool
  ) -> Int? {
    guard count > 0 else { return nil }
    switch requirement {
    case .half: return (count + 1) / 2
    case .all: return count
    case .count(let required, let total):
      if mayScale, total.value >= count { return min(count, (required.value * count + total.value - 1) / total.value) }
      guard total.value == count else {
        log.report(
          .badRequirement, at: required.place.through(total.place), "there are \(count) \(unit), not \(total.value)",
          help: ["write `\(required.value) of \(count)`, half or all"])
        return nil
      }
      guard required.value <= count else {
        log.report(
          .badRequirement, at: required.place, "\(required.value) of \(count) \(unit) can never be answered",
          expected: "at most \(count)")
        return nil
      }
      return required.value
    }
  }

  // MARK: The scale's own tests

  private func checkExpectations(_ draft: ScoredDraft, of members: [ItemFacts], _ section: DraftedSection) {
    for expectation in draft.expectations {
      guard checkCount(of: expectation, members.count, "items", section) else { continue }
      for (answer, facts) in zip(expectation.answers, members) {
        guard let set = facts.answerSet.map({ answerSets[$0] }) else { continue }
        checkAnswer(answer, in: set)
      }
    }
  }

  func checkCount(
    of expectation: ScoredDraft.ExpectationDraft, _ count: Int, _ unit: String, _ section: DraftedSection
  ) -> Bool {
    guard !section.isDamaged, expectation.answers.count != count else { return !section.isDamaged }
    log.report(
      .expectedCount, at: expectation.place,
      "the row has \(expectation.answers.count) answers and the \(section.kind.rawValue) \(count) \(unit)",
      help: ["write one code per item in their order, and - where an answer is missing"])
    return false
  }

  func checkAnswer(_ answer: Located<ExactDecimal?>, in set: AnswerSet) {
    guard let value = answer.value else { return }
    let isCode = value.fractionDigits == 0 && set.options.contains { Int64($0.code) == value.significand }
    guard !isCode else { return }
    log.report(
      .expectedAnswer, at: answer.place, "\(value) is no valid code of the answers \"\(set.id)\"",
      expected: "\(set.minimumCode) to \(set.maximumCode), or - for no answer")
  }
}
