import Foundation
import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsQuestionnaire

/// A fenced block of the authors' manual.
struct ManualBlock: Sendable, CustomTestStringConvertible {
  /// What stands behind the fence: `raps` is a whole file, `raps-part` a fragment, `raps-library` a measure library,
  /// `raps-wrong` a faulty file, whose diagnostics are the `text` block behind it.
  let language: String
  let lineNumber: Int
  let text: String
  var testDescription: String { "README.md:\(lineNumber) \(language)" }

  static let all: [ManualBlock] = {
    let path = repositoryPath + "/Questionnaires/README.md"
    guard let manual = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    var blocks: [ManualBlock] = []
    var open: (language: String, lineNumber: Int, lines: [Substring])?
    for (index, line) in manual.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("```") else {
        open?.lines.append(line)
        continue
      }
      if let block = open {
        let text = block.lines.map { $0 + "\n" }.joined()
        blocks.append(ManualBlock(language: block.language, lineNumber: block.lineNumber, text: text))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), index + 1, [])
      }
    }
    return blocks
  }()

  static func all(of language: String) -> [ManualBlock] { all.filter { $0.language == language } }
}

@Suite("The authors' manual") struct ManualExampleTests {
  @Test("has examples of every sort")
  func sorts() {
    #expect(ManualBlock.all(of: "raps").count >= 6)
    #expect(ManualBlock.all(of: "raps-part").count >= 6)
    #expect(ManualBlock.all(of: "raps-library").count == 1)
    #expect(ManualBlock.all(of: "raps-wrong").count == 1)
    let known: Set = ["raps", "raps-part", "raps-library", "raps-wrong", "text", "ebnf"]
    #expect(ManualBlock.all.allSatisfy { known.contains($0.language) })
  }

  @Test("whole files parse without an error or a warning", arguments: ManualBlock.all(of: "raps"))
  func wholeFile(_ block: ManualBlock) {
    expectFlawless(block.text)
  }

  /// In fewer languages than raps-jdr has.
  @Test("measure libraries fit raps-jdr", arguments: ManualBlock.all(of: "raps-library"))
  func library(_ block: ManualBlock) throws {
    let parsed = parseMeasureLibrary(SourceText(name: "own.raps", text: block.text), for: try bundled("raps-jdr"))
    #expect(Set(parsed.diagnostics.map(\.code)) == ["Q0200"])
    #expect(parsed.library?.measures.count == 1 && parsed.library?.guidances.count == 1)
  }

  @Test(
    "whole files stand in the canonical form",
    arguments: ManualBlock.all(of: "raps") + ManualBlock.all(of: "raps-library"))
  func isFormatted(_ block: ManualBlock) {
    guard case .formatted(let formatted) = formatQuestionnaire(SourceText(name: "example.raps", text: block.text))
    else {
      Issue.record("the example has errors of syntax")
      return
    }
    #expect(String(decoding: formatted.bytes, as: UTF8.self) == block.text)
  }

  /// Fragments are in fewer languages than they might be, so warnings are not counted.
  @Test(
    "fragments parse without an error in a file that has what they lack", arguments: ManualBlock.all(of: "raps-part"))
  func fragment(_ block: ManualBlock) {
    let parsed = parseQuestionnaire(SourceText(name: "example.raps", text: completed(block.text)), load: loadBundled)
    let renderer = DiagnosticRenderer(sources: parsed.sources)
    #expect(parsed.diagnostics.filter { $0.severity == .error }.map(renderer.render).joined() == "")
    #expect(parsed.questionnaire != nil)
  }

  @Test("the faulty example gets the diagnostic that the manual shows")
  func faultyExample() throws {
    let index = try #require(ManualBlock.all.firstIndex { $0.language == "raps-wrong" })
    let shown = try #require(ManualBlock.all.dropFirst(index + 1).first)
    let parsed = parseQuestionnaire(SourceText(name: "slip.raps", text: ManualBlock.all[index].text), load: loadBundled)
    let renderer = DiagnosticRenderer(sources: parsed.sources)
    #expect(parsed.diagnostics.map(renderer.render).joined() == shown.text)
    #expect(parsed.questionnaire == nil)
  }

  @Test("the grammar and the tables know every word of the language")
  func completeness() throws {
    let grammar = try #require(ManualBlock.all(of: "ebnf").first).text
    for word in Keyword.allCases {
      #expect(grammar.contains("\"\(word.rawValue)\""), "grammar: \(word.rawValue)")
    }
    let manual = try String(contentsOfFile: repositoryPath + "/Questionnaires/README.md", encoding: .utf8)
    let start = try #require(manual.range(of: "## All statements"))
    let end = try #require(manual.range(of: "## The four commands"))
    let tables = Set(manual[start.upperBound..<end.lowerBound].split { !($0.isLetter || $0 == "-") }.map(String.init))
    for word in Keyword.allCases { #expect(tables.contains(word.rawValue), "tables: \(word.rawValue)") }
  }

  private func expectFlawless(_ text: String) {
    let parsed = parseQuestionnaire(SourceText(name: "example.raps", text: text), load: loadBundled)
    let renderer = DiagnosticRenderer(sources: parsed.sources)
    #expect(parsed.diagnostics.map(renderer.render).joined() == "")
    #expect(parsed.questionnaire != nil)
  }

  // MARK: Completing fragments

  private static let sectionWords: Set<Substring> = [
    "answers", "scale", "composite", "exposure", "profile", "variable",
  ]
  /// What every scale needs, unless the fragment brings it.
  private static let scaleStatements: [(word: Substring, line: String)] = [
    ("kind", "kind outcome"), ("title", "title en \"Scale\""), ("answered", "answered frequency"),
    ("score", "score 0..100"), ("risk", "risk high"),
  ]
  private static let head = """
    raps 1
    questionnaire example
    version 1.0
    languages en nl
    title en "Example"
    answers frequency
    range 1..5
    scale other
    kind outcome
    title en "Other scale"
    answered frequency
    score mean
    risk high
    item other1 en "One."
    item other2 en "Two."

    """

  /// A whole file around sections, or around statements of a scale.
  private func completed(_ fragment: String) -> String {
    let words = Set(fragment.split(separator: "\n").compactMap { $0.split(separator: " ").first })
    guard words.isDisjoint(with: Self.sectionWords) else { return Self.head + fragment }
    let lacking = Self.scaleStatements.filter { !words.contains($0.word) }.map { $0.line + "\n" }.joined()
    return Self.head + "scale example-scale\n" + lacking + fragment + "item ex1 en \"One.\"\nitem ex2 en \"Two.\"\n"
  }
}
