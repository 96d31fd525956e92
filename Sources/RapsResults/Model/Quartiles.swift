/// Quantiles of type 7 at one quarter, one half and three quarters (METHOD D1).
package struct Quartiles: Sendable, Hashable {
  package let lower: Figure
  package let median: Figure
  package let upper: Figure
}
