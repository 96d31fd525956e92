import RapsQuestionnaire
import RapsResponses

/// Stands before a sink and keeps rows from it that are left out on request: the sink comes to what it would of data that never
/// had these rows.
///
/// For `careless` and `speeders` a block is looked at and handed on. For `duplicates` the whole data set must be known: its
/// rows are retained as codes, in their order, until the end (`RetainedRows`), which takes memory by the row.
package struct ScreenedRows<Sink: BlockSink>: BlockSink {
  private var sink: Sink
  private var screening: RowScreening
  private var excluded: ExcludedRows
  /// If ids are compared.
  private var retained: RetainedRows?

  /// - Parameter plan: compiled for the items that the data have.
  package init(_ sink: Sink, plan: ScoringPlan, exclusions: Set<Exclusion>) {
    self.init(sink, RowScreening(plan: plan, exclusions), plan.questionnaire)
  }

  private init(_ sink: Sink, _ screening: RowScreening, _ questionnaire: Questionnaire) {
    self.sink = sink
    self.screening = screening
    excluded = ExcludedRows(screening.exclusions)
    retained =
      screening.exclusions.contains(.duplicates)
      ? RetainedRows(itemCount: questionnaire.items.count, variableCount: questionnaire.variables.count) : nil
  }

  package func emptied() -> ScreenedRows {
    var empty = self
    empty.sink = sink.emptied()
    empty.excluded = ExcludedRows(screening.exclusions)
    empty.retained = retained.map { RetainedRows(itemCount: $0.itemCount, variableCount: $0.variableCount) }
    return empty
  }

  package mutating func add(_ block: borrowing ResponseBlock) {
    let verdicts = screening.verdicts(of: block)
    var staying: [Int] = []
    for (row, verdict) in verdicts.enumerated() {
      switch verdict {
      case .excluded(let reason): excluded.count(reason)
      // The sink counts it: it needs no place among the others.
      case .kept where retained != nil: retained?.append(block, row: row)
      case .kept, .withoutAnswers: staying.append(row)
      }
    }
    if staying.count == block.rowCount { return sink.add(block) }
    if !staying.isEmpty { sink.add(block.keeping(rows: staying)) }
  }

  package mutating func endPart() {
    if retained == nil { sink.endPart() }
  }

  package mutating func merge(_ other: ScreenedRows, labels: [[UInt32]]?) {
    sink.merge(other.sink, labels: labels)
    excluded.add(other.excluded)
    if let rows = other.retained { retained?.append(rows, labels: labels) }
  }

  /// The sink with all rows that stay, and what was left out.
  package consuming func finish() -> (sink: Sink, excluded: ExcludedRows) {
    var (sink, excluded) = (self.sink, self.excluded)
    if let retained {
      let kept = retained.rowsWithoutRepetition()
      excluded.count(.duplicates, retained.rowCount - kept.count)
      retained.forEachBlock(of: kept) { sink.add($0) }
    }
    return (sink, excluded)
  }
}

extension ResponseBlock {
  /// A block of some of its rows, ascending.
  fileprivate borrowing func keeping(rows: [Int]) -> ResponseBlock {
    var block = ResponseBlock(itemCount: itemCount, variableCount: variableCount)
    block.rowCount = rows.count
    for item in 0..<itemCount {
      let start = item * Self.capacity
      for (place, row) in rows.enumerated() { block.codes[start + place] = codes[start + row] }
    }
    for variable in 0..<variableCount {
      let start = variable * Self.capacity
      for (place, row) in rows.enumerated() { block.groups[start + place] = groups[start + row] }
    }
    for (place, row) in rows.enumerated() {
      block.respondentKeys[place] = respondentKeys[row]
      block.durationMilliseconds[place] = durationMilliseconds[row]
    }
    return block
  }
}
