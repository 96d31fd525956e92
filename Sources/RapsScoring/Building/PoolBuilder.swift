import RapsQuestionnaire
import RapsResponses

/// Turns blocks of answers of many organisations into a `PoolTally`, from which norms are built (ANONYMITY A15).
///
/// Everything in it is a sum of integers, so blocks may come in any order and size, and pools of parts of the data may
/// be merged in any order, here or as `PoolTally.merging`. Memory grows with organisations × (strata + scales) × scales,
/// never with rows.
///
/// Organisations come mixed, so the work on a block is row by row: the scales' columns are turned into rows of grid steps,
/// and each row is added to its cell and multiplied into its organisation.
package struct PoolBuilder: Sendable {
  package let plan: ScoringPlan
  /// Index of the variable that names a row's organisation; nil if all rows are of one.
  package let organisationVariable: Int?
  /// What the organisation is called of all rows if there is no variable, else of those that name none.
  package let organisationName: String
  /// Indexes into `Questionnaire.variables`.
  package let strataVariables: [Int]

  /// The organisation's variable, if there is one, then the strata's.
  private let variables: [Int]
  /// All measured scales: first those of the cross-products, then composites of items.
  private let grid: GridColumns
  private let correlatedCount: Int
  private let respondents: RespondentRows
  /// Its atoms are the cells.
  private var memberships: MembershipIndex
  /// Organisations × scales.
  private var cells: ScoreSums
  /// Organisations × pairs (i ≤ j) of the correlated scales.
  private var products: ExactSums
  /// Sets are organisations.
  private var missing: MissingScoreSums
  private var batch: RowBatch
  private var columns: BlockColumns
  /// Rows of the block × scales.
  private var rows: [UInt32]

  /// Per cell and scale.
  private struct ScoreSums {
    /// Respondents without a score.
    var lacking: [Int] = []
    var sums: [Int] = []
    var squares: ExactSums
  }

  /// - Parameter strataVariables: grouping variables other than the organisation's.
  package init(plan: ScoringPlan, organisationVariable: Int?, organisationName: String, strataVariables: [Int]) {
    let questionnaire = plan.questionnaire
    let variables = (organisationVariable.map { [$0] } ?? []) + strataVariables
    precondition(variables.allSatisfy { questionnaire.variables[$0].role == .group })
    precondition(Set(variables).count == variables.count)
    let correlated = plan.correlatedScales
    let measured = plan.scales.indices.filter { plan.scales[$0].isMeasured }
    self.plan = plan
    self.organisationVariable = organisationVariable
    self.organisationName = organisationName
    self.strataVariables = strataVariables
    self.variables = variables
    grid = GridColumns(plan: plan, scales: correlated + measured.filter { !correlated.contains($0) })
    correlatedCount = correlated.count
    respondents = RespondentRows(plan: plan)
    memberships = MembershipIndex(paths: variables.indices.map { [$0] })
    let largest = grid.largestStep
    cells = ScoreSums(squares: ExactSums(largestTerm: largest * largest))
    products = ExactSums(largestTerm: largest * largest)
    missing = MissingScoreSums(scaleCount: correlated.count, largestStep: largest)
    batch = RowBatch(plan: plan, capacity: ResponseBlock.capacity)
    columns = BlockColumns(plan: plan, capacity: ResponseBlock.capacity)
    rows = Array(repeating: 0, count: ResponseBlock.capacity * grid.scales.count)
  }

  /// A builder of the same that has pooled nothing.
  package func emptied() -> PoolBuilder {
    PoolBuilder(
      plan: plan, organisationVariable: organisationVariable, organisationName: organisationName,
      strataVariables: strataVariables)
  }

  private var scaleCount: Int { grid.scales.count }
  private var pairCount: Int { correlatedCount * (correlatedCount + 1) / 2 }
  private var organisationCount: Int {
    organisationVariable == nil ? min(1, memberships.atomCount) : memberships.groupPaths[0].count
  }

  private func organisation(ofCell cell: Int) -> Int {
    organisationVariable == nil ? 0 : memberships.group(ofAtom: cell, partition: 0)
  }

  /// Adds a block's respondents (METHOD S1). Complexity: O(rows × (items + scales²)).
  package mutating func add(_ block: borrowing ResponseBlock) {
    precondition(block.itemCount == plan.questionnaire.items.count)
    precondition(block.variableCount == plan.questionnaire.variables.count)
    let isRespondent = respondents.marks(of: block)
    batch.clear()
    batch.append(block, rows: 0..<block.rowCount)
    columns.scoreScales(batch, plan: plan)
    var isComplete = true
    for (place, scale) in grid.scales.enumerated() {
      let hasAll = PoolKernel.transpose(
        states: columns.scaleStates[scale], rowCount: block.rowCount, steps: grid.steps[place], scale: place,
        width: grid.scales.count, into: &rows)
      isComplete = isComplete && hasAll
    }
    cells.squares.reserve(terms: block.rowCount)
    products.reserve(terms: block.rowCount)
    var vector = Array(repeating: UInt32(0), count: variables.count)
    for row in 0..<block.rowCount where isRespondent[row] {
      for index in variables.indices {
        vector[index] = block.groups[variables[index] * ResponseBlock.capacity + row]
      }
      let cell = memberships.count(1, vector: vector)
      growIfNeeded()
      add(row: row, cell: cell, lacking: isComplete ? [] : lacking(row))
    }
  }

  /// Places in `grid.scales` of the scales on which the row has no score.
  private func lacking(_ row: Int) -> [Int] {
    grid.scales.indices.filter { columns.scaleStates[grid.scales[$0]][row] == StateSpace.withoutScore }
  }

  private mutating func add(row: Int, cell: Int, lacking: [Int]) {
    let organisation = organisation(ofCell: cell)
    let (start, firstPair) = (cell * scaleCount, organisation * pairCount)
    let steps = row * scaleCount..<(row + 1) * scaleCount
    let correlated = steps.prefix(correlatedCount)
    PoolKernel.addSteps(rows, of: steps, into: &cells.sums, at: start)
    PoolKernel.addSquares(rows, of: steps, into: &cells.squares.recent, at: start)
    PoolKernel.addProducts(rows, of: correlated, into: &products.recent, at: firstPair)
    guard !lacking.isEmpty else { return }
    for place in lacking { cells.lacking[start + place] += 1 }
    let lackingPairs = lacking.filter { $0 < correlatedCount }
    missing.add(set: organisation, steps: Array(rows[correlated]), lacking: lackingPairs)
  }

  private mutating func growIfNeeded() {
    let needed = memberships.atomCount * scaleCount
    guard cells.sums.count < needed else { return }
    cells.sums.append(contentsOf: repeatElement(0, count: needed - cells.sums.count))
    cells.lacking.append(contentsOf: repeatElement(0, count: needed - cells.lacking.count))
    cells.squares.grow(toCount: needed)
    products.grow(toCount: organisationCount * pairCount)
  }

  /// Adds what another builder of the same plan and variables pooled, of other rows.
  ///
  /// - Parameter labels: as of `TallyBuilder.merge`.
  package mutating func merge(_ other: PoolBuilder, labels: [[UInt32]]? = nil) {
    precondition(plan == other.plan && variables == other.variables && organisationName == other.organisationName)
    let (atoms, groups) = memberships.merge(
      other.memberships, labels: labels.map { labels in variables.map { labels[$0] } })
    growIfNeeded()
    let organisations = organisationVariable == nil ? [0] : groups[0]
    let places = atoms.flatMap { $0 * scaleCount..<($0 + 1) * scaleCount }
    for (theirs, ours) in places.enumerated() {
      cells.sums[ours] += other.cells.sums[theirs]
      cells.lacking[ours] += other.cells.lacking[theirs]
    }
    cells.squares.merge(other.cells.squares, at: places)
    products.merge(
      other.products,
      at: organisations.prefix(other.organisationCount).flatMap { $0 * pairCount..<($0 + 1) * pairCount })
    missing.merge(other.missing, sets: organisations)
  }
}

