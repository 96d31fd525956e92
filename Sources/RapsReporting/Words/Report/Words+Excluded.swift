import RapsResults

extension Words {
  /// How many rows were left out for a reason.
  func excluded(_ reason: ExcludedRowCount.Reason, _ count: String) -> String {
    switch reason {
    case .careless: excludedCareless(count)
    case .duplicates: excludedDuplicates(count)
    case .speeders: excludedSpeeders(count)
    }
  }
}
