import Foundation
import Testing
import _RapsTestSupport

/// A18: *every* figure of the JSON. A number that comes into the schema must find its place among what the attacker reads.
@Suite struct SchemaCoverageTests {
  /// Why each number tells no more than the attacker of these tests takes for known.
  static let read: [String: [String]] = [
    "made of sums and squares of shown sets and their rests, which are known exactly": [
      "mean", "lower", "upper", "standardDeviation", "referenceMean", "difference", "standardised", "qAtMost",
      "shrunkenMean", "betweenDeviation", "icc1", "icc2", "reliability", "adjustedDifference", "compositionEffect",
      "rank", "best", "worst", "atLeast", "atMost",
    ],
    "from 30 valid answers on, of shown sets": ["median", "agreement", "percent"],
    "counts, by integer reasoning": ["count", "countAtLeast", "countAtMost", "risk"],
    "sizes, which the attacker knows": [
      "n", "respondents", "answered", "invited", "read", "used", "withoutAnswers", "invalidCellsTakenAsMissing",
      "careless", "duplicates", "speeders", "ratePercent", "absentPercent", "expected", "ownSharePercent",
      "organisations",
    ],
    "of everybody, from 100 respondents on (CorrelationPassTests), or of units of 100 (A5)": [
      "weight", "sharePercent", "rSquared", "nullSharePercent", "impactPercent", "impactCutPercent", "value",
      "valueIfDropped", "itemRest", "notApplicablePercent", "medianDeviation",
    ],
    "of the questionnaire or the norm, not of the answers": [
      "cutOff", "riskCut", "from", "to", "highest", "lowest", "expires", "minimumGroupSize",
    ],
  ]

  @Test func everyFigureOfTheJSONIsRead_A18() throws {
    let path = repositoryPath + "/Fixtures/Schema/results.schema.json"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    var found: Set<String> = []
    Self.collect(try JSONSerialization.jsonObject(with: bytes), name: nil, into: &found)
    let known = Self.read.values.flatMap(\.self)
    #expect(Set(known).count == known.count)
    #expect(found.subtracting(known).isEmpty, "not read by the attacker")
    #expect(Set(known).subtracting(found).isEmpty, "not in the schema")
  }

  /// Names of the properties that may be numbers.
  private static func collect(_ node: Any, name: String?, into found: inout Set<String>) {
    if let nodes = node as? [Any] {
      for node in nodes { collect(node, name: name, into: &found) }
    }
    guard let object = node as? [String: Any] else { return }
    let types = object["type"] as? [String] ?? [object["type"] as? String].compactMap(\.self)
    if let name, types.contains("number") || types.contains("integer") { found.insert(name) }
    for (key, value) in object {
      switch key {
      case "properties", "$defs":
        for (name, value) in value as? [String: Any] ?? [:] { collect(value, name: name, into: &found) }
      case "anyOf", "oneOf": collect(value, name: name, into: &found)
      case "items", "allOf", "if", "then", "else", "not": collect(value, name: nil, into: &found)
      default: break
      }
    }
  }
}
