import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("Several files")
struct SeveralFilesTests {
  private static let rows = (0..<120).map { row in
    ["\(row % 5)", "\(row / 2 % 6)", "\(row / 3 % 6)", "\(row / 5 % 6)", row % 11 == 0 ? "" : "\(row / 7 % 6)"]
  }
  private static let columns = (1...5).map { "who5_\($0)" }

  private func text(_ rows: ArraySlice<[String]>, _ order: [Int], header: [String], delimiter: String, lineEnd: String)
    -> String
  {
    ([order.map { header[$0] }] + rows.map { row in order.map { row[$0] } })
      .map { $0.joined(separator: delimiter) + lineEnd }.joined()
  }

  @Test("of different tools, order of columns and encoding are one data set")
  func oneDataSet() throws {
    let folder = try ScratchFolder()
    let plain = Array(0..<5)
    let whole = try folder.write(
      "whole.csv", text(Self.rows[...], plain, header: Self.columns, delimiter: ",", lineEnd: "\n"))
    let first = try folder.write(
      "first.csv", text(Self.rows[..<40], plain, header: Self.columns, delimiter: ",", lineEnd: "\n"))
    // LimeSurvey's brackets, other columns between, semicolons, the other way round, Windows-1252.
    let brackets = Self.columns.map { "G01Q01[\($0)]" }
    let lime = text(Self.rows[40..<80], [4, 3, 2, 1, 0], header: brackets, delimiter: ";", lineEnd: "\r\n")
      .split(separator: "\r\n").enumerated().map { $0 == 0 ? "id;\($1);r\u{E9}gion" : "\($0);\($1);Li\u{E8}ge" }
      .joined(separator: "\r\n")
    let second = try folder.write("second.csv", lime.unicodeScalars.map { UInt8($0.value) })
    // KoBo's groups in UTF-16 with tabs.
    let kobo = text(
      Self.rows[80...], [1, 0, 3, 2, 4], header: Self.columns.map { "g/\($0)" }, delimiter: "\t", lineEnd: "\r\n")
    let third = try folder.write(
      "third.csv", [0xFF, 0xFE] + kobo.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let one = raps("score", whole, "-q", "who-5", "--format", "json")
    let three = raps("score", first, second, third, "-q", "who-5", "--format", "json")
    try #require(one.exitCode == .success && three.exitCode == .success, "\(one.error)\(three.error)")
    #expect(one.output == three.output)
    let turned = raps("score", third, first, second, "--format", "json")
    #expect(turned.exitCode == .success, "\(turned.error)")
    #expect(turned.output == one.output)
  }

  @Test("of equal bytes are refused, whatever they are called") func copies() throws {
    let folder = try ScratchFolder()
    let header = Self.columns.joined(separator: ",") + "\n"
    let rows = String(repeating: "1,2,3,4,5\n", count: 60_000)
    let first = try folder.write("responses.csv", header + rows)
    let copy = try folder.write("responses (1).csv", header + rows)
    let other = try folder.write("other.csv", header + rows.dropLast(2) + "4\n")
    let score = raps("score", first, other, copy)
    #expect(score.exitCode == .usage)
    #expect(score.error.contains("error[U0023]: \"\(first)\" and \"\(copy)\" hold the same bytes"), "\(score.error)")
    #expect(raps("score", first, other).exitCode == .success, "equal sizes are no equal files")
    let tally = raps("tally", first, copy, "--name", "north", "-q", "who-5", "-o", "\(folder.path)/north.tally")
    #expect(tally.error.contains("error[U0023]"), "\(tally.error)")
  }

  @Test("and a mistake names the file, its row and its column") func mistakes() throws {
    let folder = try ScratchFolder()
    let first = try folder.write("first.csv", "who5_1,who5_2,who5_3,who5_4,who5_5\n1,2,3,4,5\n")
    let second = try folder.write("second.csv", "who5_5;who5_4;who5_3;who5_2;who5_1\n1;2;3;4;17\n")
    let outcome = raps("score", first, second)
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("second.csv:2: row 1, column \"who5_1\""), "\(outcome.error)")
    #expect(!outcome.error.contains("first.csv:2"))
    let absent = raps("score", first, "\(folder.path)/third.csv")
    #expect(absent.exitCode == .noInput)
    #expect(absent.error.contains("third.csv"))
    let twice = raps("score", first, second, first)
    #expect(twice.exitCode == .usage)
    #expect(twice.error.contains("would count twice"))
  }

  @Test("of which one is another survey, are refused with its name") func strangers() throws {
    let folder = try ScratchFolder()
    let first = try folder.write("first.csv", "who5_1,who5_2,who5_3,who5_4,who5_5\n1,2,3,4,5\n")
    let second = try folder.write("second.csv", "name,amount\nx,3\n")
    let outcome = raps("score", first, second)
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("second.csv"), "\(outcome.error)")
  }
}
