/// The prevalence of an exposure in one group.
package struct ExposureSummary: Sendable, Hashable {
  package let validCount: Int
  package let prevalence: Share
}
