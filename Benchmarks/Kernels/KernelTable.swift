import RapsAnalysis
import RapsDisclosure
import RapsReporting
import RapsResponses
import RapsResults
import RapsScoring

/// A Markdown table of what the parts of `raps score` cost, each alone on one thread.
struct KernelTable {
  private static let runs = 5
  /// Rows on which the plain twins run.
  private static let twinBlockCount = 40

  private let path: String
  private let job: Job

  init(data: String, questionnaire: String) throws {
    path = data
    job = try Job(data: data, questionnaire: questionnaire)
  }

  func print() throws {
    var blocks: [ResponseBlock] = []
    let groups = try job.read { blocks.append($0) }
    let rows = blocks.reduce(0) { $0 + $1.rowCount }
    let cells = Double(rows * job.columnCount)
    Swift.print("\(rows) rows × \(job.columnCount) columns, best of \(Self.runs) runs, one thread unless said.\n")
    Swift.print("| part | ns per cell | of the two-thread newline count |\n|---|---|---|")
    let file = try BenchmarkFile(path: path)
    var newlines: [Int] = []
    let floor = try best { newlines.append(try NewlineCount(path: path, chunkCount: 2).count) }
    line("newline count from the file, two threads", floor, cells, floor)
    line(
      "newline count from the file", try best { newlines.append(try NewlineCount(path: path, chunkCount: 1).count) },
      cells, floor)
    line("newline count in memory", best { newlines.append(NewlineCount.newlines(in: job.bytes.span)) }, cells, floor)
    guard Set(newlines).count == 1, file.size == job.bytes.count else {
      throw BenchmarkFailure("newline counts differ: \(Set(newlines))")
    }
    line("reading into blocks", try best { _ = try job.read { _ in } }, cells, floor)
    line(
      "reading into blocks, every row carefully", try best { _ = try job.read(readsFast: false) { _ in } }, cells, floor
    )
    try checkCarefulReading(blocks, groups)
    let plan = job.plan
    var tallies: [Tally] = []
    for count in 0...job.groupingVariables.count {
      let variables = Array(job.groupingVariables.prefix(count))
      let time = best {
        var builder = TallyBuilder(plan: plan, partitionVariables: variables)
        for block in blocks { builder.add(block) }
        tallies.append(builder.finish(dictionaries: groups))
      }
      line("tally of blocks, \(count) grouping variables", time, cells, floor)
    }
    try printParts(blocks, groups: groups, full: tallies[tallies.count - 1], floor: floor, cells: cells)
    line("reading and tally", try best { tallies.append(try job.tally()) }, cells, floor)
    guard let tally = tallies.last, Set(tallies.suffix(2 * Self.runs)).count == 1 else {
      throw BenchmarkFailure("two tallies of the same answers differ")
    }
    let twinBlocks = Array(blocks.prefix(Self.twinBlockCount))
    try printReadingTwin(twinBlocks, groups: groups, floor: floor, cells: cells)
    try printTwins(twinBlocks, groups: groups, floor: floor, cells: cells)
    printLaterParts(tally, plan: plan)
  }

  /// Throws unless every row is read to the same carefully.
  private func checkCarefulReading(_ blocks: [ResponseBlock], _ groups: [GroupDictionary]) throws {
    var rest = blocks[...]
    var isEqual = true
    let carefulGroups = try job.read(readsFast: false) { block in
      isEqual = isEqual && rest.popFirst().map { hasSameRows($0, block) } == true
    }
    guard isEqual, rest.isEmpty, carefulGroups.map(\.labels) == groups.map(\.labels) else {
      throw BenchmarkFailure("rows that are read fast and carefully differ")
    }
  }

  private func hasSameRows(_ left: ResponseBlock, _ right: ResponseBlock) -> Bool {
    let rowCount = left.rowCount
    func areEqual<Cell: Equatable>(_ left: [Cell], _ right: [Cell], columnCount: Int) -> Bool {
      (0..<columnCount).allSatisfy { column in
        let cells = column * ResponseBlock.capacity..<column * ResponseBlock.capacity + rowCount
        return left[cells] == right[cells]
      }
    }
    return rowCount == right.rowCount && areEqual(left.codes, right.codes, columnCount: left.itemCount)
      && areEqual(left.groups, right.groups, columnCount: left.variableCount)
      && areEqual(left.respondentKeys, right.respondentKeys, columnCount: 1)
      && areEqual(left.durationMilliseconds, right.durationMilliseconds, columnCount: 1)
  }

