import RapsAnalysis
import RapsResults

/// The results as a page of text for a terminal, a pipe or a text file.
///
/// No line is wider than `options.width` (at least 60). Every name and text passes `terminalSafe`; escape sequences
/// occur only if colour is asked for. Same results and options, same text. Without an analysis it tells scores only.
package func renderTerminal(
  _ results: ScoreResults, analysis: Analysis? = nil, options: TerminalOptions
) -> String {
  var builder = ReportBuilder(
    results, analysis: analysis, language: options.language, country: options.country, variables: options.groups)
  let style = TerminalStyle(usesColor: options.usesColor, usesUnicode: options.usesUnicode)
  var renderer = TerminalRenderer(style: style, words: builder.words, width: options.width)
  return renderer.render(builder.report())
}
