/// A count of people as it may be told (ANONYMITY A6).
package enum ReleasedCount: Sendable, Hashable {
  case exact(Int)
  case fewerThanThree
  case nearlyAll
  case notShown
}
