import Testing

@testable import RapsCommandLine

@Suite("Help fits 100 columns")
struct HelpWidthTests {
  private static let names = allCommands.map { $0.specification.name } + HelpTopic.all.map(\.name)

  @Test("of every command and topic", arguments: names + ["--help"])
  func width(name: String) {
    let help = raps("help", name)
    #expect(help.exitCode == .success)
    let wide = help.output.split(separator: "\n").filter { $0.count > 100 }
    #expect(wide.isEmpty, "\(wide)")
  }

  /// What a shell takes a broken example for is the example.
  @Test func brokenExamplesAreTheSame() {
    var brokenCount = 0
    for example in allCommands.flatMap({ $0.specification.examples }) {
      let lines = wrapped(example: example).split(separator: "\n")
      #expect(lines[0].hasPrefix("  ") && lines.dropFirst().allSatisfy { $0.hasPrefix("    ") })
      if lines.count > 1 { brokenCount += 1 }
      let joined = lines.map { line in
        let words = line.drop { $0 == " " }
        return words.hasSuffix("\\") ? String(words.dropLast(2)) : String(words)
      }.joined(separator: " ")
      #expect(joined == example)
    }
    #expect(brokenCount > 3)
  }

  @Test func aQuotedRuleIsNotBroken() {
    let example =
      "raps score \(String(repeating: "a", count: 70)).csv --fail-on 'workload.mean > 80' --fail-on 'x.red > 3'"
    #expect(wrapped(example: example).hasSuffix(".csv \\\n    --fail-on 'workload.mean > 80' --fail-on 'x.red > 3'"))
  }
}
