import RapsDocuments
import RapsJSON

/// The action plan as a Word document (`.docx`) for the advisor to edit (`PlanLayout`).
/// - Parameter country: names the body that discusses the plan with the employer, should the document's box be lost; and
///   the language of the country for Word's spelling.
package func renderPlanWord(_ document: JSONValue, country: ReaderCountry?) -> [UInt8] {
  let tree = PlanTree(document)
  let page = WordPage(
    colon: tree.common.colon, words: .in(tree.language), language: spelling(of: tree.language, in: country))
  return PlanLayout(tree, country: country, on: page).laidOut().document().bytes()
}

/// The language as it is spelled in the readers' country, where that makes a difference to Word.
private func spelling(of language: ReportLanguage, in country: ReaderCountry?) -> String {
  switch (language, country) {
  case (.nl, .be): "nl-BE"
  case (.nl, _): "nl-NL"
  case (.fr, .be): "fr-BE"
  case (.fr, _): "fr-FR"
  case (.de, _): "de-DE"
  case (.en, _): "en-GB"
  }
}
