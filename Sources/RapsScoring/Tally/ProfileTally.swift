/// Respondents per quadrant, by `Profile.Quadrant.rawValue`; only those with both scores.
package struct ProfileTally: Sendable, Hashable {
  package var quadrantCounts = [0, 0, 0, 0]

  package init() {}

  package var validCount: Int { quadrantCounts.reduce(0, +) }
}
