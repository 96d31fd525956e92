import RapsJSON

/// The action plan as a Markdown document for people (`PlanLayout`).
/// - Parameter country: names the body that discusses the plan with the employer, should the document's box be lost.
package func renderPlanMarkdown(_ document: JSONValue, country: ReaderCountry?) -> [UInt8] {
  let tree = PlanTree(document)
  return Array(PlanLayout(tree, country: country, on: MarkdownPage(colon: tree.common.colon)).laidOut().text.utf8)
}
