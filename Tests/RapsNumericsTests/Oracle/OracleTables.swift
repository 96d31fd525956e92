import Foundation
import Testing
import _RapsTestSupport

/// The files of `Fixtures/Oracle/numerics`: made by R, scipy and mpmath, versions in its README.
enum OracleTables {
  /// The rows of a table of numbers without its header.
  static func rows(_ name: String) throws -> [[Double]] {
    try lines(name).map { line in
      let numbers = line.split(separator: ",").compactMap { Double($0) }
      try #require(numbers.count == line.count { $0 == "," } + 1, "\(name): \(line)")
      return numbers
    }
  }

  /// The numbers of `matrices.csv` by case and quantity; R's NA is NaN.
  static func cases(_ prefix: String) throws -> [String: [String: [Double]]] {
    var found: [String: [String: [Double]]] = [:]
    for line in try lines("matrices.csv") where line.hasPrefix(prefix) {
      let cells = line.split(separator: ",").map(String.init)
      let value = cells[3] == "NA" ? Double.nan : try #require(Double(cells[3]), "\(line)")
      found[cells[0], default: [:]][cells[1], default: []].append(value)
    }
    try #require(!found.isEmpty, "matrices.csv has no \(prefix)")
    return found
  }

  static func oneCase(_ name: String) throws -> [String: [Double]] {
    let found = try cases(name + ",")
    return try #require(found[name])
  }

  private static func lines(_ name: String) throws -> [Substring] {
    let text = try String(contentsOfFile: "\(repositoryPath)/Fixtures/Oracle/numerics/\(name)", encoding: .utf8)
    return Array(text.split(separator: "\n").dropFirst())
  }
}

/// The largest |actual − expected| / max(1, |expected|); infinite for other counts or where one alone is NaN.
func largestError(_ actual: [Double], _ expected: [Double]?) -> Double {
  guard let expected, actual.count == expected.count else { return .infinity }
  return zip(actual, expected).reduce(0) { largest, pair in
    if pair.0.isNaN && pair.1.isNaN { return largest }
    let error = abs(pair.0 - pair.1) / max(1, abs(pair.1))
    return error.isNaN ? .infinity : max(largest, error)
  }
}
