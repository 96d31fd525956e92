extension Double {
  /// The nearest number, as `Double(value)` gives, whose conversion of 128-bit integers is generic and takes many times as
  /// long: most values fit into 64 bits.
  package init(nearest value: Int128) {
    let low = Int64(truncatingIfNeeded: value)
    self = Int128(low) == value ? Double(low) : Double(value)
  }
}
