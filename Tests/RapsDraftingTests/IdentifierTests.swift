import Testing

@testable import RapsDrafting

@Suite("Ids look like the names that they stand for")
struct IdentifierTests {
  @Test(arguments: [
    ("LEAD01", "lead01"), ("q0005_0001", "q0005_0001"), ("G01Q01[wl1]", "g01q01-wl1"), ("Été passé", "ete-passe"),
    ("  a -- b_ ", "a-b"), ("1", "q1"), ("日本", ""), ("__x__", "x"), ("a_-b", "a_b"),
  ])
  func aSlugIsAnIdentifier(name: String, slug: String) {
    #expect(IdentifierMaker.slug(name) == slug)
  }

  @Test func idsAreNewAndNobodyElsesName() {
    var maker = IdentifierMaker(avoiding: ["WL1", "q2"])
    #expect(maker.identifier(like: "WL1", ownName: "WL1", fallback: "x") == "wl1")
    #expect(maker.identifier(like: "wl1", fallback: "x") == "wl1-2")
    #expect(maker.identifier(like: "Q2", ownName: "other", fallback: "x") == "q2-2")
    #expect(maker.identifier(like: "??", fallback: "x") == "x")
  }
}
