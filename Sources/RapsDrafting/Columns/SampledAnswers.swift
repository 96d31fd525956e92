import RapsResponses

/// The answers of the sampled rows, for looking at several columns together.
struct SampledAnswers {
  /// ANONYMITY A13 and A1: a value is written only if so many rows hold it.
  static let fewestRows = 10
  /// D3 and A5: correlations of items are told from so many rows.
  static let fewestRowsForCorrelation = 100

  private let profile: ResponseProfile

  init(_ profile: ResponseProfile) {
    self.profile = profile
  }

  /// How many rows hold each key in at least one of the columns; a row counts once.
  ///
  /// So what many columns share is judged as one column's values are, and one person's answers to many items never look
  /// like many people's. Only the sampled rows are counted, so it is at most too few. Complexity: rows × columns.
  /// - Parameter columns: per column the key of each of its values, nil where it does not matter.
  func rowCounts<Key: Hashable>(_ columns: [(column: Int, keys: [Key?])]) -> [Key: Int] {
    var slots: [Key: Int] = [:]
    var masks = [UInt64](repeating: 0, count: profile.sampledRowCount)
    for (column, keys) in columns {
      var bits = [UInt64](repeating: 0, count: 256)
      for (index, key) in keys.enumerated() {
        guard let key else { continue }
        let slot = slots[key] ?? slots.count
        // More than 64 different values of one set of answers are no answers.
        guard slot < 64 else { continue }
        slots[key] = slot
        bits[index + 1] = 1 << UInt64(slot)
      }
      for (row, value) in profile.sampledValues(ofColumn: column).enumerated() { masks[row] |= bits[Int(value)] }
    }
    var counts = [Int](repeating: 0, count: 64)
    for mask in masks {
      var rest = mask
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    return slots.mapValues { counts[$0] }
  }

  /// The keys that at least `fewestRows` rows hold in one of the columns.
  func wellHeld<Key: Hashable>(_ columns: [(column: Int, keys: [Key?])]) -> Set<Key> {
    Set(rowCounts(columns).filter { $0.value >= Self.fewestRows }.keys)
  }

  /// Rows that correlations are made of; more change no sign.
  private static let mostRowsForCorrelation = 100_000

  /// Per row the answer in a column, for the first rows; nan where there is none.
  /// - Parameter codes: per value of the column its code, nil if it is no answer.
  func answers(ofColumn column: Int, codes: [Int?]) -> [Double] {
    var table = [Double](repeating: .nan, count: 256)
    for (index, code) in codes.enumerated() { if let code { table[index + 1] = Double(code) } }
    return profile.sampledValues(ofColumn: column).prefix(Self.mostRowsForCorrelation).map { table[Int($0)] }
  }
}
