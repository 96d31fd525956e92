import RapsJSON

/// A plan that people have edited, with the figures of a new draft.
///
/// What raps owns comes from the draft: `schemaVersion`, `questionnaire`, `norm`, `response`, `basis`, `risks`,
/// `notMeasured` and `rules`, and of each row `figures` and `current`. Everything else stays as it is and where it is:
/// texts, titles, what stands under `people`, rows that people added or struck out texts of, members of their own
/// anywhere, also among the figures. A row that the draft has no longer stays, with `current` false; one that it has
/// again is current again; priorities, measures and strengths that are new come at the end of their list. Of risks that
/// the draft has no longer those stay in which people wrote. A `baseline` is never replaced. A finished measure is marked
/// if its indicator did not move (`IndicatorChange`), with null if that cannot be told.
///
/// Bringing a plan up to date twice with the same draft changes nothing the second time.
/// - Parameters:
///   - old: a document that `readPlan` accepts.
///   - new: drafted with the rows of the old one (`KeptRows`).
///   - highIsUnfavourable: by the id of each scale and exposure, which way its figures point.
///   - isDraftedGap: whether a line of `notMeasured` comes from a draft; the others, which people wrote, stay.
/// - Complexity: linear in the documents, but for lists of priorities and members of one object.
package func updatedPlan(
  old: JSONValue, new: JSONValue, highIsUnfavourable: [String: Bool] = [:],
  isDraftedGap: (String) -> Bool = { _ in true }
) -> JSONValue {
  let ownGaps = (old["notMeasured"]?.elements ?? []).filter { $0.string.map { !isDraftedGap($0) } ?? true }
  return PlanUpdate(new: new, highIsUnfavourable: highIsUnfavourable, ownGaps: ownGaps).updated(old)
}

private struct PlanUpdate {
  let new: JSONValue
  let highIsUnfavourable: [String: Bool]
  /// What people added to the list of what was not measured.
  let ownGaps: [JSONValue]

  /// Replaced by the draft's, but for members that it does not have.
  private static let owned: Set<String> = [
    "schemaVersion", "questionnaire", "norm", "response", "basis", "rules",
  ]
  private static let lists: Set<String> = ["priorities", "measures", "strengths"]

  func updated(_ old: JSONValue) -> JSONValue {
    guard let members = old.members else { return old }
    var updated = members.map { member in
      JSONValue.Member(member.key, value(of: member))
    }
    let known = Set(members.map(\.key))
    updated += (new.members ?? []).filter { !known.contains($0.key) }
      .map { $0.key == "updated" ? JSONValue.Member($0.key, JSONValue(.boolean(true))) : $0 }
    return JSONValue(.object(updated))
  }

  private func value(of member: JSONValue.Member) -> JSONValue {
    if member.key == "updated" { return JSONValue(.boolean(true)) }
    guard let fresh = new[member.key] else { return member.value }
    if Self.owned.contains(member.key) { return merged(member.value, fresh) }
    if member.key == "notMeasured" { return JSONValue(.array((fresh.elements ?? []) + ownGaps)) }
    if member.key == "risks" { return risks(member.value, fresh) }
    if Self.lists.contains(member.key) { return rows(member.value, fresh, areMeasures: member.key == "measures") }
    return member.value
  }

