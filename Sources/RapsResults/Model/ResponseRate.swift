/// A response rate as it may be told (ANONYMITY A11).
package enum ResponseRate: Sendable, Hashable {
  case percent(Figure)
  case ninetyFiveOrMore
}
