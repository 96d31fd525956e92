import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// What the groups' figures mean: beside norm or rest, by priority, and beyond chance (METHOD C2–C5, D4, P2).
extension ReportBuilder {
  private var texts: AnalysisWords { words.analysis }

  /// How many factors are named per group and side.
  private var factorsPerGroup: Int { medium == .page ? .max : 3 }

  mutating func addGroupAnalysis(of partition: Int) {
    guard let analysis else { return }
    addGroupDifferences(analysis.comparison, partition)
    addGroupPriorities(Array(analysis.groupMatrices[partition]), partition)
    addSpreads(analysis.spreads.filter { $0.partition == partition }, partition)
    addTwoCamps(analysis.spreads.filter { $0.partition == partition }, partition)
  }

  private func groupName(_ group: Int, in partition: Int) -> String {
    phrasing.group(group, in: results.partitions[partition], of: results)
  }

  // MARK: Differences

  private mutating func addGroupDifferences(_ comparison: Comparison, _ partition: Int) {
    let groups = Array(comparison.groups[partition])
    guard groups.contains(where: { $0.contains { $0 != nil } }) else { return }
    var isNorm = false
    if case .norm(let facts) = comparison.groupReference {
      // Why there is nothing to tell apart has been said with the norm (C2).
      guard facts.allowsTests else { return }
      isNorm = true
    }
    blocks.append(.subheading(isNorm ? texts.groupDifferencesNorm : texts.groupDifferencesRest))
    let scales = mostDifferent(groups)
    guard !scales.isEmpty else { return add(texts.noGroupDifferences) }
    add(texts.readGroupDifferences, .quiet)
    let shown = scales.prefix(longestList)
    blocks.append(
      .bullets(
        shown.map { scale in
          line(scale, groups, partition) { numbers.signed($0.standardised) }
        }))
    addMore(scales.count - shown.count)
    let adjusted = shown.filter { scale in groups.contains { $0[scale]?.composition != nil } }
    guard !adjusted.isEmpty else { return }
    blocks.append(.subheading(texts.fromExpected))
    add(texts.compareWithExpected)
    blocks.append(
      .bullets(
        adjusted.map { scale in
          line(scale, groups, partition) { $0.composition.map { numbers.signed($0.adjustedDifference) } }
        }))
  }

  /// Scales with a relevant difference of any group; first those on which a group differs most.
  private func mostDifferent(_ groups: [[ScaleComparison?]]) -> [Int] {
    let sizes = questionnaire.scales.indices.compactMap { scale -> (scale: Int, size: Double)? in
      let found = groups.compactMap { group in group.isEmpty ? nil : group[scale] }.filter(\.isRelevant)
      return found.map(\.standardised.doubleValue.magnitude).max().map { (scale, $0) }
    }
    return sizes.sorted { $0.size != $1.size ? $0.size > $1.size : $0.scale < $1.scale }.map(\.scale)
  }

  /// One scale, and the groups that differ relevantly on it, the least favourable first.
  private func line(
    _ scale: Int, _ groups: [[ScaleComparison?]], _ partition: Int, figure: (ScaleComparison) -> String?
  ) -> String {
    let found = groups.indices.compactMap { group -> (group: Int, comparison: ScaleComparison)? in
      guard !groups[group].isEmpty, let entry = groups[group][scale], entry.isRelevant else { return nil }
      return (group, entry)
    }
    .sorted {
      let (left, right) = ($0.comparison.standardised.doubleValue, $1.comparison.standardised.doubleValue)
      return left != right ? left > right : $0.group < $1.group
    }
    let entries = found.compactMap { entry in
      figure(entry.comparison).map { groupName(entry.group, in: partition) + "\u{A0}" + $0 }
    }
    return phrasing.scale(scale) + words.colon + entries.joined(separator: ", ")
  }

  // MARK: Priorities

  private mutating func addGroupPriorities(_ matrices: [PriorityMatrix?], _ partition: Int) {
    let told = matrices.enumerated().compactMap { group, matrix in
      matrix.flatMap { $0.impactCutPercent == nil ? nil : (group, $0) }
    }
    guard !told.isEmpty else { return }
    blocks.append(.subheading(texts.groupPriorities))
    add(texts.groupWeights, .quiet)
    blocks.append(.bullets(told.map { priorities(of: groupName($0.0, in: partition), $0.1) }))
  }

