import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// Spelling and order of a data set must not change a released number.
@Suite("Only what was answered changes a number")
struct InvarianceTests {
  private static let file = fixture("acme/responses.csv")
  private static let expected = raps("score", file, "--format", "json").output

  private let header: [Substring]
  private let rows: [[Substring]]
  private let expected: String

  init() throws {
    let lines = try String(contentsOfFile: Self.file, encoding: .utf8).split(separator: "\n")
    header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    expected = Self.expected
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

  @Test(arguments: [UInt64(1)]) func orderOfRowsAndColumns(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let order = Array(header.indices).shuffled(using: &generator)
    let shuffled = rows.shuffled(using: &generator)
    let other = json(of: text(order.map { header[$0] }, shuffled.map { row in order.map { row[$0] } }))
    #expect(try withoutJackknife(other) == withoutJackknife(expected))
  }

  /// The document without what jackknife errors decide: blocks are of rows in their order (METHOD S9).
  private func withoutJackknife(_ document: String) throws -> NSDictionary {
    let errors: Set = ["interval", "weightInterval", "isBeyondChance", "rank", "quadrant"]
    func stripped(_ value: Any) -> Any {
      if let list = value as? [Any] { return list.map(stripped) }
      guard let members = value as? [String: Any] else { return value }
      return members.filter { !errors.contains($0.key) }.mapValues(stripped)
    }
    var members = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    for key in ["drivers", "matrix"] { members[key] = stripped(try #require(members[key])) }
    return members as NSDictionary
  }

  @Test func delimiterQuotesAndLineEnds() {
    let quoted = rows.map { row in row.map { "\"\($0)\""[...] } }
    let text = "\u{FEFF}" + text(header, quoted, delimiter: ";")
    #expect(json(of: text.replacingOccurrences(of: "\n", with: "\r\n")) == expected)
  }

  @Test func severalFilesAreOneDataSet() throws {
    let folder = try ScratchFolder()
    let first = try folder.write("a.csv", text(header, Array(rows[..<301])))
    let second = try folder.write("b.csv", text(header.reversed(), rows[301...].map { $0.reversed() }))
    let outcome = raps("score", first, second, "--format", "json")
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
