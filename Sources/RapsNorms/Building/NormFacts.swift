import RapsQuestionnaire

/// What people tell about a norm when they build it; the figures tell the rest.
package struct NormFacts: Sendable, Hashable {
  package var name: String
  package var period: String?
  package var status: EvidenceStatus
  package var source: String?
  /// The last year in which it should be used.
  package var expires: Int?

  package init(
    name: String, period: String? = nil, status: EvidenceStatus = .provisional, source: String? = nil,
    expires: Int? = nil
  ) {
    self.name = name
    self.period = period
    self.status = status
    self.source = source
    self.expires = expires
  }
}
