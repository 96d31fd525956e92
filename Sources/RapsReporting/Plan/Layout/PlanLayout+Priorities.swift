import RapsJSON

extension PlanLayout {
  /// Whether a priority is about unwanted behaviour, which stands above everything else (METHOD P3).
  private func isExposure(_ row: JSONValue) -> Bool { row["kind"]?.string == "exposure" }

  mutating func unwantedBehaviour() {
    let exposures = currentFirst(priorities.filter(isExposure))
    guard !exposures.isEmpty else { return }
    page.heading(words.unwantedBehaviour, level: 2)
    page.paragraph(words.unwantedBehaviourFirst)
    for row in exposures { chapter(row, number: nil) }
  }

  mutating func prioritiesToDiscuss() {
    let scales = currentFirst(priorities.filter { !isExposure($0) })
    guard !scales.isEmpty else { return }
    page.heading(words.priorities, level: 2)
    for (index, row) in scales.enumerated() { chapter(row, number: index + 1) }
  }

  /// What is no priority any more comes after what is.
  private func currentFirst(_ rows: [JSONValue]) -> [JSONValue] {
    rows.filter(tree.isCurrent) + rows.filter { !tree.isCurrent($0) }
  }

  private mutating func chapter(_ row: JSONValue, number: Int?) {
    let title = tree.title(row)
    let mark = tree.isCurrent(row) ? "" : " (\(words.noLongerPriority))"
    page.heading((number.map { "\($0). " } ?? "") + title + mark, level: 3)
    // METHOD, Words: every chapter on unwanted behaviour names them.
    if isExposure(row) {
      let routes = tree.text(row["text"]?["routesForHelp"])
      page.paragraph(routes.isEmpty ? common.routesForHelp : routes)
    }
    let objective = tree.text(row["text"]?["objective"])
    page.paragraph(label: words.objective, objective.isEmpty ? words.objectiveWithoutGuidance(title) : objective)
    labelledList(words.why, sentences(of: row))
    labelledList(words.causes, tree.texts(row["text"]?["causes"]))
    offeredMeasures(for: row)
    labelledList(words.remarks, remarks(row))
  }

  private mutating func labelledList(_ label: String, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    page.paragraph(label: label, "")
    page.list(entries)
  }

  func remarks(_ row: JSONValue) -> [String] {
    tree.texts(row["people"]?["remarks"]) + ownMembers(row, besides: ["remarks"])
  }

  // MARK: Measures

  private func factors(_ measure: JSONValue) -> [String] { tree.texts(measure["priorities"]) }

  /// The priority under which a measure stands: the first that it serves and that is one, else the first that was one.
  func home(of measure: JSONValue) -> String? {
    let served = factors(measure)
    let current = Set(priorities.filter(tree.isCurrent).map(tree.id))
    let all = Set(priorities.map(tree.id))
    return served.first(where: current.contains) ?? served.first(where: all.contains)
  }

  private mutating func offeredMeasures(for row: JSONValue) {
    let id = tree.id(row)
    let here = measures.filter { home(of: $0) == id }
    let elsewhere = measures.filter { home(of: $0) != id && factors($0).contains(id) }
    page.paragraph(label: words.measuresToDiscuss, here.isEmpty && elsewhere.isEmpty ? words.noMeasures : "")
    table(of: here)
    if !elsewhere.isEmpty {
      page.paragraph(words.alsoServedBy(elsewhere.map(tree.title).joined(separator: common.clauseBreak)))
    }
  }

  /// Rows that belong to no priority of the plan, as those that people added.
  mutating func otherMeasures() {
    let others = measures.filter { home(of: $0) == nil }
    guard !others.isEmpty else { return }
    page.heading(words.otherMeasures, level: 2)
    table(of: others)
  }

  private mutating func table(of measures: [JSONValue]) {
    var rows: [[[String]]] = []
    for measure in tree.ordered(measures) { rows.append(cells(of: measure)) }
    page.table(
      [
        words.measureColumn, words.levelColumn, words.responsibleColumn, words.carriedOutByColumn,
        words.targetGroupColumn, words.timetableColumn, words.budgetColumn, words.indicatorColumn, words.statusColumn,
      ], rows)
  }

