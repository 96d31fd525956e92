import Foundation
import Testing

@testable import RapsCommandLine

/// Spelling and order of a data set must not change a released number.
@Suite("Only what was answered changes a number")
struct InvarianceTests {
  private let header: [Substring]
  private let rows: [[Substring]]
  private let expected: String

  init() throws {
    let lines = try String(contentsOfFile: FileTests.answers, encoding: .utf8).split(separator: "\n")
    header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    expected = raps("score", FileTests.answers, "--format", "json").output
    try #require(rows.allSatisfy { $0.count == header.count })
    try #require(expected.count > 10_000)
  }

  private func json(of text: String, _ options: String...) -> String {
    let outcome = raps(["score", "-", "--format", "json"] + options, input: Array(text.utf8))
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    return outcome.output
  }

  private func text(_ header: [Substring], _ rows: [[Substring]], delimiter: String = ",") -> String {
    ([header] + rows).map { $0.joined(separator: delimiter) + "\n" }.joined()
  }

  @Test func standardInputEqualsAFile() {
    #expect(json(of: text(header, rows)) == expected)
  }

  @Test(arguments: [UInt64(1), 2, 3]) func orderOfRowsAndColumns(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let order = Array(header.indices).shuffled(using: &generator)
    let shuffled = rows.shuffled(using: &generator)
    #expect(json(of: text(order.map { header[$0] }, shuffled.map { row in order.map { row[$0] } })) == expected)
  }

  @Test func delimiterQuotesAndLineEnds() {
    let quoted = rows.map { row in row.map { "\"\($0)\""[...] } }
    #expect(json(of: text(header, quoted, delimiter: ";")) == expected)
    #expect(json(of: "\u{FEFF}" + text(header, rows).replacingOccurrences(of: "\n", with: "\r\n")) == expected)
    #expect(json(of: text(header, rows, delimiter: "\t")) == expected)
  }

  @Test func severalFilesAreOneDataSet() throws {
    let folder = try ScratchFolder()
    let first = try folder.write("a.csv", text(header, Array(rows[..<301])))
    let second = try folder.write("b.csv", text(header.reversed(), rows[301...].map { $0.reversed() }))
    let outcome = raps("score", second, first, "--format", "json")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output == expected)
  }

  /// Renaming keeps the order of names, which is the order of the output.
  @Test func renamedGroupsHaveTheSameFigures() throws {
    let renamed = text(header, rows).replacingOccurrences(of: "Operations", with: "Operationen")
    try #require(text(header, rows).components(separatedBy: "Operations").count > 100)
    #expect(json(of: renamed) == expected.replacingOccurrences(of: "Operations", with: "Operationen"))
  }
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
