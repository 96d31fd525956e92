import RapsScoring

/// Correlations between scale scores, of everyone and with each jackknife block left out (METHOD P1, S9).
struct ScoreCorrelations: Sendable {
  /// Indexes into `Questionnaire.scales`, in the order of the matrices.
  let scales: [Int]
  /// Row-major; pairs without spread are 0.
  let everyone: [Double]
  /// One matrix per block that holds anyone.
  let leftOut: [[Double]]
  /// Respondents per such block: those with a score on the first scale pair are too few to weigh by, so the largest
  /// count of any scale.
  let blockSizes: [Int]
  /// The smallest number of people behind any correlation.
  let leastCount: Int

  /// - Parameters:
  ///   - sums: as released.
  ///   - rows: positions in `sums.scales` of the scales wanted.
  /// - Complexity: blocks × rows².
  init(_ sums: CrossProducts, rows: [Int]) {
    scales = rows.map { sums.scales[$0] }
    let totals = PairTotals(sums, rows: rows)
    everyone = totals.correlations()
    leastCount = totals.counts.min() ?? 0
    var matrices: [[Double]] = []
    var sizes: [Int] = []
    for block in 0..<sums.blockCount {
      let part = PairTotals(sums, rows: rows, block: block)
      guard let size = part.counts.max(), size > 0 else { continue }
      matrices.append(totals.without(part).correlations())
      sizes.append(size)
    }
    leftOut = matrices
    blockSizes = sizes
  }
}

/// The sums of every pair of some scales.
private struct PairTotals {
  let order: Int
  var counts: [Int]
  var sums: [Int]
  var squares: [Int128]
  var products: [Int128]

  /// Of all blocks, or of one.
  init(_ source: CrossProducts, rows: [Int], block: Int? = nil) {
    order = rows.count
    counts = Array(repeating: 0, count: order * order)
    sums = counts
    squares = Array(repeating: 0, count: order * order)
    products = squares
    for block in block.map({ $0...$0 }) ?? 0...source.blockCount - 1 {
      for (row, sourceRow) in rows.enumerated() {
        for (column, sourceColumn) in rows.enumerated() {
          let (target, place) = (row * order + column, source.index(block: block, sourceRow, sourceColumn))
          counts[target] += source.counts[place]
          sums[target] += source.sums[place]
          squares[target] += source.squares[place]
          products[target] += source.products[place]
        }
      }
    }
  }

  func without(_ part: PairTotals) -> PairTotals {
    var rest = self
    for index in counts.indices {
      rest.counts[index] -= part.counts[index]
      rest.sums[index] -= part.sums[index]
      rest.squares[index] -= part.squares[index]
      rest.products[index] -= part.products[index]
    }
    return rest
  }

  /// Pearson's r from exact integers: n·Σxy − Σx·Σy is at most 2³¹ · 2⁷¹.
  func correlations() -> [Double] {
    var matrix = Array(repeating: 0.0, count: order * order)
    for row in 0..<order {
      matrix[row * order + row] = 1
      for column in 0..<row {
        let (forward, backward) = (row * order + column, column * order + row)
        let count = Int128(counts[forward])
        let (sumX, sumY) = (Int128(sums[forward]), Int128(sums[backward]))
        let covariance = count * products[forward] - sumX * sumY
        let varianceX = count * squares[forward] - sumX * sumX
        let varianceY = count * squares[backward] - sumY * sumY
        guard varianceX > 0, varianceY > 0 else { continue }
        let r = Double(covariance) / (Double(varianceX).squareRoot() * Double(varianceY).squareRoot())
        matrix[forward] = min(max(r, -1), 1)
        matrix[backward] = matrix[forward]
      }
    }
    return matrix
  }
}
