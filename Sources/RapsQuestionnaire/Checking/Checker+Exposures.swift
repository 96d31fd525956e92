import RapsDiagnostics

extension Checker {
  mutating func checkExposure(_ section: DraftedSection) {
    guard case .scored(let draft) = section.content, section.kind == .exposure else { return }
    lintTexts(draft.title)
    lintTexts(draft.about)
    let members = draft.items.compactMap { item -> ItemFacts? in
      guard let facts = itemFacts[nameKey(item.id.value)], facts.place == item.id.place else { return nil }
      return facts
    }
    if let positive = draft.positiveCodes { checkPositive(positive, of: members) }
    if !section.lostItems {
      for expectation in draft.expectations where checkCount(of: expectation, draft.items.count, "items", section) {
        for (answer, facts) in zip(expectation.answers, members) {
          if let set = facts.answerSet { checkAnswer(answer, in: answerSets[set]) }
        }
      }
    }
    guard let title = draft.title, let positive = draft.positiveCodes, !members.isEmpty else { return }
    exposures.append(
      Exposure(
        id: section.id.value, title: localized(title), about: localized(draft.about), aspect: draft.aspect,
        source: draft.exposureSource, items: members.map(\.index), positiveCodes: positive.value,
        expectations: section.lostItems ? [] : draft.expectations.map(model)))
  }

  /// Each item must have codes that count as exposed and codes that do not.
  private func checkPositive(_ positive: Located<ClosedRange<Int>>, of members: [ItemFacts]) {
    for index in Set(members.compactMap(\.answerSet)).sorted() {
      let set = answerSets[index]
      let count = set.options.count { positive.value.contains($0.code) }
      let isInside =
        set.options.contains { $0.code == positive.value.lowerBound }
        && set.options.contains { $0.code == positive.value.upperBound }
      guard count == 0 || count == set.options.count || !isInside else { continue }
      log.report(
        .badPositiveCodes, at: positive.place,
        count == 0
          ? "no code of the answers \"\(set.id)\" is positive"
          : count == set.options.count
            ? "every code of the answers \"\(set.id)\" is positive"
            : "the answers \"\(set.id)\" do not have all of these codes",
        expected: "some of the codes \(set.minimumCode) to \(set.maximumCode)")
      return
    }
  }
}
