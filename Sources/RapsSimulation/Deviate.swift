/// Units of the simulation's integer arithmetic.
enum Deviate {
  /// One standard deviation of `SplitMix64.deviate()`: √(4 (2³² − 1) / 12) = 65536 / √3 = 37837.2.
  static let unit = 37_837
  /// Loadings and weights are whole numbers of 1/1024.
  static let weightShift = 10
  static let weightUnit = 1 << weightShift

  /// Hundredths of a standard deviation in deviate units.
  static func hundredths(_ hundredths: Int) -> Int { unit * hundredths / 100 }

  /// √(1 − w²) in 1/1024: what is left for a variable's own part when `squared` (in 1/1024²) is explained.
  static func complement(ofSquared squared: Int) -> Int {
    integerSquareRoot(max(0, weightUnit * weightUnit - squared))
  }
}

/// ⌊√n⌋ by Newton's method.
func integerSquareRoot(_ number: Int) -> Int {
  guard number > 1 else { return max(0, number) }
  var root = number
  var next = (root + 1) / 2
  while next < root {
    root = next
    next = (root + number / root) / 2
  }
  return root
}
