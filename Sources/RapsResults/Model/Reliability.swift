/// How well the items of a scale go together (METHOD D3).
package struct Reliability: Sendable, Hashable {
  package enum Coefficient: String, Sendable, Hashable {
    case alpha
    /// Two items.
    case spearmanBrown = "spearman-brown"
  }

  package struct Item: Sendable, Hashable {
    /// Index into `Questionnaire.items`.
    package let item: Int
    package let itemRestCorrelation: Figure
    /// Alpha without this item; nil for scales of two items.
    package let valueIfDropped: Figure?
  }

  package let coefficient: Coefficient
  package let value: Figure
  package let items: [Item]
  /// Items that everyone answered alike, left out; indexes into `Questionnaire.items`.
  package let constantItems: [Int]
  /// Items that run against the rest of the scale among at least 100 respondents: is the direction right?
  package let itemsToCheck: [Int]
}
