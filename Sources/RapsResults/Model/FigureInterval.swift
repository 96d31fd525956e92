/// A 95 % interval of released figures.
package struct FigureInterval: Sendable, Hashable {
  package let lower: Figure
  package let upper: Figure

  package init(lower: Figure, upper: Figure) {
    self.lower = lower
    self.upper = upper
  }
}
