/// A cause that the simulation builds in: a demand or resource that pulls an outcome in its own unfavourable direction.
package struct PlantedDriver: Sendable, Hashable {
  /// Indexes into `Questionnaire.scales`.
  package let outcome: Int
  package let driver: Int
  /// The path weight between the standardised factors, in 1/1024.
  package let weight: Int
}
