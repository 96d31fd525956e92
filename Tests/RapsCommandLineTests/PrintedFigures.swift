import Foundation
import Testing

@testable import RapsCommandLine

/// Names one figure of an oracle file; item is empty for figures of the scale.
struct FigureName: Hashable, CustomStringConvertible {
  let scale: String
  let item: String
  let statistic: String

  var description: String { "\(scale) \(item) \(statistic)" }
}

/// Figures that another program computed: CSV without quotes, with a comment line and a header.
func oracleFigures(_ path: String, definition: String? = nil) throws -> [FigureName: Double] {
  let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  var figures: [FigureName: Double] = [:]
  for line in lines.filter({ !$0.hasPrefix("#") }).dropFirst() {
    var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if let definition, cells.removeFirst() != definition { continue }
    try #require(cells.count == 4, "\(line)")
    let value: Double = try #require(Double(cells[3]), "\(line)")
    figures[FigureName(scale: cells[0], item: cells[1], statistic: cells[2])] = value
  }
  return figures
}

/// What `raps score --format json` prints, by the names that the oracle files use.
struct PrintedFigures {
  private(set) var figures: [FigureName: Double] = [:]

  /// `itemName` gives the oracle's name of an item.
  init(json: String, itemName: (String) -> String = { $0 }) throws {
    let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    put("", "", "rows", document.rows.read)
    put("", "", "respondents", document.rows.used)
    put("", "", "completed", document.response.completed.count)
    for scale in document.organisation.scales {
      put(scale.scale, "", "n", scale.n)
      put(scale.scale, "", "mean", scale.mean)
      put(scale.scale, "", "sd", scale.standardDeviation)
      put(scale.scale, "", "q25", scale.quartiles?.lower)
      put(scale.scale, "", "median", scale.quartiles?.median)
      put(scale.scale, "", "q75", scale.quartiles?.upper)
      guard let reliability = scale.reliability else { continue }
      put(scale.scale, "", reliability.coefficient == "alpha" ? "alpha" : "spearmanBrown", reliability.value)
      for item in reliability.items {
        put(scale.scale, itemName(item.item), "itemRest", item.itemRest)
        put(scale.scale, itemName(item.item), "alphaIfDropped", item.valueIfDropped)
        let printed = document.organisation.items.first { $0.item == item.item }
        put(scale.scale, itemName(item.item), "n", printed?.n)
        put(scale.scale, itemName(item.item), "mean", printed?.mean)
      }
    }
  }

  subscript(scale: String, statistic: String) -> Double? {
    figures[FigureName(scale: scale, item: "", statistic: statistic)]
  }

  private mutating func put(_ scale: String, _ item: String, _ statistic: String, _ value: Double?) {
    figures[FigureName(scale: scale, item: item, statistic: statistic)] = value
  }
}

private struct Document: Decodable {
  struct Rows: Decodable {
    let read: Double
    let used: Double
  }

  struct Response: Decodable {
    let completed: Count
  }

  struct Count: Decodable {
    let count: Double?
  }

  struct Organisation: Decodable {
    let scales: [Scale]
    let items: [Item]
  }

  struct Scale: Decodable {
    let scale: String
    let n: Double
    let mean: Double
    let standardDeviation: Double?
    let quartiles: Quartiles?
    let reliability: Reliability?
  }

  struct Quartiles: Decodable {
    let lower: Double
    let median: Double
    let upper: Double
  }

  struct Reliability: Decodable {
    let coefficient: String
    let value: Double
    let items: [ItemRest]
  }

  struct ItemRest: Decodable {
    let item: String
    let itemRest: Double
    let valueIfDropped: Double?
  }

  struct Item: Decodable {
    let item: String
    let n: Double?
    let mean: Double?
  }

  let rows: Rows
  let response: Response
  let organisation: Organisation
}

/// Whether a printed figure is the oracle's, within 1e-9 of its size: the sums run in another order.
func isNear(_ printed: Double?, _ oracle: Double, within tolerance: Double = 1e-9) -> Bool {
  guard let printed else { return false }
  return abs(printed - oracle) <= tolerance * max(1, abs(oracle))
}