  private mutating func cells(of measure: JSONValue) -> [[String]] {
    let text = measure["text"]
    let people = measure["people"]
    return [
      [tree.title(measure), tree.text(text?["about"])],
      tree.nature(of: measure),
      [tree.text(text?["responsible"]), tree.text(people?["owner"])],
      [tree.text(text?["carriedOutBy"]), bracketed(tree.executor(measure))],
      [tree.text(text?["targetGroup"])],
      [tree.text(text?["timetable"]), labelled(words.start, people?["start"]), labelled(words.due, people?["due"])],
      [tree.text(people?["budget"])],
      indicator(of: measure),
      status(of: measure),
    ]
  }

  private func bracketed(_ text: String) -> String { text.isEmpty ? "" : "(\(text))" }

  private func labelled(_ label: PlanWords.Sentence1, _ value: JSONValue?) -> String {
    let text = tree.text(value)
    return text.isEmpty ? "" : label(text)
  }

  // MARK: Indicator and status

  /// What it is, today's value, where it began, and the target; each with its rule.
  private mutating func indicator(of measure: JSONValue) -> [String] {
    let figures = measure["figures"]
    let written = tree.text(measure["text"]?["indicator"])
    let origin = figures?["trace"]?.elements?.first
    // A row that people added may name its indicator by the id alone; where its figure comes from tells the title.
    let name = origin.map { tree.text($0["line"]) } ?? ""
    var parts = [written.isEmpty ? name.isEmpty ? tree.text(figures?["indicator"]) : name : written]
    let today = today(figures)
    if !today.isEmpty {
      parts.append(
        traced(
          words.today(today), about: tree.title(measure), figure: tree.text(origin?["figure"]),
          rule: tree.text(origin?["rule"])))
      let told = tree.text(measure["baseline"]?["text"])
      let start = told.isEmpty ? tree.text(measure["baseline"]?["mean"]) : told
      if !start.isEmpty, tree.root["updated"]?.boolean == true { parts.append(words.atStart(start)) }
    }
    let words = tree.text(figures?["targetText"])
    let target = words.isEmpty ? tree.text(figures?["target"]) : words
    if !target.isEmpty {
      let rule = Self.ruleOfTarget[tree.text(figures?["targetRule"])] ?? ""
      parts.append(traced(self.words.target(target), about: tree.title(measure), figure: "", rule: rule))
    }
    return parts
  }

  private func today(_ figures: JSONValue?) -> String {
    let written = tree.text(figures?["todayText"])
    guard written.isEmpty else { return written }
    let interval = tree.interval(figures?["interval"]).map { " (\(words.interval($0)))" } ?? ""
    let today = tree.text(figures?["today"])
    return today.isEmpty ? "" : today + interval
  }

  /// The rule of METHOD behind each way to set a target (`PlanTarget.rule`).
  private static var ruleOfTarget: [String: String] {
    [
      "reference-mean": "C2", "amber-cut-off": "D6", "favourable-end-of-interval": "D1", "nobody": "P3",
      "no-less-favourable": "P5",
    ]
  }

  private static var peopleOfTables: Set<String> {
    [
      "status", "owner", "budget", "start", "due", "remarks", "adviceOfPreventionAdvisor", "adviceOfCommittee",
      "adviceDate", "decisionOfEmployer", "decisionDate",
    ]
  }

  private func status(of measure: JSONValue) -> [String] {
    let status = tree.text(measure["people"]?["status"])
    let didNotMove = measure["figures"]?["indicatorDidNotMove"]
    let flag =
      didNotMove?.boolean == true ? words.didNotMove : didNotMove?.isNull == true ? words.cannotTellWhetherMoved : ""
    return [status.isEmpty ? words.statusOpen : status, flag] + tree.texts(measure["people"]?["remarks"])
      + ownMembers(measure, besides: Self.peopleOfTables)
  }
}
