import Foundation
import Testing
import _RapsTestSupport

/// A table of `Fixtures/Oracle`, by line and column; the README there says who computed it.
struct OracleTable {
  struct Line: Sendable, CustomTestStringConvertible {
    let cells: [String: String]
    let name: String

    var testDescription: String { name }

    subscript(column: String) -> Double { cells[column].flatMap(Double.init) ?? .nan }
  }

  let lines: [Line]

  init(_ file: String) throws {
    let text = try String(contentsOfFile: "\(repositoryPath)/Fixtures/Oracle/\(file)", encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(rows.first).map(String.init)
    lines = rows.dropFirst().map { row in
      Line(
        cells: Dictionary(uniqueKeysWithValues: zip(header, row.map(String.init))),
        name: row.prefix(3).joined(separator: " "))
    }
  }
}