  /// The draft's value; of an object also the members that only the old one has, each in its old place, and what stands
  /// under `people`.
  private func merged(_ old: JSONValue, _ new: JSONValue) -> JSONValue {
    guard let oldMembers = old.members, let newMembers = new.members else { return new }
    let fresh = Dictionary(newMembers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let known = Set(oldMembers.map(\.key))
    let kept = oldMembers.map { member in
      let isPeople = member.key == "people"
      return JSONValue.Member(
        member.key, fresh[member.key].map { isPeople ? member.value : merged(member.value, $0) } ?? member.value)
    }
    return JSONValue(.object(kept + newMembers.filter { !known.contains($0.key) }))
  }

  // MARK: Rows

  private func byID(_ list: JSONValue) -> [String: JSONValue] {
    Dictionary(
      (list.elements ?? []).compactMap { row in row["id"]?.string.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func rows(_ old: JSONValue, _ new: JSONValue, areMeasures: Bool) -> JSONValue {
    guard let oldRows = old.elements else { return old }
    let fresh = byID(new)
    let known = byID(old)
    var rows = oldRows.map { row in
      self.row(row, row["id"]?.string.flatMap { fresh[$0] }, isMeasure: areMeasures)
    }
    rows += (new.elements ?? []).filter { row in
      row["current"]?.boolean ?? true && row["id"]?.string.map { known[$0] == nil } ?? false
    }
    return JSONValue(.array(rows))
  }

  /// - Parameter new: nil for a row that the draft knows nothing of.
  private func row(_ old: JSONValue, _ new: JSONValue?, isMeasure: Bool) -> JSONValue {
    guard let members = old.members else { return old }
    let isCurrent = new.map { $0["current"]?.boolean ?? true } ?? false
    var row = members.map { member in
      switch member.key {
      // A row without it is a person's own, and none of the draft's until the draft has it.
      case "current": JSONValue.Member(member.key, JSONValue(.boolean(isCurrent)))
      case "figures": JSONValue.Member(member.key, figures(member.value, new, of: old, isMeasure: isMeasure))
      case "priorities" where isMeasure && isCurrent:
        JSONValue.Member(member.key, priorities(member.value, new?["priorities"]))
      // A baseline that could not be told at first begins with the first figures there are.
      case "baseline" where member.value.isNull: JSONValue.Member(member.key, new?["baseline"] ?? member.value)
      default: member
      }
    }
    let known = Set(members.map(\.key))
    for key in ["figures", "baseline"] where isMeasure && !known.contains(key) {
      if let value = new?[key] {
        let isFigures = key == "figures"
        row.append(JSONValue.Member(key, isFigures ? figures(value, new, of: old, isMeasure: true) : value))
      }
    }
    return JSONValue(.object(row))
  }

  /// What a measure serves stays as people have it; one that serves no priority of today that way is told what it serves
  /// today as well.
  private func priorities(_ old: JSONValue, _ fresh: JSONValue?) -> JSONValue {
    guard let served = old.elements, let today = fresh?.elements, !today.contains(where: served.contains) else {
      return old
    }
    return JSONValue(.array(served + today))
  }

  // MARK: Figures

  private func figures(_ old: JSONValue, _ new: JSONValue?, of row: JSONValue, isMeasure: Bool) -> JSONValue {
    let updated = new?["figures"].map { merged(old, $0) } ?? old
    guard isMeasure, let members = updated.members else { return updated }
    let flag = didNotMove(row, new, figures: updated)
    guard members.contains(where: { $0.key == IndicatorChange.flag }) else {
      return JSONValue(.object(members + [JSONValue.Member(IndicatorChange.flag, flag)]))
    }
    return JSONValue(.object(members.map { $0.key == IndicatorChange.flag ? JSONValue.Member($0.key, flag) : $0 }))
  }

  /// Null if the measure is finished and two measurements to compare are not there: a figure is missing, or the beginning
  /// is today's own measurement.
  private func didNotMove(_ row: JSONValue, _ new: JSONValue?, figures: JSONValue) -> JSONValue {
    guard FinishedStatus.matches(row["people"]?["status"]?.string ?? ""), figures["indicator"]?.string != nil else {
      return JSONValue(.boolean(false))
    }
    guard let baseline = row["baseline"], !isSameMeasurement(baseline, new?["baseline"]),
      let change = IndicatorChange(baseline: baseline, figures: figures, highIsUnfavourable: highIsUnfavourable)
    else { return JSONValue(.null) }
    return JSONValue(.boolean(!change.isFavourableBeyondChance))
  }

  private func isSameMeasurement(_ baseline: JSONValue, _ today: JSONValue?) -> Bool {
    guard let today else { return false }
    return ["mean", "interval", "n"].allSatisfy { baseline[$0] == today[$0] }
  }

  // MARK: Risks

  private static let draftedRiskMembers: Set<String> = [
    "id", "title", "level", "certainty", "controls", "controlTitles", "trace", "people",
  ]

  /// The draft's table. Behind it stay the rows that people added, those of no factor that the questionnaire has, and those
  /// in which they wrote.
  private func risks(_ old: JSONValue, _ new: JSONValue) -> JSONValue {
    let earlier = byID(old)
    let fresh = byID(new)
    let rows = (new.elements ?? []).map { row in
      row["id"]?.string.flatMap { earlier[$0] }.map { merged($0, row) } ?? row
    }
    let own = (old.elements ?? []).compactMap { row -> JSONValue? in
      guard let id = row["id"]?.string else { return row }
      if fresh[id] != nil { return nil }
      if highIsUnfavourable[id] == nil { return row }
      return peopleWrote(in: row) ? withoutJudgement(row) : nil
    }
    return JSONValue(.array(rows + own))
  }

  private func peopleWrote(in risk: JSONValue) -> Bool {
    let members = risk.members ?? []
    return members.contains { !Self.draftedRiskMembers.contains($0.key) }
      || (risk["people"]?.members ?? []).contains { $0.value.string != "" }
  }

  /// Of a factor that today's figures tell nothing of.
  private func withoutJudgement(_ risk: JSONValue) -> JSONValue {
    JSONValue(
      .object(
        (risk.members ?? []).map { member in
          switch member.key {
          case "level": JSONValue.Member(member.key, JSONValue(.string(PlanRisk.Level.notJudged.rawValue)))
          case "certainty": JSONValue.Member(member.key, JSONValue(.null))
          case "controls", "controlTitles", "trace": JSONValue.Member(member.key, JSONValue(.array([])))
          default: member
          }
        }))
  }
}
