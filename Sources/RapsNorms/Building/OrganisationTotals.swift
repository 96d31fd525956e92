import RapsQuestionnaire
import RapsScoring

/// The sums of one organisation on the scales' grids: what it is recognised by in a norm (METHOD C2).
package struct OrganisationTotals: Sendable, Hashable {
  /// Per scale id its people, sum and sum of squares; scales that nobody has a score on are absent.
  let scales: [String: PoolTally.Moments]

  /// - Parameters:
  ///   - organisation: of a pool.
  ///   - pool: the pool.
  ///   - questionnaire: the pool's.
  package init(_ organisation: PoolTally.Organisation, of pool: PoolTally, questionnaire: Questionnaire) {
    var scales: [String: PoolTally.Moments] = [:]
    for (place, index) in pool.scales.enumerated() {
      var total = PoolTally.Moments()
      for cell in organisation.cells {
        total.count += cell.moments[place].count
        total.sum += cell.moments[place].sum
        total.sumOfSquares += cell.moments[place].sumOfSquares
      }
      if total.count > 0 { scales[questionnaire.scales[index].id] = total }
    }
    self.scales = scales
  }

  /// The totals of the data set that `raps score` read: equal to those of the same answers in a pool.
  package init(_ tally: Tally, plan: ScoringPlan) {
    var scales: [String: PoolTally.Moments] = [:]
    for (index, scale) in plan.questionnaire.scales.enumerated() where plan.scales[index].isMeasured {
      let counts = tally.organisation.scales[index].counts
      let (space, grid) = (plan.scales[index].space, plan.scales[index].grid)
      var total = PoolTally.Moments()
      space.forEachState { state, answered, sum in
        let step = grid.step(answered: answered, sum: sum, unitsPerItem: space.unitsPerItem)
        total.count += counts[state]
        total.sum += counts[state] * step
        total.sumOfSquares += Int128(counts[state]) * Int128(step) * Int128(step)
      }
      if total.count > 0 { scales[scale.id] = total }
    }
    self.scales = scales
  }

  /// One line per scale, by id: equal for equal totals, whatever the order of scales.
  fileprivate var canonicalText: String {
    scales.sorted { $0.key < $1.key }.map { id, total in
      "\(id) \(total.count) \(total.sum) \(total.sumOfSquares)\n"
    }.joined()
  }
}

/// What stands for an organisation in a norm: SHA-256 of the salt and the organisation's totals. Whoever has the same
/// answers finds himself in it; from the fingerprint nobody finds the totals.
package func fingerprint(_ totals: OrganisationTotals, salt: String) -> String {
  hexadecimalDigest(of: Array("raps-norm member\n\(salt)\n\(totals.canonicalText)".utf8))
}

/// The salt of a norm: derived from the totals of all its members, so that a build can be repeated to the byte and an
/// outsider, who lacks them, can try no guesses against the fingerprints of another norm.
func memberSalt(_ members: [OrganisationTotals]) -> String {
  let texts = members.map(\.canonicalText).sorted()
  return hexadecimalDigest(of: Array("raps-norm salt\n\(texts.joined(separator: "\n"))".utf8))
}

extension NormGroup {
  /// Whether the organisation with these totals is in the norm, with the very same answers (METHOD C2).
  package func holds(_ totals: OrganisationTotals) -> Bool {
    !members.isEmpty && members.contains(fingerprint(totals, salt: salt))
  }
}
