import RapsQuestionnaire

/// Which scales of a questionnaire a norm can be compared with. Ids, in the questionnaire's order.
package struct NormCoverage: Sendable, Hashable {
  /// In the norm, and defined there as here.
  package let alike: [String]
  /// In the norm by that id, but other items, wording, answer range, metric or missing rule.
  package let different: [String]
  /// Not in the norm.
  package let withoutNorm: [String]
  /// In the norm only; in its order.
  package let unknown: [String]

  package init(of norm: NormGroup, for questionnaire: Questionnaire) {
    var alike: [String] = []
    var different: [String] = []
    var withoutNorm: [String] = []
    for scale in questionnaire.scales {
      if let other = norm.scale(scale.id) {
        // Norms declared in the questionnaire itself have no hash: they are of its own scales.
        let isAlike = other.definitionHash.map { $0 == scaleDefinitionHash(questionnaire, scale) } ?? true
        if isAlike { alike.append(scale.id) } else { different.append(scale.id) }
      } else {
        withoutNorm.append(scale.id)
      }
    }
    let known = Set(questionnaire.scales.map(\.id))
    self.alike = alike
    self.different = different
    self.withoutNorm = withoutNorm
    unknown = norm.scales.map(\.id).filter { !known.contains($0) }
  }
}
