/// The q values of a family of tests: the smallest false discovery rate at which each is still called.
///
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎, q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j, at most 1. As R's `p.adjust(p, "BH")`, to the last bits.
///
/// Source: Benjamini and Hochberg 1995, JRSS B 57, 289–300; q values as in Yekutieli and Benjamini 1999.
///
/// Complexity: O(m log m).
/// - Parameter p: 0…1. NaN is no test: it stays NaN and does not count in m.
/// - Returns: in the order of `p`; equal p have equal q.
package func benjaminiHochberg(_ p: [Double]) -> [Double] {
  var q = [Double](repeating: .nan, count: p.count)
  let descending = p.indices.filter { !p[$0].isNaN }.sorted { p[$0] > p[$1] }
  let count = Double(descending.count)
  var least = 1.0
  for (index, place) in descending.enumerated() {
    least = min(least, count / (count - Double(index)) * p[place])
    q[place] = least
  }
  return q
}
