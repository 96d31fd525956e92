/// A share of respondents as it may be told: rounded percent, or one of A6's texts.
package enum Share: Sendable, Hashable {
  /// With the 95 % interval, nil if everyone of a known number of people answered.
  case percent(Figure, interval: FigureInterval?)
  /// 0, 1 or 2 people.
  case fewerThanThree
  /// All but at most two people.
  case nearlyAll
  case notShown
}
