import RapsDiagnostics
import RapsDisclosure
import RapsQuestionnaire
import RapsResults

/// What an advisor should know of a survey's groups before it is held (ANONYMITY A17).
struct HeadcountReport {
  /// Parts of the people who may answer, in percent: at best, well, and as often.
  private static let responses = [100, 70, 50]
  /// The response for which merges are sought, if it gives groups at all.
  private static let goodResponse = 70
  /// A usual standard deviation of a scale of 0 to 100.
  private static let usualDeviation = 20.0

  let questionnaire: Questionnaire
  let plan: HeadcountPlan
  /// The smallest group that is shown (A1).
  let minimum: Int
  /// Why it is below the usual one; told wherever there is a minimum.
  let reason: String?

  var text: String {
    guard questionnaire.respondents == .anonymous else {
      return "\nrespondents are identified: every group is shown, whatever its size (A12)\n"
    }
    var lines = ["", "Before the survey: who can be shown", "", sizeLine]
    if let reason { lines.append("Groups from \(minimum) people on, because: \(terminalSafe(reason))") }
    guard plan.headcount >= ReleaseThresholds.leastForGroups else {
      return (lines + smallLines).joined(separator: "\n") + "\n"
    }
    for table in plan.tables { lines += [""] + TableReport(table, questionnaire, minimum: minimum).lines }
    return (lines + [""] + legend).joined(separator: "\n") + "\n"
  }

  /// What so many answers give (A17).
  private var sizeLine: String {
    let parts = Self.responses.map { percent in
      let count = (plan.headcount * percent + 50) / 100
      let outcome =
        count >= ReleaseThresholds.leastForGroups
        ? "groups" : count >= ReleaseThresholds.leastRespondents ? "the organisation only" : "no figures"
      return "\(percent == 100 ? "all" : "\(percent) %") answer: \(outcome)"
    }
    return "\(plan.headcount) people. If \(parts.joined(separator: "; if ")) (A17)."
  }

  private var smallLines: [String] {
    if plan.headcount < ReleaseThresholds.leastRespondents {
      return [
        "With fewer than \(ReleaseThresholds.leastRespondents) people there are no figures that would be anonymous. Talk it over "
          + "instead, with a", "checklist of the risks and a few open questions to the whole team.",
      ]
    }
    return [
      "With fewer than \(ReleaseThresholds.leastForGroups) people only the organisation as a whole is shown. Do not ask for groups.",
      "A mean would be told \(Self.interval(count: (plan.headcount * Self.goodResponse + 50) / 100, of: plan.headcount)) "
        + "points if \(Self.goodResponse) % answer.",
    ]
  }

  private var legend: [String] {
    let missing = questionnaire.variables.indices.filter { index in
      questionnaire.variables[index].role == .group && !plan.tables.contains { $0.variables.contains(index) }
    }
    var lines = [
      "± 5      shown, and how sure a mean of 0 to 100 is: 95 %, for a standard deviation of \(Int(Self.usualDeviation)) (D2)",
      "too few  not shown: fewer than \(minimum) answers (A1)",
      "hidden   not shown, or a smaller group would follow by subtraction (A3)",
      "none     no group is shown: fewer than \(ReleaseThresholds.leastForGroups) answers in all (A17)",
      "",
      "From \(ReleaseThresholds.leastForDistribution) answers on a group gets its distribution, from "
        + "\(ReleaseThresholds.leastUnitForItems) on its items (A5).",
      "All groups are taken to answer alike, and everyone to state the group. Blanks, unlike response and",
      "answers by several variables hide more, never less (A9).",
    ]
    if !missing.isEmpty {
      lines.append(
        "Not in the file, and so not looked at: \(missing.map { questionnaire.variables[$0].id }.joined(separator: ", "))."
      )
    }
    return lines
  }

  /// As "± 5".
  fileprivate static func interval(count: Int, of headcount: Int) -> String {
    guard let half = expectedHalfWidth(standardDeviation: usualDeviation, count: count, populationCount: headcount)
    else { return "shown" }
    return "± \(max(1, Int(half.rounded())))"
  }

  // MARK: - A table

  /// What is to be said of one variable and those nested in it.
  private struct TableReport {
    let table: PlannedTable
    let questionnaire: Questionnaire
    let disclosures: [PlannedDisclosure]
    let minimum: Int
    private static let nameWidth = 34

    init(_ table: PlannedTable, _ questionnaire: Questionnaire, minimum: Int) {
      self.minimum = minimum
      self.table = table
      self.questionnaire = questionnaire
      disclosures = responses.map { PlannedDisclosure(table, responsePercent: $0, minimum: minimum) }
    }

