import RapsNumerics

/// Values in ascending order and how often each occurs.
struct WeightedValues: Sendable, Hashable {
  private let values: [Double]
  private let counts: [Int]
  let count: Int

  /// - Parameters:
  ///   - values: ascending.
  ///   - counts: parallel to `values`, none negative.
  init(_ values: [Double], counts: [Int]) {
    self.values = values
    self.counts = counts
    count = counts.reduce(0, +)
  }

  /// The bins of a composite, as places 0…1: the score range in `bins.count − 1` equal steps.
  init(bins: [Int]) {
    let steps = Double(max(bins.count - 1, 1))
    self.init(bins.indices.map { Double($0) / steps }, counts: bins)
  }

  /// The quantile of type 7 (METHOD D1); nil without values.
  func quantile(_ probability: Double) -> Double? {
    histogramQuantile(probability, values: values, counts: counts)
  }
}
