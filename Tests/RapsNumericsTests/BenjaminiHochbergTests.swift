import Testing
import _RapsTestSupport

@testable import RapsNumerics

@Suite struct BenjaminiHochbergTests {
  /// R 4.2.2: `p.adjust(p, "BH")`.
  @Test func equalsR() throws {
    let cases = try OracleTables.cases("bh-")
    #expect(cases.count == 6)
    for (name, oracle) in cases {
      let q = benjaminiHochberg(try #require(oracle["p"]))
      #expect(largestError(q, oracle["q"]) < 1e-15, "\(name)")
    }
  }

  @Test(arguments: 0..<20) func keepsTheOrderOfTheTests(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let p = (0..<50).map { _ in Double(Int.random(in: 0...100, using: &random)) / 100 }
    let q = benjaminiHochberg(p)
    for (one, other) in zip(p.indices, p.indices.dropFirst()) {
      #expect((p[one] <= p[other]) == (q[one] <= q[other]) || q[one] == q[other])
      #expect(p[one] != p[other] || q[one] == q[other])
      #expect(q[one] >= p[one] && q[one] <= 1)
    }
    let turned = Array(benjaminiHochberg(p.reversed()).reversed())
    #expect(turned == q)
  }

  @Test func familyOfNone() {
    #expect(benjaminiHochberg([]).isEmpty)
    #expect(benjaminiHochberg([.nan]).allSatisfy { $0.isNaN })
  }
}
