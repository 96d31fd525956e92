/// METHOD S5.
package struct ExposureTally: Sendable, Hashable {
  package var positiveCount = 0
  package var negativeCount = 0

  package init() {}

  package var validCount: Int { positiveCount + negativeCount }
}
