import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// Survey files that others have published; they lie beside the checkout, not in it.
private enum RealData {
  static let folder = "\(repositoryPath)/../shared/data"
  static let leadership = "\(folder)/leadership_units.csv"
  static let workEnvironment = "\(folder)/work_environment_sv.csv"

  static var isPresent: Bool {
    [leadership, workEnvironment].allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }
}

/// Real files against figures by numpy and pandas (`Fixtures/real/figures.csv`, made by `figures.py`) and by their authors.
@Suite(
  "Real survey files give the figures of other programs",
  .enabled(if: RealData.isPresent, "there is no ../shared/data with the real survey files"))
struct RealDataTests {
  private func scored(_ questionnaire: String, _ data: String, _ options: String...) throws -> String {
    let outcome = raps(["score", "-q", questionnaire, data, "--format", "json"] + options)
    try #require(outcome.exitCode == .success, "\(outcome.error)")
    return outcome.output
  }

  private func expectFigures(_ printed: PrintedFigures, of definition: String) throws {
    let expected = try oracleFigures(fixture("real/figures.csv"), definition: definition)
    try #require(expected.count > 30)
    for (name, value) in expected {
      #expect(isNear(printed.figures[name], value), "\(name): \(printed.figures[name] as Double?), not \(value)")
    }
  }

  /// A byte order mark, CRLF, and `.4` in columns that are not declared.
  @Test func leadershipUnits() throws {
    let json = try scored(fixture("real/lq2002.raps"), RealData.leadership)
    let printed = try PrintedFigures(json: json) { $0.uppercased().replacing("-", with: "") }
    try expectFigures(printed, of: "lq2002")

    // Published with the data.
    let alphas = [("leadership", 0.90224), ("task-significance", 0.82314), ("hostility", 0.87292)]
    for (scale, alpha) in alphas { #expect(isNear(printed[scale, "alpha"], alpha, within: 0.000_005), "\(scale)") }
    // The mean of the authors' own column LEAD, which has ten decimals: R 4.2.2, mean(LEAD).
    #expect(isNear(printed["leadership", "mean"], 3.000_712_314_1, within: 1e-9))
    #expect(printed["leadership", "n"] == 2042)
  }

  @Test func companiesOfIdentifiedDataAreAllShown() throws {
    let json = try scored(fixture("real/lq2002.raps"), RealData.leadership, "--group", "company")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let partition = try #require((document["partitions"] as? [[String: Any]])?.first)
    let groups = try #require(partition["groups"] as? [[String: Any]])
    #expect(groups.count == 49)
    let sizes = Dictionary(
      groups.map { ($0["group"] as? String ?? "", $0["respondents"] as? Int) }, uniquingKeysWith: { first, _ in first })
    #expect(sizes["17"] == 10)
    #expect(sizes["13"] == 99)
    // The file's README: company means 3.209091 and 3.062443, to the digits given.
    let means = Dictionary(
      groups.map { group in
        let scales = group["scales"] as? [[String: Any]]
        return (group["group"] as? String ?? "", scales?.first?["mean"] as? Double)
      }, uniquingKeysWith: { first, _ in first })
    #expect(isNear(means["17"] ?? nil, 3.209_091, within: 0.000_000_5))
    #expect(isNear(means["13"] ?? nil, 3.062_443, within: 0.000_000_5))
  }

  /// People who stopped half-way leave the tail empty. Anonymous, so in whole points (ANONYMITY A4).
  @Test func workEnvironment() throws {
    let printed = try PrintedFigures(json: scored(fixture("real/prevent-osa.raps"), RealData.workEnvironment))
    for (name, value) in try oracleFigures(fixture("real/figures.csv"), definition: "prevent-osa") {
      switch name.statistic {
      case "n", "rows", "respondents", "completed": #expect(printed.figures[name] == value, "\(name)")
      case "mean": #expect(printed.figures[name] == value.rounded(), "\(name)")
      default: break
      }
    }
  }

  /// The same in full precision, which ANONYMITY A12 refuses beside a scale of kind outcome.
  @Test func workEnvironmentInFullPrecision() throws {
    let folder = try ScratchFolder()
    let text = try String(contentsOfFile: fixture("real/prevent-osa.raps"), encoding: .utf8)
    let identified = text.replacing(/wording +withheld/, with: "wording withheld\n  respondents identified")
    let refused = raps("score", "-q", try folder.write("outcome.raps", identified), RealData.workEnvironment)
    #expect(refused.exitCode == .data)
    #expect(refused.output.isEmpty)

    let teaching = identified.replacing(/kind +outcome/, with: "kind resource")
    let json = try scored(folder.write("teaching.raps", teaching), RealData.workEnvironment)
    try expectFigures(PrintedFigures(json: json), of: "prevent-osa")
  }
}
