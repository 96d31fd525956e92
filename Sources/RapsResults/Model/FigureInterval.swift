/// A 95 % interval of released figures.
package struct FigureInterval: Sendable, Hashable {
  package let lower: Figure
  package let upper: Figure
}
