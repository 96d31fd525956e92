import Foundation
import RapsDocuments
import RapsJSON
import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The report as a page") struct PageTests {
  private static func page(_ language: ReportLanguage) throws -> String {
    let survey = try AcmeSurvey.compared.get()
    let department = survey.results.questionnaire.variables.firstIndex { $0.id == "department" }
    let options = DataOptions(language: language, groups: [department].compactMap { $0 })
    return String(
      decoding: renderHTML(survey.results, analysis: survey.analysis, options: options), as: UTF8.self)
  }

  @Test(arguments: ReportLanguage.allCases) func everyElementIsClosed(language: ReportLanguage) throws {
    let page = try Self.page(language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(XMLParser(data: Data(page.utf8)).parse())
  }

  @Test func nothingIsAskedFromElsewhere() throws {
    let page = try Self.page(.en)
    for word in [
      " src=", " style=", "@import", "url(", "http://", "https://", "<link", "<iframe", "<object", " onclick",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
  ])
  func digestsAreWrittenInBase64(text: String, written: String) {
    #expect(PageSecurity.base64(Array(text.utf8)) == written)
  }

  /// `printf 'abc' | openssl dgst -sha256 -binary | base64`
  @Test func thePolicyNamesTheDigestsOfSheetAndScript() {
    let policy = PageSecurity.policy(sheet: "abc", script: "")
    #expect(policy.contains("style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"))
    #expect(policy.contains("script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"))
  }

  /// Every mean of the organisation stands on the page as the terminal has it.
  @Test func theFiguresAreThoseOfTheTerminal() throws {
    let survey = try AcmeSurvey.compared.get()
    let page = try Self.page(.en)
    let numbers = Words.in(.en).numbers
    for summary in try #require(survey.results.organisation).scales {
      guard let summary else { continue }
      #expect(page.contains("<td class=\"number\">\(numbers.figure(summary.mean))</td>"))
    }
  }

  @Test(arguments: [PageWords.in(.nl), .in(.fr), .in(.de), .in(.en)]) func noWordIsEmpty(words: PageWords) {
    for child in Mirror(reflecting: words).children { #expect((child.value as? String)?.isEmpty == false) }
  }

  @Test func noTwoLanguagesSayTheSame() {
    for (left, right) in [
      (ReportLanguage.nl, ReportLanguage.fr), (.nl, .de), (.nl, .en), (.fr, .de), (.fr, .en), (.de, .en),
    ] {
      let pairs = zip(
        Mirror(reflecting: PageWords.in(left)).children, Mirror(reflecting: PageWords.in(right)).children)
      for (one, other) in pairs { #expect(one.value as? String != other.value as? String, "\(one.label ?? "")") }
    }
  }
}
