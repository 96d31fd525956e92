import RapsQuestionnaire

/// How a scale's scores come to be, for `--explain`.
package struct ScaleFacts: Sendable, Hashable {
  /// A cut-off and the attainable scores on its two sides, all items answered.
  package struct Cut: Sendable, Hashable {
    package let bound: Bound
    package let isRed: Bool
    /// The highest attainable score below the cut; nil if there is none.
    package let below: Double?
    /// The lowest attainable score above it.
    package let above: Double?
  }

  package let lowestScore: Int
  package let highestScore: Int
  /// Recoded units between an item's lowest and highest answer.
  package let unitsPerItem: Int
  package let cuts: [Cut]
}
