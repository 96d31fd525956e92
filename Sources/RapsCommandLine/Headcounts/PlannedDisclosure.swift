import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// What of a planned table could be shown if so many answered: decided by the very rules that decide on real answers, over
/// invented answers that differ enough for everything but numbers of people to be harmless.
///
/// Everyone answers the one scale that there is, and the same part of each group answers: the best case. Blank answers,
/// unlike response and further variables can only hide more.
struct PlannedDisclosure {
  let isOrganisationShown: Bool
  /// By the table's groups.
  let isShown: [Bool]
  let respondentCounts: [Int]
  let respondentCount: Int

  /// - Parameter minimum: of people in a group that is shown (A1).
  init(_ table: PlannedTable, responsePercent: Int, minimum: Int) {
    let respondents = Self.respondents(table, responsePercent: responsePercent)
    let plan = Self.plan(depth: table.variables.count)
    let builder = Self.Builder(table: table, respondents: respondents, plan: plan)
    let released = disclose(builder.tally, plan: plan, protection: Protection(minimumGroupSize: minimum))
    var isShown = Array(repeating: false, count: table.groups.count)
    for (depth, partition) in released.partitions.enumerated() {
      for (place, group) in zip(builder.order[depth], partition.groups) { isShown[place] = group.figures != nil }
    }
    self.isShown = isShown
    isOrganisationShown = released.organisation != nil
    respondentCounts = respondents
    respondentCount = builder.tally.organisation.respondentCount
  }

  /// Whole people of each group: the innermost ones rounded, the others the sum of what they hold.
  private static func respondents(_ table: PlannedTable, responsePercent: Int) -> [Int] {
    var respondents = table.groups.map { _ in 0 }
    for index in table.groups.indices.reversed() {
      let group = table.groups[index]
      if group.depth == table.variables.count - 1 {
        respondents[index] = (group.headcount * responsePercent + 50) / 100
      }
      if let parent = group.parent { respondents[parent] += respondents[index] }
    }
    return respondents
  }

  /// A scale of one item with five answers, and variables each nested in the one before.
  private static func plan(depth: Int) -> ScoringPlan {
    let text = LocalizedText()
    return ScoringPlan(
      questionnaire: Questionnaire(
        id: "planned", version: "1", languages: [Language("en")], title: text,
        answerSets: [AnswerSet(id: "a", options: (1...5).map { AnswerSet.Option(code: $0) })],
        items: [Questionnaire.Item(id: "i", answerSet: 0)],
        scales: [
          Scale(
            id: "s", title: text, kind: .outcome, items: [ScaleItem(item: 0, isReverseKeyed: false)],
            requiredItemCount: 1, risk: .high)
        ],
        variables: (0..<depth).map { Variable(id: "v\($0)", title: text, parent: $0 == 0 ? nil : $0 - 1) }))
  }
}

// MARK: - The tally

extension PlannedDisclosure {
  /// Makes the tally that such answers would give.
  private struct Builder {
    let tally: Tally
    /// Per depth the table's groups in the order of the partition: by name, those without one last, as the answers' are.
    let order: [[Int]]

    init(table: PlannedTable, respondents: [Int], plan: ScoringPlan) {
      let depths = table.variables.indices
      var tallies = table.groups.map { _ in GroupTally(nobodyIn: plan) }
      var organisation = GroupTally(nobodyIn: plan)
      for index in table.groups.indices where table.groups[index].depth == depths.upperBound - 1 {
        let leaf = Self.answers(of: respondents[index], plan)
        Self.add(leaf, to: &organisation)
        var around: Int? = index
        while let group = around {
          Self.add(leaf, to: &tallies[group])
          around = table.groups[group].parent
        }
      }
      let order = Self.order(of: table)
      var places = table.groups.map { _ in 0 }
      for groups in order { for (place, group) in groups.enumerated() { places[group] = place } }
      let partitions = depths.map { depth in
        Partition(
          variable: depth, parent: depth == 0 ? nil : depth - 1,
          groups: order[depth].map { index in
            let group = table.groups[index]
            return TalliedGroup(
              label: group.name.map(GroupLabel.text) ?? .notStated, parentGroup: group.parent.map { places[$0] },
              tally: tallies[index], reliability: nil)
          })
      }
      self.order = order
      tally = Self.tally(
        organisation, partitions,
        atoms: Self.atoms(table, respondents, places: places, innermost: order[depths.count - 1]))
    }

    private static func tally(
      _ organisation: GroupTally, _ partitions: [Partition], atoms: [MembershipTable.Atom]
    ) -> Tally {
      var rows = RowCounts()
      rows.read = organisation.respondentCount
      rows.used = organisation.respondentCount
      return Tally(
        rows: rows, quality: QualityTally(), organisation: organisation, reliability: [PairSums(itemCount: 1)],
        partitions: partitions, memberships: MembershipTable(atoms: atoms))
    }

    /// Per innermost group, in the order of its partition, which sorts the paths to it too.
    private static func atoms(
      _ table: PlannedTable, _ respondents: [Int], places: [Int], innermost: [Int]
    ) -> [MembershipTable.Atom] {
      innermost.filter { respondents[$0] > 0 }.map { index in
        var path: [Int] = []
        var around: Int? = index
        while let group = around {
          path.insert(places[group], at: 0)
          around = table.groups[group].parent
        }
        return MembershipTable.Atom(groups: path, respondentCount: respondents[index])
      }
    }

    private static func order(of table: PlannedTable) -> [[Int]] {
      var order: [[Int]] = []
      var around: [Int?] = [nil]
      for _ in table.variables {
        let groups = around.flatMap { parent in
          table.groups(in: parent).sorted { left, right in
            (table.groups[left].name == nil ? 1 : 0, table.groups[left].name ?? "")
              < (table.groups[right].name == nil ? 1 : 0, table.groups[right].name ?? "")
          }
        }
        order.append(groups)
        around = groups.map { $0 }
      }
      return order
    }

    /// So many people, who give each of the five answers as often as they can.
    private static func answers(of count: Int, _ plan: ScoringPlan) -> GroupTally {
      var tally = GroupTally(nobodyIn: plan)
      tally.respondentCount = count
      var codes = [0, 0, 0, 0, 0]
      for code in codes.indices {
        codes[code] = count / codes.count + (code < count % codes.count ? 1 : 0)
        tally.scales[0].counts[plan.scales[0].space.index(answered: 1, sum: code)] = codes[code]
      }
      tally.items[0] = ItemTally(codeCounts: CountRow(codes), notApplicableCount: 0)
      return tally
    }

    private static func add(_ leaf: GroupTally, to tally: inout GroupTally) {
      tally.respondentCount += leaf.respondentCount
      for state in leaf.scales[0].counts.indices { tally.scales[0].counts[state] += leaf.scales[0].counts[state] }
      let codes = zip(tally.items[0].codeCounts, leaf.items[0].codeCounts).map { $0 + $1 }
      tally.items[0] = ItemTally(codeCounts: CountRow(codes), notApplicableCount: 0)
    }
  }
}
