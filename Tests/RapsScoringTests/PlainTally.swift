import RapsQuestionnaire
import RapsResponses

@testable import RapsScoring

/// A second way to a tally: by filtering and counting respondents one by one. The oracle of `TallyBuilder`.
struct PlainTally {
  let plan: ScoringPlan
  let variables: [Int]

  private var questionnaire: Questionnaire { plan.questionnaire }

  private struct Scored {
    let respondent: TestRespondent
    let scores: RespondentScores
  }

  func tally(_ respondents: [TestRespondent]) -> Tally {
    let scorer = ScalarScorer(plan: plan)
    let all = respondents.map { Scored(respondent: $0, scores: scorer.score($0.answers)) }
    let used = all.filter(\.scores.isRespondent)
    var rows = RowCounts()
    rows.read = all.count
    rows.used = used.count
    rows.withoutAnswers = all.count - used.count
    let partitions = partitions(used)
    return Tally(
      rows: rows, quality: quality(used.map(\.respondent)), organisation: group(used), reliability: reliability(used),
      partitions: partitions, memberships: memberships(used, partitions),
      crossProducts: crossProducts(used.map(\.scores)))
  }

  // MARK: - Groups

  private func parent(_ partition: Int) -> Int? {
    var variable = questionnaire.variables[variables[partition]].parent
    while let candidate = variable {
      if let found = variables.firstIndex(of: candidate) { return found }
      variable = questionnaire.variables[candidate].parent
    }
    return nil
  }

  /// The labels from the outermost ancestor down.
  private func path(_ respondent: TestRespondent, _ partition: Int) -> [GroupLabel] {
    (parent(partition).map { path(respondent, $0) } ?? []) + [respondent.labels[variables[partition]]]
  }

  private func rank(_ label: GroupLabel) -> (Int, Int, String) {
    switch label {
    case .declared(let index): (0, index, "")
    case .text(let text): (1, 0, text)
    case .other: (2, 0, "")
    case .notStated: (3, 0, "")
    }
  }

  private func paths(_ used: [Scored], _ partition: Int) -> [[GroupLabel]] {
    var paths = Set(used.map { path($0.respondent, partition) })
    if parent(partition) == nil {
      switch questionnaire.variables[variables[partition]].domain {
      case .text: break
      case .list(let values): paths.formUnion(values.indices.map { [.declared($0)] })
      case .bands(let bands): paths.formUnion(bands.indices.map { [.declared($0)] })
      }
    }
    return paths.sorted { left, right in
      for (one, other) in zip(left, right) where one != other { return rank(one) < rank(other) }
      return false
    }
  }

  private func partitions(_ used: [Scored]) -> [Partition] {
    variables.indices.map { partition in
      let paths = paths(used, partition)
      let parentPaths = parent(partition).map { self.paths(used, $0) }
      let groups = paths.map { path in
        let members = used.filter { self.path($0.respondent, partition) == path }
        return TalliedGroup(
          label: path[path.count - 1], parentGroup: parentPaths?.firstIndex(of: Array(path.dropLast())),
          tally: group(members), reliability: paths.count > 500 ? nil : reliability(members))
      }
      return Partition(variable: variables[partition], parent: parent(partition), groups: groups)
    }
  }

  private func memberships(_ used: [Scored], _ partitions: [Partition]) -> MembershipTable {
    let paths = variables.indices.map { self.paths(used, $0) }
    var atoms: [[Int]: MembershipTable.Atom] = [:]
    for one in used {
      let groups = variables.indices.map { partition in
        paths[partition].firstIndex(of: path(one.respondent, partition)) ?? -1
      }
      var atom = atoms[groups] ?? MembershipTable.Atom(groups: groups, respondentCount: 0)
      atom.respondentCount += 1
      for measure in plan.measuredMeasures where !isValid(one.scores, measure) {
        atom.invalidCounts[measure, default: 0] += 1
      }
      atoms[groups] = atom
    }
    return MembershipTable(atoms: atoms.values.sorted { $0.groups.lexicographicallyPrecedes($1.groups) })
  }

  private func isValid(_ scores: RespondentScores, _ measure: MeasureReference) -> Bool {
    switch measure {
    case .scale(let index): scores.scales[index] != nil
    case .composite(let index): scores.composites[index] != nil
    case .exposure(let index): scores.exposures[index] != nil
    case .profile(let index): scores.profiles[index] != nil
    }
  }

  // MARK: - Measures

  private func group(_ members: [Scored]) -> GroupTally {
    var tally = GroupTally(nobodyIn: plan)
    tally.respondentCount = members.count
    for one in members {
      for index in plan.scales.indices { count(one, scale: index, in: &tally.scales[index]) }
      for index in plan.composites.indices { count(one, composite: index, in: &tally.composites[index]) }
      for (index, outcome) in one.scores.exposures.enumerated() {
        if outcome == true { tally.exposures[index].positiveCount += 1 }
        if outcome == false { tally.exposures[index].negativeCount += 1 }
      }
      for (index, quadrant) in one.scores.profiles.enumerated() {
        if let quadrant { tally.profiles[index].quadrantCounts[quadrant.rawValue] += 1 }
      }
      for (item, answer) in one.respondent.answers.enumerated() {
        switch answer {
        case .missing: break
        case .notApplicable: tally.items[item].notApplicableCount += 1
        case .code(let code):
          tally.items[item].codeCounts[code - questionnaire.answerSet(ofItem: item).minimumCode] += 1
        }
      }
    }
    return tally
  }