    var lines: [String] {
      let names = table.variables.map { questionnaire.variables[$0].id }.joined(separator: ", ")
      let head =
        padded(names, Self.nameWidth) + right("people", 8)
        + responses.map { right($0 == 100 ? "all" : "\($0) %", 9) }.joined()
      return [head] + table.groups.indices.filter { isWorthALine($0) }.map(line)
        + (never + merges).enumerated().flatMap { $0 == 0 ? ["", $1] : [$1] }
    }

    private func isWorthALine(_ index: Int) -> Bool {
      let group = table.groups[index]
      // All people of a group in which the file lists none.
      return group.name != nil || table.groups(in: group.parent).count > 1
    }

    private func line(_ index: Int) -> String {
      let group = table.groups[index]
      let name = String(repeating: "  ", count: group.depth + 1) + terminalSafe(group.name ?? "(not listed)")
      let cells = disclosures.map { disclosure -> String in
        let count = disclosure.respondentCounts[index]
        if disclosure.isShown[index] { return right(interval(count: count, of: group.headcount), 9) }
        guard disclosure.respondentCount >= ReleaseThresholds.leastForGroups else { return right("none", 9) }
        return right(count < minimum ? "too few" : "hidden", 9)
      }
      return padded(name, Self.nameWidth) + right("\(group.headcount)", 8) + cells.joined()
    }

    private var never: [String] {
      let never = table.groups.indices.filter { table.groups[$0].name != nil && !disclosures[0].isShown[$0] }
      guard !never.isEmpty else { return [] }
      let small = never.filter { table.groups[$0].headcount < minimum }
      let protecting = never.filter { table.groups[$0].headcount >= minimum }
      var lines: [String] = []
      if !small.isEmpty { lines += wrappedList("Never shown, whoever answers:", small) }
      if !protecting.isEmpty {
        lines += wrappedList(
          small.isEmpty ? "Hidden, whoever answers:" : "Hidden to protect these, whoever answers:", protecting)
      }
      return lines
    }

    private func wrappedList(_ head: String, _ groups: [Int]) -> [String] {
      let list = groups.map { "\(terminalSafe(table.groups[$0].name ?? "")) (\(table.groups[$0].headcount))" }
      return wrapped("\(head) \(list.joined(separator: ", "))", indent: 0).split(separator: "\n").map(String.init)
    }

    /// What to merge, and what is shown then.
    private var merges: [String] {
      let chosen = disclosures[1].respondentCount >= ReleaseThresholds.leastForGroups ? 1 : 0
      let response = responses[chosen]
      let least = (minimum * 100 + response - 1) / response
      let merges = PlannedMerges(table, leastHeadcount: least)
      let before = shownCount(table, disclosures[chosen])
      guard !merges.merges.isEmpty, before.shown < before.all else { return [] }
      guard questionnaire.variables[table.variables[0]].domain == .text else { return [Self.mergesOfDeclared] }
      let after = shownCount(
        merges.merged, PlannedDisclosure(merges.merged, responsePercent: response, minimum: minimum))
      let answering = response == 100 ? "all" : "\(response) %"
      return ["Merging helps, so that each has \(least) people or more (\(minimum) answers if \(answering) answer):"]
        + merges.merges.map(line)
        + [
          "Then \(after.shown) of \(after.all) groups are shown if \(answering) answer; as it is, \(before.shown) of \(before.all)."
        ]
    }

    /// Which of the groups that a questionnaire declares belong together, numbers do not tell.
    private static let mergesOfDeclared =
      "Merge what belongs together, such as neighbouring ages, in a questionnaire of your own; or leave it out."

    private func line(_ merge: PlannedMerges.Merge) -> String {
      let place = merge.parent.map { " in \(terminalSafe($0))" } ?? ""
      let names = terminalSafe(merge.names.joined(separator: " + "))
      return merge.isAllOfParent
        ? "  do not tell apart\(place): \(names) (\(merge.headcount) people in all)"
        : "  \(names)\(place): \(merge.headcount) people"
    }

    private func shownCount(_ table: PlannedTable, _ disclosure: PlannedDisclosure) -> (shown: Int, all: Int) {
      let named = table.groups.indices.filter { table.groups[$0].name != nil }
      return (named.count { disclosure.isShown[$0] }, named.count)
    }

    private func padded(_ text: String, _ width: Int) -> String {
      text.count > width ? text.prefix(width - 1) + "…" : text + String(repeating: " ", count: width - text.count)
    }

    private func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
  }
}
