import Testing
import _RapsTestSupport

@testable import RapsNumerics

@Suite struct SymmetricEigenTests {
  /// R 4.2.2: `eigen(m, symmetric = TRUE)`, ascending, vectors with their largest component positive.
  @Test func valuesAndVectorsEqualR() throws {
    let cases = try OracleTables.cases("eigen-")
    #expect(cases.count == 6)
    for (name, oracle) in cases {
      let values = try #require(oracle["values"])
      let eigen = symmetricEigen(try #require(oracle["matrix"]), order: values.count)
      // Relative to the largest: that is what a method of this kind promises.
      let largest = values.reduce(0) { max($0, abs($1)) }
      #expect(largestError(eigen.values.map { $0 / largest }, values.map { $0 / largest }) < 1e-14, "\(name)")
      #expect(largestError(eigen.vectors, oracle["vectors"]) < 1e-11, "\(name)")
    }
  }

  private func symmetric(order: Int, seed: Int) -> [Double] {
    var random = SeededRandom(seed: UInt64(seed))
    var matrix = [Double](repeating: 0, count: order * order)
    for row in 0..<order {
      for column in 0...row {
        // Zeros and repeated values too.
        let element = seed % 3 == 0 ? Double(Int(random.next() % 3)) : random.normal()
        matrix[row * order + column] = element
        matrix[column * order + row] = element
      }
    }
    return matrix
  }

  @Test(arguments: 0..<60) func vectorsAreOrthonormalAndGiveTheMatrixBack(seed: Int) {
    let order = 1 + seed % 25
    let matrix = symmetric(order: order, seed: seed)
    let (values, vectors) = symmetricEigen(matrix, order: order)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    var identity = [Double](repeating: 0, count: order * order)
    var products = identity
    var rebuilt = identity
    for one in 0..<order {
      identity[one * order + one] = 1
      for other in 0..<order {
        for k in 0..<order {
          products[one * order + other] += vectors[one * order + k] * vectors[other * order + k]
          rebuilt[one * order + other] += values[k] * vectors[k * order + one] * vectors[k * order + other]
        }
      }
    }
    #expect(largestError(products, identity) < 1e-13)
    #expect(largestError(rebuilt, matrix) < 1e-13)
  }

  @Test func diagonalMatricesAreSorted() {
    let (values, vectors) = symmetricEigen([3, 0, 0, 0, -1, 0, 0, 0, 2], order: 3)
    #expect(values == [-1, 2, 3])
    #expect(vectors == [0, 1, 0, 0, 0, 1, 1, 0, 0])
  }

  @Test func onlyTheLowerTriangleIsLookedAt() {
    let eigen = symmetricEigen([2, .nan, 1, 2], order: 2)
    #expect(largestError(eigen.values, [1, 3]) < 1e-15)
  }

  @Test func scaleDoesNotMatter() {
    let matrix = symmetric(order: 6, seed: 5)
    let plain = symmetricEigen(matrix, order: 6)
    for scale in [1e-200, 1e200] {
      let scaled = symmetricEigen(matrix.map { $0 * scale }, order: 6)
      #expect(largestError(scaled.values.map { $0 / scale }, plain.values) < 1e-14)
    }
  }

  @Test func endsAndOutside() {
    #expect(symmetricEigen([], order: 0).values.isEmpty)
    #expect(symmetricEigen([-4], order: 1) == ([-4], [1]))
    #expect(symmetricEigen([0, 0, 0, 0], order: 2).values == [0, 0])
    let unknown = symmetricEigen([1, 0, .nan, 1], order: 2)
    #expect(unknown.values.allSatisfy { $0.isNaN } && unknown.vectors.allSatisfy { $0.isNaN })
  }
}
