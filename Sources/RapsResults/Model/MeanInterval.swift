/// How far chance can have moved a mean (METHOD D2). It never covers people who did not answer.
package enum MeanInterval: Sendable, Hashable {
  case interval(FigureInterval)
  /// n = N: nothing was left to chance.
  case everyoneAnswered
  /// A single respondent (identified data only).
  case notDefined
}