  private func count(_ one: Scored, scale index: Int, in histogram: inout StateHistogram) {
    guard let score = one.scores.scales[index] else {
      histogram.counts[0] += 1
      return
    }
    let scale = plan.scales[index]
    // score = offset + span · sum / (answered · units), so the sum follows from the score.
    let away = score.score + ExactFraction(numerator: Int128(-scale.axis.offset), denominator: 1)
    let sum = (away * (score.answered * scale.space.unitsPerItem)).divided(by: scale.axis.span)
    precondition(sum.denominator == 1)
    histogram.counts[scale.space.index(answered: score.answered, sum: Int(sum.numerator))] += 1
  }

  private func count(_ one: Scored, composite index: Int, in tally: inout CompositeTally) {
    guard let score = one.scores.composites[index] else { return }
    let plan = plan.composites[index]
    let cutOffs = questionnaire.composites[index].cutOffs
    if tally.bins.isEmpty { tally.bins = Array(repeating: 0, count: CompositeTally.binCount) }
    let away = score.score + ExactFraction(numerator: Int128(-plan.axis.offset), denominator: 1)
    let step = nearest((away * plan.gridSteps).divided(by: plan.axis.span))
    tally.validCount += 1
    tally.completeCount += score.isComplete ? 1 : 0
    tally.sum += step
    tally.sumOfSquares += Int128(step) * Int128(step)
    tally.amberCount += cutOffs?.amber.map { score.score.satisfies($0) ? 1 : 0 } ?? 0
    tally.redCount += cutOffs?.red.map { score.score.satisfies($0) ? 1 : 0 } ?? 0
    let bin = ExactFraction(numerator: Int128(step) * 1_000, denominator: Int128(plan.gridSteps))
    tally.bins[nearest(bin)] += 1
  }

  /// Half to even, of a number that is not negative.
  private func nearest(_ fraction: ExactFraction) -> Int {
    let twice = fraction.numerator * 2
    let lower = fraction.numerator / fraction.denominator
    let middle = (2 * lower + 1) * fraction.denominator
    if twice == middle { return Int(lower % 2 == 0 ? lower : lower + 1) }
    return Int(twice < middle ? lower : lower + 1)
  }

  private func reliability(_ members: [Scored]) -> [PairSums] {
    questionnaire.scales.indices.map { index in
      let items = questionnaire.scales[index].items
      var pairs = PairSums(itemCount: items.count)
      guard plan.scales[index].isMeasured else { return pairs }
      for one in members {
        let values = items.map { item -> Int? in
          guard case .code(let code) = one.respondent.answers[item.item] else { return nil }
          let set = questionnaire.answerSet(ofItem: item.item)
          return item.isReverseKeyed ? set.maximumCode - code : code - set.minimumCode
        }
        for row in items.indices {
          for column in items.indices {
            guard let left = values[row], let right = values[column] else { continue }
            pairs.counts[row * items.count + column] += 1
            pairs.sums[row * items.count + column] += left
            pairs.products[row * items.count + column] += left * right
          }
        }
      }
      return pairs
    }
  }

  // MARK: - Quality

  private func quality(_ respondents: [TestRespondent]) -> QualityTally {
    var tally = QualityTally()
    let present = questionnaire.items.indices.filter { plan.presentItems[$0] }
    let exposed = Set(questionnaire.exposures.flatMap(\.items))
    for one in respondents {
      let bySet = questionnaire.answerSets.indices.map { set in
        present.compactMap { item -> Int? in
          guard questionnaire.items[item].answerSet == set, !exposed.contains(item),
            case .code(let code) = one.answers[item]
          else { return nil }
          return code
        }
      }
      if bySet.contains(where: { $0.count >= 10 && Set($0).count == 1 }) { tally.straightLiners += 1 }
      let most = bySet.map(\.count).max() ?? 0
      if most > 1, let codes = bySet.first(where: { $0.count == most }) {
        let mean = Double(codes.reduce(0, +)) / Double(most)
        let squares = codes.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +)
        // The tiny addition makes 0.2999…9 the 0.3 that it stands for.
        let bin = Int(((squares / Double(most - 1)).squareRoot() * 10 + 1e-9).rounded(.down))
        tally.deviationBins[min(30, bin)] += 1
      }
      let tail = present.suffix((present.count + 3) / 4)
      if tail.allSatisfy({ one.answers[$0] == .missing }) { tally.dropOuts += 1 }
      let answered = present.count { if case .code = one.answers[$0] { true } else { false } }
      if one.durationMilliseconds >= 0 {
        tally.speeders = (tally.speeders ?? 0) + (one.durationMilliseconds < Int64(2_000 * answered) ? 1 : 0)
      }
    }
    let keys = respondents.map(\.key).filter { $0 != 0 }
    tally.duplicates = keys.isEmpty ? nil : keys.count - Set(keys).count
    return tally
  }
}
