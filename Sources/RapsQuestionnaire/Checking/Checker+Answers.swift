import RapsDiagnostics

extension Checker {
  private static let greatestWidth = 200

  mutating func checkAnswers(_ section: DraftedSection) {
    guard case .answers(let draft) = section.content else { return }
    answerIndexes[section.id.value] = .some(nil)
    guard let codes = validCodes(of: draft, section) else { return }
    let allKnown = checkSpecialCodes(of: draft, valid: codes)
    guard checkSynonyms(of: draft, known: allKnown), !section.isDamaged else { return }
    checkLabels(of: draft)
    checkNumberLabels(of: draft, known: allKnown)
    let labels = Dictionary(draft.codes.map { ($0.code.value, $0.label) }, uniquingKeysWith: { first, _ in first })
    let synonyms = Dictionary(grouping: draft.synonyms) { $0.code.value }
    let set = AnswerSet(
      id: section.id.value,
      options: codes.map { option($0, label: labels[$0]?.value, synonyms: synonyms[$0]) },
      missing: draft.missing.map { option($0.code.value, label: $0.label.value, synonyms: synonyms[$0.code.value]) },
      notApplicable: draft.notApplicable.map {
        option($0.code.value, label: $0.label.value, synonyms: synonyms[$0.code.value])
      })
    answerIndexes[section.id.value] = answerSets.count
    answerSets.append(set)
  }

  private func option(
    _ code: Int, label: LocalizedText?, synonyms: [AnswersDraft.Synonym]?
  ) -> AnswerSet.Option {
    let entries = (synonyms ?? []).flatMap { localized($0.texts).entries }
    return AnswerSet.Option(code: code, label: localized(label ?? LocalizedText()), synonyms: entries)
  }

  /// The valid codes in ascending order; nil, after a diagnostic, if they make no scale of answers.
  private func validCodes(of draft: AnswersDraft, _ section: DraftedSection) -> [Int]? {
    var codes: Set<Int> = []
    for code in draft.codes {
      if !codes.insert(code.code.value).inserted { reportDuplicate(code.code) }
      if let range = draft.range, !range.value.contains(code.code.value) {
        log.report(
          .unknownCode, at: code.code.place,
          "the code \(code.code.value) lies outside the range \(range.value.lowerBound)..\(range.value.upperBound)")
      }
      if !code.label.value.isEmpty { lintTexts(code.label) }
    }
    if let range = draft.range {
      guard range.value.count <= Self.greatestWidth + 1 else { return reportWidth(at: range.place) }
      codes.formUnion(range.value)
    }
    guard let lowest = codes.min(), let highest = codes.max(), codes.count >= 2 else {
      if !section.isDamaged {
        log.report(
          .tooFewCodes, at: section.id.place, "the answers \"\(section.id.value)\" have fewer than two codes",
          help: ["add codes with their labels, as `1 en \"never\"`, or `range 0..10`"])
      }
      return nil
    }
    guard highest - lowest <= Self.greatestWidth else { return reportWidth(at: section.id.place) }
    return codes.sorted()
  }

  private func reportWidth(at place: Place) -> [Int]? {
    log.report(
      .badRange, at: place, "the codes span more than \(Self.greatestWidth)",
      expected: "highest − lowest code at most \(Self.greatestWidth)")
    return nil
  }

  private func reportDuplicate(_ code: Located<Int>) {
    log.report(
      .duplicateCode, at: code.place, "the code \(code.value) stands twice in these answers",
      expected: "each code once, also among missing and not-applicable ones")
  }

  private func checkSpecialCodes(of draft: AnswersDraft, valid: [Int]) -> Set<Int> {
    var known = Set(valid)
    for code in draft.missing + draft.notApplicable {
      if !known.insert(code.code.value).inserted { reportDuplicate(code.code) }
      if !code.label.value.isEmpty { lintTexts(code.label) }
    }
    return known
  }

  private func checkSynonyms(of draft: AnswersDraft, known: Set<Int>) -> Bool {
    var isRight = true
    for synonym in draft.synonyms where !known.contains(synonym.code.value) {
      isRight = false
      log.report(.unknownCode, at: synonym.code.place, "these answers have no code \(synonym.code.value)")
    }
    return isRight
  }

  /// One text must not stand for two codes in one language: a data file with labels could not be read.
  private func checkLabels(of draft: AnswersDraft) {
    struct Label: Hashable {
      let language: Language
      let text: String
    }
    var codes: [Label: Int] = [:]
    let labelled = (draft.codes + draft.missing + draft.notApplicable).map { ($0.code, $0.label) }
    for (code, texts) in labelled + draft.synonyms.map({ ($0.code, $0.texts) }) {
      for entry in texts.value.entries {
        let label = Label(language: entry.language, text: entry.text.lowercased())
        if let other = codes.updateValue(code.value, forKey: label), other != code.value {
          log.report(
            .ambiguousLabel, at: texts.place,
            "\"\(shortened(entry.text))\" stands for the codes \(other) and \(code.value) in \"\(entry.language)\"",
            expected: "a different text for each code")
        }
      }
    }
  }

  /// Silent where an error may be the reason.
  func lintUnusedAnswers() {
    guard !log.hasErrors else { return }
    for section in resolved.sections where section.kind == .answers && !usedAnswers.contains(section.id.value) {
      advise(
        .unusedAnswers, at: section.id.place, "no item is answered with \"\(section.id.value)\"",
        help: ["remove the section, or write `answered \(section.id.value)` in a scale"])
    }
  }

  /// The index of a named answer set; nil, after a diagnostic if the name is not there.
  mutating func answerSet(_ name: Located<String>, needer: DraftedSection) -> Int? {
    usedAnswers.insert(name.value)
    if let index = answerIndexes[name.value] { return index }
    reportUnknown(
      .unknownAnswers, name, "answers section",
      removedBy: resolved.removedSections[SectionName(.answers, name.value)], needer: needer,
      among: answerIndexes.keys.sorted())
    return nil
  }
}
