import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// `raps compare` on two and three small waves (METHOD C6, ANONYMITY A16).
@Suite("Waves are compared from files") struct CompareCommandTests {
  private static let questionnaire = """
    raps 1

    questionnaire waves
      version   1.0
      languages en nl fr de
      title     en "Two scales" nl "Twee schalen" fr "Deux échelles" de "Zwei Skalen"

    answers ten
      range 0..10

    scale load
      kind     hindrance
      title    en "Load" nl "Last" fr "Charge" de "Last der Arbeit"
      answered ten
      score    0..100
      risk     high
      item l1 en "How heavy?" nl "Hoe zwaar?" fr "Lourd\\u{A0}?" de "Wie schwer?"

    scale support
      kind     resource
      title    en "Support" nl "Steun" fr "Soutien" de "Unterstützung"
      answered ten
      score    0..100
      risk     low
      item s1 en "How much help?" nl "Hoeveel hulp?" fr "De l’aide\\u{A0}?" de "Wie viel Hilfe?"

    variable unit
      title en "Unit" nl "Eenheid" fr "Unité" de "Einheit"
      values text

    """

  /// `load` goes up and `support` stays; one unit too small, one that comes later.
  private static func answers(wave: Int) -> String {
    let sizes = [("east", 60 - 8 * wave), ("west", 45 + 10 * wave), ("north", wave == 0 ? 0 : 30)]
    var text = "l1,s1,unit\n"
    var row = 0
    for (unit, size) in sizes {
      for _ in 0..<size {
        row += 1
        let load = min(10, row % 7 + wave + (unit == "west" ? wave : 0))
        text += "\(load),\(row * 5 % 11),\(unit)\n"
      }
    }
    return text
  }

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("waves.raps", questionnaire)
    for wave in 0..<3 { try folder.write("\(wave).csv", answers(wave: wave)) }
    return folder
  }

  private func compared(_ folder: ScratchFolder, waves: Int = 2, _ options: String...) -> Outcome {
    raps(["compare", "-q", "\(folder.path)/waves.raps"] + (0..<waves).map { "\(folder.path)/\($0).csv" } + options)
  }

  @Test("looks as agreed in every language", arguments: ["en", "nl", "fr", "de"])
  func page(language: String) throws {
    let outcome = compared(try Self.folder(), "--language", language, "--country", "be", "-g", "unit")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    expectGolden(outcome.output, "compare-\(language).txt")
  }

  @Test("three waves give consecutive pairs, and first with last, in JSON")
  func json() throws {
    let outcome = compared(try Self.folder(), waves: 3, "--format", "json", "-g", "unit", "--language", "en")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    expectGolden(outcome.output, "compare.json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let pairs = try #require(document["pairs"] as? [[String: Any]])
    #expect(pairs.map { [$0["earlier"] as? Int, $0["later"] as? Int] } == [[1, 2], [2, 3], [1, 3]])
  }

  /// 60 : 45 before; the later means of both units at that mix.
  @Test func changeAtTheEarlierMix() throws {
    let folder = try Self.folder()
    try folder.write("0.csv", "l1,s1,unit\n" + String(repeating: "2,5,east\n4,3,east\n3,6,west\n5,4,west\n", count: 20))
    try folder.write(
      "1.csv",
      "l1,s1,unit\n" + String(repeating: "2,5,east\n4,3,east\n", count: 10)
        + String(repeating: "7,6,west\n5,4,west\n", count: 40))
    let outcome = compared(folder, "--format", "json", "--strata", "unit")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let pair = try #require((document["pairs"] as? [[String: Any]])?.first)
    let load = try #require((pair["organisation"] as? [[String: Any]])?.first)
    // Before: 35. After: a fifth of 30 and four fifths of 60, so 54; at the earlier halves 45.
    #expect(load["difference"] as? Double == 19)
    #expect(load["differenceAtEarlierMix"] as? Double == 10)
    #expect(compared(folder, "--strata", "unit", "--language", "en").output.contains("Load +10"))
    #expect(!compared(folder, "--language", "en").output.contains("Load +10"))
  }

  @Test("a headcount per wave, in their order, or none")
  func headcounts() throws {
    let folder = try Self.folder()
    let first = try folder.write("first.csv", "group,headcount\ntotal,400\n")
    let second = try folder.write("second.csv", "group,headcount\ntotal,150\n")
    let outcome = compared(folder, "--headcount", first, "--headcount", second, "--language", "en")
    #expect(outcome.output.hasPrefix("Wave 1: Response: 105 of 400 invited people (26%)"), "\(outcome.output)")
    #expect(outcome.output.contains("Wave 2: Response: 137 of 150"))
    #expect(outcome.output.contains("Wave 1: CAUTION"))
    let wrong = compared(folder, "--headcount", first)
    #expect(wrong.exitCode == .usage)
    #expect(wrong.error.contains("U0040"))
  }

  @Test func writesOneFileOfAKnownKind() throws {
    let folder = try Self.folder()
    #expect(compared(folder, "-o", "\(folder.path)/change.json").exitCode == .success)
    let written = try String(contentsOfFile: "\(folder.path)/change.json", encoding: .utf8)
    #expect(written.hasPrefix("{\"schemaVersion\": 1, \"respondents\": \"anonymous\""))
    for name in ["change.csv", "change.xlsx", "changes/", "change"] {
      let refused = compared(folder, "-o", "\(folder.path)/\(name)")
      #expect(refused.exitCode == .usage)
      #expect(refused.error.contains("help: end the name in .html, .json or .txt\n"), "\(refused.error)")
    }
    #expect(compared(folder, "--format", "json", "-o", "\(folder.path)/change").exitCode == .success)
    #expect(compared(folder, "--format", "html", "-o", "\(folder.path)/change.json").error.contains("U0014"))
    #expect(compared(folder, waves: 1).exitCode == .usage)
  }

  @Test("a page draws the changes beside their figures", arguments: ["en", "nl", "fr", "de"])
  func html(language: String) throws {
    let folder = try Self.folder()
    let path = "\(folder.path)/change.html"
    let outcome = compared(folder, waves: 3, "-o", path, "-g", "unit", "--language", language)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
    // Two scales in each of three pairs of waves, both with a line from the one mean to the other.
    #expect(page.components(separatedBy: "class=\"way ").count - 1 == 6)
    let text = compared(folder, waves: 3, "-g", "unit", "--language", language).output
    for line in text.split(separator: "\n") where line.hasPrefix("Load ") || line.hasPrefix("Last ") {
      let figures = line.split(separator: " ").dropFirst().filter { $0.first?.isNumber == true }.prefix(2)
      for figure in figures { #expect(page.contains("<td class=\"number\">\(figure)</td>"), "\(line)") }
    }
    #expect(compared(folder, "--format", "html", "--language", language).output.hasPrefix("<!DOCTYPE html>"))
  }

  @Test("a hidden unit is in no output of either wave")
  func hiddenUnits() throws {
    let folder = try Self.folder()
    let small = String(repeating: "3,3,tiny\n4,4,minute\n5,5,little\n", count: 6)
    try folder.write("0.csv", Self.answers(wave: 0) + small)
    for options in [["--language", "en"], ["--format", "json"], ["--format", "html", "--language", "en"]] {
      let outcome = raps(
        ["compare", "-q", "\(folder.path)/waves.raps", "\(folder.path)/0.csv", "\(folder.path)/1.csv", "-g", "unit"]
          + options)
      #expect(outcome.exitCode == .success)
      for name in ["tiny", "minute", "little", "north"] { #expect(!outcome.output.contains(name), "\(name)") }
      #expect(outcome.output.contains("west"))
    }
  }
}
