/// Which parts of the questionnaire the data have columns for; by the questionnaire's order.
package struct MeasuredParts: Sendable, Hashable {
  package let scales: [Bool]
  package let composites: [Bool]
  package let exposures: [Bool]
  package let profiles: [Bool]
}
