import RapsAnalysis
import Testing

@testable import RapsReporting

@Suite("The words of sheets for groups") struct GroupSheetWordsTests {
  private static func all(_ language: ReportLanguage) -> [String: String] {
    let words = GroupSheetWords.in(language)
    var texts = [
      "sheetsOf": words.sheetsOf("⟨1⟩"), "readDrawing": words.readDrawing(false),
      "readDrawing with a norm": words.readDrawing(true),
    ]
    for child in Mirror(reflecting: words).children {
      if let label = child.label, let text = child.value as? String { texts[label] = text }
    }
    for level in ComparisonLevel.allCases { texts["level \(level)"] = words.level(level) }
    return texts
  }

  @Test(
    "are translated",
    arguments: [(ReportLanguage.nl, ReportLanguage.en), (.fr, .en), (.de, .en), (.nl, .de), (.nl, .fr), (.de, .fr)])
  func translated(one: ReportLanguage, other: ReportLanguage) {
    let (left, right) = (Self.all(one), Self.all(other))
    #expect(left.keys == right.keys)
    for (name, text) in left {
      #expect(!text.isEmpty)
      // One word in two languages.
      if name == "norm" { continue }
      #expect(text != right[name], "\(name) is the same in \(one) and \(other)")
    }
    #expect(left["sheetsOf"]?.contains("⟨1⟩") == true)
  }

  @Test("French sets no-break spaces where its typography wants them")
  func french() {
    for (name, text) in Self.all(.fr) {
      #expect(!text.contains(#/\x20[:;!?%»]|«\x20/#), "\(name): \(text)")
      #expect(!text.contains(#/[^\u{A0}][:;!?»]/#), "\(name): \(text)")
    }
  }
}
