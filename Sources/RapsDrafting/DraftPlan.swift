import RapsResponses

/// What becomes of each column of a file: an item of a scale, a grouping variable, or nothing, for a reason.
struct DraftPlan {
  let scales: [ScalePlan]
  let groups: [GroupPlan]
  let leftOut: [LeftOut: [Int]]
  let columns: [DraftColumn]
  let known: [KnownAnswers]

  /// - Parameter unusable: columns whose names belong to other columns too.
  init(_ profile: ResponseProfile, known: [KnownAnswers], unusable: Set<Int>) {
    let questions = Self.questions(profile)
    let remarks = RemarkColumns(profile.header.names)
    let columns = zip(profile.header.names, profile.columns).enumerated().map { index, pair in
      // A column without a name of its own stays without: what stands below may be somebody's answer.
      let isBorrowed = profile.header.borrowedNames[index] == pair.0
      return DraftColumn(
        index: index, name: ColumnName(isBorrowed ? "" : pair.0, question: questions[index]),
        content: ColumnContent(pair.1), profile: pair.1)
    }
    var leftOut: [LeftOut: [Int]] = [:]
    let late = profile.header.names.indices.dropFirst(columns.count)
    if !late.isEmpty { leftOut[.tooManyColumns] = Array(late) }
    var candidates: [DraftColumn] = []
    for column in columns {
      if let reason = Self.reason(column, isUnusable: unusable.contains(column.index)) {
        leftOut[reason, default: []].append(column.index)
      } else if remarks.contains(column.name.full) {
        leftOut[.remark, default: []].append(column.index)
      } else {
        candidates.append(column)
      }
    }
    let answers = SampledAnswers(profile)
    var finder = ScaleFinder(
      columns: candidates.filter(\.isCandidate), answers: answers, known: known, rowCount: profile.rowCount)
    finder.find()
    finder.findDirections()
    let items = Set(finder.scales.flatMap(\.columns))
    var groups: [GroupPlan] = []
    for column in candidates where !items.contains(column.index) {
      guard let kind = Self.groupKind(column) else {
        let reason = finder.rare.contains(column.index) ? .rareAnswers : Self.reasonAgainstGroups(column)
        leftOut[reason, default: []].append(column.index)
        continue
      }
      if groups.count < Self.mostGroups {
        groups.append(GroupPlan(column: column.index, kind: kind))
      } else {
        leftOut[.moreGroups, default: []].append(column.index)
      }
    }
    var scales = finder.scales
    answers.markHeldUsualCodes(&scales, columns)
    self.scales = scales
    self.groups = groups
    self.leftOut = leftOut
    self.columns = columns
    self.known = known
  }

  /// By column, the text of its question in a further record of the header.
  ///
  /// That record may be somebody's answers if the real one was deleted: a text counts if it has several words, and none does
  /// if any column holds its own as a value.
  private static func questions(_ profile: ResponseProfile) -> [Int: String] {
    guard !profile.columns.contains(where: \.holdsItsText) else { return [:] }
    var questions: [Int: String] = [:]
    for (column, texts) in profile.header.texts.enumerated() {
      questions[column] = texts.first { ColumnName.isText($0) && $0.utf8.count <= longestName }
    }
    return questions
  }

  /// Scales that the draft has, and those that wait for the order of their answers.
  var readyScales: [ScalePlan] { scales.filter { !$0.isUnordered } }
  var unorderedScales: [ScalePlan] { scales.filter(\.isUnordered) }

  var itemCount: Int { readyScales.reduce(0) { $0 + $1.columns.count } }

  /// Items that the draft reverses.
  var reversedCount: Int {
    scales.reduce(0) { $0 + $1.directions.values.count { $0 != .unclear } }
  }

  // MARK: Columns that are no items

  /// Every grouping variable hides more of the others' small groups (ANONYMITY A9), and so many columns that look like groups
  /// are something else.
  private static let mostGroups = 8

  /// A name is written twice, as the column's and as a text, and a line of the language has 16 KiB.
  private static let longestName = 2000

  /// Why a column can be neither item nor group; nil if it can.
  private static func reason(_ column: DraftColumn, isUnusable: Bool) -> LeftOut? {
    if !column.name.full.isWritable { return .unnamed }
    if isUnusable { return .nameTwice }
    if column.name.full.utf8.count > longestName { return .nameTooLong }
    if let reason = KnownNames.leftOut(column.name.full) { return reason }
    switch column.content {
    case .blank: return .blank
    case .times: return .time
    case .addresses: return .person
    case .codes, .labels, .numbers, .texts: return nil
    }
  }

  private static func groupKind(_ column: DraftColumn) -> GroupPlan.Kind? {
    let filled = column.profile.filledCount
    if filled >= SampledAnswers.fewestRows, column.profile.shapes.integers == filled, column.profile.hasMoreValues {
      if KnownNames.isAge(column.name.full), column.profile.shapes.ages * 20 >= filled * 19 { return .age }
      if KnownNames.isSeniority(column.name.full) { return .seniority }
    }
    if column.profile.hasMoreValues, KnownNames.isUnit(column.name.full),
      rowsPerValue(column) >= SampledAnswers.fewestRows
    {
      return .units
    }
    guard column.isWritable, column.profile.values.count > 1 else { return nil }
    let codes = column.codes
    // A code may be spelt in two ways, as 9 and 09.
    return codes.isEmpty || codes.contains { $0.label != nil } ? .text : .codes(Set(codes.map(\.code)).sorted())
  }

  /// On average; 0 if there are too many different values to count.
  private static func rowsPerValue(_ column: DraftColumn) -> Int {
    column.profile.distinctCount.map { column.profile.filledCount / max(1, $0) } ?? 0
  }

  private static func reasonAgainstGroups(_ column: DraftColumn) -> LeftOut {
    let profile = column.profile
    let rowsPerValue = rowsPerValue(column)
    switch column.content {
    case .codes, .labels: return profile.values.count == 1 ? .oneAnswer : .fewPerValue
    case .numbers:
      let areIntegers = profile.shapes.integers == profile.filledCount
      return areIntegers && rowsPerValue >= SampledAnswers.fewestRows ? .groups : .numbers
    default:
      if profile.shapes.longTexts * 10 > profile.filledCount { return .freeText }
      return rowsPerValue >= 4 ? .groups : .freeText
    }
  }
}

extension DraftColumn {
  /// Whether the column may be an item: it has codes or labels.
  var isCandidate: Bool { content.isAnswers }
}
