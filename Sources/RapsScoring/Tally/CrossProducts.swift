/// Sums of products of scale scores on their grids over the whole data set, in jackknife blocks (METHOD S8, S9): what
/// correlations and drivers are made of.
///
/// For the pair (i, j) all four sums run over the respondents who have a score on both. Every array has
/// `blockCount · n · n` elements, n = `scales.count`; the sums of block b and pair (i, j) stand at
/// `(b · n + i) · n + j`.
package struct CrossProducts: Sendable, Hashable {
  /// Jackknife blocks of a data set; a respondent's block is his ordinal among the respondents, mod 64.
  package static let jackknifeBlockCount = 64

  /// Indexes into `Questionnaire.scales`, ascending: the measured scales that are no composites.
  package let scales: [Int]
  /// 64, or 1 where no jackknife is needed (the organisations of a pool).
  package let blockCount: Int
  /// Respondents with a score on both; symmetric, the diagonal counts those with a score on the scale.
  package var counts: [Int]
  /// Sum of i's grid steps.
  package var sums: [Int]
  /// Sum of the squares of i's grid steps.
  package var squares: [Int128]
  /// Sum of the products of both's grid steps; symmetric.
  package var products: [Int128]

  package init(scales: [Int], blockCount: Int = Self.jackknifeBlockCount) {
    self.scales = scales
    self.blockCount = blockCount
    let count = blockCount * scales.count * scales.count
    counts = Array(repeating: 0, count: count)
    sums = counts
    squares = Array(repeating: 0, count: count)
    products = squares
  }

  /// The place of a pair's sums; `row` and `column` are indexes into `scales`.
  package func index(block: Int, _ row: Int, _ column: Int) -> Int {
    (block * scales.count + row) * scales.count + column
  }
}
