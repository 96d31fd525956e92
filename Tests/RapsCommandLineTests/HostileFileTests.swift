import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// `Fixtures/Invalid/files`: what each file comes to stands in `manifest.csv` beside them.
@Suite struct HostileFileTests {
  struct Entry: Sendable, CustomTestStringConvertible {
    let file: String
    let exitCode: Int32
    /// Each is somewhere in what is told.
    let says: [String]

    var testDescription: String { file }

    var path: String { fixture("Invalid/files/\(file)") }
  }

  private static let folder = fixture("Invalid/files")

  static let entries: [Entry] = {
    let text = (try? String(contentsOfFile: "\(folder)/manifest.csv", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      var says = cells[3]
      if says.hasPrefix("\"") {
        says = String(says.dropFirst().dropLast()).replacingOccurrences(of: "\"\"", with: "\"")
      }
      return Entry(
        file: cells[0], exitCode: Int32(cells[2]) ?? -1,
        says: says.components(separatedBy: "; ").filter { !$0.isEmpty })
    }
  }()

  @Test func theManifestNamesEveryFile() throws {
    #expect(Self.entries.count >= 150)
    #expect(Self.entries.contains { $0.exitCode == 0 } && Self.entries.contains { $0.exitCode == 65 })
    let paths = try #require(FileManager.default.enumerator(atPath: Self.folder)).compactMap { $0 as? String }
    let files = paths.filter { $0.contains("/") && !$0.hasSuffix(".gitattributes") }
    #expect(Set(files) == Set(Self.entries.map(\.file)))
  }

  /// A refusal whose words nobody looks at may be for another reason than the file's fault.
  @Test func theManifestTellsWhatARefusalSays() {
    #expect(Self.entries.filter { $0.exitCode != 0 && $0.says.isEmpty }.map(\.file) == [])
  }

  @Test(arguments: entries)
  func aFileComesToWhatTheManifestSays(entry: Entry) {
    let told = raps("score", entry.path, "-q", "\(Self.folder)/survey.raps", "--language", "en")
    #expect(told.exitCode.rawValue == entry.exitCode, "\(told.error)")
    for words in entry.says { #expect(told.error.contains(words), "\(told.error)") }
    if entry.exitCode != 0 { #expect(told.output.isEmpty) }
    #expect(controls(in: told.output + told.error) == [])
  }

  /// Names are data, whatever they look like to a terminal, a spreadsheet or a browser.
  @Test(arguments: entries.filter { $0.file.hasPrefix("groups/") && $0.exitCode == 0 })
  func theNameOfAGroupIsOnlyAName(entry: Entry) {
    func output(_ format: String) -> String {
      raps(
        "score", entry.path, "-q", "\(Self.folder)/survey.raps", "--language", "en", "--group", "department",
        "--format", format
      ).output
    }
    #expect(controls(in: output("terminal")) == [])
    let cells = output("csv").split(separator: "\n").flatMap { $0.split(separator: ",") }
    #expect(cells.allSatisfy { !startsFormula($0) })
    let page = output("html")
    #expect(page.contains("</html>"))
    for markup in ["<script>alert", "<img src=x", "\" onmouseover=\"", "--><script", "]]><x>"] {
      #expect(!page.contains(markup))
    }
    let parsed = try? JSONSerialization.jsonObject(with: Data(output("json").utf8))
    #expect(parsed is [String: Any])
  }

  /// What moves the cursor, hides or turns round what a terminal shows.
  private func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029: true
      default: false
      }
    }
  }

  /// A number below zero is none.
  private func startsFormula(_ cell: Substring) -> Bool {
    let content = cell.drop { $0 == "\"" }
    guard let first = content.first, "=+-@\t\r＝".contains(first) else { return false }
    return Double(content) == nil
  }
}
