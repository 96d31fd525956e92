import RapsJSON
import RapsQuestionnaire

extension PlanLayout {
  // MARK: Advice and decision

  mutating func adviceAndDecision() {
    guard !measures.isEmpty else { return }
    page.heading(words.adviceTitle, level: 2)
    page.paragraph(words.adviceExplained)
    page.table(
      [
        words.measureColumn, words.adviceOfPreventionAdvisor, words.adviceOfCommittee, words.date,
        words.decisionOfEmployer, words.date,
      ],
      measures.map { measure in
        let people = measure["people"]
        return [[tree.title(measure)]]
          + [
            "adviceOfPreventionAdvisor", "adviceOfCommittee", "adviceDate", "decisionOfEmployer", "decisionDate",
          ].map { [tree.text(people?[$0])] }
      })
  }

  // MARK: Strengths and risks

  mutating func strengths() {
    page.heading(common.strengths, level: 2)
    let rows = tree.rows("strengths")
    if rows.isEmpty { page.paragraph(words.noStrengths) }
    for row in rows {
      let mark = tree.isCurrent(row) ? "" : " (\(words.noLongerStrength))"
      page.heading(tree.title(row) + mark, level: 3)
      page.list(sentences(of: row))
      let keep = tree.text(row["text"]?["keep"])
      if !keep.isEmpty { page.paragraph(words.keepIt(keep)) }
      page.list(remarks(row))
    }
  }

  /// Factor, level, what limits the risk, who and when (DOMAIN): who and when as the measures have them.
  mutating func riskTable() {
    let risks = tree.rows("risks")
    guard !risks.isEmpty else { return }
    page.heading(words.riskTable, level: 2)
    page.paragraph(words.riskExplained)
    let byID = Dictionary(measures.map { (tree.id($0), $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[[String]]] = []
    for risk in risks { rows.append(cells(of: risk, byID)) }
    page.table(
      [
        words.riskColumn, words.riskLevelColumn, common.analysis.certaintyColumn, words.controlsColumn, words.whoColumn,
        words.whenColumn,
      ], rows)
  }

  private mutating func cells(of risk: JSONValue, _ measures: [String: JSONValue]) -> [[String]] {
    let origin = risk["trace"]?.elements?.first
    let level = traced(
      tree.riskLevel(risk), about: tree.title(risk), figure: tree.text(origin?["figure"]),
      rule: tree.text(origin?["rule"]))
    let controls = tree.texts(risk["controls"])
    let titles = tree.texts(risk["controlTitles"])
    let chosen = controls.compactMap { measures[$0] }
    let agreed = tree.text(risk["people"]?["level"])
    return [
      [tree.title(risk)] + tree.texts(risk["people"]?["remarks"]) + ownMembers(risk, besides: ["level", "remarks"]),
      [level, agreed.isEmpty ? "" : "→ \(agreed)"], [tree.certainty(risk)],
      // A control that the plan has a row for is called as there.
      controls.enumerated().map { index, id in
        measures[id].map(tree.title) ?? (titles.count == controls.count ? titles[index] : id)
      },
      distinct(chosen.map(who)), distinct(chosen.map(when)),
    ]
  }

  private func who(_ measure: JSONValue) -> String {
    let owner = tree.text(measure["people"]?["owner"])
    return owner.isEmpty ? tree.text(measure["text"]?["responsible"]) : owner
  }

  private func when(_ measure: JSONValue) -> String {
    let due = tree.text(measure["people"]?["due"])
    return due.isEmpty ? tree.text(measure["text"]?["timetable"]) : words.due(due)
  }

  private func distinct(_ texts: [String]) -> [String] {
    var known: Set<String> = []
    return texts.filter { known.insert($0).inserted }
  }

  // MARK: For the talks

  /// What a team decides for itself, and what others have to make possible. Rows that do not tell are in neither.
  mutating func whoCanDoWhat() {
    let current = measures.filter(tree.isCurrent)
    let ofTeam = current.filter { tree.level($0) == .team }
    let others = current.filter { [.organisation, .individual].contains(tree.level($0)) }
    for (title, explanation, rows) in [
      (words.teamItself, words.teamItselfExplained, ofTeam), (words.needsSupport, words.needsSupportExplained, others),
    ] where !rows.isEmpty {
      page.heading(title, level: 2)
      page.paragraph(explanation)
      page.list(
        rows.map { row in
          let responsible = who(row)
          return tree.title(row) + (responsible.isEmpty ? "" : " – \(responsible)")
        })
    }
  }

  mutating func dialogue() {
    let rows = (tree.rows("strengths") + priorities).filter { tree.isCurrent($0) }
    let asked = rows.map { (tree.title($0), tree.texts($0["text"]?["questions"])) }.filter { !$1.isEmpty }
    guard !asked.isEmpty else { return dialogueWithoutPriorities() }
    page.heading(words.dialogue, level: 2)
    page.paragraph(words.dialogueExplained)
    for (title, questions) in asked {
      page.paragraph(label: words.about(title), "")
      page.list(questions)
    }
  }

  /// Where figures name nothing to talk about, the checklist method finds it (ANONYMITY A17).
  private mutating func dialogueWithoutPriorities() {
    guard tree.text(tree.root["basis"]?["kind"]) == "none" else { return }
    page.heading(words.dialogue, level: 2)
    page.paragraph(common.checklistMethod)
    page.list(common.dialogueQuestions)
  }

  mutating func notMeasured() {
    let gaps = tree.texts(tree.root["notMeasured"])
    guard !gaps.isEmpty else { return }
    page.heading(words.notMeasured, level: 2)
    page.list(gaps)
  }

  mutating func evaluation() {
    let rows = tree.rows("evaluation")
    guard !rows.isEmpty else { return }
    page.heading(words.evaluation, level: 2)
    page.paragraph(words.evaluationExplained)
    page.table(
      [words.evaluationItemColumn, words.doneColumn, words.remarks],
      rows.map { row in
        let text = tree.text(row["text"])
        return [
          [text.isEmpty ? tree.title(row) : text], [tree.text(row["people"]?["done"])],
          tree.texts(row["people"]?["remarks"]) + ownMembers(row, besides: ["done", "remarks"]),
        ]
      })
  }
}
