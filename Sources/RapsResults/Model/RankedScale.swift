/// A scale that is a strength or a risk of the organisation, and by how much.
package struct RankedScale: Sendable, Hashable {
  /// Index into `Questionnaire.scales`.
  package let scale: Int
  /// How far the released mean lies from the milder cut-off, as a part of the scale's range; positive.
  package let distance: Double
}
