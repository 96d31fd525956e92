import RapsDiagnostics
import RapsQuestionnaire

/// The shortest of 50 times that parsing and checking a questionnaire takes, in milliseconds.
func parsingMilliseconds(_ path: String) throws -> Double {
  let source = SourceText(name: path, bytes: try BenchmarkFile(path: path).contents())
  var shortest = Duration.seconds(1 << 20)
  for _ in 0..<50 {
    var questionnaire: Questionnaire?
    let time = ContinuousClock().measure {
      questionnaire = parseQuestionnaire(source, load: { _ in nil }).questionnaire
    }
    guard questionnaire != nil else { throw BenchmarkFailure("\(path) is no questionnaire") }
    shortest = min(shortest, time)
  }
  return Double(shortest.components.attoseconds / 1_000_000_000_000) / 1_000
}
