import RapsResults

package func renderTerminal(_ results: ScoreResults, options: TerminalOptions) -> String { "" }
package func writeJSON(_ results: ScoreResults, options: DataOptions) -> [UInt8] { [] }
package func writeCSV(_ results: ScoreResults, options: DataOptions) -> [UInt8] { [] }
package func renderExplanation(
  _ results: ScoreResults, measure id: String, options: TerminalOptions
) -> String? { nil }
