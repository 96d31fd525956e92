/// The shares of a profile's quadrants in one group.
package struct ProfileSummary: Sendable, Hashable {
  package let validCount: Int
  /// By `Profile.Quadrant.rawValue`.
  package let quadrants: [Share]
}
