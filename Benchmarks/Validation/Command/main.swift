// Plants truths, lets raps find them, and prints how often it did as a Markdown table: `swift run -c release validation`.
// Exit code 1 if a bound is missed. `--speed` measures how long an analysis of 500 groups takes instead. Other arguments
// choose parts by words of their titles.
import Foundation
import RapsValidation

func number(_ value: Double, _ measure: Finding.Measure) -> String {
  switch measure {
  case .percent: String(format: "%.1f %%", value)
  case .rankCorrelation: String(format: "%.3f", value)
  }
}

func bound(_ finding: Finding) -> String {
  guard let bound = finding.bound else { return "–" }
  let isShare = finding.measure == .percent
  if bound.upperBound == (isShare ? 100 : 1) { return "≥ " + number(bound.lowerBound, finding.measure) }
  if bound.lowerBound == 0 { return "≤ " + number(bound.upperBound, finding.measure) }
  return "\(number(bound.lowerBound, finding.measure)) to \(number(bound.upperBound, finding.measure))"
}

/// - Returns: whether every bound is met.
func printTable(_ parts: [FullRun.Part]) -> Bool {
  print("| what is planted and judged | bound | found | of | |")
  print("|---|---|---|---|---|")
  var isMet = true
  for part in parts {
    fflush(nil)
    print("| **\(part.title)** | | | | |")
    for finding in part.findings() {
      let verdict = finding.bound == nil ? "" : finding.isMet ? "met" : "**missed**"
      print(
        "| \(finding.subject) | \(bound(finding)) | \(number(finding.found, finding.measure)) | \(finding.count) "
          + "| \(verdict) |")
      isMet = isMet && finding.isMet
    }
  }
  return isMet
}

let words = CommandLine.arguments.dropFirst().map { $0.lowercased() }
if words.contains("--speed") {
  let durations = SpeedMeasurement.analysis(groupCount: 500)
  print("analysis of 500 groups × 29 scales, 21 factors, 6 outcomes")
  print("without a norm: \(durations.withoutNorm)")
  print("with a norm:    \(durations.withNorm)")
} else {
  let chosen = FullRun.parts.filter { part in
    words.isEmpty || words.contains { part.title.lowercased().contains($0) }
  }
  if !printTable(chosen) { exit(1) }
}
