/// A rule of METHOD or ANONYMITY, or one facet of it, that figures of a report follow; in the order of those texts.
enum MethodRule: String, Sendable, Hashable, CaseIterable {
  case s1 = "S1"
  case s2 = "S2"
  case s3 = "S3"
  case s4 = "S4"
  case exposures = "S5 exposures"
  case profiles = "S5 profiles"
  case s6 = "S6"
  case s8 = "S8"
  case binned = "S8 binned"
  case s9 = "S9"
  case d1 = "D1"
  case shareInterval = "D2 shares"
  case finitePopulation = "D2 finite"
  case everyoneAnswered = "D2 everyone"
  case d3 = "D3"
  case d4 = "D4"
  case d5 = "D5"
  case d6 = "D6"
  case levels = "D6 levels"
  case c1 = "C1"
  case norm = "C2 norm"
  case normTests = "C2 tests"
  case restOfOrganisation = "C2 rest"
  case c3 = "C3"
  case c4 = "C4"
  case c5 = "C5"
  case p1 = "P1"
  case direction = "P1 direction"
  case adjusted = "P1 adjusted"
  case chanceOfWeights = "P1 chance"
  case borrowedWeights = "P1 borrowed"
  case p2 = "P2"
  case places = "P2 places"
  case p3 = "P3"
  case listByRisk = "P3 list"
  case p4 = "P4"
  case p5 = "P5"
  case a1 = "A1"
  case a2 = "A2"
  case a3 = "A3"
  case a4 = "A4"
  case a5 = "A5"
  case a6 = "A6"
  case a7 = "A7"
  case a8 = "A8"
  case a9 = "A9"
  case a10 = "A10"
  case a11 = "A11"
  case a12 = "A12"
  case a17 = "A17"

  /// As texts, code and JSON cite it.
  var id: String { String(rawValue.prefix { $0 != " " }) }

  /// Rules that make no sense without a norm.
  var needsNorm: Bool { [.norm, .normTests, .c4, .borrowedWeights].contains(self) }

  /// The rule of plans that says the same; it has the words then.
  var planRule: PlanRule? {
    switch self {
    case .a6: .a6
    case .c1: .c1
    case .norm: .c2
    case .d1: .d1
    case .d6: .d6
    case .p1: .p1
    case .p2: .p2
    case .p3: .p3
    case .p4: .p4
    case .p5: .p5
    default: nil
    }
  }
}
