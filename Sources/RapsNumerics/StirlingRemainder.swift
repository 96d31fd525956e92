/// What Stirling's formula lacks: δ(z) = ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π], for z > 0.
///
/// Ratios of gamma functions are taken through it: the large terms of ln Γ then cancel on paper rather than in floating
/// point, where at z = 500,000 they would cost six digits. Absolute error below 10⁻¹⁵.
///
/// Source: DLMF 5.11.1 with the Bernoulli numbers up to B₁₆, after moving z to 10 or more by Γ(z + 1) = z Γ(z).
func stirlingRemainder(_ z: Double) -> Double {
  var shifted = z
  var product = 1.0
  while shifted < 10 {
    product *= shifted
    shifted += 1
  }
  let inverse = 1 / shifted
  let square = inverse * inverse
  var series = -3_617.0 / 122_400
  for coefficient in [1.0 / 156, -691.0 / 360_360, 1.0 / 1_188, -1.0 / 1_680, 1.0 / 1_260, -1.0 / 360, 1.0 / 12] {
    series = series * square + coefficient
  }
  series *= inverse
  guard shifted > z else { return series }
  // ln Γ(z) = ln Γ(z + k) − ln product, both sides by Stirling; halves and linear terms gathered.
  let larger = (shifted - 0.5) * LibMath.log(shifted) - shifted
  let smaller = (z - 0.5) * LibMath.log(z) - z
  return series + larger - smaller - LibMath.log(product)
}

/// ln Γ(z + step) − ln Γ(z), for z > 0 and z + step > 0, without the cancellation of two large logarithms.
func logGammaRatio(_ z: Double, step: Double) -> Double {
  (z - 0.5) * LibMath.log1p(step / z) + step * (LibMath.log(z + step) - 1) + stirlingRemainder(z + step)
    - stirlingRemainder(z)
}

/// ln(1 + x) − x, for x > −1, without cancellation near 0.
///
/// With w = x / (2 + x), ln(1 + x) = 2 (w + w³/3 + w⁵/5 + …) and x = 2w / (1 − w), so the difference is
/// w (2 (w²/3 + w⁴/5 + …) − x) (Abramowitz and Stegun 4.1.27, as in TOMS 708's `rlog1`).
func log1pMinusArgument(_ x: Double) -> Double {
  guard abs(x) < 0.3 else { return LibMath.log1p(x) - x }
  let w = x / (2 + x)
  let square = w * w
  var power = square
  var series = 0.0
  var divisor = 3.0
  while power > 0 {
    let next = series + power / divisor
    if next == series { break }
    series = next
    power *= square
    divisor += 2
  }
  return w * (2 * series - x)
}
