import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// What `raps score` reads: a file of answers and a questionnaire, in memory.
struct Job {
  let questionnaire: Questionnaire
  let bytes: [UInt8]
  let columnCount: Int
  /// Variables with groups, all of which are tallied.
  let groupingVariables: [Int]

  init(data: String, questionnaire path: String) throws {
    let source = SourceText(name: path, bytes: try BenchmarkFile(path: path).contents())
    guard let questionnaire = parseQuestionnaire(source, load: { _ in nil }).questionnaire else {
      throw BenchmarkFailure("\(path) is no questionnaire")
    }
    self.questionnaire = questionnaire
    bytes = try BenchmarkFile(path: data).contents()
    let opened = try openResponses(MemoryByteSource(name: data, bytes: bytes), options: ReadingOptions())
    columnCount = opened.header.names.count
    groupingVariables = questionnaire.variables.indices.filter { questionnaire.variables[$0].role == .group }
  }

  var plan: ScoringPlan {
    ScoringPlan(questionnaire: questionnaire, presentItems: questionnaire.items.map { _ in true })
  }

  /// Reads the file; returns the groups that the blocks' indexes mean.
  ///
  /// - Parameter readsFast: false reads every row carefully.
  func read(readsFast: Bool = true, _ consume: (ResponseBlock) -> Void) throws -> [GroupDictionary] {
    var reader = ResponseReader(questionnaire: questionnaire, options: ReadingOptions(), readsFast: readsFast)
    let opened = try openResponses(MemoryByteSource(name: "answers", bytes: bytes), options: ReadingOptions())
    try reader.read(opened, matching: matchColumns(header: opened.header, questionnaire: questionnaire)) { consume($0) }
    _ = try reader.finish()
    return reader.groups
  }

  func tally() throws -> Tally {
    var builder = TallyBuilder(plan: plan, partitionVariables: groupingVariables)
    let groups = try read { builder.add($0) }
    return builder.finish(dictionaries: groups)
  }
}

/// Correlations of all scales over the respondents with a score on both, as a JSON matrix: raps prints only what is
/// derived from them, so this is what peers are held against.
func correlationsAsJSON(_ tally: Tally) -> String {
  guard let products = tally.crossProducts else { return "[]" }
  let scales = products.scales.indices
  func total<Sum: BinaryInteger>(_ sums: [Sum], _ row: Int, _ column: Int) -> Double {
    Double((0..<products.blockCount).reduce(Sum.zero) { $0 + sums[products.index(block: $1, row, column)] })
  }
  func variance(_ row: Int, _ column: Int) -> Double {
    let (count, sum) = (total(products.counts, row, column), total(products.sums, row, column))
    return count * total(products.squares, row, column) - sum * sum
  }
  let lines = scales.map { row in
    scales.map { column -> String in
      let covariance =
        total(products.counts, row, column) * total(products.products, row, column)
        - total(products.sums, row, column) * total(products.sums, column, row)
      return "\(covariance / (variance(row, column) * variance(column, row)).squareRoot())"
    }.joined(separator: ", ")
  }
  return "[[\(lines.joined(separator: "], ["))]]"
}
