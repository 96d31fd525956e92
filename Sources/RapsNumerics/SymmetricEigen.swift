/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// Householder's reduction to a tridiagonal matrix, then the implicit QL algorithm with Wilkinson's shift. Rows are kept
/// contiguous throughout, as the rotations touch two of them at a time. Absolute error of the values and of VᵀV − 1 a
/// small multiple of 10⁻¹⁶ · order · largest |eigenvalue|. Rejected: Jacobi's method, which gives small eigenvalues of
/// some matrices more digits but takes several times the operations.
///
/// Source: Martin and Wilkinson 1968 and Dubrulle, Martin and Wilkinson 1968 (`tred2`, `imtql2`), in Wilkinson and
/// Reinsch 1971, "Linear algebra", 212–248; Golub and Van Loan 2013, "Matrix computations", 8.3 and 8.5.
///
/// Complexity: about 9 order³ floating-point operations, less than 0.1 ms for order 23.
/// - Parameters:
///   - matrix: `order` × `order`, row-major; only the lower triangle is looked at.
///   - order: 0 or more.
/// - Returns: `values` ascending. `vectors[k * order + i]` is component i of the unit vector of value k; its component
///   of the largest magnitude is positive (the first of such). All NaN if an element is NaN or infinite.
package func symmetricEigen(_ matrix: [Double], order: Int) -> (values: [Double], vectors: [Double]) {
  precondition(order >= 0 && matrix.count == order * order)
  var largest = 0.0
  for row in 0..<order {
    for column in 0...row {
      let magnitude = abs(matrix[row * order + column])
      guard magnitude.isFinite else {
        return ([Double](repeating: .nan, count: order), [Double](repeating: .nan, count: order * order))
      }
      largest = max(largest, magnitude)
    }
  }
  // Scaled, so that squares neither overflow nor vanish.
  let scale = largest > 0 ? largest : 1
  var reduction = Tridiagonal(matrix, order: order, scale: scale)
  reduction.diagonalize()
  return reduction.sorted(scale: scale)
}

/// A tridiagonal matrix T and the rows of the orthogonal Qᵀ with A = Q T Qᵀ.
private struct Tridiagonal {
  let order: Int
  /// T's diagonal; after `diagonalize` the eigenvalues.
  var diagonal: [Double]
  /// Element i is T's at (i, i + 1); the last one is 0.
  var offDiagonal: [Double]
  /// Row-major; after `diagonalize` row k is the eigenvector of value k.
  var rows: [Double]

  /// Householder's reduction.
  init(_ matrix: [Double], order: Int, scale: Double) {
    self.order = order
    diagonal = [Double](repeating: 0, count: order)
    offDiagonal = diagonal
    rows = [Double](repeating: 0, count: order * order)
    var full = [Double](repeating: 0, count: order * order)
    for row in 0..<order {
      rows[row * order + row] = 1
      for column in 0...row {
        let element = matrix[row * order + column] / scale
        full[row * order + column] = element
        full[column * order + row] = element
      }
    }
    var reflections: [Reflection] = []
    for step in 0..<max(0, order - 2) {
      let reflection = Reflection(full[(step * order + step + 1)..<(step * order + order)])
      offDiagonal[step] = reflection.image
      reflection.applyOnBothSides(to: &full, from: step + 1, order: order)
      reflections.append(reflection)
    }
    for index in 0..<order { diagonal[index] = full[index * order + index] }
    if order > 1 { offDiagonal[order - 2] = full[(order - 2) * order + order - 1] }
    for (step, reflection) in reflections.enumerated().reversed() {
      reflection.applyToRows(of: &rows, from: step + 1, order: order)
    }
  }

  private static let mostSweeps = 60

  /// The implicit QL algorithm, one eigenvalue after the other.
  mutating func diagonalize() {
    for index in 0..<order {
      for _ in 0..<Self.mostSweeps {
        let end = endOfBlock(from: index)
        if end == index { break }
        sweep(from: index, to: end)
      }
    }
  }

  /// The first place from `index` on where the matrix falls apart.
  private func endOfBlock(from index: Int) -> Int {
    var end = index
    while end < order - 1 {
      let neighbours = abs(diagonal[end]) + abs(diagonal[end + 1])
      if abs(offDiagonal[end]) <= 0.5 * Double.ulpOfOne * neighbours { break }
      end += 1
    }
    return end
  }

