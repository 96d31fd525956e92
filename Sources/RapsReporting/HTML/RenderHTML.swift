import RapsAnalysis
import RapsResults

/// The results as one page of HTML: no request leaves it, whatever the data contain.
///
/// Same results and options, same bytes. Without an analysis it tells scores only.
package func renderHTML(_ results: ScoreResults, analysis: Analysis? = nil, options: DataOptions) -> [UInt8] {
  var builder = ReportBuilder(
    results, analysis: analysis, language: options.language, country: options.country, variables: options.groups,
    medium: .page)
  var renderer = HTMLRenderer(language: builder.phrasing.language)
  return renderer.render(builder.report())
}
