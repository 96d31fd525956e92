import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// The results as one page of HTML: no request leaves it, whatever the data contain.
///
/// Same results and options, same bytes. Without an analysis it tells scores only.
/// - Parameters:
///   - plan: the draft of an action plan (`planDocument`), to be shown as a chapter.
///   - library: asks the questions of the sheets for groups.
package func renderHTML(
  _ results: ScoreResults, analysis: Analysis? = nil, plan: JSONValue? = nil,
  library: MeasureLibrary = MeasureLibrary(), options: DataOptions
) -> [UInt8] {
  var builder = ReportBuilder(
    results, analysis: analysis, language: options.language, country: options.country, variables: options.groups,
    medium: .page, plan: plan, library: library)
  var renderer = HTMLRenderer(language: builder.phrasing.language)
  return renderer.render(builder.report())
}
