/// How sure it is which name an estimate deserves: the one vocabulary of certainty, from the one function (METHOD P4).
///
/// A mass of at least 0.9 is clear, of at least 0.7 likely, a smaller one borderline between the two most probable names.
///
/// - Parameters:
///   - masses: the names and how probable each is, 0…1, together about 1; of equal ones the earlier goes first.
///   - estimate: the name where the estimate itself lies, told where there is nothing to judge by.
/// - Returns: `cannotSay` for no masses, or masses that are not finite or all zero.
package func judge<Name: Sendable & Hashable>(
  _ masses: [(name: Name, mass: Double)], estimate: Name? = nil
) -> Judgement<Name> {
  guard masses.allSatisfy({ $0.mass.isFinite }), masses.contains(where: { $0.mass > 0 }) else {
    return Judgement(certainty: .cannotSay, name: estimate)
  }
  let order = masses.indices.sorted { (-masses[$0].mass, $0) < (-masses[$1].mass, $1) }
  let certainty = Certainty(mass: masses[order[0]].mass)
  return Judgement(
    certainty: certainty, name: masses[order[0]].name,
    alternative: certainty == .borderline && order.count > 1 ? masses[order[1]].name : nil)
}

/// The same where a rule decides the name, whatever the masses: how sure it is follows from that name's mass alone.
///
/// - Parameter name: one of the names; its alternative, if it is borderline, is the most probable other one.
package func judge<Name: Sendable & Hashable>(
  _ masses: [(name: Name, mass: Double)], decided name: Name
) -> Judgement<Name> {
  let own = judge(masses.filter { $0.name == name }, estimate: name)
  guard own.certainty == .borderline, let other = judge(masses.filter { $0.name != name }).name else { return own }
  return Judgement(certainty: .borderline, name: name, alternative: other)
}

extension Certainty {
  /// How sure a name of that probability is.
  package init(mass: Double) {
    self = mass >= Self.leastClear - tolerance ? .clear : mass >= Self.leastLikely - tolerance ? .likely : .borderline
  }

  /// From these probabilities on a name is clear, and likely.
  package static let leastClear = 0.9
  package static let leastLikely = 0.7
}

/// Masses are sums and differences of probabilities that are good to some 10⁻¹².
private let tolerance = 1e-9