  private func priorities(of group: String, _ matrix: PriorityMatrix) -> String {
    let tackled = matrix.points.filter { Self.isTold($0.quadrant, as: .tackleFirst) }
      .prefix(factorsPerGroup).map { named($0.scale, $0.quadrant.certainty) }
    let strengths = matrix.strengths.prefix(factorsPerGroup).map { named($0.scale, $0.certainty) }
    // What counts whatever the weights say comes first (P3).
    var sentences: [String] = []
    if matrix.alerts.contains(where: { if case .exposure = $0 { true } else { false } }) {
      sentences.append(texts.groupExposures)
    }
    for case .mostInRed(let scale) in matrix.alerts { sentences.append(redAlert(scale)) }
    sentences.append(texts.groupTackle(tackled.isEmpty ? texts.groupNothing : tackled.joined(separator: ", ")))
    if !strengths.isEmpty { sentences.append(texts.groupStrengths(strengths.joined(separator: ", "))) }
    return group + words.colon + sentences.joined(separator: " ")
  }

  private func named(_ scale: Int, _ certainty: Certainty) -> String {
    "\(phrasing.scale(scale)) (\(words.judgement.certainty(certainty)))"
  }

  // MARK: Beyond chance

  private mutating func addSpreads(_ spreads: [GroupSpread], _ partition: Int) {
    blocks.append(.subheading(texts.spreads))
    let tested = spreads.filter(\.isTested)
    guard !tested.isEmpty else { return add(texts.tooFewGroups, .quiet) }
    let differing = tested.filter { $0.differsBeyondChance == true }.sorted {
      let (left, right) = ($0.icc1?.doubleValue ?? 0, $1.icc1?.doubleValue ?? 0)
      return left != right ? left > right : $0.scale < $1.scale
    }
    guard !differing.isEmpty else { return add(texts.noSpreads) }
    add(texts.readShrunken, .quiet)
    let shown = differing.prefix(longestList)
    blocks.append(.bullets(shown.compactMap { sentence(of: $0, partition) }))
    addMore(differing.count - shown.count)
    if differing.count < tested.count { add(texts.otherScalesAlike) }
  }

  /// From the least to the most favourable group.
  private func sentence(of spread: GroupSpread, _ partition: Int) -> String? {
    let ranked = spread.groups.enumerated().compactMap { group, estimate in
      estimate.flatMap { estimate in estimate.rank.map { (group: group, estimate: estimate, rank: $0) } }
    }
    .sorted { $0.rank.rank < $1.rank.rank }
    guard let first = ranked.first, let last = ranked.last else { return nil }
    let ends = [first, last].map { end in
      texts.spreadEnd(
        groupName(end.group, in: partition), end.estimate.shrunkenMean.map(numbers.figure) ?? "",
        phrasing.placeRange(end.rank))
    }
    return texts.spread(phrasing.scale(spread.scale), ends[0], ends[1])
  }

  /// Means that fit few (D4): told with care, for it is about people who may recognise themselves.
  private mutating func addTwoCamps(_ spreads: [GroupSpread], _ partition: Int) {
    let lines = spreads.compactMap { spread -> String? in
      let groups = spread.groups.indices.filter { spread.groups[$0]?.hasTwoCamps == true }
      guard !groups.isEmpty else { return nil }
      return texts.twoCamps(
        phrasing.scale(spread.scale), groups.map { groupName($0, in: partition) }.joined(separator: ", "))
    }
    guard !lines.isEmpty else { return }
    blocks.append(.subheading(texts.twoCampsHeading))
    add(texts.twoCampsTitle)
    blocks.append(.bullets(Array(lines.prefix(longestList))))
    addMore(lines.count - longestList)
  }
}

extension GroupSpread {
  /// Whether there were groups enough to tell whether they differ (C5).
  var isTested: Bool { differsBeyondChance != nil }
}

extension Phrasing {
  /// The group's name, with that of the group around it where another one bears the same.
  func group(_ index: Int, in partition: PartitionResult, of results: ScoreResults) -> String {
    let name = group(partition.groups[index].name)
    // Who stated neither is no group within itself.
    guard partition.isNameRepeated(index), let around = results.nameAround(index, in: partition), around != .notStated
    else { return name }
    return "\(group(around)) – \(name)"
  }
}