  /// One QL step with Wilkinson's shift on the block `index`…`end`, from its lower end upwards.
  private mutating func sweep(from index: Int, to end: Int) {
    let ratio = (diagonal[index + 1] - diagonal[index]) / (2 * offDiagonal[index])
    let root = (ratio * ratio + 1).squareRoot()
    var bulge = diagonal[end] - diagonal[index] + offDiagonal[index] / (ratio + (ratio < 0 ? -root : root))
    var (sine, cosine, shift) = (1.0, 1.0, 0.0)
    for place in (index..<end).reversed() {
      let turned = sine * offDiagonal[place]
      let kept = cosine * offDiagonal[place]
      let length = (turned * turned + bulge * bulge).squareRoot()
      offDiagonal[place + 1] = length
      if length == 0 {
        // The block fell apart within.
        diagonal[place + 1] -= shift
        offDiagonal[end] = 0
        return
      }
      sine = turned / length
      cosine = bulge / length
      let unshifted = diagonal[place + 1] - shift
      let mixed = (diagonal[place] - unshifted) * sine + 2 * cosine * kept
      shift = sine * mixed
      diagonal[place + 1] = unshifted + shift
      bulge = cosine * mixed - kept
      rotateRows(place, sine: sine, cosine: cosine)
    }
    diagonal[index] -= shift
    offDiagonal[index] = bulge
    offDiagonal[end] = 0
  }

  private mutating func rotateRows(_ place: Int, sine: Double, cosine: Double) {
    let first = place * order
    let second = first + order
    for column in 0..<order {
      let upper = rows[first + column]
      let lower = rows[second + column]
      rows[second + column] = sine * upper + cosine * lower
      rows[first + column] = cosine * upper - sine * lower
    }
  }

  func sorted(scale: Double) -> (values: [Double], vectors: [Double]) {
    let ascending = diagonal.indices.sorted { diagonal[$0] < diagonal[$1] }
    var vectors: [Double] = []
    vectors.reserveCapacity(rows.count)
    for place in ascending {
      let row = rows[(place * order)..<(place * order + order)]
      let largest = row.reduce(0) { abs($1) > abs($0) ? $1 : $0 }
      vectors.append(contentsOf: row.lazy.map { largest < 0 ? -$0 : $0 })
    }
    return (ascending.map { diagonal[$0] * scale }, vectors)
  }
}

/// Householder's reflection 1 − `factor` v vᵀ, which takes a vector to (`image`, 0, 0, …).
private struct Reflection {
  let vector: [Double]
  let factor: Double
  let image: Double

  init(_ source: ArraySlice<Double>) {
    var vector = Array(source)
    let squareOfRest = vector.dropFirst().reduce(0) { $0 + $1 * $1 }
    let first = vector.first ?? 0
    if squareOfRest == 0 {
      (factor, image) = (0, first)
    } else {
      // The sign that avoids cancellation.
      let length = (first * first + squareOfRest).squareRoot()
      image = first > 0 ? -length : length
      vector[0] = first - image
      factor = 2 / (vector[0] * vector[0] + squareOfRest)
    }
    self.vector = vector
  }

  /// A ← H A H in the lower right corner that begins at `start`, of a symmetric A.
  func applyOnBothSides(to matrix: inout [Double], from start: Int, order: Int) {
    guard factor > 0 else { return }
    let count = vector.count
    var product = [Double](repeating: 0, count: count)
    var inner = 0.0
    for row in 0..<count {
      let base = (start + row) * order + start
      var sum = 0.0
      for column in 0..<count { sum += matrix[base + column] * vector[column] }
      product[row] = factor * sum
      inner += product[row] * vector[row]
    }
    let half = factor * inner / 2
    for row in 0..<count { product[row] -= half * vector[row] }
    for row in 0..<count {
      let base = (start + row) * order + start
      let (v, w) = (vector[row], product[row])
      for column in 0..<count { matrix[base + column] -= v * product[column] + w * vector[column] }
    }
  }

  /// M ← M H on the columns from `start` on; rows above `start` have zeros there.
  func applyToRows(of matrix: inout [Double], from start: Int, order: Int) {
    guard factor > 0 else { return }
    let count = vector.count
    for row in start..<order {
      let base = row * order + start
      var sum = 0.0
      for column in 0..<count { sum += matrix[base + column] * vector[column] }
      let amount = factor * sum
      for column in 0..<count { matrix[base + column] -= amount * vector[column] }
    }
  }
}
