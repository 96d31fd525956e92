import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsDrafting

/// Whatever a header and cells hold, the draft is a questionnaire, and reads the file that it was made from.
@Suite("Any file gives a draft that parses, or a refusal")
struct DraftFuzzTests {
  private static let pieces = [
    "wl", "1", "2", "_", "-", "[", "]", "/", ". ", "\"", "\\", "\n", "\r\n", "\t", "#", " # ", "en \"", "gives", "item",
    "reversed", "scale", "\u{202E}", "\u{200B}", "\u{FEFF}", "é", "e\u{301}", "ß", "日本", "👩‍👩‍👧", "’", "“", "{", "}",
    "$(x)",
    "=1+1", "column", "nl", "…", " - ", ": ", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "A", "a", "0", "range", "1..5",
  ]

  private static func name(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<40, using: &random) {
    case 0...2: return ""
    case 3: return ["7", "0012", "9223372036854775807", "-9223372036854775808"].randomElement(using: &random) ?? ""
    case 4...6: return "wl\(Int.random(in: 1...9, using: &random))"
    case 7:
      return String(
        repeating: pieces.randomElement(using: &random) ?? "x", count: Int.random(in: 1...3000, using: &random))
    case 8...28:
      return
        "\(["wl", "Q1_", "a.", "G[SQ", "#"].randomElement(using: &random) ?? "")\(Int.random(in: 1...9, using: &random))"
    default:
      return (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
  }

  private static func cell(_ kind: Int, _ random: inout SeededGenerator) -> String {
    switch kind {
    case 0...4: return "\(Int.random(in: 1...5, using: &random))"
    case 5: return ["nooit", "soms", "vaak", "geen antwoord"].randomElement(using: &random) ?? ""
    case 6: return ["1 - x\"y", "2", "3 - \u{202E}z"].randomElement(using: &random) ?? ""
    case 7: return (pieces.prefix(20).randomElement(using: &random) ?? "") + "k"
    case 8: return "\(Int.random(in: -3...120, using: &random))"
    case 9: return name(&random)
    case 10: return ["9", "99", "", "NA", "1", "2", "10000", "-12"].randomElement(using: &random) ?? ""
    case 11:
      return String(
        repeating: pieces.randomElement(using: &random) ?? "", count: Int.random(in: 0...400, using: &random))
    default: return ["East", "West"].randomElement(using: &random) ?? ""
    }
  }

  /// Refusals are right where names and cells are so odd, but not always.
  @Test func aDraftParses() throws {
    let draftedCount = try (1...80).count { try isDrafted(seed: $0) }
    #expect(draftedCount >= 30)
  }

  private func isDrafted(seed: Int) throws -> Bool {
    var random = SeededGenerator(seed: seed)
    let columnCount = Int.random(in: 2...14, using: &random)
    let kinds = (0..<columnCount).map { _ in Int.random(in: 0..<13, using: &random) }
    var rows = [(0..<columnCount).map { _ in Self.name(&random) }]
    for _ in 0..<Int.random(in: 10...110, using: &random) {
      rows.append(kinds.map { Self.cell($0, &random) })
    }
    let drafted: DraftedQuestionnaire
    do {
      drafted = try draft(rows)
    } catch is DiagnosedFailure {
      return false
    }
    if drafted.itemCount > 0 { try expectReads(checked(drafted), rows) }
    // Also with the scales that wait for an order.
    try expectReads(checked(uncommented(drafted)), rows)
    return true
  }

  @Test func fiveThousandColumnsAreDraftedInPart() throws {
    let names = (0..<5000).map { "x\($0 % 250)_\($0)" }
    let rows = [names] + (0..<24).map { row in (0..<5000).map { _ in "\(row % 2 + 1)" } }
    let drafted = try draft(rows)
    #expect(drafted.leftOutCount == 904)
    #expect(drafted.itemCount == 4096)
    try checked(drafted)
  }

  @Test func aBrokenDraftIsAnError() throws {
    for broken in ["raps 1\nquestionnaire", "raps 1\nquestionnaire q\nversion 1\nlanguages en\n", "nothing"] {
      let error = #expect(throws: BrokenDraft.self) { try WrittenDraft(broken, hasItems: true) }
      #expect(error?.codes.isEmpty == false)
    }
  }

  @Test func cellsThatAreLongAreNoAnswers() throws {
    let long = String(repeating: "a long remark, ", count: 2000)
    let digits = String(repeating: "9", count: 300)
    var rows = [["a1", "a2", "b1", "b2"]]
    for codes in answers(rows: 40, items: 2, codes: 1...5) {
      rows.append(["\(codes[0])", "\(codes[1])", "\(long) \(codes[0])", digits])
    }
    let drafted = try draft(rows)
    #expect(drafted.text.utf8.count < 4000)
    #expect(try checked(drafted).items.map(\.id) == ["a1", "a2"])
    try expectReads(checked(drafted), rows)
  }

  @Test func namesThatAreTooLongAreLeftOut() throws {
    let long = String(repeating: "é", count: 10_000)
    let rows = [[long, "a1", "a2"]] + answers(rows: 40, items: 3, codes: 1...5).map { $0.map(String.init) }
    let drafted = try draft(rows)
    #expect(drafted.text.utf8.count < 4000)
    #expect(try checked(drafted).items.map(\.id) == ["a1", "a2"])
  }
}