// MARK: - Finishing

extension PoolBuilder {
  /// The pool of everything that was added.
  ///
  /// - Parameter dictionaries: per variable of the questionnaire; those of the blocks.
  package func finish(dictionaries: [GroupDictionary]) -> PoolTally {
    precondition(dictionaries.count == plan.questionnaire.variables.count)
    let order = grid.scales.indices.sorted { grid.scales[$0] < grid.scales[$1] }
    var cellsOf = Array(repeating: [Int](), count: organisationCount)
    for cell in 0..<memberships.atomCount { cellsOf[organisation(ofCell: cell)].append(cell) }
    let parts = cellsOf.enumerated().map { organisation, cells in
      PoolTally.Organisation(
        name: name(ofCell: cells[0], dictionaries),
        cells: cells.map { cell($0, order: order, dictionaries) }.sorted { $0.strata.precedes($1.strata) },
        crossProducts: crossProducts(organisation, cells: cells))
    }
    return PoolTally(scales: order.map { grid.scales[$0] }, strataVariables: strataVariables, adding: parts)
  }

  private func name(ofCell cell: Int, _ dictionaries: [GroupDictionary]) -> String {
    guard let variable = organisationVariable else { return organisationName }
    switch dictionaries[variable].labels[Int(memberships.vector(ofAtom: cell)[0])] {
    case .notStated, .other: return organisationName
    case .text(let text): return text
    case .declared(let index):
      switch plan.questionnaire.variables[variable].domain {
      case .text: return organisationName
      case .list(let values): return values[index].id
      case .bands(let bands): return bands[index].id
      }
    }
  }

  private func cell(_ cell: Int, order: [Int], _ dictionaries: [GroupDictionary]) -> PoolTally.Cell {
    let labels = zip(variables, memberships.vector(ofAtom: cell)).map { dictionaries[$0].labels[Int($1)] }
    let respondents = memberships.respondentCounts[cell]
    return PoolTally.Cell(
      strata: Array(labels.suffix(strataVariables.count)), respondentCount: respondents,
      moments: order.map { place in
        let index = cell * scaleCount + place
        var moments = PoolTally.Moments()
        moments.count = respondents - cells.lacking[index]
        moments.sum = cells.sums[index]
        moments.sumOfSquares = cells.squares[index]
        return moments
      })
  }

  private func crossProducts(_ organisation: Int, cells members: [Int]) -> CrossProducts {
    var result = CrossProducts(scales: Array(grid.scales.prefix(correlatedCount)), blockCount: 1)
    var pair = organisation * pairCount
    for row in 0..<correlatedCount {
      for column in row..<correlatedCount {
        result.products[result.index(block: 0, row, column)] = products[pair]
        result.products[result.index(block: 0, column, row)] = products[pair]
        pair += 1
      }
    }
    result.fillPairs(
      block: 0, respondentCount: members.reduce(0) { $0 + memberships.respondentCounts[$1] },
      sums: (0..<correlatedCount).map { place in members.reduce(0) { $0 + cells.sums[$1 * scaleCount + place] } },
      missing: missing, set: organisation)
    return result
  }
}
