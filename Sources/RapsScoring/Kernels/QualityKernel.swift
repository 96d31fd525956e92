import RapsResponses

/// What rows answered to the items of one answer set, as cells (1 + code − minimum).
struct AnswerSetColumns: Sendable {
  var counts: [UInt32]
  var sums: [UInt32]
  var sumsOfSquares: [UInt32]
  /// 1 where all answers are equal, and there are some.
  var isUniform: [UInt8]

  init(capacity: Int) {
    counts = Array(repeating: 0, count: capacity)
    sums = counts
    sumsOfSquares = counts
    isUniform = Array(repeating: 0, count: capacity)
  }
}

/// The loops behind data quality (METHOD S6).
///
/// Sixteen rows at a time, with all sums of an answer set in registers: every cell is loaded once and nothing is stored
/// until the last item. Against columns of 32-bit sums that were loaded and stored per item this took a sixth of the time.
/// Bytes are widened by mask and shift, even and odd rows apart, which is what vectors without shuffles do well.
enum QualityKernel {
  /// Rows of one step.
  static let laneCount = 16

  /// Whether so many items of such a width fit the kernel's 16-bit sums, and their number a byte.
  static func isNarrow(itemCount: Int, width: Int) -> Bool {
    itemCount <= Int(UInt8.max) && itemCount * (width + 1) * (width + 1) <= Int(UInt16.max)
  }

  /// Writes what the rows answered.
  ///
  /// - Parameters:
  ///   - starts: where the items' columns begin in `codes`; each has room for a multiple of 16 rows.
  ///   - rowCount: rows beyond it are written too, up to a multiple of 16.
  /// - Precondition: `isNarrow`.
  static func collect(_ codes: [UInt8], starts: [Int], rowCount: Int, into columns: inout AnswerSetColumns) {
    let bytes = unsafe codes.span.bytes
    let end = (rowCount + laneCount - 1) / laneCount * laneCount
    precondition(starts.allSatisfy { $0 >= 0 && $0 + end <= codes.count })
    var row = 0
    while row < end {
      var lanes = Lanes()
      for start in starts {
        // In bounds: checked above for every column.
        lanes.add(unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start &+ row, as: SIMD16<UInt8>.self))
      }
      lanes.store(at: row, into: &columns)
      row += laneCount
    }
  }

  /// The sums of sixteen rows.
  private struct Lanes {
    private var counts = SIMD16<UInt8>(repeating: 0)
    private var lowest = SIMD16<UInt8>(repeating: .max)
    private var highest = SIMD16<UInt8>(repeating: 0)
    private var evenSums = SIMD8<UInt16>(repeating: 0)
    private var oddSums = SIMD8<UInt16>(repeating: 0)
    private var evenSquares = SIMD8<UInt16>(repeating: 0)
    private var oddSquares = SIMD8<UInt16>(repeating: 0)

    @inline(__always)
    mutating func add(_ cells: SIMD16<UInt8>) {
      let none = SIMD16<UInt8>(repeating: 0)
      let notApplicable = SIMD16<UInt8>(repeating: StateKernel.notApplicable)
      let answers = cells.replacing(with: none, where: cells .== notApplicable)
      let one = SIMD16<UInt8>(repeating: 1)
      counts &+= one.replacing(with: none, where: answers .== none)
      // No answer is 255 here, so no minimum.
      let below = answers &- one
      lowest = lowest.replacing(with: below, where: below .< lowest)
      highest = highest.replacing(with: answers, where: answers .> highest)
      let pairs = unsafe unsafeBitCast(answers, to: SIMD8<UInt16>.self)
      let even = pairs & SIMD8<UInt16>(repeating: 0xFF)
      let odd = pairs &>> SIMD8<UInt16>(repeating: 8)
      evenSums &+= even
      oddSums &+= odd
      evenSquares &+= even &* even
      oddSquares &+= odd &* odd
    }

    @inline(__always)
    func store(at row: Int, into columns: inout AnswerSetColumns) {
      let one = SIMD16<UInt8>(repeating: 1)
      let uniform = SIMD16<UInt8>(repeating: 0).replacing(with: one, where: lowest &+ one .== highest)
      // Vectors of the sums, in the order of the rows.
      let counts = SIMD16<UInt32>(truncatingIfNeeded: counts)
      var (sums, squares) = (SIMD16<UInt32>(), SIMD16<UInt32>())
      sums.evenHalf = SIMD8(truncatingIfNeeded: evenSums)
      sums.oddHalf = SIMD8(truncatingIfNeeded: oddSums)
      squares.evenHalf = SIMD8(truncatingIfNeeded: evenSquares)
      squares.oddHalf = SIMD8(truncatingIfNeeded: oddSquares)
      Self.write(counts, at: row, into: &columns.counts)
      Self.write(sums, at: row, into: &columns.sums)
      Self.write(squares, at: row, into: &columns.sumsOfSquares)
      var isUniform = columns.isUniform.mutableSpan
      for lane in uniform.indices { isUniform[row &+ lane] = uniform[lane] }
    }

    @inline(__always)
    private static func write(_ lanes: SIMD16<UInt32>, at row: Int, into column: inout [UInt32]) {
      var column = column.mutableSpan
      precondition(row >= 0 && row + QualityKernel.laneCount <= column.count)
      // Checked above.
      for lane in lanes.indices { unsafe column[unchecked: row &+ lane] = lanes[lane] }
    }
  }

  /// The plain twin of `collect`, for any number and width of items: wrapping arithmetic here cannot wrap, a questionnaire
  /// would need more than 100,000 items.
  static func collectPlainly(_ codes: [UInt8], starts: [Int], rowCount: Int, into columns: inout AnswerSetColumns) {
    for row in 0..<rowCount {
      var (count, sum, squares, lowest, highest) = (UInt32(0), UInt32(0), UInt32(0), UInt8.max, UInt8(0))
      for start in starts where StateKernel.isAnswer(codes[start + row]) {
        let cell = codes[start + row]
        count &+= 1
        sum &+= UInt32(cell)
        squares &+= UInt32(cell) &* UInt32(cell)
        lowest = min(lowest, cell)
        highest = max(highest, cell)
      }
      columns.counts[row] = count
      columns.sums[row] = sum
      columns.sumsOfSquares[row] = squares
      columns.isUniform[row] = lowest == highest ? 1 : 0
    }
  }

  /// Collects every bit of some columns.
  static func collectBits(_ codes: Span<UInt8>, into bits: inout [UInt8]) {
    var bits = bits.mutableSpan
    for row in codes.indices { bits[row] |= codes[row] }
  }
}