  /// What a tally costs more for one part than without it; the counts must be those of the full tally.
  private func printParts(
    _ blocks: [ResponseBlock], groups: [GroupDictionary], full: Tally, floor: Double, cells: Double
  ) throws {
    var tally = full
    func time(_ parts: TallyParts) -> Double {
      best {
        var builder = TallyBuilder(plan: job.plan, partitionVariables: job.groupingVariables, parts: parts)
        for block in blocks { builder.add(block) }
        tally = builder.finish(dictionaries: groups)
      }
    }
    let whole = time(.all)
    let parts: [(String, TallyParts)] = [
      ("quality", .quality), ("pair sums", .pairSums), ("cross-products", .crossProducts),
    ]
    for (name, part) in parts {
      line("of that, \(name)", max(0, whole - time(.all.subtracting(part))), cells, floor)
      let groupTallies = tally.partitions.map { $0.groups.map(\.tally) }
      guard tally.organisation == full.organisation, tally.memberships == full.memberships,
        groupTallies == full.partitions.map({ $0.groups.map(\.tally) }),
        part == .quality || tally.quality == full.quality,
        part == .pairSums || tally.reliability == full.reliability,
        part == .crossProducts || tally.crossProducts == full.crossProducts
      else { throw BenchmarkFailure("the tally without \(name) differs in something else") }
    }
  }

  /// Reads the first rows plainly; then the blocks must have the same.
  private func printReadingTwin(
    _ blocks: [ResponseBlock], groups: [GroupDictionary], floor: Double, cells: Double
  ) throws {
    let rows = blocks.reduce(0) { $0 + $1.rowCount }
    let twinCells = Double(rows * job.columnCount)
    var twin: PlainReader?
    let time = seconds { twin = PlainReader(job.bytes, job.questionnaire, rowCount: rows) }
    line("plain twin: reading", time, twinCells, floor / cells * twinCells)
    try twin?.check(blocks, groups)
  }

  /// The plain twins, on the first blocks; then the tally of these blocks must be theirs.
  private func printTwins(_ blocks: [ResponseBlock], groups: [GroupDictionary], floor: Double, cells: Double) throws {
    guard let variable = job.groupingVariables.first else { return }
    let plan = job.plan
    let answered = blocks.map { keepingRespondents($0) }
    let twinCells = Double(answered.reduce(0) { $0 + $1.rowCount } * job.columnCount)
    let twinFloor = floor / cells * twinCells
    var twin = ScalarTally(plan: plan)
    func line(_ what: String, _ body: (inout ScalarTally, ResponseBlock) -> Void) {
      let time = seconds { for block in answered { body(&twin, block) } }
      self.line("plain twin: \(what)", time, twinCells, twinFloor)
    }
    line("states of scales, for everyone and by department") { $0.addStates($1, groupedBy: variable) }
    line("codes of items, for everyone") { $0.addCodes($1) }
    line("pair sums of items, for everyone") { $0.addPairs($1) }
    line("cross-products of scales") { $0.addProducts($1) }
    line("quality") { $0.addQuality($1) }
    var builder = TallyBuilder(plan: plan, partitionVariables: job.groupingVariables)
    for block in answered { builder.add(block) }
    try twin.check(builder.finish(dictionaries: groups), variable: variable)
  }

  /// Rows without any answer are no respondents (METHOD S1), which the twins leave to others.
  private func keepingRespondents(_ block: ResponseBlock) -> ResponseBlock {
    var kept = ResponseBlock(itemCount: block.itemCount, variableCount: block.variableCount)
    for row in 0..<block.rowCount {
      let cells = (0..<block.itemCount).map { block.codes[$0 * ResponseBlock.capacity + row] }
      guard cells.contains(where: { $0 != ResponseBlock.missing }) else { continue }
      for (item, cell) in cells.enumerated() { kept.codes[item * ResponseBlock.capacity + kept.rowCount] = cell }
      for variable in 0..<block.variableCount {
        let start = variable * ResponseBlock.capacity
        kept.groups[start + kept.rowCount] = block.groups[start + row]
      }
      kept.rowCount += 1
    }
    return kept
  }

  /// What does not grow with the rows.
  private func printLaterParts(_ tally: Tally, plan: ScoringPlan) {
    let groups = tally.partitions.reduce(0) { $0 + $1.groups.count }
    Swift.print("\nAfter the tally, for \(groups) groups × \(plan.scales.count) scales:\n\n| part | ms |\n|---|---|")
    let protection = Protection()
    let released = disclose(tally, plan: plan, protection: protection)
    let results = computeResults(released, plan: plan)
    let analysis = analyse(released, results: results, plan: plan, norm: nil)
    let options = DataOptions(groups: Array(job.groupingVariables.prefix(1)))
    let parts: [(String, () -> Void)] = [
      ("disclosure", { _ = disclose(tally, plan: plan, protection: protection) }),
      ("results", { _ = computeResults(released, plan: plan) }),
      ("analysis, on all cores", { _ = analyse(released, results: results, plan: plan, norm: nil) }),
      ("JSON", { _ = writeJSON(results, analysis: analysis, options: options) }),
    ]
    for (name, part) in parts { Swift.print("| \(name) | \(decimal(best(part) * 1e3)) |") }
  }

  private func line(_ what: String, _ time: Double, _ cells: Double, _ floor: Double) {
    Swift.print("| \(what) | \(decimal(time / cells * 1e9)) | \(decimal(time / floor)) × |")
  }

  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  private func best(_ body: () throws -> Void) rethrows -> Double {
    var shortest = Double.infinity
    for _ in 0..<Self.runs { shortest = min(shortest, try seconds(body)) }
    return shortest
  }

  private func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
