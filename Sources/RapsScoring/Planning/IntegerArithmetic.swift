/// The greatest common divisor; that of 0 and `b` is `b`. Euclid's algorithm.
func greatestCommonDivisor<Number: BinaryInteger>(_ a: Number, _ b: Number) -> Number {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

/// The least common multiple of positive numbers, or nil if it is larger than `limit`. That of none is 1.
func leastCommonMultiple(_ numbers: some Sequence<Int>, atMost limit: Int) -> Int? {
  var multiple = 1
  for number in numbers {
    let (product, overflows) = multiple.multipliedReportingOverflow(
      by: number / greatestCommonDivisor(multiple, number))
    if overflows || product > limit { return nil }
    multiple = product
  }
  return multiple
}

/// The quotient of a number that is not negative by a positive one, rounded to the nearest, ties to even.
func roundedHalfEven<Number: FixedWidthInteger>(_ dividend: Number, dividedBy divisor: Number) -> Number {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  let rest = divisor - remainder
  if remainder > rest || (remainder == rest && quotient % 2 == 1) { return quotient + 1 }
  return quotient
}

/// The quotient by a positive number, rounded down.
func floorDivision(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
